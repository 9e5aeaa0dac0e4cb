/** Which of the needed privileges a user, a team or a role has: one request, or two for a team. */
import { neededPrivileges } from '../catalog/needed-privileges';
import type { DataverseClient } from '../dataverse/client';
import type { Guid } from '../domain/rows';

export const HOLDER_KINDS = ['user', 'team', 'role'] as const;
/** Who can have privileges. */
export type HolderKind = (typeof HOLDER_KINDS)[number];

export interface Holder {
  kind: HolderKind;
  id: Guid;
  name: string;
}

const PLACES = {
  user: { set: 'systemusers', id: 'systemuserid', name: 'fullname' },
  team: { set: 'teams', id: 'teamid', name: 'name' },
  role: { set: 'roles', id: 'roleid', name: 'name' },
} as const;

/** More than these are not listed: somebody types more of the name. */
export const MOST_HOLDERS = 20;

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Those whose name holds the text, by name.
 * @throws DataverseError where they may not be read
 */
export async function findHolders(
  client: DataverseClient,
  kind: HolderKind,
  text: string,
): Promise<readonly Holder[]> {
  const { set, id, name } = PLACES[kind];
  const request = {
    set,
    select: [id, name],
    filter: text.trim() ? `contains(${name},${quoted(text.trim())})` : null,
    orderBy: name,
    top: MOST_HOLDERS,
  };
  for await (const page of client.pages<Record<string, unknown>>(request)) {
    return page.flatMap((row) => {
      const [key, called] = [row[id], row[name]];
      return typeof key === 'string' && typeof called === 'string' ? [{ kind, id: key, name: called }] : [];
    });
  }
  return [];
}

const ASKED = neededPrivileges.map(({ name }) => `name eq '${name}'`).join(' or ');

async function ofRoles(client: DataverseClient, roles: readonly Guid[]): Promise<readonly string[]> {
  if (roles.length === 0) return [];
  const held = roles.map((id) => `r/roleid eq ${id}`).join(' or ');
  const rows = await client.list<{ name?: unknown }>(
    'privileges',
    ['name'],
    `roleprivileges_association/any(r:${held}) and (${ASKED})`,
  );
  return rows.flatMap(({ name }) => (typeof name === 'string' ? name : []));
}

/**
 * Names of privileges, of which those that are not needed may be left out.
 * @throws DataverseError where they may not be read
 */
export async function readPrivilegesOf(
  client: DataverseClient,
  { kind, id }: Pick<Holder, 'kind' | 'id'>,
): Promise<readonly string[]> {
  if (kind === 'user') {
    const { body } = await client.get<{ RolePrivileges?: readonly { PrivilegeName?: unknown }[] }>(
      `systemusers(${id})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges`,
    );
    return (body.RolePrivileges ?? []).flatMap(({ PrivilegeName: name }) =>
      typeof name === 'string' ? name : [],
    );
  }
  if (kind === 'role') return ofRoles(client, [id]);
  const roles = await client.list<{ roleid: Guid }>(
    'roles',
    ['roleid'],
    `teamroles_association/any(t:t/teamid eq ${id})`,
  );
  return ofRoles(
    client,
    roles.map(({ roleid }) => roleid),
  );
}
