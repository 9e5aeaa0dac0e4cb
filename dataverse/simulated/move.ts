import { isServerToServer } from '../../domain/exchange-online-profile';
import type { Sides } from '../../domain/lifecycle';
import { completeSidesOf, isForQueue } from '../../domain/mailbox-columns';
import { columnsOf } from '../../domain/moved-columns';
import type { EmailServerProfileColumns, Guid, MailboxColumns } from '../../domain/rows';
import type { MailboxEvent } from '../../machines/mailbox.machine';
import type { Regions } from '../../machines/mailbox.regions';
import { packRegions, REFUSED, unpackRegions } from '../../machines/mailbox.table';
import type { DueWork } from './agenda';
import { copyOfMailbox } from './mailbox-copy';
import type { Standing } from './standing';
import { momentOf, nextVersion, organizationOf, type SimulatedMailbox, type SimulatedTenant } from './tenant';

/** The profile that a mailbox names. */
export function profileOf(
  tenant: SimulatedTenant,
  mailbox: Pick<MailboxColumns, '_emailserverprofile_value'>,
): EmailServerProfileColumns | undefined {
  const id = mailbox._emailserverprofile_value;
  return id ? tenant.tables.emailserverprofiles.get(id) : undefined;
}

function standingOf(tenant: SimulatedTenant, mailbox: MailboxColumns): Standing {
  const profile = profileOf(tenant, mailbox);
  const organization = organizationOf(tenant);
  const last = tenant.standing;
  if (last?.mailbox === mailbox && last.organization === organization && last.profile === profile) {
    return last;
  }
  const required = isForQueue(mailbox)
    ? organization.requireapprovalforqueueemail
    : organization.requireapprovalforuseremail;
  const serverToServer = profile !== undefined && isServerToServer(profile) === true;
  const sides = completeSidesOf(mailbox, required, serverToServer);
  tenant.standing = { mailbox, organization, profile, sides, regions: null };
  return tenant.standing;
}

/** Where a mailbox of a simulated tenant stands; its rows are complete, so it can always be told. */
export const sidesInTenant = (tenant: SimulatedTenant, mailbox: MailboxColumns): Sides =>
  standingOf(tenant, mailbox).sides;

/** The same with its mail cycles, which Dataverse does not show. */
export function regionsOf(tenant: SimulatedTenant, mailbox: SimulatedMailbox): Regions {
  const standing = standingOf(tenant, mailbox);
  if (!standing.regions) {
    const cycle = mailbox.work?.kind === 'mailCycle' ? 'retrying' : 'quiet';
    // Each side by its name: spread, they would be the dearest part of a test.
    const { record, profile, approval, policy, test, incoming, outgoing, act } = standing.sides;
    const regions = { record, profile, approval, policy, test, incoming, outgoing, act, cycle } as const;
    standing.regions = unpackRegions(packRegions(regions));
  }
  return standing.regions;
}

/** Where the regions are after an event; null where the machine refuses it. */
export function afterEvent(
  { lifecycle }: Pick<SimulatedTenant, 'lifecycle'>,
  from: Regions,
  event: MailboxEvent,
): Regions | null {
  const packed = lifecycle.next(packRegions(from), lifecycle.variantOf(event));
  return packed === REFUSED ? null : unpackRegions(packed);
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

/** When the tenant's time goes on with the mailbox, and what it needs to know then. */
export interface NextWork {
  /** Milliseconds of the tenant's clock; null while background operations are off. */
  due: number | null;
  /** The operation that a test is part of. */
  operation?: Guid;
  /** Mail cycles since a transient failure. */
  retries?: number;
}

export interface Move {
  events: readonly MailboxEvent[];
  /** Columns that the events do not hold: an address, a profile's id, a test's dates. */
  columns?: Partial<SimulatedMailbox>;
  /** The user who does it, for the approver's stamp. */
  by?: Guid | null;
  next?: NextWork;
  /** Nothing that a client sees is changed by it: the row keeps its version. */
  hidden?: true;
}

/** What came of a move; where the machine refuses one of its events, none of them happens. */
export type Moved = { refused: MailboxEvent; from: Regions } | { mailbox: SimulatedMailbox };

/** What waits for its time, by where the machine stands: the agenda only says when. */
function workIn(
  { test, cycle }: Regions,
  before: DueWork | null,
  next: NextWork | undefined,
): DueWork | null {
  if (test === 'idle' && cycle === 'quiet') return null;
  const due = next ? next.due : (before?.due ?? null);
  if (cycle === 'retrying') {
    const retries = next?.retries ?? (before?.kind === 'mailCycle' ? before.retries : 0);
    return { kind: 'mailCycle', due, retries };
  }
  const operation = next?.operation ?? (before && before.kind !== 'mailCycle' ? before.operation : '');
  return { kind: test === 'running' ? 'test.finish' : 'test.start', due, operation };
}

const isSame = (one: DueWork | null, other: DueWork | null) =>
  one === other || (one !== null && other !== null && one.kind === other.kind && one.due === other.due);

/** Takes a mailbox through events, and writes the columns that they move. */
export function moveMailbox(
  tenant: SimulatedTenant,
  id: Guid,
  { events, columns, by = null, next, hidden }: Move,
): Moved {
  const mailbox = tenant.tables.mailboxes.get(id);
  if (!mailbox) throw new Error(`No mailbox ${id}`);
  const from = regionsOf(tenant, mailbox);
  let to = from;
  for (const event of events) {
    const after = afterEvent(tenant, to, event);
    if (!after) return { refused: event, from: to };
    to = after;
  }
  const at = momentOf(tenant);
  const moved = copyOfMailbox(mailbox);
  Object.assign(moved, columnsOf(from, to, at), approvalStamp(from, to, by, at), columns);
  const work = workIn(to, mailbox.work, next);
  // The same work stays the same entry of the agenda.
  if (next || !isSame(work, mailbox.work)) moved.work = work;
  // The asynchronous host lets go of a mailbox that is no longer worked on.
  if (moved.processingstatecode !== 1) moved.hostid = null;
  if (!hidden) {
    moved.modifiedon = at;
    moved.versionnumber = nextVersion(tenant);
  }
  tenant.tables.mailboxes.put(moved);
  if (from.approval !== to.approval || moved.emailaddress !== mailbox.emailaddress) mirror(tenant, moved);
  return { mailbox: moved };
}
