/** What a pack names has to be there: mailboxes, deals, profiles, every id once. */
import type { MailboxChoice, ScenarioPack } from '../../../domain/pack';
import { undesignated } from './realise';

export interface PackProblem {
  path: readonly (string | number)[];
  message: string;
}

/** Mailboxes of an exercise: few enough for its record to be replayed while somebody waits. */
export const MOST_IN_EXERCISE = 2_000;

function* repeated(ids: readonly string[], ...list: string[]): Generator<PackProblem> {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) yield { path: [...list, index, 'id'], message: `every id once expected: ${id}` };
    seen.add(id);
  }
}

export function* packProblems(pack: ScenarioPack): Generator<PackProblem> {
  const { tenant, goals, faults = [], hints = [], variation = { deals: [] } } = pack;
  const aliases = new Set([...tenant.users, ...tenant.queues].map(({ alias }) => alias));
  const deals = new Set(variation.deals.map(({ id }) => id));
  const unknown = (alias: string) => `an alias of the tenant expected: ${alias}`;

  if (aliases.size > MOST_IN_EXERCISE) {
    yield { path: ['tenant', 'users'], message: `at most ${MOST_IN_EXERCISE} mailboxes expected` };
  }
  if (!tenant.users.some(({ persona }) => persona === 'systemAdministrator')) {
    yield { path: ['tenant', 'users'], message: 'a user with the persona systemAdministrator expected' };
  }
  yield* repeated(
    goals.map(({ id }) => id),
    'goals',
  );
  yield* repeated(
    hints.map(({ id }) => id),
    'hints',
  );
  yield* repeated(
    variation.deals.map(({ id }) => id),
    'variation',
    'deals',
  );

  for (const [index, deal] of variation.deals.entries()) {
    const path = ['variation', 'deals', index] as const;
    for (const alias of deal.among ?? []) {
      if (!aliases.has(alias)) yield { path: [...path, 'among'], message: unknown(alias) };
    }
  }
  const dealt = variation.deals.filter(({ among }) => !among).reduce((all, { count }) => all + count, 0);
  if (dealt > undesignated(pack).length) {
    yield { path: ['variation', 'deals'], message: 'fewer mailboxes to be dealt than there are expected' };
  }
  function* inChoice(choice: MailboxChoice, path: readonly (string | number)[]): Generator<PackProblem> {
    if ('deal' in choice && !deals.has(choice.deal)) {
      yield { path: [...path, 'deal'], message: `a deal of the pack expected: ${choice.deal}` };
    }
    if (!('aliases' in choice)) return;
    for (const [index, alias] of choice.aliases.entries()) {
      if (!aliases.has(alias)) yield { path: [...path, 'aliases', index], message: unknown(alias) };
    }
  }
  for (const [index, goal] of goals.entries()) {
    const path = ['goals', index];
    if (goal.is === 'mailboxes' || goal.is === 'arrives')
      yield* inChoice(goal.mailboxes, [...path, 'mailboxes']);
    if (goal.is === 'arrives' && !goal.filter && !goal.privileges)
      yield { path, message: 'filter or privileges expected' };
    if (goal.is === 'cause') {
      const { mailbox } = goal;
      yield* inChoice(typeof mailbox === 'string' ? { aliases: [mailbox] } : mailbox, [...path, 'mailbox']);
    }
    if (goal.is === 'organization' && !goal.requireApproval && !goal.defaultsAreServerSide) {
      yield { path, message: 'requireApproval or defaultsAreServerSide expected' };
    }
  }
  const profiles = new Set(tenant.profiles?.map(({ name }) => name));
  for (const [index, fault] of faults.entries()) {
    const path = ['faults', index];
    if ('mailbox' in fault && !aliases.has(fault.mailbox)) {
      yield { path: [...path, 'mailbox'], message: unknown(fault.mailbox) };
    }
    if ('when' in fault.start && !aliases.has(fault.start.when.mailbox)) {
      yield { path: [...path, 'start', 'when', 'mailbox'], message: unknown(fault.start.when.mailbox) };
    }
    if (fault.of === 'profile' && tenant.profiles && !profiles.has(fault.profile)) {
      yield { path: [...path, 'profile'], message: `a profile of the tenant expected: ${fault.profile}` };
    }
  }
}
