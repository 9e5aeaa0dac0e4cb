import { type DataverseClient, DataverseError } from '../dataverse/client';
import { type FilterRow, PERSON_COLUMNS } from '../domain/arrival/person-rows';
import { LIST_COLUMNS } from '../domain/column-lists';
import type { MailboxFormRow, ProfileFormRow, UserFormRow } from '../domain/form-rows';
import type { Guid, MailboxRow, QueueRow, TraceLogRow } from '../domain/rows';
import { formColumns } from './table-columns';

/** A row as a form shows it, with the names of what its lookups lead to where those could be read. */
export interface MailboxRecord {
  row: MailboxFormRow;
  names: ReadonlyMap<Guid, string>;
}

/** Names of users; of a team, or of nobody that can be read, there is none. */
export async function readUserNames(
  client: DataverseClient,
  ids: readonly (Guid | null | undefined)[],
): Promise<ReadonlyMap<Guid, string>> {
  const names = new Map<Guid, string>();
  for (const id of new Set(ids)) {
    if (!id) continue;
    try {
      const { body } = await client.get<{ fullname: string }>(`systemusers(${id})?$select=fullname`);
      names.set(id, body.fullname);
    } catch (error) {
      if (!(error instanceof DataverseError) || error.passing) throw error;
    }
  }
  return names;
}

/** One mailbox with all that its form shows. @throws DataverseError where it cannot be read */
export async function readMailboxRecord(
  client: DataverseClient,
  id: Guid,
  version: string | undefined,
): Promise<MailboxRecord> {
  const columns = formColumns('mailboxes', version);
  const { body: row } = await client.get<MailboxRecord['row']>(
    `mailboxes(${id})?$select=${columns.join(',')}`,
  );
  const names = await readUserNames(client, [
    row._ownerid_value,
    row._emailaddressapprovedby_value,
    row._testandenablelastattemptedby_value,
  ]);
  return { row, names };
}

/** What an alert about a mailbox is understood by; null where it is about something else, or may not be read. */
export async function readAbout(
  client: DataverseClient,
  id: Guid,
): Promise<Pick<MailboxRow, 'name' | 'emailaddress'> | null> {
  const [row] = await client.list<Pick<MailboxRow, 'name' | 'emailaddress'>>(
    'mailboxes',
    ['name', 'emailaddress'],
    `mailboxid eq ${id}`,
  );
  return row ?? null;
}

/** The alerts of one mailbox or profile, the latest first. */
export async function readAlertsAbout(client: DataverseClient, id: Guid): Promise<readonly TraceLogRow[]> {
  const rows = await client.list<TraceLogRow>(
    'tracelogs',
    LIST_COLUMNS.tracelogs,
    `_regardingobjectid_value eq ${id}`,
  );
  return rows.sort((one, other) => (other.modifiedon ?? '').localeCompare(one.modifiedon ?? ''));
}

/** One user. @throws DataverseError where it cannot be read */
export async function readUserRecord(client: DataverseClient, id: Guid): Promise<UserFormRow> {
  const columns = formColumns('systemusers', undefined);
  return (await client.get<UserFormRow>(`systemusers(${id})?$select=${columns.join(',')}`)).body;
}

/** A queue with the filter that its form shows. */
export type QueueRecord = QueueRow & FilterRow;

export async function readQueueRecord(client: DataverseClient, id: Guid): Promise<QueueRecord> {
  const columns = [...LIST_COLUMNS.queues, 'incomingemailfilteringmethod'];
  return (await client.get<QueueRecord>(`queues(${id})?$select=${columns.join(',')}`)).body;
}

/** What a user chose of incoming mail; only one's own can be relied on to be there to read. */
export async function readPersonalOptions(client: DataverseClient, user: Guid): Promise<FilterRow> {
  const columns = PERSON_COLUMNS.usersettingscollection.join(',');
  return (await client.get<FilterRow>(`usersettingscollection(${user})?$select=${columns}`)).body;
}

export async function readProfileRecord(client: DataverseClient, id: Guid): Promise<ProfileFormRow> {
  const columns = formColumns('emailserverprofiles', undefined).join(',');
  return (await client.get<ProfileFormRow>(`emailserverprofiles(${id})?$select=${columns}`)).body;
}

/** The mailbox of a user or queue, where there is one that the caller may read. */
export async function readMailboxOf(client: DataverseClient, id: Guid): Promise<MailboxRow | null> {
  const [row] = await client.list<MailboxRow>(
    'mailboxes',
    LIST_COLUMNS.mailboxes,
    `_regardingobjectid_value eq ${id}`,
  );
  return row ?? null;
}

export interface RoleRecord {
  roleid: Guid;
  name: string;
  /** Privileges with their level: `Basic` is the user's own rows, `Global` all of the organization's. */
  privileges: readonly { PrivilegeId: Guid; PrivilegeName: string; Depth: string }[];
  users: readonly { systemuserid: Guid; fullname: string }[];
  teams: readonly { teamid: Guid; name: string }[];
}

/** One security role with its privileges and whoever holds it. @throws DataverseError where it cannot be read */
export async function readRoleRecord(client: DataverseClient, id: Guid): Promise<RoleRecord> {
  const expand = '$expand=systemuserroles_association($select=fullname),teamroles_association($select=name)';
  const [role, privileges] = await Promise.all([
    client.get<{
      name: string;
      systemuserroles_association: RoleRecord['users'];
      teamroles_association: RoleRecord['teams'];
    }>(`roles(${id})?$select=name&${expand}`),
    client.get<{ RolePrivileges: RoleRecord['privileges'] }>(`RetrieveRolePrivilegesRole(RoleId=${id})`),
  ]);
  return {
    roleid: id,
    name: role.body.name,
    privileges: privileges.body.RolePrivileges,
    users: role.body.systemuserroles_association,
    teams: role.body.teamroles_association,
  };
}
