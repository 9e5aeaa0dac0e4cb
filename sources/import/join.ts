/** Several readings of one organization as one: each file shows a part. */
import { tables } from '../../dataverse/tables';
import { idOfPlace, isInventedId } from '../../domain/invented-ids';
import type { Guid, MailboxRow } from '../../domain/rows';
import type { TenantSnapshot, Unseen } from '../../domain/snapshot';
import { withAlertsByName } from './alerts-by-name';
import { KEPT_COLUMNS, SNAPSHOT_SETS, type SnapshotSet } from './kept-columns';
import { withNamedLookups } from './named-lookups';
import { withRegarding } from './regarding';

type Row = Readonly<Record<string, unknown>>;

/** Where a snapshot has the rows of each table that is a list. */
const LISTS = {
  emailserverprofiles: 'profiles',
  mailboxes: 'mailboxes',
  systemusers: 'users',
  queues: 'queues',
  tracelogs: 'alerts',
} as const satisfies Partial<Record<SnapshotSet, keyof TenantSnapshot>>;
type ListedSet = keyof typeof LISTS;

/** What tells a row from another where one of them has no id of its own. */
const TELLING: Readonly<Record<ListedSet, string | null>> = {
  emailserverprofiles: 'name',
  mailboxes: 'emailaddress',
  systemusers: 'internalemailaddress',
  queues: 'emailaddress',
  tracelogs: 'text',
};

const plain = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().toLowerCase() : null;

/** Rows by what tells them, where it is one row's alone. */
function byTelling(rows: readonly Row[], column: string): Map<string, Row> {
  const found = new Map<string, Row>();
  const shared = new Set<string>();
  for (const row of rows) {
    const told = plain(row[column]);
    if (told === null) continue;
    if (found.has(told)) shared.add(told);
    found.set(told, row);
  }
  for (const told of shared) found.delete(told);
  return found;
}

const changedOn = (row: Row): string => (typeof row.modifiedon === 'string' ? row.modifiedon : '');

/** The row that was changed later counts; what it does not show is filled from the other. */
function joinedRow(before: Row, after: Row, id: string): Row {
  const [older, newer] = changedOn(before) > changedOn(after) ? [after, before] : [before, after];
  const own = isInventedId(String(before[id])) ? after[id] : before[id];
  return { ...older, ...newer, [id]: own };
}

function joinedRows(set: ListedSet, before: readonly Row[], after: readonly Row[]): readonly Row[] {
  const { idColumn } = tables[set];
  const telling = TELLING[set];
  const rows = [...before];
  const places = new Map(rows.map((row, place) => [String(row[idColumn]), place]));
  const told = telling === null ? new Map<string, Row>() : byTelling(rows, telling);
  const toldThere = telling === null ? new Map<string, Row>() : byTelling(after, telling);
  const isInvented = (row: Row) => isInventedId(String(row[idColumn]) as Guid);
  for (const row of after) {
    const sameId = isInvented(row) ? undefined : places.get(String(row[idColumn]));
    const key = telling === null ? null : plain(row[telling]);
    const twin = key !== null && toldThere.get(key) === row ? told.get(key) : undefined;
    const isTwin = twin !== undefined && (isInvented(row) || isInvented(twin));
    const place = sameId ?? (isTwin ? places.get(String(twin[idColumn])) : undefined);
    const known = place === undefined ? undefined : rows[place];
    if (place !== undefined && known) rows[place] = joinedRow(known, row, idColumn);
    else rows.push(isInvented(row) ? { ...row, [idColumn]: idOfPlace(rows.length) } : row);
  }
  return rows;
}

/** Columns that some row shows now are no longer missing; what a file could not tell stays said. */
function joinedUnseen(
  unseen: readonly Unseen[],
  rows: ReadonlyMap<SnapshotSet, readonly Row[]>,
  isWhole: (set: SnapshotSet) => boolean,
): Unseen[] {
  const setOfTable = new Map<string, SnapshotSet>(SNAPSHOT_SETS.map((set) => [tables[set].logicalName, set]));
  const kept = new Map<string, Unseen>();
  for (const each of unseen) {
    const [table = '', ...name] = each.what.split('.');
    const set = name.length > 0 ? setOfTable.get(table) : SNAPSHOT_SETS.find((known) => known === each.what);
    const there = set && rows.get(set);
    if (set && name.length === 0 && each.why === 'notInFile' && there) continue;
    if (set && name.length === 0 && each.why === 'firstPageOnly' && isWhole(set)) continue;
    if (set && name.length > 0 && each.why === 'notInFile' && there) {
      const column = name.join('.');
      const properties = KEPT_COLUMNS[set].filter(
        (known) => (known.namesTable ? `${known.name}.table` : known.name) === column,
      );
      if (there.some((row) => properties.some(({ property }) => row[property] !== undefined))) continue;
    }
    kept.set(`${each.what} ${each.why}`, each);
  }
  return [...kept.values()];
}

export interface JoinedPart {
  snapshot: TenantSnapshot;
  /** Its tables are answers of the Web API: one that does not end early is the last page. */
  hasPages: boolean;
}

const endsEarly = ({ unseen }: TenantSnapshot, set: SnapshotSet): boolean =>
  unseen.some(({ what, why }) => what === set && why === 'firstPageOnly');

/** @param later read after the other, and so what counts where both say something of the whole organization */
export function joinSnapshots(one: JoinedPart, later: JoinedPart): TenantSnapshot {
  const [before, after] = [one.snapshot, later.snapshot];
  const rows = new Map<SnapshotSet, readonly Row[]>();
  const lists: Partial<Record<(typeof LISTS)[ListedSet], readonly Row[]>> = {};
  for (const set of Object.keys(LISTS) as ListedSet[]) {
    const [here, there] = [before[LISTS[set]], after[LISTS[set]]] as (readonly Row[] | undefined)[];
    if (!here && !there) continue;
    const joined = joinedRows(set, here ?? [], there ?? []);
    rows.set(set, joined);
    lists[LISTS[set]] = joined;
  }
  const organization =
    before.organization && after.organization
      ? { ...before.organization, ...after.organization }
      : (after.organization ?? before.organization);
  if (organization) rows.set('organizations', [{ ...organization }]);
  const isWhole = (set: SnapshotSet) =>
    [one, later].some(
      ({ snapshot, hasPages }) =>
        hasPages && set in LISTS && snapshot[LISTS[set as ListedSet]] && !endsEarly(snapshot, set),
    );
  const exchangeMailboxes = [...(before.exchangeMailboxes ?? []), ...(after.exchangeMailboxes ?? [])];
  const byLabel = [...new Set([...(before.byLabel ?? []), ...(after.byLabel ?? [])])];
  const joined: TenantSnapshot = {
    ...before,
    ...after,
    // Every row was made of rows that were read, column by column.
    ...(lists as Pick<TenantSnapshot, 'mailboxes'>),
    ...(organization ? { organization } : {}),
    ...(exchangeMailboxes.length > 0 ? { exchangeMailboxes } : {}),
    ...(byLabel.length > 0 ? { byLabel } : {}),
    readOn: [before.readOn, after.readOn].toSorted().at(-1) ?? after.readOn,
    unseen: joinedUnseen([...before.unseen, ...after.unseen], rows, isWhole),
  };
  const { mailboxes, users, queues } = joined;
  return withAlertsByName(
    withNamedLookups(
      mailboxes
        ? { ...joined, mailboxes: withRegarding(mailboxes as readonly MailboxRow[], users, queues) }
        : joined,
    ),
  );
}
