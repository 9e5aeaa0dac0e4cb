/** What a new part of a scenario begins as: complete but for its texts. */
import type { Deal, Goal, Hint, PackFault, ScenarioPack } from '../../domain/pack';
import type { ScenarioProfile, ScenarioQueue, ScenarioTeam, ScenarioUser } from '../../domain/scenario';

const UNWRITTEN = { en: '' };

/** The name with the first number from `from` on that nothing has yet. */
export function freeName(stem: string, taken: readonly string[], from: number): string {
  let number = from;
  while (taken.includes(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

/** Mailboxes that the scenario is about: those of people who act stand aside. */
export const mailboxesOf = ({ users, queues }: ScenarioPack['tenant']): (ScenarioUser | ScenarioQueue)[] => [
  ...users.filter(({ persona }) => persona === undefined),
  ...queues,
];

const firstAlias = ({ tenant }: ScenarioPack): string => mailboxesOf(tenant)[0]?.alias ?? '';

const aliasesOf = ({ tenant }: ScenarioPack): string[] =>
  [...tenant.users, ...tenant.queues].map(({ alias }) => alias);

export function freshUser(pack: ScenarioPack): ScenarioUser {
  const alias = freeName('user.', aliasesOf(pack), aliasesOf(pack).length + 1);
  return { name: alias.replace('user.', 'User '), alias, roles: ['salesperson'] };
}

export function freshQueue(pack: ScenarioPack): ScenarioQueue {
  const alias = freeName('queue.', aliasesOf(pack), aliasesOf(pack).length + 1);
  return { name: alias.replace('queue.', 'Queue '), alias };
}

/** The profile that appears by itself in a tenant with Exchange Online. */
export const OWN_PROFILE: ScenarioProfile = {
  name: 'Microsoft Exchange Online',
  connects: 'serverToServer',
  active: true,
};

export function freshTeam({ tenant: { teams = [] } }: ScenarioPack): ScenarioTeam {
  const names = teams.map(({ name }) => name);
  return { name: freeName('Team ', names, names.length + 1), members: [], roles: ['salesperson'] };
}

export function freshProfile({ tenant: { profiles = [] } }: ScenarioPack): ScenarioProfile {
  const names = profiles.map(({ name }) => name);
  return {
    name: freeName('Profile ', names, Math.max(2, names.length + 1)),
    connects: 'serverToServer',
    active: true,
  };
}

export function freshDeal({ variation = { deals: [] } }: ScenarioPack): Deal {
  const ids = variation.deals.map(({ id }) => id);
  return { id: freeName('deal-', ids, ids.length + 1), count: 1, seed: {} };
}

export function freshHint({ hints = [] }: ScenarioPack): Hint {
  const ids = hints.map(({ id }) => id);
  return { id: freeName('hint-', ids, ids.length + 1), cost: 5, text: UNWRITTEN };
}

export function freshFault(of: PackFault['of'], pack: ScenarioPack, start: PackFault['start']): PackFault {
  const mailbox = firstAlias(pack);
  switch (of) {
    case 'mailbox':
      return { of, mailbox, start, exchange: { reachable: false } };
    case 'row':
      return { of, mailbox, start, happens: 'deactivated' };
    case 'organization':
      return { of, start, facts: { backgroundOperations: false } };
    case 'profile':
      return {
        of,
        profile: (pack.tenant.profiles?.at(-1) ?? OWN_PROFILE).name,
        start,
        happens: 'deactivated',
      };
  }
}

type GoalBase = Pick<Goal, 'id' | 'text' | 'points'>;

/** The same goal as one of another kind. */
export function goalOf(is: Goal['is'], { id, text, points }: GoalBase, pack: ScenarioPack): Goal {
  const base = { id, text, ...(points === undefined ? {} : { points }) };
  switch (is) {
    case 'mailboxes':
      return { ...base, is, mailboxes: { all: 'mailboxes' }, state: 'enabled' };
    case 'organization':
      return { ...base, is, defaultsAreServerSide: true };
    case 'cause':
      return { ...base, is, mailbox: firstAlias(pack), causes: ['exo-no-licence'] };
    case 'arrives':
      return { ...base, is, mailboxes: { aliases: [firstAlias(pack)] }, filter: ['all'] };
  }
}

export function freshGoal(pack: ScenarioPack): Goal {
  const ids = pack.goals.map(({ id }) => id);
  return goalOf('mailboxes', { id: freeName('goal-', ids, ids.length + 1), text: UNWRITTEN }, pack);
}
