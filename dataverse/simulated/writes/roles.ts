import * as v from 'valibot';
import type { Guid } from '../../../domain/rows';
import { doesNotExist, ErrorCode, Refusal } from '../../refusal';
import { type Caller, requirePrivilege } from '../caller';
import { parseBinding } from '../representation';
import { nextVersion, type SimulatedTenant } from '../tenant';
import { parseBody } from './body';

const AddPrivileges = v.strictObject({
  Privileges: v.array(
    v.strictObject({ PrivilegeName: v.pipe(v.string(), v.regex(/^prv\w+$/)), Depth: v.picklist(['Global']) }),
  ),
});

/**
 * `AddPrivilegesRole` on a role. Privileges are named by `PrivilegeName`: the simulated tenant has no
 * privilege ids. The level is Organization, or None by leaving it out (decisions 25).
 */
export function addPrivileges(tenant: SimulatedTenant, caller: Caller, id: Guid, body: unknown): void {
  requirePrivilege(caller, 'prvWriteRole');
  const role = tenant.tables.roles.get(id);
  if (!role) throw doesNotExist('role', id);
  const { Privileges } = parseBody(AddPrivileges, body, 'AddPrivilegesRole');
  const added = Object.fromEntries(Privileges.map(({ PrivilegeName }) => [PrivilegeName, 'Global' as const]));
  tenant.tables.roles.put({
    ...role,
    privileges: { ...role.privileges, ...added },
    versionnumber: nextVersion(tenant),
  });
}

function setHolder(tenant: SimulatedTenant, id: Guid, role: Guid, holds: boolean): void {
  const user = tenant.tables.systemusers.get(id);
  if (!user) throw doesNotExist('systemuser', id);
  const others = user.roleids.filter((held) => held !== role);
  tenant.tables.systemusers.put({
    ...user,
    roleids: holds ? [...others, role] : others,
    versionnumber: nextVersion(tenant),
  });
}

const Reference = v.strictObject({ '@odata.id': v.string() });

/** `POST systemusers(id)/systemuserroles_association/$ref` */
export function assignRole(tenant: SimulatedTenant, caller: Caller, user: Guid, body: unknown): void {
  requirePrivilege(caller, 'prvAssignRole');
  const reference = parseBody(Reference, body, 'systemuserroles_association');
  const id = parseBinding(reference['@odata.id'], 'roles');
  const role = tenant.tables.roles.get(id);
  if (!role) throw doesNotExist('role', id);
  if (role.countsAs === 'DMA' && !caller.roles.has('GA') && !caller.roles.has('EA')) {
    throw new Refusal(
      403,
      ErrorCode.DelegateAssignerNotAllowed,
      `Only a Global or Exchange administrator can assign the role ${role.name}.`,
    );
  }
  setHolder(tenant, user, id, true);
}

/** `DELETE systemusers(id)/systemuserroles_association(roleid)/$ref` */
export function removeRole(tenant: SimulatedTenant, caller: Caller, user: Guid, role: Guid): void {
  requirePrivilege(caller, 'prvAssignRole');
  setHolder(tenant, user, role, false);
}
