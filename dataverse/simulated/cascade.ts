import type { Guid } from '../../domain/rows';
import type { SimulatedTenant } from './tenant';

/**
 * Takes away what is about a row that goes: its alerts and its system jobs (assumed: only that a
 * queue's mailbox goes with it is documented, dataverse.md 1.4).
 */
export function removeAbout({ tables: { tracelogs, asyncoperations } }: SimulatedTenant, id: Guid): void {
  for (const { tracelogid } of tracelogs.by('_regardingobjectid_value', id)) tracelogs.remove(tracelogid);
  for (const { asyncoperationid } of asyncoperations.by('_regardingobjectid_value', id)) {
    asyncoperations.remove(asyncoperationid);
  }
}

/** Removes a mailbox with all that is about it, also what only Exchange knows. */
export function removeMailbox(tenant: SimulatedTenant, id: Guid): void {
  removeAbout(tenant, id);
  tenant.tables.exchange.remove(id);
  tenant.tables.mailboxes.remove(id);
}
