/** The lifecycle in Dataverse's columns: read out of a row, and written back as the columns that change. */
import { ActDelivery, Approval, IncomingDelivery, OutgoingDelivery, RowState, TestStatus } from './choices';
import { LIFECYCLE_COLUMNS } from './column-lists';
import type { ColumnWith } from './columns';
import { isServerToServer } from './exchange-online-profile';
import { type Direction, type DirectionState, type Line, lineOf, type Sides } from './lifecycle';
import {
  type EmailServerProfileRow,
  type MailboxColumns,
  type MailboxRow,
  type OrganizationRow,
  REGARDING_TABLE,
} from './rows';

export const DIRECTION_COLUMNS = {
  incoming: {
    method: 'incomingemaildeliverymethod',
    serverSide: IncomingDelivery.ServerSide,
    none: IncomingDelivery.None,
    status: 'incomingemailstatus',
    enabled: 'enabledforincomingemail',
    postponed: 'receivingpostponeduntil',
  },
  outgoing: {
    method: 'outgoingemaildeliverymethod',
    serverSide: OutgoingDelivery.ServerSide,
    none: OutgoingDelivery.None,
    status: 'outgoingemailstatus',
    enabled: 'enabledforoutgoingemail',
    postponed: 'postponesendinguntil',
  },
  act: {
    method: 'actdeliverymethod',
    serverSide: ActDelivery.ServerSide,
    none: ActDelivery.None,
    status: 'actstatus',
    enabled: 'enabledforact',
    postponed: 'receivingpostponeduntilforact',
  },
} as const satisfies Record<Direction, object>;

export type LifecycleColumns = Pick<MailboxColumns, ColumnWith<'mailboxes', 'line'>>;

export function isForQueue(row: MailboxRow): boolean {
  return row[REGARDING_TABLE] === 'queue';
}

export function directionState(row: LifecycleColumns, direction: Direction): DirectionState {
  const columns = DIRECTION_COLUMNS[direction];
  if (row[columns.method] !== columns.serverSide) return 'off';
  // A queue has no appointments, contacts and tasks of its own (decisions, "wanted directions").
  if (direction === 'act' && row[REGARDING_TABLE] === 'queue') return 'off';
  if (row[columns.status] === TestStatus.Failure) return row[columns.postponed] ? 'exhausted' : 'failed';
  if (row[columns.status] !== TestStatus.Success || !row[columns.enabled]) return 'untested';
  return row[columns.postponed] && row.transientfailurecount !== 0 ? 'retrying' : 'enabled';
}

export function approvalSide(row: LifecycleColumns): Sides['approval'] {
  if (!row.emailaddress) return 'noAddress';
  if (row.emailrouteraccessapproval === Approval.Rejected) return 'rejected';
  if (row.emailrouteraccessapproval !== Approval.Approved) return 'waiting';
  return row.isemailaddressapprovedbyo365admin ? 'approved' : 'tenantMissing';
}

/** That a test was postponed is told where that column was read; it is scheduled all the same. */
export function testSide(
  row: LifecycleColumns & Pick<MailboxRow, 'postponetestemailconfigurationuntil'>,
): Sides['test'] {
  if (!row.testemailconfigurationscheduled) return 'idle';
  if (row.processingstatecode === 1) return 'running';
  return row.postponetestemailconfigurationuntil ? 'postponed' : 'scheduled';
}

/** Columns that were not read: what a source has to show before the line can be told. */
export interface CannotTell {
  missing: string[];
}

/** What was worked out of a row, which a tenant asks of the same row often. */
interface KnownSides {
  required: boolean;
  serverToServer: boolean;
  sides: Sides;
}

/**
 * Rows are replaced, never changed, and what is remembered of one goes with it. It is held here, since whoever asks has
 * the row and often nothing of the tenant that it belongs to.
 */
const known = new WeakMap<object, KnownSides>();

function knownSides(row: LifecycleColumns, required: boolean, serverToServer: boolean): Sides {
  const before = known.get(row);
  if (before && before.required === required && before.serverToServer === serverToServer) return before.sides;
  const sides = completeSidesOf(row, required, serverToServer);
  known.set(row, { required, serverToServer, sides });
  return sides;
}

/** The columns that were not read, where there are any. */
function unread(row: MailboxRow): string[] {
  const missing: string[] = [];
  for (const column of LIFECYCLE_COLUMNS) if (row[column] === undefined) missing.push(`mailbox.${column}`);
  return missing;
}

/**
 * Where a mailbox stands, side by side.
 * @param profile the profile that the row names; undefined where the row names none or it was not read
 * @param again the same rows will be asked of again: worth remembering, which costs more than asking once
 */
export function sidesOf(
  row: MailboxRow,
  organization: OrganizationRow | undefined,
  profile: EmailServerProfileRow | undefined,
  again = true,
): Sides | CannotTell {
  const gate = isForQueue(row) ? 'requireapprovalforqueueemail' : 'requireapprovalforuseremail';
  const required = organization?.[gate];
  const serverToServer = profile && isServerToServer(profile);
  const trusted = !row._emailserverprofile_value || serverToServer !== undefined;
  if (required !== undefined && trusted && (known.has(row) || unread(row).length === 0)) {
    return (again ? knownSides : completeSidesOf)(row as LifecycleColumns, required, serverToServer === true);
  }
  return {
    missing: [
      ...unread(row),
      ...(required === undefined ? [`organization.${gate}`] : []),
      ...(trusted ? [] : ['emailserverprofile.incomingcredentialretrieval']),
    ],
  };
}

/** The same where every column was read, as in a simulated tenant. */
export function completeSidesOf(row: LifecycleColumns, required: boolean, serverToServer: boolean): Sides {
  return {
    record: row.statecode === RowState.Active ? 'active' : 'inactive',
    profile: row._emailserverprofile_value ? (serverToServer ? 'serverToServer' : 'other') : 'none',
    approval: approvalSide(row),
    policy: required ? 'required' : 'waived',
    test: testSide(row),
    incoming: directionState(row, 'incoming'),
    outgoing: directionState(row, 'outgoing'),
    act: directionState(row, 'act'),
  };
}

export function canTell(sides: Sides | CannotTell): sides is Sides {
  return !('missing' in sides);
}

export const isUnderTest = (row: Pick<MailboxRow, 'testemailconfigurationscheduled'>): boolean =>
  row.testemailconfigurationscheduled === true;

/** The readable line, or what was not read. */
export function lifecycleOf(
  row: MailboxRow,
  organization: OrganizationRow | undefined,
  profile: EmailServerProfileRow | undefined,
): Line | CannotTell {
  const sides = sidesOf(row, organization, profile);
  return canTell(sides) ? lineOf(sides) : sides;
}
