import { type DataverseClient, DataverseError } from '../dataverse/client';
import { type ItemRow, PERSON_COLUMNS, PERSON_FILTERS } from '../domain/arrival/person-rows';
import type { Guid, MailboxRow } from '../domain/rows';

/** An item that was not synchronized, of whoever owns it; its subject is never read. */
export interface MonitoredItem extends ItemRow {
  _ownerid_value: Guid;
}

export interface MonitoredItems {
  /** The latest first. */
  items: readonly MonitoredItem[];
  /** Whether there are older ones that were not read. */
  more: boolean;
  /** Names of owners, as far as the caller may read users. */
  names: ReadonlyMap<Guid, string>;
  /** Mailboxes of owners, as far as the caller may read them. */
  mailboxes: ReadonlyMap<Guid, Guid>;
}

/** As many items as somebody looks through. */
const LATEST = 500;

/** An address has only so much room for ids. */
const AT_A_TIME = 25;

/** Rows of one table that a column leads to from some ids; none where the caller may not read the table. */
async function rowsOf<Row>(
  client: DataverseClient,
  set: string,
  select: readonly string[],
  column: string,
  ids: readonly Guid[],
): Promise<Row[]> {
  const found: Row[] = [];
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    const filter = ids.slice(at, at + AT_A_TIME).map((id) => `${column} eq ${id}`);
    found.push(...(await client.list<Row>(set, select, filter.join(' or '))));
  }
  return found;
}

/** What a lookup would have said, where it may not be read: nothing. */
async function readable<Row>(reading: Promise<Row[]>): Promise<Row[]> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof DataverseError) || error.passing) throw error;
    return [];
  }
}

/**
 * Items have no lookup to a mailbox: an owner's is the one that belongs to that user, or else one that the user owns
 * (today.md 4.1, inferred).
 */
async function mailboxesOf(client: DataverseClient, owners: readonly Guid[]): Promise<Map<Guid, Guid>> {
  type Row = Pick<MailboxRow, 'mailboxid' | '_ownerid_value' | '_regardingobjectid_value'>;
  const columns = ['mailboxid', '_ownerid_value', '_regardingobjectid_value'];
  const rows = await readable(rowsOf<Row>(client, 'mailboxes', columns, '_ownerid_value', owners));
  const found = new Map<Guid, Guid>();
  for (const { mailboxid, _ownerid_value: owner, _regardingobjectid_value: regarding } of rows) {
    if (owner && (regarding === owner || !found.has(owner))) found.set(owner, mailboxid);
  }
  return found;
}

/** The items that the caller may read. @throws DataverseError where none may be */
export async function readMonitoredItems(client: DataverseClient): Promise<MonitoredItems> {
  const pages = client.pages<MonitoredItem>({
    set: 'exchangesyncidmappings',
    select: [...PERSON_COLUMNS.exchangesyncidmappings, ...PERSON_FILTERS.exchangesyncidmappings],
    filter: 'lastsyncerroroccurredon ne null',
    orderBy: 'lastsyncerroroccurredon desc',
    top: LATEST + 1,
  });
  const { value } = await pages.next();
  const read = value ?? [];
  const items = read.slice(0, LATEST);
  const owners = [...new Set(items.map((item) => item._ownerid_value))];
  type User = { systemuserid: Guid; fullname: string };
  const [users, mailboxes] = await Promise.all([
    readable(rowsOf<User>(client, 'systemusers', ['systemuserid', 'fullname'], 'systemuserid', owners)),
    mailboxesOf(client, owners),
  ]);
  return {
    items,
    more: read.length > LATEST,
    names: new Map(users.map(({ systemuserid, fullname }) => [systemuserid, fullname])),
    mailboxes,
  };
}
