import * as v from 'valibot';
import { Approval } from '../../../domain/choices';
import type { Guid, MailboxColumns } from '../../../domain/rows';
import { doesNotExist } from '../../refusal';
import { type Caller, requirePrivilege } from '../caller';
import type { SimulatedTenant } from '../tenant';
import { parseBody } from './body';
import { applyMailboxPatch } from './mailbox';

const Address = v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(100), v.email()));
const ApprovalValue = v.picklist([Approval.Approved, Approval.Rejected]);

const UserPatch = v.strictObject({
  internalemailaddress: v.exactOptional(Address),
  emailrouteraccessapproval: v.exactOptional(ApprovalValue),
});

const QueuePatch = v.strictObject({
  emailaddress: v.exactOptional(Address),
  emailrouteraccessapproval: v.exactOptional(ApprovalValue),
});

function mailboxOf(tenant: SimulatedTenant, id: Guid | null): MailboxColumns {
  const mailbox = id ? tenant.tables.mailboxes.get(id) : undefined;
  if (!mailbox) throw doesNotExist('mailbox', String(id));
  return mailbox;
}

/** Address and approval written on a user: its mailbox takes them, and mirrors them back. */
export function patchUser(tenant: SimulatedTenant, caller: Caller, id: Guid, body: unknown): void {
  const user = tenant.tables.systemusers.get(id);
  if (!user) throw doesNotExist('systemuser', id);
  requirePrivilege(caller, 'prvWriteUser');
  const { internalemailaddress, ...approval } = parseBody(UserPatch, body, 'systemuser');
  applyMailboxPatch(tenant, caller, mailboxOf(tenant, user._defaultmailbox_value), {
    ...approval,
    ...(internalemailaddress === undefined ? {} : { emailaddress: internalemailaddress }),
  });
}

/** The same for a queue. */
export function patchQueue(tenant: SimulatedTenant, caller: Caller, id: Guid, body: unknown): void {
  const queue = tenant.tables.queues.get(id);
  if (!queue) throw doesNotExist('queue', id);
  requirePrivilege(caller, 'prvWriteQueue');
  const patch = parseBody(QueuePatch, body, 'queue');
  applyMailboxPatch(tenant, caller, mailboxOf(tenant, queue._defaultmailbox_value), patch);
}
