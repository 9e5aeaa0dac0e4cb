import { millisecondsOf } from '../../../domain/duration';
import type { ExerciseStart } from '../../../domain/exercise';
import type { PackFault } from '../../../domain/pack';
import type { Guid } from '../../../domain/rows';
import type { Scenario } from '../../../domain/scenario';
import { newTenant } from '../new-tenant';
import type { SimulatedTenant } from '../tenant';
import { goalResults } from './goals';
import type { LoggedStart, PendingFault } from './kept';
import { beginLog } from './log';
import { startFaults } from './pending-faults';
import { realise } from './realise';

/** The mailboxes of a fresh tenant by alias: they were made in the order of the scenario. */
function mailboxesOf(tenant: SimulatedTenant, { users, queues }: Scenario): Record<string, Guid> {
  const { rows } = tenant.tables.mailboxes;
  return Object.fromEntries(
    [...users, ...queues].map(({ alias }, index) => [alias, rows[index]?.mailboxid ?? '']),
  );
}

function pending(fault: PackFault, start: number, mailboxes: Readonly<Record<string, Guid>>): PendingFault {
  const about = 'mailbox' in fault ? (mailboxes[fault.mailbox] ?? null) : null;
  if ('after' in fault.start) {
    return { due: start + (millisecondsOf(fault.start.after) ?? 0), when: null, mailbox: about, fault };
  }
  const { mailbox, is } = fault.start.when;
  return { due: null, when: { mailbox: mailboxes[mailbox] ?? '', is }, mailbox: about, fault };
}

/** The tenant of an exercise as it begins, with the first line of its record. */
export function beginExercise(start: ExerciseStart): SimulatedTenant {
  const { scenario, deals } = realise(start.pack, start.seed);
  const tenant = newTenant(scenario, start.seed, start.startedAt);
  const { now } = tenant.core;
  const mailboxes = mailboxesOf(tenant, scenario);
  tenant.core.exercise = { stage: 'running', elapsed: 0 };
  tenant.core.pendingFaults = (start.pack.faults ?? []).map((fault) => pending(fault, now, mailboxes));
  startFaults(tenant);
  const logged: LoggedStart = { kind: 'start', start, mailboxes, deals };
  const held = goalResults(tenant, logged, []).flatMap(({ id, met }) => (met ? [id] : []));
  beginLog(tenant, { ...logged, held });
  return tenant;
}
