import { runCycle } from './mail-cycle';
import { endOperations } from './operations';
import type { SimulatedTenant } from './tenant';
import { finishTest, startTest } from './test-run';

function doWork(tenant: SimulatedTenant, id: string): void {
  const mailbox = tenant.tables.mailboxes.get(id);
  const work = mailbox?.work;
  if (!mailbox || !work) return;
  if (work.kind === 'test.start') startTest(tenant, mailbox, work.operation);
  else if (work.kind === 'test.finish') finishTest(tenant, mailbox, work.operation);
  else runCycle(tenant, mailbox, work.retries);
}

/**
 * Lets the tenant's time pass, and does on the way what falls due, in order.
 * @param until milliseconds of the tenant's clock; an earlier moment changes nothing
 * @returns whether any row changed
 */
export function advanceTo(tenant: SimulatedTenant, until: number): boolean {
  const before = tenant.core.sequence;
  const { agenda } = tenant;
  for (let next = agenda.peek(); next && next.due <= until; next = agenda.peek()) {
    tenant.core.now = Math.max(tenant.core.now, next.due);
    agenda.take();
    doWork(tenant, next.id);
    endOperations(tenant);
  }
  tenant.core.now = Math.max(tenant.core.now, until);
  endOperations(tenant);
  return tenant.core.sequence !== before;
}

/** The tenant's time at which something happens next by itself, or null where nothing is under way. */
export function nextDue(tenant: SimulatedTenant): number | null {
  return tenant.agenda.peek()?.due ?? null;
}

/** Background operations were switched: what waited goes on, what was due waits. */
export function setBackgroundOperations(tenant: SimulatedTenant, on: boolean): void {
  for (const mailbox of tenant.tables.mailboxes.rows) {
    const { work } = mailbox;
    if (!work || (work.due !== null) === on) continue;
    tenant.tables.mailboxes.put({ ...mailbox, work: { ...work, due: on ? tenant.core.now + 5_000 : null } });
  }
}
