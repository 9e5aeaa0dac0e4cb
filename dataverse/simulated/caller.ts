import { editions } from '../../catalog/permissions';
import { DEFAULT_PERSONA } from '../../catalog/personas';
import { APPROVE_PRIVILEGE } from '../../catalog/security-roles';
import { isExchangeOnlineProfile } from '../../domain/exchange-online-profile';
import { decide, type PermissionAnswer } from '../../domain/permission';
import type { RoleId } from '../../domain/permission-matrix';
import type { EmailServerProfileColumns, Guid, MailboxColumns } from '../../domain/rows';
import { editionOf, parseVersion } from '../../domain/version';
import { ErrorCode, Refusal } from '../refusal';
import type { SimulatedTenant } from './tenant';

/** Who sent a request, and what they may do. */
export interface Caller {
  id: Guid;
  /** Privileges by name, with the widest depth that any of the caller's roles gives. */
  privileges: ReadonlyMap<string, 'Basic' | 'Global'>;
  /** Roles that the permission rules know, in Microsoft 365 and in Dynamics. */
  roles: ReadonlySet<RoleId>;
}

export function callerOf(tenant: SimulatedTenant, id: Guid | undefined): Caller {
  const wanted = id ?? tenant.core.personas[DEFAULT_PERSONA] ?? '';
  const user = tenant.tables.systemusers.get(wanted);
  if (!user) {
    throw new Refusal(
      403,
      ErrorCode.PrivilegeDenied,
      `The caller ${wanted} is not a user of this organization.`,
    );
  }
  const privileges = new Map<string, 'Basic' | 'Global'>();
  const roles = new Set<RoleId>(user.tenantRoles);
  for (const roleId of user.roleids) {
    const role = tenant.tables.roles.get(roleId);
    if (!role) continue;
    if (role.countsAs) roles.add(role.countsAs);
    for (const [name, depth] of Object.entries(role.privileges)) {
      if (privileges.get(name) !== 'Global') privileges.set(name, depth);
    }
  }
  return { id: user.systemuserid, privileges, roles };
}

/**
 * @param owner of the row concerned: user-level depth reaches only one's own rows
 * @throws Refusal naming the missing privilege
 */
export function requirePrivilege(caller: Caller, name: string, owner?: Guid | null): void {
  const depth = caller.privileges.get(name);
  if (depth === 'Global' || (depth === 'Basic' && (owner === undefined || owner === caller.id))) return;
  throw new Refusal(
    403,
    ErrorCode.PrivilegeDenied,
    `Principal user (Id=${caller.id}, type=8) is missing ${name} privilege`,
  );
}

/** Whether the rules of the tenant's own edition let the caller approve for a profile. */
export function approvalAnswer(
  tenant: SimulatedTenant,
  caller: Caller,
  profile: EmailServerProfileColumns | undefined,
): PermissionAnswer {
  const version = parseVersion(tenant.core.version);
  if (!version) throw new Error(`Tenant ${tenant.core.id} has no readable version: ${tenant.core.version}`);
  return decide(editions[editionOf(version)], {
    deployment: 'online',
    // A mailbox without a profile yet is judged as one of the tenant's own Exchange Online.
    exchange: profile && isExchangeOnlineProfile(profile) === false ? 'onprem' : 'online',
    roles: caller.roles,
    hasPrivilege: caller.privileges.has(APPROVE_PRIVILEGE),
    version,
  });
}

/** Text that the product shows to a caller without a qualifying role (procedure.md P4.2). */
const APPROVAL_REFUSED =
  'This email address can only be approved by a user with the Global Administrator or Exchange Administrator ' +
  'role in Office 365 or the Delegated Mailbox Approver role in Dynamics 365.';

function profileOf(tenant: SimulatedTenant, id: Guid | null) {
  return id ? tenant.tables.emailserverprofiles.get(id) : undefined;
}

/** @throws Refusal as the product words it, where the permission rules say anything but yes */
export function requireMayApprove(tenant: SimulatedTenant, caller: Caller, mailbox: MailboxColumns): void {
  requireMayApproveFor(tenant, caller, profileOf(tenant, mailbox._emailserverprofile_value));
}

/** The two switches of the organization ask for the same rights as approving does (P5). */
export function requireMayApproveFor(
  tenant: SimulatedTenant,
  caller: Caller,
  profile: EmailServerProfileColumns | undefined,
): void {
  const { answer, reason } = approvalAnswer(tenant, caller, profile);
  if (answer === 'yes') return;
  if (reason === 'missing-privilege') requirePrivilege(caller, APPROVE_PRIVILEGE);
  throw new Refusal(403, ErrorCode.ApprovalRefused, APPROVAL_REFUSED);
}
