import { OperationState, OperationStatus, OperationType } from '../../domain/choices';
import type { AsyncOperationColumns, Guid } from '../../domain/rows';
import { nextId } from './randomness';
import { momentOf, nextVersion, type SimulatedTenant } from './tenant';

interface NewOperation {
  name: string;
  regarding: { id: Guid; table: 'mailbox' | 'emailserverprofile' };
  owner: Guid;
  message?: string;
}

/** The system job of a test, of type 52: a row to watch. */
export function beginOperation(tenant: SimulatedTenant, operation: NewOperation): AsyncOperationColumns {
  const at = momentOf(tenant);
  const row: AsyncOperationColumns = {
    asyncoperationid: nextId(tenant.core),
    name: operation.name,
    operationtype: OperationType.MailboxTestAccess,
    statecode: OperationState.Ready,
    statuscode: OperationStatus.WaitingForResources,
    _regardingobjectid_value: operation.regarding.id,
    '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname': operation.regarding.table,
    _ownerid_value: operation.owner,
    startedon: null,
    completedon: null,
    message: operation.message ?? null,
    createdon: at,
    versionnumber: nextVersion(tenant),
  };
  tenant.tables.asyncoperations.put(row);
  return row;
}

function change(tenant: SimulatedTenant, id: Guid, columns: Partial<AsyncOperationColumns>): void {
  const operation = tenant.tables.asyncoperations.get(id);
  if (!operation || operation.statecode === OperationState.Completed) return;
  tenant.tables.asyncoperations.put({ ...operation, ...columns, versionnumber: nextVersion(tenant) });
}

/** The asynchronous service takes up the first test of an operation. */
export function noteStarted(tenant: SimulatedTenant, id: Guid): void {
  if (tenant.tables.asyncoperations.get(id)?.statecode !== OperationState.Ready) return;
  change(tenant, id, {
    statecode: OperationState.Locked,
    statuscode: OperationStatus.InProgress,
    startedon: momentOf(tenant),
  });
}

/** A failed test is a job well done: what it found is in the mailbox's columns. */
export function noteSucceeded(tenant: SimulatedTenant, id: Guid): void {
  change(tenant, id, {
    statecode: OperationState.Completed,
    statuscode: OperationStatus.Succeeded,
    completedon: momentOf(tenant),
  });
}

/** Ends the operations none of whose tests is under way any more. */
export function endOperations(tenant: SimulatedTenant): void {
  for (const id of tenant.agenda.takeEnded()) noteSucceeded(tenant, id);
}

/** One mailbox leaving a profile's operation does not cancel it: that one ends with its last test. */
export function noteCanceled(tenant: SimulatedTenant, id: Guid, mailbox: Guid): void {
  if (tenant.tables.asyncoperations.get(id)?._regardingobjectid_value !== mailbox) return;
  change(tenant, id, {
    statecode: OperationState.Completed,
    statuscode: OperationStatus.Canceled,
    completedon: momentOf(tenant),
  });
}
