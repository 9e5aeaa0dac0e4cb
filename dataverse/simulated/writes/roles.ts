import * as v from 'valibot';
import { DELEGATE_ASSIGNER_REFUSED, DELEGATE_TEAM_REFUSED } from '../../../catalog/approval-errors';
import type { Guid } from '../../../domain/rows';
import { badRequest, doesNotExist, ErrorCode, notSupported, Refusal } from '../../refusal';
import { bodyOf, type Call } from '../call';
import { requirePrivilege } from '../caller';
import { nextId } from '../randomness';
import { nextVersion, type SimulatedRole } from '../tenant';
import type { WrittenColumns } from './written-columns';

/** Levels by name and by number; the simulated tenant knows the Organization one only (decisions 25). */
const Level = v.picklist(['Basic', 'Local', 'Deep', 'Global', '0', '1', '2', '3', 0, 1, 2, 3]);
const ORGANIZATION: readonly unknown[] = ['Global', '3', 3];
const Privilege = v.pipe(
  v.object({
    PrivilegeId: v.exactOptional(v.string()),
    PrivilegeName: v.exactOptional(v.string()),
    BusinessUnitId: v.exactOptional(v.string()),
    Depth: Level,
  }),
  v.check(
    ({ PrivilegeId, PrivilegeName }) => Boolean(PrivilegeId ?? PrivilegeName),
    'a PrivilegeId expected',
  ),
);
const AddPrivileges = v.object({ Privileges: v.array(Privilege) });
const RemovePrivilege = v.object({ PrivilegeId: v.string() });

/** Reads an action's body. @throws Refusal that names the parameter and what is wrong */
function read<S extends v.GenericSchema>(schema: S, call: Call, action: string): v.InferOutput<S> {
  const result = v.safeParse(schema, bodyOf(call));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw badRequest(`'${v.getDotPath(issue) ?? action}' of ${action} cannot be read: ${issue.message}`);
}

function roleOf({ tenant }: Call, id: Guid): SimulatedRole {
  const role = tenant.tables.roles.get(id);
  if (!role) throw doesNotExist('role', id);
  return role;
}

function nameOf(
  { tenant }: Call,
  { PrivilegeId, PrivilegeName }: { PrivilegeId?: string; PrivilegeName?: string },
) {
  const { privileges } = tenant.tables;
  const privilege = PrivilegeId
    ? privileges.get(PrivilegeId.toLowerCase())
    : privileges.by('name', PrivilegeName)[0];
  if (!privilege) throw doesNotExist('privilege', PrivilegeId ?? PrivilegeName ?? '');
  return privilege.name;
}

export function createRole({ tenant }: Call, written: WrittenColumns, id = nextId(tenant.core)): Guid {
  if (!written.name) throw badRequest('A role needs a name.');
  tenant.tables.roles.put({
    roleid: id,
    ...written,
    name: String(written.name),
    countsAs: null,
    privileges: {},
    versionnumber: nextVersion(tenant),
  });
  return id;
}

/** `AddPrivilegesRole`, bound to a role. The level is Organization, or none by leaving it out (decisions 25). */
export function addPrivileges(call: Call, id: Guid): void {
  requirePrivilege(call.caller, 'prvWriteRole');
  const role = roleOf(call, id);
  const { Privileges } = read(AddPrivileges, call, 'AddPrivilegesRole');
  const lower = Privileges.find(({ Depth }) => !ORGANIZATION.includes(Depth));
  if (lower) throw notSupported(`the level ${lower.Depth} of a privilege: it is Global or none here`);
  const added = Object.fromEntries(Privileges.map((each) => [nameOf(call, each), 'Global' as const]));
  call.tenant.tables.roles.put({
    ...role,
    privileges: { ...role.privileges, ...added },
    versionnumber: nextVersion(call.tenant),
  });
}

/** `RemovePrivilegeRole`, bound to a role. */
export function removePrivilege(call: Call, id: Guid): void {
  requirePrivilege(call.caller, 'prvWriteRole');
  const role = roleOf(call, id);
  const name = nameOf(call, read(RemovePrivilege, call, 'RemovePrivilegeRole'));
  const { [name]: _, ...privileges } = role.privileges;
  call.tenant.tables.roles.put({ ...role, privileges, versionnumber: nextVersion(call.tenant) });
}

/** Only a Global or Exchange admin gives the delegated approver's role, and only to users (S-PP25). */
export function requireMayGive(call: Call, role: SimulatedRole, to: 'systemuser' | 'team'): void {
  if (role.countsAs !== 'DMA') return;
  if (to === 'team') {
    throw new Refusal(403, ErrorCode.DelegateNotForTeams, DELEGATE_TEAM_REFUSED.text);
  }
  if (call.caller.roles.has('GA') || call.caller.roles.has('EA')) return;
  throw new Refusal(403, ErrorCode.DelegateAssignerNotAllowed, DELEGATE_ASSIGNER_REFUSED.text);
}

/** A role goes with its assignments: the users and teams that had it lose it. */
export function deleteRole({ tenant }: Call, id: Guid): void {
  const { roles, systemusers, teams } = tenant.tables;
  const without = (roleids: readonly Guid[]) => roleids.filter((each) => each !== id);
  for (const user of systemusers.rows.filter(({ roleids }) => roleids.includes(id))) {
    systemusers.put({ ...user, roleids: without(user.roleids), versionnumber: nextVersion(tenant) });
  }
  for (const team of teams.rows.filter(({ roleids }) => roleids.includes(id))) {
    teams.put({ ...team, roleids: without(team.roleids), versionnumber: nextVersion(tenant) });
  }
  roles.remove(id);
}
