import { momentOf, nextVersion, type SimulatedTenant } from './tenant';
import { finishTest, startTest } from './test-run';

/** Ends the profile-wide tests none of whose mailboxes is under test any more. */
function settleOperations(tenant: SimulatedTenant): void {
  const { asyncoperations, mailboxes } = tenant.tables;
  for (const operation of asyncoperations.rows) {
    if (operation.completedon) continue;
    const profile = operation._regardingobjectid_value;
    const busy = tenant.core.jobs.some(
      (job) => mailboxes.get(job.mailbox)?._emailserverprofile_value === profile,
    );
    if (busy) continue;
    asyncoperations.put({
      ...operation,
      statecode: 3,
      statuscode: 30,
      completedon: momentOf(tenant),
      versionnumber: nextVersion(tenant),
    });
  }
}

/**
 * Lets the tenant's time pass, and does on the way what falls due.
 * @param until milliseconds of the tenant's clock; an earlier moment changes nothing
 * @returns whether any row changed
 */
export function advanceTo(tenant: SimulatedTenant, until: number): boolean {
  const before = tenant.core.sequence;
  for (let job = tenant.core.jobs[0]; job && job.due <= until; job = tenant.core.jobs[0]) {
    tenant.core.jobs.shift();
    tenant.core.now = Math.max(tenant.core.now, job.due);
    if (job.kind === 'test.start') startTest(tenant, job.mailbox);
    else finishTest(tenant, job.mailbox);
  }
  tenant.core.now = Math.max(tenant.core.now, until);
  settleOperations(tenant);
  return tenant.core.sequence !== before;
}

/** The tenant's time at which something happens next by itself, or null where nothing is under way. */
export function nextDue(tenant: SimulatedTenant): number | null {
  return tenant.core.jobs[0]?.due ?? null;
}
