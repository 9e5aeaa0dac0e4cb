import { findScenario } from '../../../catalog/scenarios';
import { type ExchangeWord, wordOf } from '../../../domain/deployment';
import { LIFECYCLE_STATES, type LifecycleState, lineOf } from '../../../domain/lifecycle';
import { nextDue } from '../clock';
import { isExam } from '../exercise/session';
import { sidesInTenant } from '../move';
import { momentOf, organizationOf, type SimulatedTenant } from '../tenant';
import type { Simulation } from './simulation';

export function exchangeWord({ core }: SimulatedTenant): ExchangeWord {
  if (core.exchange === 'onprem') return wordOf(core.exchange);
  const { subscription } = core.organizationFacts;
  return subscription === 'sameTenant' ? 'online' : subscription;
}

/** Where the simulated tenant and its clock stand; cheap, whatever the tenant's size. */
export function statusOf({ tenant, revision, history }: Simulation) {
  const { core, tables, agenda } = tenant;
  const due = nextDue(tenant);
  return {
    organizationId: core.id,
    organization: organizationOf(tenant).name,
    scenario: core.scenario,
    title: findScenario(core.scenario)?.title.en ?? core.scenario,
    version: core.version,
    deployment: wordOf(core.deployment),
    exchange: exchangeWord(tenant),
    cloud: core.organizationFacts.cloud,
    strictApproval: core.strictApproval,
    now: momentOf(tenant),
    speed: core.speed,
    exercise: core.exercise?.stage ?? null,
    exam: isExam(tenant),
    underWay: agenda.tests,
    nextDue: due === null ? null : momentOf(tenant, due),
    undoable: history.depth,
    rewound: history.rewound,
    revision,
    lastVersion: core.sequence,
    counts: {
      mailboxes: tables.mailboxes.size,
      users: tables.systemusers.size,
      queues: tables.queues.size,
      emailServerProfiles: tables.emailserverprofiles.size,
      alerts: tables.tracelogs.size,
    },
  };
}

/** How many mailboxes stand on each station. */
export function statesOf(tenant: SimulatedTenant): Record<LifecycleState, number> {
  const counts = Object.fromEntries(LIFECYCLE_STATES.map((state) => [state, 0])) as Record<
    LifecycleState,
    number
  >;
  for (const mailbox of tenant.tables.mailboxes.rows)
    counts[lineOf(sidesInTenant(tenant, mailbox)).state] += 1;
  return counts;
}
