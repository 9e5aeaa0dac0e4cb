/** Who holds what in Dynamics 365, as far as it matters for approving. */
import type { RoleId } from './permission-matrix';
import type { Guid } from './rows';

/** Roles to look for, by the names that documents give them (dataverse.md 2.7). */
export const ROLE_NAMES = {
  SA: 'System Administrator',
  DMA: 'Delegated Mailbox Approver',
} as const satisfies Partial<Record<RoleId, string>>;

export const APPROVE_PRIVILEGE_NAME = 'prvApproveRejectEmailAddress';
export const WRITE_PRIVILEGE_NAME = 'prvWriteMailbox';

/** A user with a role or privilege that approving asks for. */
export interface PersonSecurity {
  systemuserid: Guid;
  fullname: string;
  /** The user principal name. */
  domainname: string;
  /** Names of the security roles that matter, held directly or through a team. */
  roleNames: readonly string[];
  /** Names of teams through which some of them are held. */
  teams: readonly string[];
  approvePrivilege: boolean;
  writesMailboxes: boolean;
}

/** The roles of the permission rules that show in Dynamics 365. */
export function rolesInDynamics(person: PersonSecurity): ReadonlySet<RoleId> {
  const roles = new Set<RoleId>();
  for (const [role, name] of Object.entries(ROLE_NAMES)) {
    if (person.roleNames.includes(name)) roles.add(role as RoleId);
  }
  return roles;
}
