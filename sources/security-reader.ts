/** Who holds a role or privilege that approving asks for: few requests, whatever the number of users and roles. */
import { type DataverseClient, DataverseError } from '../dataverse/client';
import { type ColumnWith, columnsWith } from '../domain/columns';
import type { Guid } from '../domain/rows';
import {
  APPROVE_PRIVILEGE_NAME,
  type PersonSecurity,
  ROLE_NAMES,
  WRITE_PRIVILEGE_NAME,
} from '../domain/security';
import type { Unseen } from '../domain/snapshot';
import { patiently } from './patience';

/** Who holds a role or privilege that approving asks for, and what of that was refused. */
export interface SecurityReading {
  people: readonly PersonSecurity[];
  unseen: readonly Unseen[];
}

/** Columns of what is asked; nothing is expanded, and no collection is opened. */
export const SECURITY_COLUMNS = {
  roles: columnsWith('roles', 'security'),
  teams: columnsWith('teams', 'security'),
  systemusers: columnsWith('systemusers', 'security'),
} as const;

type Set = keyof typeof SECURITY_COLUMNS;
type Asked<S extends Set> = Record<ColumnWith<S, 'security'>, string>;

/** Business units have a copy of each role, under its name: so many of them are asked about at once. */
const IDS_AT_A_TIME = 30;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Surroundings {
  wait(milliseconds: number): Promise<void>;
}

const holding = (name: string) => `roleprivileges_association/any(p:p/name eq '${name}')`;
const named = Object.values(ROLE_NAMES)
  .map((name) => `name eq '${name}'`)
  .join(' or ');

const anyOf = (navigation: string, column: string, ids: readonly Guid[]) =>
  `${navigation}/any(x:${ids.map((id) => `x/${column} eq ${id}`).join(' or ')})`;

function inParts(ids: readonly Guid[]): Guid[][] {
  const parts: Guid[][] = [];
  for (let from = 0; from < ids.length; from += IDS_AT_A_TIME)
    parts.push(ids.slice(from, from + IDS_AT_A_TIME));
  return parts;
}

interface HeldRole {
  name: string;
  ids: Guid[];
  approves: boolean;
  writes: boolean;
}

class SecurityReader {
  readonly unseen = new Map<string, Unseen>();

  constructor(
    private readonly client: DataverseClient,
    private readonly surroundings: Surroundings,
  ) {}

  /** Rows whose id is one, with a text in every other column; what is refused or damaged is told. */
  async list<S extends Set>(set: S, filter: string): Promise<Asked<S>[]> {
    const columns = SECURITY_COLUMNS[set];
    let rows: unknown[];
    try {
      rows = await patiently(() => this.client.list<unknown>(set, columns, filter), this.surroundings);
    } catch (error) {
      if (!(error instanceof DataverseError) || error.status === 0) throw error;
      this.#tell({ what: set, why: error.message, status: error.status });
      return [];
    }
    const made = rows.flatMap((row) => {
      const cells = columns.map((column) => [column, (row as Record<string, unknown> | null)?.[column]]);
      const texts = cells.every(([, cell]) => cell === null || typeof cell === 'string');
      const [[, id] = []] = cells;
      if (!texts || typeof id !== 'string' || !GUID.test(id)) return [];
      return [Object.fromEntries(cells.map(([column, cell]) => [column, cell ?? ''])) as Asked<S>];
    });
    if (made.length < rows.length) this.#tell({ what: set, why: 'The answer is not what it claims to be.' });
    return made;
  }

  #tell(unseen: Unseen): void {
    if (!this.unseen.has(unseen.what)) this.unseen.set(unseen.what, unseen);
  }

  /** The roles that matter, those of one name as one. */
  async roles(): Promise<HeldRole[]> {
    const [byName, approving, writing] = await Promise.all([
      this.list('roles', named),
      this.list('roles', holding(APPROVE_PRIVILEGE_NAME)),
      this.list('roles', holding(WRITE_PRIVILEGE_NAME)),
    ]);
    // Every organization has this role. Where none is called so, roles are named in another language, or some are
    // hidden: nobody can be told to lack one then.
    if (!byName.some(({ name }) => name === ROLE_NAMES.SA)) {
      this.#tell({ what: 'roles', why: `No role is named ${ROLE_NAMES.SA}.` });
    }
    const approves = new Set(approving.map(({ roleid }) => roleid));
    const writes = new Set(writing.map(({ roleid }) => roleid));
    const roles = new Map<string, HeldRole>();
    for (const { roleid, name } of new Map(
      [...byName, ...approving].map((role) => [role.roleid, role]),
    ).values()) {
      // Copies of one name differ where somebody changed one of them: those are another role.
      const key = `${name} ${approves.has(roleid)} ${writes.has(roleid)}`;
      const role = roles.get(key) ?? {
        name,
        ids: [],
        approves: approves.has(roleid),
        writes: writes.has(roleid),
      };
      role.ids.push(roleid);
      roles.set(key, role);
    }
    return [...roles.values()];
  }

  async #users(navigation: string, column: string, ids: readonly Guid[]): Promise<Asked<'systemusers'>[]> {
    const parts = await Promise.all(
      inParts(ids).map((part) =>
        this.list('systemusers', `isdisabled eq false and ${anyOf(navigation, column, part)}`),
      ),
    );
    return parts.flat();
  }

  /** Who holds a role, and through which team; null for those who hold it themselves. */
  async holders({ ids }: HeldRole): Promise<{ user: Asked<'systemusers'>; team: string | null }[]> {
    const [users, teams] = await Promise.all([
      this.#users('systemuserroles_association', 'roleid', ids),
      Promise.all(
        inParts(ids).map((part) => this.list('teams', anyOf('teamroles_association', 'roleid', part))),
      ),
    ]);
    const members = await Promise.all(
      teams.flat().map(async ({ teamid, name }) => {
        const team = await this.#users('teammembership_association', 'teamid', [teamid]);
        return team.map((user) => ({ user, team: name }));
      }),
    );
    return [...users.map((user) => ({ user, team: null })), ...members.flat()];
  }
}

/**
 * @throws DataverseError where nobody answers
 */
export async function readSecurity(
  client: DataverseClient,
  surroundings: Surroundings,
): Promise<SecurityReading> {
  const reader = new SecurityReader(client, surroundings);
  const roles = await reader.roles();
  const held = await Promise.all(
    roles.map(async (role) => (await reader.holders(role)).map((holder) => ({ ...holder, role }))),
  );
  const people = new Map<Guid, PersonSecurity>();
  for (const { user, team, role } of held.flat()) {
    const known = people.get(user.systemuserid);
    people.set(user.systemuserid, {
      ...user,
      roleNames: [...new Set([...(known?.roleNames ?? []), role.name])],
      teams: team ? [...new Set([...(known?.teams ?? []), team])] : (known?.teams ?? []),
      approvePrivilege: known?.approvePrivilege || role.approves,
      writesMailboxes: known?.writesMailboxes || role.writes,
    });
  }
  return { people: [...people.values()], unseen: [...reader.unseen.values()] };
}
