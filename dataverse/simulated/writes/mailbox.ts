import * as v from 'valibot';
import { ActDelivery, Approval, IncomingDelivery, OutgoingDelivery, RowState } from '../../../domain/choices';
import { isServerToServer } from '../../../domain/exchange-online-profile';
import { DIRECTIONS, type Direction } from '../../../domain/lifecycle';
import { DIRECTION_COLUMNS, isForQueue } from '../../../domain/mailbox-columns';
import type { Guid, MailboxColumns } from '../../../domain/rows';
import type { MailboxEvent } from '../../../machines/mailbox.machine';
import { badRequest, doesNotExist } from '../../refusal';
import { approvalAnswer, type Caller, requireMayApprove, requirePrivilege } from '../caller';
import { moveMailbox } from '../move';
import { parseBinding } from '../representation';
import type { SimulatedTenant } from '../tenant';
import { cancelTest, scheduleTest } from '../test-run';
import { parseBody } from './body';

const Address = v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(100), v.email()));

const MailboxPatch = v.strictObject({
  emailaddress: v.exactOptional(Address),
  'emailserverprofile@odata.bind': v.exactOptional(v.nullable(v.string())),
  incomingemaildeliverymethod: v.exactOptional(v.enum(IncomingDelivery)),
  outgoingemaildeliverymethod: v.exactOptional(v.enum(OutgoingDelivery)),
  actdeliverymethod: v.exactOptional(v.enum(ActDelivery)),
  emailrouteraccessapproval: v.exactOptional(v.picklist([Approval.Approved, Approval.Rejected])),
  testemailconfigurationscheduled: v.exactOptional(v.boolean()),
  orgmarkedasprimaryforexchangesync: v.exactOptional(v.boolean()),
  statecode: v.exactOptional(v.enum(RowState)),
  statuscode: v.exactOptional(v.number()),
});

export type MailboxPatch = v.InferOutput<typeof MailboxPatch>;

interface Changes {
  events: MailboxEvent[];
  columns: Partial<MailboxColumns>;
}

function stateChanges(mailbox: MailboxColumns, patch: MailboxPatch): Changes {
  if (patch.statecode === undefined || patch.statecode === mailbox.statecode)
    return { events: [], columns: {} };
  const type = patch.statecode === RowState.Active ? 'mailbox.activate' : 'mailbox.deactivate';
  return { events: [{ type }], columns: {} };
}

function addressChanges(mailbox: MailboxColumns, patch: MailboxPatch): Changes {
  const emailaddress = patch.emailaddress;
  if (emailaddress === undefined || emailaddress === mailbox.emailaddress) return { events: [], columns: {} };
  return { events: [{ type: emailaddress ? 'address.change' : 'address.clear' }], columns: { emailaddress } };
}

function profileChanges(tenant: SimulatedTenant, mailbox: MailboxColumns, patch: MailboxPatch): Changes {
  const binding = patch['emailserverprofile@odata.bind'];
  if (binding === undefined) return { events: [], columns: {} };
  const id = binding === null ? null : parseBinding(binding, 'emailserverprofiles');
  if (id === mailbox._emailserverprofile_value) return { events: [], columns: {} };
  if (!id) return { events: [{ type: 'profile.remove' }], columns: { _emailserverprofile_value: null } };
  const profile = tenant.tables.emailserverprofiles.get(id);
  if (!profile) throw doesNotExist('emailserverprofile', id);
  return {
    events: [{ type: 'profile.assign', serverToServer: isServerToServer(profile) === true }],
    columns: { _emailserverprofile_value: id },
  };
}

function methodChanges(mailbox: MailboxColumns, patch: MailboxPatch, direction: Direction): Changes {
  const { method, serverSide } = DIRECTION_COLUMNS[direction];
  const wanted = patch[method];
  if (wanted === undefined || wanted === mailbox[method]) return { events: [], columns: {} };
  const columns: Partial<MailboxColumns> = { [method]: wanted };
  // An explicit ACT on a queue is accepted and moves nothing (decisions 10).
  if (direction === 'act' && isForQueue(mailbox)) return { events: [], columns };
  if (wanted === serverSide) return { events: [{ type: `${direction}.configure` }], columns };
  return { events: mailbox[method] === serverSide ? [{ type: `${direction}.drop` }] : [], columns };
}

function approvalChanges(
  tenant: SimulatedTenant,
  caller: Caller,
  mailbox: MailboxColumns,
  patch: MailboxPatch,
): Changes {
  const wanted = patch.emailrouteraccessapproval;
  if (wanted === undefined) return { events: [], columns: {} };
  if (!mailbox.emailaddress)
    throw badRequest('A mailbox without an email address cannot be approved or rejected.');
  if (wanted === mailbox.emailrouteraccessapproval) {
    const profile = mailbox._emailserverprofile_value
      ? tenant.tables.emailserverprofiles.get(mailbox._emailserverprofile_value)
      : undefined;
    // An unchanged 1 by a caller without the rights is a no-op (decisions 6).
    const may = approvalAnswer(tenant, caller, profile).answer === 'yes';
    return {
      events: may && wanted === Approval.Approved ? [{ type: 'mailbox.approve', may }] : [],
      columns: {},
    };
  }
  requireMayApprove(tenant, caller, mailbox);
  const type = wanted === Approval.Approved ? 'mailbox.approve' : 'mailbox.reject';
  return { events: [{ type, may: true }], columns: {} };
}

/** Writes to one mailbox as the procedure does, each as the event of the lifecycle that it is. */
export function patchMailbox(tenant: SimulatedTenant, caller: Caller, id: Guid, body: unknown): void {
  const mailbox = tenant.tables.mailboxes.get(id);
  if (!mailbox) throw doesNotExist('mailbox', id);
  requirePrivilege(caller, 'prvWriteMailbox', mailbox._ownerid_value);
  applyMailboxPatch(tenant, caller, mailbox, parseBody(MailboxPatch, body, 'mailbox'));
}

/** The same for a caller who has already been let in, as through the row of the user or queue. */
export function applyMailboxPatch(
  tenant: SimulatedTenant,
  caller: Caller,
  mailbox: MailboxColumns,
  patch: MailboxPatch,
): void {
  const changes = [
    stateChanges(mailbox, patch),
    addressChanges(mailbox, patch),
    profileChanges(tenant, mailbox, patch),
    ...DIRECTIONS.map((direction) => methodChanges(mailbox, patch, direction)),
    approvalChanges(tenant, caller, mailbox, patch),
  ];
  const columns: Partial<MailboxColumns> = Object.assign({}, ...changes.map((change) => change.columns));
  if (patch.orgmarkedasprimaryforexchangesync !== undefined) {
    columns.orgmarkedasprimaryforexchangesync = patch.orgmarkedasprimaryforexchangesync;
  }
  const events = changes.flatMap((change) => change.events);
  if (events.length > 0 || Object.keys(columns).length > 0) {
    moveMailbox(tenant, mailbox.mailboxid, { events, columns, by: caller.id });
  }
  if (patch.testemailconfigurationscheduled === true) scheduleTest(tenant, mailbox.mailboxid);
  if (patch.testemailconfigurationscheduled === false) cancelTest(tenant, mailbox.mailboxid);
}
