import { Approval, RowState, TestStatus } from '../../../domain/choices';
import { DIRECTIONS, type Direction } from '../../../domain/lifecycle';
import { DIRECTION_COLUMNS, isForQueue } from '../../../domain/mailbox-columns';
import type { MailboxEvent } from '../../../machines/mailbox.machine';
import { badRequest } from '../../refusal';
import { approvalAnswer, approvesByTest } from '../approval';
import type { Caller } from '../caller';
import { type Moved, moveMailbox } from '../move';
import { profileEvent } from '../profile-event';
import { refusalOf } from '../refused-event';
import { writtenState } from '../row-state';
import type { SimulatedMailbox, SimulatedTenant } from '../tenant';
import { cancelTest, scheduleTest } from '../test-run';

/** Columns that a client may write, already checked against the table. */
export type WrittenMailbox = Readonly<Partial<SimulatedMailbox>>;

interface Changes {
  events: MailboxEvent[];
  columns: Partial<SimulatedMailbox>;
}

const NOTHING: Changes = { events: [], columns: {} };

/** Columns whose writing is an event of the lifecycle; every other one is simply kept. */
const OF_LIFECYCLE: ReadonlySet<string> = new Set([
  'statecode',
  'statuscode',
  'emailaddress',
  '_emailserverprofile_value',
  ...DIRECTIONS.map((direction) => DIRECTION_COLUMNS[direction].method),
  'emailrouteraccessapproval',
  'isemailaddressapprovedbyo365admin',
  'testemailconfigurationscheduled',
]);

function stateChanges(mailbox: SimulatedMailbox, changes: WrittenMailbox): Changes {
  const wanted = writtenState(changes, 'mailbox');
  if (wanted === undefined || wanted === mailbox.statecode) return NOTHING;
  return {
    events: [{ type: wanted === RowState.Active ? 'mailbox.activate' : 'mailbox.deactivate' }],
    columns: {},
  };
}

function addressChanges(mailbox: SimulatedMailbox, { emailaddress }: WrittenMailbox): Changes {
  if (emailaddress === undefined || emailaddress === mailbox.emailaddress) return NOTHING;
  return { events: [{ type: emailaddress ? 'address.change' : 'address.clear' }], columns: { emailaddress } };
}

function profileChanges(
  tenant: SimulatedTenant,
  mailbox: SimulatedMailbox,
  { _emailserverprofile_value: id }: WrittenMailbox,
): Changes {
  if (id === undefined || id === mailbox._emailserverprofile_value) return NOTHING;
  const columns = { _emailserverprofile_value: id };
  const profile = id ? tenant.tables.emailserverprofiles.get(id) : undefined;
  if (!profile) return { events: [{ type: 'profile.remove' }], columns };
  return {
    events: [profileEvent(profile)],
    columns,
  };
}

function methodChanges(mailbox: SimulatedMailbox, changes: WrittenMailbox, direction: Direction): Changes {
  const { method, serverSide } = DIRECTION_COLUMNS[direction];
  const wanted = changes[method];
  if (wanted === undefined || wanted === mailbox[method]) return NOTHING;
  const columns: Partial<SimulatedMailbox> = { [method]: wanted };
  // An explicit ACT on a queue is accepted and moves nothing (decisions 10); what was tested is so no more.
  if (direction === 'act' && isForQueue(mailbox)) {
    return { events: [], columns: { ...columns, actstatus: TestStatus.NotRun } };
  }
  if (wanted === serverSide) return { events: [{ type: `${direction}.configure` }], columns };
  return { events: mailbox[method] === serverSide ? [{ type: `${direction}.drop` }] : [], columns };
}

/** An event of an approver, with what the permission rules say to it. */
const approversEvent = (
  tenant: SimulatedTenant,
  caller: Caller,
  mailbox: SimulatedMailbox,
  type: 'mailbox.approve' | 'mailbox.reject' | 'approval.halfGiven',
): MailboxEvent => ({
  type,
  given: { 'the caller may approve': approvalAnswer(tenant, caller, mailbox).answer === 'yes' },
});

/** What an approval of the caller's comes to (decisions 32). */
const approvalOf = ({ approvesHalf }: Caller) => (approvesHalf ? 'approval.halfGiven' : 'mailbox.approve');

const mayGiveBoth = (tenant: SimulatedTenant, caller: Caller, mailbox: SimulatedMailbox): boolean =>
  !caller.approvesHalf && approvalAnswer(tenant, caller, mailbox).answer === 'yes';

