/** The columns of a mailbox that an event of the lifecycle moves. */
import { Approval, RowState, RowStatus, TestStatus } from './choices';
import { DIRECTIONS, type Direction, type DirectionState, type Sides } from './lifecycle';
import { DIRECTION_COLUMNS } from './mailbox-columns';
import type { MailboxColumns, Moment } from './rows';

/** Later than any retry: marks that the last one was spent (modelled; Dataverse's own mark is not documented). */
const RETRY_MINUTES = 5;

function later(at: Moment, minutes: number): Moment {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString().replace('.000Z', 'Z');
}

/** Written one by one into what there is: an object of their own for each direction would be half of the work. */
function writeDirection(
  written: Partial<MailboxColumns>,
  direction: Direction,
  state: DirectionState,
  at: Moment,
): void {
  const columns = DIRECTION_COLUMNS[direction];
  const enabled = state === 'enabled' || state === 'retrying';
  const failed = state === 'failed' || state === 'exhausted';
  written[columns.status] = enabled ? TestStatus.Success : failed ? TestStatus.Failure : TestStatus.NotRun;
  written[columns.enabled] = enabled;
  written[columns.postponed] =
    state === 'retrying' || state === 'exhausted' ? later(at, RETRY_MINUTES) : null;
  Object.assign(written, { [columns.method]: state === 'off' ? columns.none : columns.serverSide });
}

function approvalColumns(approval: Sides['approval']): Partial<MailboxColumns> {
  switch (approval) {
    case 'noAddress':
      return { emailrouteraccessapproval: Approval.Empty, isemailaddressapprovedbyo365admin: false };
    case 'waiting':
      return { emailrouteraccessapproval: Approval.Pending, isemailaddressapprovedbyo365admin: false };
    case 'approved':
      return { emailrouteraccessapproval: Approval.Approved, isemailaddressapprovedbyo365admin: true };
    case 'tenantMissing':
      return { emailrouteraccessapproval: Approval.Approved, isemailaddressapprovedbyo365admin: false };
    case 'rejected':
      return { emailrouteraccessapproval: Approval.Rejected, isemailaddressapprovedbyo365admin: false };
  }
}

function overallStatus(sides: Sides): MailboxColumns['mailboxstatus'] {
  const wanted = DIRECTIONS.map((direction) => sides[direction]).filter((state) => state !== 'off');
  if (wanted.some((state) => state === 'failed' || state === 'exhausted')) return TestStatus.Failure;
  if (wanted.length === 0 || wanted.includes('untested')) return TestStatus.NotRun;
  return TestStatus.Success;
}

/**
 * The columns that an event wrote: of the sides that moved, and the status over all directions.
 * Address and profile id are the caller's to write, since sides do not hold them.
 * @param at the tenant's time
 */
export function columnsOf(from: Sides, to: Sides, at: Moment): Partial<MailboxColumns> {
  const columns: Partial<MailboxColumns> = {};
  if (from.record !== to.record) {
    const active = to.record === 'active';
    columns.statecode = active ? RowState.Active : RowState.Inactive;
    columns.statuscode = active ? RowStatus.Active : RowStatus.Inactive;
  }
  if (from.approval !== to.approval) Object.assign(columns, approvalColumns(to.approval));
  if (from.test !== to.test) {
    columns.testemailconfigurationscheduled = to.test !== 'idle';
    columns.processingstatecode = to.test === 'running' ? 1 : 0;
    if (to.test === 'postponed') columns.postponetestemailconfigurationuntil = later(at, RETRY_MINUTES);
    // While it runs, the column still tells until when it waited.
    else if (to.test !== 'running') columns.postponetestemailconfigurationuntil = null;
  }
  for (const direction of DIRECTIONS) {
    if (from[direction] !== to[direction]) writeDirection(columns, direction, to[direction], at);
  }
  if (DIRECTIONS.some((direction) => from[direction] !== to[direction])) {
    columns.mailboxstatus = overallStatus(to);
    const waiting = DIRECTIONS.some((direction) => to[direction] === 'retrying');
    columns.transientfailurecount = waiting ? 1 : 0;
  }
  return columns;
}
