/** Names by which parts of a scenario speak of each other: another name goes wherever the old one stood. */
import type { CauseMailbox, Goal, MailboxChoice, PackFault, ScenarioPack } from '../../domain/pack';
import type { MailboxSeed } from '../../domain/scenario';
import { withValueAt } from './draft-path';

type Renamed = (name: string) => string;

const inChoice = (choice: MailboxChoice, renamed: Renamed): MailboxChoice =>
  'aliases' in choice ? { aliases: choice.aliases.map(renamed) } : choice;

const inCause = (mailbox: CauseMailbox, renamed: Renamed): CauseMailbox =>
  typeof mailbox === 'string' ? renamed(mailbox) : mailbox;

function aliasInGoal(goal: Goal, renamed: Renamed): Goal {
  if (goal.is === 'mailboxes' || goal.is === 'arrives') {
    return { ...goal, mailboxes: inChoice(goal.mailboxes, renamed) };
  }
  return goal.is === 'cause' ? { ...goal, mailbox: inCause(goal.mailbox, renamed) } : goal;
}

function aliasInFault(fault: PackFault, renamed: Renamed): PackFault {
  const { start } = fault;
  const begun = 'when' in start ? { when: { ...start.when, mailbox: renamed(start.when.mailbox) } } : start;
  return 'mailbox' in fault
    ? { ...fault, start: begun, mailbox: renamed(fault.mailbox) }
    : { ...fault, start: begun };
}

/** Only one mailbox may have had the name, and nobody may have the other: else nobody could tell who was meant. */
function rename(from: string, to: string, names: readonly string[]): Renamed | null {
  if (from === to || names.includes(to) || names.filter((name) => name === from).length !== 1) return null;
  return (name) => (name === from ? to : name);
}

const aliasesOf = ({ tenant }: ScenarioPack): string[] =>
  [...tenant.users, ...tenant.queues].map(({ alias }) => alias);

export function withAlias(
  pack: ScenarioPack,
  list: 'users' | 'queues',
  at: number,
  alias: string,
): ScenarioPack {
  const before = pack.tenant[list][at]?.alias ?? '';
  const next = withValueAt(pack, ['tenant', list, at, 'alias'], alias);
  const renamed = rename(before, alias, aliasesOf(pack));
  if (!renamed) return next;
  const { tenant, variation, faults } = next;
  return {
    ...next,
    tenant: {
      ...tenant,
      queues: tenant.queues.map((queue) =>
        queue.owner === undefined ? queue : { ...queue, owner: renamed(queue.owner) },
      ),
      ...(tenant.teams && {
        teams: tenant.teams.map((team) => ({ ...team, members: team.members.map(renamed) })),
      }),
    },
    ...(variation && {
      variation: {
        deals: variation.deals.map((deal) =>
          deal.among ? { ...deal, among: deal.among.map(renamed) } : deal,
        ),
      },
    }),
    ...(faults && { faults: faults.map((fault) => aliasInFault(fault, renamed)) }),
    goals: next.goals.map((goal) => aliasInGoal(goal, renamed)),
  };
}

export function withProfileName(pack: ScenarioPack, at: number, name: string): ScenarioPack {
  const names = (pack.tenant.profiles ?? []).map((profile) => profile.name);
  const next = withValueAt(pack, ['tenant', 'profiles', at, 'name'], name);
  const renamed = rename(names[at] ?? '', name, names);
  if (!renamed) return next;
  const on = <Seed extends MailboxSeed>(seed: Seed): Seed =>
    seed.profile === undefined ? seed : { ...seed, profile: renamed(seed.profile) };
  const { tenant, variation, faults } = next;
  return {
    ...next,
    tenant: { ...tenant, users: tenant.users.map(on), queues: tenant.queues.map(on) },
    ...(variation && {
      variation: { deals: variation.deals.map((deal) => ({ ...deal, seed: on(deal.seed) })) },
    }),
    ...(faults && {
      faults: faults.map((fault) =>
        fault.of === 'profile' ? { ...fault, profile: renamed(fault.profile) } : fault,
      ),
    }),
  };
}

export function withDealId(pack: ScenarioPack, at: number, id: string): ScenarioPack {
  const ids = (pack.variation?.deals ?? []).map((deal) => deal.id);
  const next = withValueAt(pack, ['variation', 'deals', at, 'id'], id);
  const renamed = rename(ids[at] ?? '', id, ids);
  if (!renamed) return next;
  const goals = next.goals.map((goal): Goal => {
    if ((goal.is === 'mailboxes' || goal.is === 'arrives') && 'deal' in goal.mailboxes) {
      return { ...goal, mailboxes: { deal: renamed(goal.mailboxes.deal) } };
    }
    if (goal.is === 'cause' && typeof goal.mailbox !== 'string') {
      return { ...goal, mailbox: { deal: renamed(goal.mailbox.deal) } };
    }
    return goal;
  });
  return { ...next, goals };
}
