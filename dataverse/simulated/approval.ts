import { editions } from '../../catalog/permissions';
import { APPROVE_PRIVILEGE } from '../../catalog/security-roles';
import { isExchangeOnlineProfile } from '../../domain/exchange-online-profile';
import { isForQueue } from '../../domain/mailbox-columns';
import { orgDbSetting, PRIVILEGE_TO_SELF_APPROVE } from '../../domain/org-db-settings';
import { decide, type PermissionAnswer, type SelfApproval } from '../../domain/permission';
import type { Deployment } from '../../domain/permission-matrix';
import type { EmailServerProfileColumns, MailboxColumns } from '../../domain/rows';
import { editionOf, parseVersion } from '../../domain/version';
import { ErrorCode, Refusal } from '../refusal';
import { type Caller, reaches, requirePrivilege } from './caller';
import { profileOf } from './move';
import { organizationOf, type SimulatedTenant } from './tenant';

/** A mailbox without a profile is judged as one of the tenant's own Exchange. */
function exchangeOf(tenant: SimulatedTenant, profile: EmailServerProfileColumns | undefined): Deployment {
  if (!profile) return tenant.core.exchange;
  return isExchangeOnlineProfile(profile) === false ? 'onprem' : 'online';
}

function selfApprovalOf(tenant: SimulatedTenant, caller: Caller, mailbox: MailboxColumns): SelfApproval {
  const user = tenant.tables.systemusers.get(caller.id);
  return {
    upnEqualsAddress: user?.domainname.toLowerCase() === mailbox.emailaddress?.toLowerCase(),
    mailboxWrite: reaches(caller, 'prvWriteMailbox', mailbox._ownerid_value),
    isQueue: isForQueue(mailbox),
    privilegeRequired: orgDbSetting(organizationOf(tenant).orgdborgsettings, PRIVILEGE_TO_SELF_APPROVE),
  };
}

/** Whether the rules of the tenant's own edition let the caller approve: a mailbox, or for a profile. */
function answerFor(
  tenant: SimulatedTenant,
  caller: Caller,
  profile: EmailServerProfileColumns | undefined,
  self?: SelfApproval,
): PermissionAnswer {
  const version = parseVersion(tenant.core.version);
  if (!version) throw new Error(`Tenant ${tenant.core.id} has no readable version: ${tenant.core.version}`);
  return decide(editions[editionOf(version)], {
    deployment: tenant.core.deployment,
    exchange: exchangeOf(tenant, profile),
    roles: caller.roles,
    hasPrivilege: caller.privileges.has(APPROVE_PRIVILEGE),
    version,
    ...(self ? { self } : {}),
  });
}

export function approvalAnswer(
  tenant: SimulatedTenant,
  caller: Caller,
  mailbox: MailboxColumns,
): PermissionAnswer {
  const self =
    mailbox._regardingobjectid_value === caller.id ? selfApprovalOf(tenant, caller, mailbox) : undefined;
  return answerFor(tenant, caller, profileOf(tenant, mailbox), self);
}

/**
 * Whether Test & Enable approves the address on the way: the caller's own mailbox, in the edition that
 * knows self-approval (S-PP25, decisions 9).
 */
export function approvesByTest(tenant: SimulatedTenant, caller: Caller, mailbox: MailboxColumns): boolean {
  return approvalAnswer(tenant, caller, mailbox).reason === 'self-approval';
}

/** Text that the product shows to a caller without a qualifying role (procedure.md P4.2). */
const APPROVAL_REFUSED =
  'This email address can only be approved by a user with the Global Administrator or Exchange Administrator ' +
  'role in Office 365 or the Delegated Mailbox Approver role in Dynamics 365.';

function require(caller: Caller, { answer, reason }: PermissionAnswer): void {
  if (answer === 'yes') return;
  if (reason === 'missing-privilege') requirePrivilege(caller, APPROVE_PRIVILEGE);
  throw new Refusal(403, ErrorCode.ApprovalRefused, APPROVAL_REFUSED);
}

/** @throws Refusal as the product words it, where the permission rules say anything but yes */
export function requireMayApprove(tenant: SimulatedTenant, caller: Caller, mailbox: MailboxColumns): void {
  require(caller, approvalAnswer(tenant, caller, mailbox));
}

/** The two switches of the organization ask for the same rights as approving does (P5). */
export function requireMayWaiveApproval(tenant: SimulatedTenant, caller: Caller): void {
  const profile = organizationOf(tenant)._defaultemailserverprofileid_value;
  require(caller, answerFor(
    tenant,
    caller,
    profile ? tenant.tables.emailserverprofiles.get(profile) : undefined,
  ));
}