function approvalChanges(
  tenant: SimulatedTenant,
  caller: Caller,
  mailbox: SimulatedMailbox,
  { emailrouteraccessapproval: wanted }: WrittenMailbox,
): Changes {
  if (wanted === undefined) return NOTHING;
  const event = (type: Parameters<typeof approversEvent>[3]) => ({
    events: [approversEvent(tenant, caller, mailbox, type)],
    columns: {},
  });
  if (wanted === mailbox.emailrouteraccessapproval) {
    const halfIsMissing = wanted === Approval.Approved && !mailbox.isemailaddressapprovedbyo365admin;
    // An unchanged 1 by a caller without the rights is a no-op (decisions 6), and so is half an approval.
    return halfIsMissing && mayGiveBoth(tenant, caller, mailbox) ? event('mailbox.approve') : NOTHING;
  }
  if (wanted === Approval.Approved) return event(approvalOf(caller));
  if (wanted === Approval.Rejected) return event('mailbox.reject');
  throw badRequest(
    `'emailrouteraccessapproval' of mailbox cannot be written: ${Approval.Approved} to approve or ${Approval.Rejected} to reject expected.`,
  );
}

/**
 * The second flag written by itself. From somebody who may not approve it is accepted and changes nothing; on a
 * mailbox that Dynamics has not approved it has nothing to be the second half of (decisions 40, modelled).
 */
function secondFlagChanges(
  tenant: SimulatedTenant,
  caller: Caller,
  mailbox: SimulatedMailbox,
  { isemailaddressapprovedbyo365admin: wanted }: WrittenMailbox,
): Changes {
  if (wanted === undefined || wanted === mailbox.isemailaddressapprovedbyo365admin) return NOTHING;
  if (mailbox.emailrouteraccessapproval !== Approval.Approved) return NOTHING;
  if (!mayGiveBoth(tenant, caller, mailbox)) return NOTHING;
  const type = wanted ? approvalOf(caller) : 'approval.halfGiven';
  return { events: [approversEvent(tenant, caller, mailbox, type)], columns: {} };
}

function otherColumns(mailbox: SimulatedMailbox, changes: WrittenMailbox): Changes {
  const columns = Object.fromEntries(
    Object.entries(changes).filter(
      ([name, value]) => !OF_LIFECYCLE.has(name) && mailbox[name as keyof SimulatedMailbox] !== value,
    ),
  );
  return { events: [], columns };
}

/**
 * Writes to one mailbox as the procedure does, each as the event of the lifecycle that it is. The caller
 * may write the row; approving is asked for here.
 * @throws Refusal
 */
export function changeMailbox(
  tenant: SimulatedTenant,
  caller: Caller,
  mailbox: SimulatedMailbox,
  changes: WrittenMailbox,
): void {
  const parts = [
    stateChanges(mailbox, changes),
    addressChanges(mailbox, changes),
    profileChanges(tenant, mailbox, changes),
    ...DIRECTIONS.map((direction) => methodChanges(mailbox, changes, direction)),
    otherColumns(mailbox, changes),
  ];
  apply(tenant, caller, mailbox, parts);
  // Judged after the rest: an address that came in the same request is the one to be approved.
  const changed = tenant.tables.mailboxes.get(mailbox.mailboxid) ?? mailbox;
  apply(tenant, caller, changed, [approvalChanges(tenant, caller, changed, changes)]);
  const judged = tenant.tables.mailboxes.get(mailbox.mailboxid) ?? mailbox;
  apply(tenant, caller, judged, [secondFlagChanges(tenant, caller, judged, changes)]);
  const { testemailconfigurationscheduled: test } = changes;
  if (test === undefined || test === mailbox.testemailconfigurationscheduled) return;
  if (test) testMailbox(tenant, caller, mailbox.mailboxid);
  else accept(tenant, caller, mailbox, cancelTest(tenant, mailbox.mailboxid));
}

/** @throws Refusal with the machine's reason */
function accept(tenant: SimulatedTenant, caller: Caller, mailbox: SimulatedMailbox, moved: Moved): void {
  if ('refused' in moved) throw refusalOf(tenant, caller, mailbox, moved);
}

function apply(
  tenant: SimulatedTenant,
  caller: Caller,
  mailbox: SimulatedMailbox,
  parts: readonly Changes[],
): void {
  const events = parts.flatMap((part) => part.events);
  const columns: Partial<SimulatedMailbox> = Object.assign({}, ...parts.map((part) => part.columns));
  if (events.length === 0 && Object.keys(columns).length === 0) return;
  const move = { events, columns, by: caller.id };
  accept(tenant, caller, mailbox, moveMailbox(tenant, mailbox.mailboxid, move));
}

/** Test & Enable, which in the current edition approves the caller's own address on the way. */
function testMailbox(tenant: SimulatedTenant, caller: Caller, id: string): void {
  const mailbox = tenant.tables.mailboxes.get(id);
  if (!mailbox) return;
  if (
    mailbox.emailaddress &&
    mailbox.emailrouteraccessapproval !== Approval.Approved &&
    approvesByTest(tenant, caller, mailbox)
  ) {
    const event = approversEvent(tenant, caller, mailbox, approvalOf(caller));
    accept(tenant, caller, mailbox, moveMailbox(tenant, id, { events: [event], by: caller.id }));
  }
  accept(tenant, caller, mailbox, scheduleTest(tenant, id, { by: caller.id }));
}
