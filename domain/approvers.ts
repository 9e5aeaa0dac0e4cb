/** Who can approve in a tenant, which mailboxes nobody can, and who has more than they need. */
import { surplusRoles } from './least-right';
import { approvalGap } from './lifecycle';
import { canTell, sidesOf } from './mailbox-columns';
import type { PermissionQuestion } from './permission';
import type { Deployment, Edition, RoleId } from './permission-matrix';
import { type AskingPerson, exchangeOf, permissionQuestion } from './permission-question';
import { decideUnseen, type SeenAnswer } from './permission-unseen';
import type { Guid, MailboxRow } from './rows';
import { TENANT_ROLES, type TenantRole } from './scenario';
import { type PersonSecurity, ROLE_NAMES, rolesInDynamics } from './security';
import { profileOfMailbox, type TenantSnapshot } from './snapshot';
import type { Version } from './version';

/** Roles of Microsoft 365, which Dataverse does not show. */

const ROLES_IN_DYNAMICS = Object.keys(ROLE_NAMES) as (keyof typeof ROLE_NAMES)[];

/** What is known of a tenant's people and place. */
export interface ApproverFacts {
  snapshot: TenantSnapshot;
  edition: Edition;
  version: Version;
  deployment: Deployment;
  /** Where Exchange runs for a mailbox without a profile. */
  exchange: Deployment;
  people: readonly PersonSecurity[];
  /** Roles of Microsoft 365 that somebody told of; a user who is not in it was not asked about. */
  tenantRoles: ReadonlyMap<Guid, readonly TenantRole[]>;
  /** Whether something of who holds which role was refused: a role that is not seen may be held all the same. */
  rolesUnread?: boolean;
}

/** The question whether a person may approve: a mailbox, or any that is somebody else's. */
export function questionOf(
  facts: ApproverFacts,
  person: PersonSecurity,
  mailbox?: MailboxRow,
): PermissionQuestion {
  const { snapshot, version, deployment, exchange } = facts;
  const asking: AskingPerson = {
    id: person.systemuserid,
    domainname: person.domainname,
    roles: new Set<RoleId>([
      ...rolesInDynamics(person),
      ...(facts.tenantRoles.get(person.systemuserid) ?? []),
    ]),
    approvePrivilege: person.approvePrivilege,
    mailboxWrite: () => person.writesMailboxes,
  };
  return permissionQuestion({ version, deployment, exchange, organization: snapshot.organization }, asking, {
    mailbox,
    profile: mailbox && profileOfMailbox(snapshot, mailbox),
  });
}

export function answerFor(facts: ApproverFacts, person: PersonSecurity, mailbox?: MailboxRow): SeenAnswer {
  const asked = facts.tenantRoles.has(person.systemuserid);
  const { rolesUnread = false, snapshot } = facts;
  const held = rolesInDynamics(person);
  const isCaller = snapshot.caller?.systemuserid === person.systemuserid;
  const ownPrivileges = isCaller ? snapshot.caller?.privileges : undefined;
  return decideUnseen(facts.edition, questionOf(facts, person, mailbox), {
    roles: [
      ...(asked ? [] : TENANT_ROLES),
      ...(rolesUnread ? ROLES_IN_DYNAMICS.filter((role) => !held.has(role)) : []),
    ],
    privilege: rolesUnread && !person.approvePrivilege && ownPrivileges === undefined,
  });
}

export interface Approver {
  person: PersonSecurity;
  answer: SeenAnswer;
  /** Roles that they could do without and still approve. */
  surplus: readonly RoleId[];
  /** Holds the approval privilege, and may not approve whatever cannot be seen. */
  idlePrivilege: boolean;
}

/** Everybody with a role or privilege that matters, those who can approve first. */
export function approversOf(facts: ApproverFacts): readonly Approver[] {
  const rank = ({ answer }: Approver) => ['yes', 'cannotBeSeen', 'no'].indexOf(answer.answer);
  return facts.people
    .map((person): Approver => {
      const answer = answerFor(facts, person);
      return {
        person,
        answer,
        surplus: surplusRoles(facts.edition, questionOf(facts, person)),
        idlePrivilege: person.approvePrivilege && answer.answer === 'no',
      };
    })
    .sort(
      (one, other) => rank(one) - rank(other) || one.person.fullname.localeCompare(other.person.fullname),
    );
}

/**
 * Whom a request to approve can be sent to: those who can before those of whom it cannot be seen, and whoever asks last,
 * since nobody has to write to themselves.
 */
export function cardRecipients(
  approvers: readonly Approver[],
  caller: Guid | undefined,
): readonly Approver[] {
  const rank = ({ person, answer }: Approver) =>
    (answer.answer === 'yes' ? 0 : 1) + (person.systemuserid === caller ? 2 : 0);
  return approvers
    .filter(({ answer }) => answer.answer !== 'no')
    .toSorted((one, other) => rank(one) - rank(other));
}

/** A mailbox that waits for approval, and who of those present can give it. */
export interface WaitingMailbox {
  mailbox: MailboxRow;
  approvers: readonly PersonSecurity[];
  /** Those of whom it depends on what cannot be seen. */
  perhaps: readonly PersonSecurity[];
}

/** Mailboxes whose approval is required and missing; those that nobody can approve first. */
export function waitingMailboxes(facts: ApproverFacts): readonly WaitingMailbox[] {
  const { snapshot, people } = facts;
  // All mailboxes that are nobody's own are alike for everybody: judged once for each place of Exchange.
  const known = new Map<string, Pick<WaitingMailbox, 'approvers' | 'perhaps'>>();
  const judge = (mailbox: MailboxRow) => {
    const answers = people.map((person) => ({ person, answer: answerFor(facts, person, mailbox).answer }));
    const those = (wanted: SeenAnswer['answer']) =>
      answers.filter(({ answer }) => answer === wanted).map(({ person }) => person);
    return { approvers: those('yes'), perhaps: those('cannotBeSeen') };
  };
  const waiting = (snapshot.mailboxes ?? []).filter((mailbox) => {
    const sides = sidesOf(mailbox, snapshot.organization, profileOfMailbox(snapshot, mailbox));
    return canTell(sides) && sides.record === 'active' && approvalGap(sides) !== null;
  });
  return waiting
    .map((mailbox): WaitingMailbox => {
      const own = people.some(({ systemuserid }) => systemuserid === mailbox._regardingobjectid_value);
      if (own) return { mailbox, ...judge(mailbox) };
      const key = exchangeOf(profileOfMailbox(snapshot, mailbox), facts.exchange);
      const judged = known.get(key) ?? judge(mailbox);
      known.set(key, judged);
      return { mailbox, ...judged };
    })
    .sort(
      (one, other) =>
        one.approvers.length - other.approvers.length || one.perhaps.length - other.perhaps.length,
    );
}
