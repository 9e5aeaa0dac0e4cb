import { idOfName, isIdOfName } from '../../domain/invented-ids';
import { type Guid, type MailboxRow, REGARDING_TABLE } from '../../domain/rows';
import type { TenantSnapshot } from '../../domain/snapshot';
import { namePropertyOf } from './kept-columns';

/** A row that a name stands for. */
interface Named {
  id: Guid;
  table: 'systemuser' | 'queue' | 'emailserverprofile';
}

type ByName = ReadonlyMap<string, Named | 'several'>;

const plain = (name: string) => name.trim().toLowerCase();

function byName(rows: readonly (readonly [name: string | undefined, row: Named])[]): ByName {
  const found = new Map<string, Named | 'several'>();
  for (const [name, row] of rows) {
    if (name) found.set(plain(name), found.has(plain(name)) ? 'several' : row);
  }
  return found;
}

const LOOKUPS = ['_emailserverprofile_value', '_regardingobjectid_value', '_ownerid_value'] as const;
type Lookup = (typeof LOOKUPS)[number];

const NAMES: Readonly<Record<Lookup, string>> = {
  _emailserverprofile_value: namePropertyOf('_emailserverprofile_value'),
  _regardingobjectid_value: namePropertyOf('_regardingobjectid_value'),
  _ownerid_value: namePropertyOf('_ownerid_value'),
};

const COLUMNS: Readonly<Record<Lookup, readonly string[]>> = {
  _emailserverprofile_value: ['mailbox._emailserverprofile_value', 'mailbox.emailserverprofile'],
  _regardingobjectid_value: ['mailbox._regardingobjectid_value', 'mailbox.regardingobjectid'],
  _ownerid_value: ['mailbox._ownerid_value'],
};

/** That a mailbox names a profile, or somebody, is told even where nobody knows which: an owner everybody has. */
const SAYS_SOMETHING: ReadonlySet<Lookup> = new Set([
  '_emailserverprofile_value',
  '_regardingobjectid_value',
]);

export const nameOfLookup = (row: MailboxRow, lookup: Lookup): string | undefined => {
  const name = (row as unknown as Readonly<Record<string, unknown>>)[NAMES[lookup]];
  return typeof name === 'string' ? name : undefined;
};

/**
 * Lookups of mailboxes that a file shows by name: a name stands for a row where exactly one that was read has it
 * (decisions 35).
 */
export function withNamedLookups(snapshot: TenantSnapshot): TenantSnapshot {
  const { mailboxes, profiles = [], users = [], queues = [] } = snapshot;
  if (!mailboxes?.some((row) => LOOKUPS.some((lookup) => nameOfLookup(row, lookup)))) return snapshot;
  const people = byName([
    ...users.map(
      ({ fullname, systemuserid }) => [fullname, { id: systemuserid, table: 'systemuser' }] as const,
    ),
    ...queues.map(({ name, queueid }) => [name, { id: queueid, table: 'queue' }] as const),
  ]);
  const known: Readonly<Record<Lookup, ByName>> = {
    _emailserverprofile_value: byName(
      profiles.map(
        ({ name, emailserverprofileid }) =>
          [name, { id: emailserverprofileid, table: 'emailserverprofile' }] as const,
      ),
    ),
    _regardingobjectid_value: people,
    _ownerid_value: people,
  };
  const used = new Set<string>(snapshot.byLabel);
  const named = mailboxes.map((row): MailboxRow => {
    let made = row;
    for (const lookup of LOOKUPS) {
      const name = nameOfLookup(row, lookup);
      // An invented id gives way to the row's own, once that was read.
      const id = row[lookup];
      if (!name || (id !== undefined && (id === null || !isIdOfName(id)))) continue;
      const found = known[lookup].get(plain(name));
      const isOne = found !== undefined && found !== 'several';
      if (!isOne && !SAYS_SOMETHING.has(lookup)) continue;
      for (const column of COLUMNS[lookup]) used.add(column);
      made = { ...made, [lookup]: isOne ? found.id : idOfName(name) };
      if (isOne && lookup === '_regardingobjectid_value')
        made = { ...made, [REGARDING_TABLE]: found.table as 'queue' };
    }
    return made;
  });
  return { ...snapshot, mailboxes: named, ...(used.size > 0 ? { byLabel: [...used] } : {}) };
}
