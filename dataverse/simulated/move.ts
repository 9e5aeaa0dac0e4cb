import { isServerToServer } from '../../domain/exchange-online-profile';
import { DIRECTIONS, type Sides } from '../../domain/lifecycle';
import { columnsOf, completeSidesOf, DIRECTION_COLUMNS, isForQueue } from '../../domain/mailbox-columns';
import type { EmailServerProfileColumns, Guid, MailboxColumns } from '../../domain/rows';
import type { MailboxEvent } from '../../machines/mailbox.machine';
import { compileMailboxTable, type MailboxTable, packSides, unpackSides } from '../../machines/mailbox.table';
import { momentOf, nextVersion, organizationOf, type SimulatedMailbox, type SimulatedTenant } from './tenant';

let table: MailboxTable | undefined;

/** The lifecycle as a table, compiled at its first use. */
function lifecycle(): MailboxTable {
  table ??= compileMailboxTable();
  return table;
}

/** The profile that a mailbox names. */
export function profileOf(
  tenant: SimulatedTenant,
  mailbox: Pick<MailboxColumns, '_emailserverprofile_value'>,
): EmailServerProfileColumns | undefined {
  const id = mailbox._emailserverprofile_value;
  return id ? tenant.tables.emailserverprofiles.get(id) : undefined;
}

/** Where a mailbox of a simulated tenant stands; its rows are complete, so it can always be told. */
export function standingOf(tenant: SimulatedTenant, mailbox: MailboxColumns): Sides {
  const profile = profileOf(tenant, mailbox);
  const { requireapprovalforqueueemail, requireapprovalforuseremail } = organizationOf(tenant);
  const required = isForQueue(mailbox) ? requireapprovalforqueueemail : requireapprovalforuseremail;
  return completeSidesOf(mailbox, required, profile !== undefined && isServerToServer(profile) === true);
}

function approvalStamp(from: Sides, to: Sides, by: Guid | null, at: string): Partial<MailboxColumns> | null {
  if (from.approval === to.approval) return null;
  // The second flag taken back leaves the approval in Dynamics whose it is.
  if (from.approval === 'approved' && to.approval === 'tenantMissing') return null;
  if (to.approval !== 'approved' && to.approval !== 'tenantMissing')
    return { _emailaddressapprovedby_value: null, emailaddressapprovedon: null };
  return { _emailaddressapprovedby_value: by, emailaddressapprovedon: at };
}

/** Approval and address are kept on the user or queue as well, and the three agree. */
function mirror(tenant: SimulatedTenant, mailbox: MailboxColumns): void {
  const { systemusers, queues } = tenant.tables;
  const id = mailbox._regardingobjectid_value;
  if (!id) return;
  const { emailrouteraccessapproval, isemailaddressapprovedbyo365admin, emailaddress } = mailbox;
  const approval = { emailrouteraccessapproval, isemailaddressapprovedbyo365admin };
  const agrees = (row: typeof approval, address: string | null) =>
    row.emailrouteraccessapproval === emailrouteraccessapproval &&
    row.isemailaddressapprovedbyo365admin === isemailaddressapprovedbyo365admin &&
    address === emailaddress;
  const user = isForQueue(mailbox) ? undefined : systemusers.get(id);
  if (user && !agrees(user, user.internalemailaddress)) {
    const versionnumber = nextVersion(tenant);
    systemusers.put({ ...user, ...approval, internalemailaddress: emailaddress, versionnumber });
  }
  const queue = isForQueue(mailbox) ? queues.get(id) : undefined;
  if (queue && !agrees(queue, queue.emailaddress)) {
    queues.put({ ...queue, ...approval, emailaddress, versionnumber: nextVersion(tenant) });
  }
}

export interface Move {
  events: readonly MailboxEvent[];
  /** Columns that the events do not hold: an address, a profile's id, a test's dates, the next work. */
  columns?: Partial<SimulatedMailbox>;
  /** The user who does it, for the approver's stamp. */
  by?: Guid | null;
}

/** Takes a mailbox through events, and writes the columns that they move. */
export function moveMailbox(
  tenant: SimulatedTenant,
  id: Guid,
  { events, columns, by = null }: Move,
): SimulatedMailbox {
  const mailbox = tenant.tables.mailboxes.get(id);
  if (!mailbox) throw new Error(`No mailbox ${id}`);
  const from = standingOf(tenant, mailbox);
  let packed = packSides(from);
  for (const event of events) packed = lifecycle().next(packed, lifecycle().variantOf(event));
  const to = unpackSides(packed);
  const at = momentOf(tenant);
  const moved: SimulatedMailbox = { ...mailbox };
  Object.assign(moved, columnsOf(from, to, at), approvalStamp(from, to, by, at), columns);
  // The asynchronous host lets go of a mailbox that is no longer worked on.
  if (moved.processingstatecode !== 1) moved.hostid = null;
  // One that is enabled for nothing any more has no cycles to run.
  if (
    moved.work?.kind === 'mailCycle' &&
    !DIRECTIONS.some((each) => moved[DIRECTION_COLUMNS[each].enabled])
  ) {
    moved.work = null;
  }
  moved.modifiedon = at;
  moved.versionnumber = nextVersion(tenant);
  tenant.tables.mailboxes.put(moved);
  if (from.approval !== to.approval || moved.emailaddress !== mailbox.emailaddress) mirror(tenant, moved);
  return moved;
}
