import { APPROVAL_REFUSED } from '../../catalog/approval-errors';
import { editions } from '../../catalog/permissions';
import { APPROVE_PRIVILEGE } from '../../catalog/security-roles';
import { decide, type PermissionAnswer } from '../../domain/permission';
import { type Approved, type AskingPerson, permissionQuestion } from '../../domain/permission-question';
import type { MailboxColumns } from '../../domain/rows';
import { editionOf, parseVersion } from '../../domain/version';
import { UNTOUCHED } from '../../machines/mailbox.regions';
import { ErrorCode, Refusal } from '../refusal';
import { type Caller, privilegeRefusal, reaches } from './caller';
import { afterEvent, profileOf } from './move';
import { organizationOf, type SimulatedTenant } from './tenant';

/** Whether the rules of the tenant's own edition let the caller approve: a mailbox, or for a profile. */
function answerFor(tenant: SimulatedTenant, caller: Caller, approved: Approved): PermissionAnswer {
  const { core, tables } = tenant;
  const version = parseVersion(core.version);
  if (!version) throw new Error(`Tenant ${core.id} has no readable version: ${core.version}`);
  const place = {
    version,
    deployment: core.deployment,
    // A mailbox without a profile is judged as one of the tenant's own Exchange.
    exchange: core.exchange,
    organization: organizationOf(tenant),
  };
  const asking: AskingPerson = {
    id: caller.id,
    domainname: tables.systemusers.get(caller.id)?.domainname,
    roles: caller.roles,
    approvePrivilege: caller.privileges.has(APPROVE_PRIVILEGE),
    mailboxWrite: () => reaches(caller, 'prvWriteMailbox', approved.mailbox?._ownerid_value ?? null),
  };
  return decide(editions[editionOf(version)], permissionQuestion(place, asking, approved));
}

export const approvalAnswer = (
  tenant: SimulatedTenant,
  caller: Caller,
  mailbox: MailboxColumns,
): PermissionAnswer => answerFor(tenant, caller, { mailbox, profile: profileOf(tenant, mailbox) });

/**
 * Whether Test & Enable approves the address on the way: the caller's own mailbox, in the edition that
 * knows self-approval (S-PP25, decisions 9).
 */
export function approvesByTest(tenant: SimulatedTenant, caller: Caller, mailbox: MailboxColumns): boolean {
  return approvalAnswer(tenant, caller, mailbox).reason === 'self-approval';
}

/** How the product words it that somebody may not approve. */
function refusalOf(caller: Caller, { reason }: PermissionAnswer): Refusal {
  const lacks = reason === 'missing-privilege' && !caller.privileges.has(APPROVE_PRIVILEGE);
  return lacks
    ? privilegeRefusal(caller, APPROVE_PRIVILEGE)
    : new Refusal(403, ErrorCode.ApprovalRefused, APPROVAL_REFUSED);
}

/** The refusal of an approval that the permission rules do not allow. */
export const approvalRefusal = (tenant: SimulatedTenant, caller: Caller, mailbox: MailboxColumns): Refusal =>
  refusalOf(caller, approvalAnswer(tenant, caller, mailbox));

/** The two switches of the organization ask for the same rights as approving does (P5). */
function waiverAnswer(tenant: SimulatedTenant, caller: Caller): PermissionAnswer {
  const profile = organizationOf(tenant)._defaultemailserverprofileid_value;
  return answerFor(tenant, caller, {
    profile: profile ? tenant.tables.emailserverprofiles.get(profile) : undefined,
  });
}

/**
 * What the machine makes of the requirement of approval when somebody wants it so.
 * @throws Refusal as the product words it, where the permission rules say anything but yes
 */
export function requirementAfter(
  tenant: SimulatedTenant,
  caller: Caller,
  required: boolean,
  wanted: boolean,
): boolean {
  if (wanted === required) return required;
  const answer = waiverAnswer(tenant, caller);
  const after = afterEvent(
    tenant,
    // The requirement is the organization's: no mailbox has to stand anywhere for it.
    { ...UNTOUCHED, policy: required ? 'required' : 'waived' },
    {
      type: wanted ? 'policy.require' : 'policy.waive',
      given: { 'the caller may approve': answer.answer === 'yes' },
    },
  );
  if (!after) throw refusalOf(caller, answer);
  return after.policy === 'required';
}
