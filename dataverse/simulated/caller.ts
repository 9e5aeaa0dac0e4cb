import { DEFAULT_PERSONA } from '../../catalog/personas';
import { APPROVE_PRIVILEGE, type PrivilegeDepth } from '../../catalog/security-roles';
import type { RoleId } from '../../domain/permission-matrix';
import type { Guid } from '../../domain/rows';
import type { Row } from '../odata/row-access';
import { ErrorCode, Refusal } from '../refusal';
import type { Table } from '../tables';
import { privilegeId } from './privilege-ids';
import type { SimulatedRole, SimulatedTenant, SimulatedUser } from './tenant';

/** Who sent a request, and what they may do. */
export interface Caller {
  id: Guid;
  languageId: SimulatedUser['languageId'];
  /** Privileges by name, with the widest depth that any of the caller's roles gives. */
  privileges: ReadonlyMap<string, PrivilegeDepth>;
  /** Roles that the permission rules know, in Microsoft 365 and in Dynamics. */
  roles: ReadonlySet<RoleId>;
  /** An approval of theirs sets Dynamics' value only: an application user, or roles elevated for the hour (decisions 32). */
  approvesHalf: boolean;
}

/** The security roles that a user holds, directly and through teams. */
export function rolesHeld(tenant: SimulatedTenant, user: SimulatedUser): SimulatedRole[] {
  const throughTeams = tenant.tables.teams.rows
    .filter(({ memberids }) => memberids.includes(user.systemuserid))
    .flatMap(({ roleids }) => roleids);
  return [...new Set([...user.roleids, ...throughTeams])].flatMap((id) => tenant.tables.roles.get(id) ?? []);
}

/** Callers as a tenant's last change left them: who they are is asked with every request. */
const known = new WeakMap<SimulatedTenant, { sequence: number; callers: Map<Guid, Caller> }>();

export function callerFor(tenant: SimulatedTenant, user: SimulatedUser): Caller {
  const { sequence } = tenant.core;
  let cache = known.get(tenant);
  if (cache?.sequence !== sequence) {
    cache = { sequence, callers: new Map() };
    known.set(tenant, cache);
  }
  const caller = cache.callers.get(user.systemuserid) ?? judge(tenant, user);
  cache.callers.set(user.systemuserid, caller);
  return caller;
}

function judge(tenant: SimulatedTenant, user: SimulatedUser): Caller {
  const privileges = new Map<string, PrivilegeDepth>();
  const roles = new Set<RoleId>(user.tenantRoles);
  for (const role of rolesHeld(tenant, user)) {
    if (role.countsAs) roles.add(role.countsAs);
    for (const [name, depth] of Object.entries(role.privileges)) {
      if (privileges.get(name) !== 'Global') privileges.set(name, depth);
    }
  }
  if (user.approvePrivilege === true) privileges.set(APPROVE_PRIVILEGE, 'Global');
  if (user.approvePrivilege === false) privileges.delete(APPROVE_PRIVILEGE);
  const approvesHalf = user.applicationid !== null || user.elevated === true;
  return { id: user.systemuserid, languageId: user.languageId, privileges, roles, approvesHalf };
}

const GUID = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i;

/**
 * The user whom a request's headers name: `MSCRMCallerID` by the user's id, `CallerObjectId` by the
 * id in Microsoft Entra; without either, System Administrator alone (decisions 26).
 */
export function userNamed(tenant: SimulatedTenant, headers: Headers): SimulatedUser | undefined {
  const { systemusers } = tenant.tables;
  const callerId = headers.get('MSCRMCallerID');
  const objectId = headers.get('CallerObjectId');
  const [, written] = GUID.exec((callerId ?? objectId ?? '').trim()) ?? [];
  const id = written?.toLowerCase() ?? '';
  if (callerId !== null) return systemusers.get(id);
  if (objectId !== null) return systemusers.by('azureactivedirectoryobjectid', id)[0];
  return systemusers.get(tenant.core.personas[DEFAULT_PERSONA] ?? '');
}

/** The caller that a request's headers name. @throws Refusal for a caller who is no user, or a disabled one */
export function callerOf(tenant: SimulatedTenant, headers: Headers): Caller {
  const user = userNamed(tenant, headers);
  if (!user || user.isdisabled) {
    throw new Refusal(
      403,
      ErrorCode.PrivilegeDenied,
      user
        ? `The user with Id=${user.systemuserid} is disabled.`
        : `The caller ${headers.get('MSCRMCallerID') ?? headers.get('CallerObjectId') ?? ''} is not a user of this organization.`,
    );
  }
  return callerFor(tenant, user);
}

/** Whether a row is the caller's own by its id, which needs no privilege. */
export const isOwnRow = ({ id }: Caller, table: Table, row: Row): boolean =>
  table.ownRow === true && row[table.idColumn] === id;

/** Whose a row is: users own themselves, rows of the organization belong to nobody. */
export function ownerOf(table: Table, row: Row): Guid | null {
  if (table.logicalName === 'systemuser' || table.ownRow) return String(row.systemuserid);
  if (table.logicalName === 'tracelog') return (row._regardingobjectownerid_value as Guid | null) ?? null;
  return table.ownership === 'UserOwned' ? ((row._ownerid_value as Guid | undefined) ?? null) : null;
}

/** Whether a privilege of the caller reaches a row of that owner. */
export function reaches(caller: Caller, privilege: string, owner: Guid | null): boolean {
  const depth = caller.privileges.get(privilege);
  return depth === 'Global' || (depth === 'Basic' && owner === caller.id);
}

/** The refusal that names the missing privilege, as Dataverse does. */
export function privilegeRefusal(caller: Caller, name: string): Refusal {
  return new Refusal(
    403,
    ErrorCode.PrivilegeDenied,
    `Principal user (Id=${caller.id}, type=8, roleCount=${caller.roles.size}, privilegeCount=${caller.privileges.size}) ` +
      `is missing ${name} privilege (Id=${privilegeId(name)})`,
  );
}

/**
 * @param owner of the row concerned: user-level depth reaches only one's own rows; undefined where no row is concerned
 * @throws Refusal naming the missing privilege
 */
export function requirePrivilege(caller: Caller, name: string, owner?: Guid | null): void {
  if (owner === undefined ? caller.privileges.has(name) : reaches(caller, name, owner)) return;
  throw privilegeRefusal(caller, name);
}
