import { type DataverseClient, DataverseError } from '../dataverse/client';
import type { Guid } from '../domain/rows';
import {
  APPROVE_PRIVILEGE_NAME,
  type PersonSecurity,
  ROLE_NAMES,
  WRITE_PRIVILEGE_NAME,
} from '../domain/security';
import type { Unseen } from '../domain/snapshot';

/** Who holds a role or privilege that approving asks for, and what of that was refused. */
export interface SecurityReading {
  people: readonly PersonSecurity[];
  unseen: readonly Unseen[];
}

interface RoleAnswer {
  roleid: Guid;
  name: string;
  roleprivileges_association: { name: string }[];
}

interface UserAnswer {
  systemuserid: Guid;
  fullname: string;
  domainname: string;
  isdisabled: boolean;
}

interface TeamAnswer {
  name: string;
  teammembership_association: UserAnswer[];
}

const USER = '$select=fullname,domainname,isdisabled';
const NAMES: readonly string[] = Object.values(ROLE_NAMES);

interface Holding {
  user: UserAnswer;
  role: RoleAnswer;
  team: string | null;
}

/** Adds a role to what is known of its holder. */
function take(people: Map<Guid, PersonSecurity>, { user, role, team }: Holding): void {
  if (user.isdisabled) return;
  const privileges = role.roleprivileges_association.map(({ name }) => name);
  const known = people.get(user.systemuserid);
  people.set(user.systemuserid, {
    systemuserid: user.systemuserid,
    fullname: user.fullname,
    domainname: user.domainname,
    roleNames: [...new Set([...(known?.roleNames ?? []), role.name])],
    teams: team ? [...new Set([...(known?.teams ?? []), team])] : (known?.teams ?? []),
    approvePrivilege: known?.approvePrivilege || privileges.includes(APPROVE_PRIVILEGE_NAME),
    writesMailboxes: known?.writesMailboxes || privileges.includes(WRITE_PRIVILEGE_NAME),
  });
}

/**
 * Reads the roles that matter and who holds them, directly or through a team: few requests, whatever the
 * number of users.
 */
export async function readSecurity(client: DataverseClient): Promise<SecurityReading> {
  const unseen: Unseen[] = [];
  const attempt = async <Value>(
    what: string,
    read: Promise<{ body: { value: Value[] } }>,
  ): Promise<Value[]> => {
    try {
      return (await read).body.value;
    } catch (error) {
      if (!(error instanceof DataverseError) || error.status === 0) throw error;
      unseen.push({ what, why: error.message });
      return [];
    }
  };
  const roles = await attempt<RoleAnswer>(
    'roles',
    client.get('roles?$select=name&$expand=roleprivileges_association($select=name)'),
  );
  const people = new Map<Guid, PersonSecurity>();
  const relevant = roles.filter(
    ({ name, roleprivileges_association: privileges }) =>
      NAMES.includes(name) || privileges.some((privilege) => privilege.name === APPROVE_PRIVILEGE_NAME),
  );
  const holdings = await Promise.all(
    relevant.map(async (role): Promise<Holding[]> => {
      const [users, teams] = await Promise.all([
        attempt<UserAnswer>(
          'systemusers',
          client.get(`roles(${role.roleid})/systemuserroles_association?${USER}`),
        ),
        attempt<TeamAnswer>(
          'teams',
          client.get(
            `roles(${role.roleid})/teamroles_association?$select=name&$expand=teammembership_association(${USER})`,
          ),
        ),
      ]);
      return [
        ...users.map((user) => ({ user, role, team: null })),
        ...teams.flatMap(({ name, teammembership_association: members }) =>
          members.map((user) => ({ user, role, team: name })),
        ),
      ];
    }),
  );
  for (const holding of holdings.flat()) take(people, holding);
  return { people: [...people.values()], unseen };
}
