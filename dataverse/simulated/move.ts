import type { Sides } from '../../domain/lifecycle';
import { canTell, columnsOf, sidesOf } from '../../domain/mailbox-columns';
import type { Guid, MailboxColumns } from '../../domain/rows';
import type { MailboxEvent } from '../../machines/mailbox.machine';
import { compileMailboxTable, type MailboxTable, packSides, unpackSides } from '../../machines/mailbox.table';
import { momentOf, nextVersion, organizationOf, type SimulatedTenant } from './tenant';

let table: MailboxTable | undefined;

/** The lifecycle as a table, compiled at its first use. */
function lifecycle(): MailboxTable {
  table ??= compileMailboxTable();
  return table;
}

/** Where a mailbox of a simulated tenant stands; its rows are complete, so it can always be told. */
export function standingOf(tenant: SimulatedTenant, mailbox: MailboxColumns): Sides {
  const profile = mailbox._emailserverprofile_value
    ? tenant.tables.emailserverprofiles.get(mailbox._emailserverprofile_value)
    : undefined;
  const sides = sidesOf(mailbox, organizationOf(tenant), profile);
  if (!canTell(sides)) throw new Error(`Mailbox ${mailbox.mailboxid} lacks ${sides.missing.join(', ')}`);
  return sides;
}

function approvalStamp(from: Sides, to: Sides, by: Guid | null, at: string): Partial<MailboxColumns> {
  if (from.approval === to.approval) return {};
  if (to.approval !== 'approved')
    return { _emailaddressapprovedby_value: null, emailaddressapprovedon: null };
  return { _emailaddressapprovedby_value: by, emailaddressapprovedon: at };
}

/** Approval and address are kept on the user or queue as well, and the three agree. */
function mirror(tenant: SimulatedTenant, mailbox: MailboxColumns): void {
  const { systemusers, queues } = tenant.tables;
  const id = mailbox._regardingobjectid_value;
  if (!id) return;
  const approval = {
    emailrouteraccessapproval: mailbox.emailrouteraccessapproval,
    isemailaddressapprovedbyo365admin: mailbox.isemailaddressapprovedbyo365admin,
  };
  const user = systemusers.get(id);
  const queue = queues.get(id);
  const current = user ?? queue;
  const address = user ? user.internalemailaddress : queue?.emailaddress;
  if (
    current?.emailrouteraccessapproval === approval.emailrouteraccessapproval &&
    current.isemailaddressapprovedbyo365admin === approval.isemailaddressapprovedbyo365admin &&
    address === mailbox.emailaddress
  ) {
    return;
  }
  const versionnumber = nextVersion(tenant);
  if (user) {
    systemusers.put({ ...user, ...approval, internalemailaddress: mailbox.emailaddress, versionnumber });
  } else if (queue) {
    queues.put({ ...queue, ...approval, emailaddress: mailbox.emailaddress, versionnumber });
  }
}

export interface Move {
  events: readonly MailboxEvent[];
  /** Columns that the events do not hold: an address, a profile's id, a test's dates. */
  columns?: Partial<MailboxColumns>;
  /** The user who does it, for the approver's stamp. */
  by?: Guid | null;
}

/** Takes a mailbox through events, and writes the columns that they move. */
export function moveMailbox(
  tenant: SimulatedTenant,
  id: Guid,
  { events, columns = {}, by = null }: Move,
): void {
  const mailbox = tenant.tables.mailboxes.get(id);
  if (!mailbox) throw new Error(`No mailbox ${id}`);
  const from = standingOf(tenant, mailbox);
  let packed = packSides(from);
  for (const event of events) packed = lifecycle().next(packed, lifecycle().variantOf(event));
  const to = unpackSides(packed);
  const at = momentOf(tenant);
  const moved: MailboxColumns = {
    ...mailbox,
    ...columnsOf(from, to, at),
    ...approvalStamp(from, to, by, at),
    ...columns,
    modifiedon: at,
    versionnumber: nextVersion(tenant),
  };
  tenant.tables.mailboxes.put(moved);
  mirror(tenant, moved);
}
