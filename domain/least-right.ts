/** The least that would turn a No into a Yes. */
import { decide, type PermissionQuestion } from './permission';
import type { Edition, RoleId } from './permission-matrix';
import { type Right, sumOfReach } from './reach';

/** What somebody can be given. A service admin's role is no part of it: it never helps. */
export type Grant = Exclude<Right, 'SvcA'>;

const ROLE_GRANTS = ['GA', 'EA', 'SA', 'DMA'] as const;

/** What the person does not have yet, as far as it could matter. */
function missingGrants({ roles, hasPrivilege, self }: PermissionQuestion): Grant[] {
  return [
    ...ROLE_GRANTS.filter((role) => !roles.has(role)),
    ...(hasPrivilege ? [] : (['privilege'] as const)),
    ...(self && !self.mailboxWrite ? (['mailboxWrite'] as const) : []),
    ...(self?.privilegeRequired ? (['selfApprovalSwitch'] as const) : []),
  ];
}

/** The question as it would stand with these grants. */
export function withGrants(question: PermissionQuestion, grants: readonly Grant[]): PermissionQuestion {
  const roles = new Set([...question.roles, ...ROLE_GRANTS.filter((role) => grants.includes(role))]);
  const { self } = question;
  return {
    ...question,
    roles,
    hasPrivilege: question.hasPrivilege || grants.includes('privilege'),
    ...(self
      ? {
          self: {
            ...self,
            mailboxWrite: self.mailboxWrite || grants.includes('mailboxWrite'),
            privilegeRequired: self.privilegeRequired && !grants.includes('selfApprovalSwitch'),
          },
        }
      : {}),
  };
}

/** Every choice of these grants, the smaller ones first. */
function choicesOf(grants: readonly Grant[]): Grant[][] {
  const choices = Array.from({ length: 2 ** grants.length }, (_, bits) =>
    grants.filter((_grant, index) => bits & (1 << index)),
  );
  return choices.sort((one, other) => one.length - other.length);
}

/**
 * All changes after which the answer is Yes and of which no part would do, those that grant least first.
 * Empty where the answer is Yes already, and where nothing helps.
 */
export function leastChanges(edition: Edition, question: PermissionQuestion): readonly (readonly Grant[])[] {
  if (decide(edition, question).answer === 'yes') return [];
  const found: Grant[][] = [];
  for (const grants of choicesOf(missingGrants(question))) {
    const holdsFound = found.some((smaller) => smaller.every((grant) => grants.includes(grant)));
    if (holdsFound) continue;
    if (decide(edition, withGrants(question, grants)).answer === 'yes') found.push(grants);
  }
  return found.sort((one, other) => sumOfReach(one) - sumOfReach(other));
}

/** Roles that a person who may approve could do without, the widest first; the privilege always stays. */
export function surplusRoles(edition: Edition, question: PermissionQuestion): readonly RoleId[] {
  if (decide(edition, question).answer !== 'yes') return [];
  const surplus: RoleId[] = [];
  for (const role of ['GA', 'SvcA', 'EA', 'DMA'] as const) {
    if (!question.roles.has(role)) continue;
    const roles = new Set([...question.roles].filter((held) => held !== role && !surplus.includes(held)));
    if (decide(edition, { ...question, roles }).answer === 'yes') surplus.push(role);
  }
  return surplus;
}
