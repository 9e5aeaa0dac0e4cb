/** Rows of other tables than mailboxes in a list of PowerShell (`Format-List`). */
import { tables } from '../../dataverse/tables';
import { dateOrderOf } from './dates-as-written';
import { KEPT_COLUMNS, SNAPSHOT_SETS, type SnapshotSet } from './kept-columns';
import type { LogRecord } from './log-records';
import { setByNames } from './read-headings';
import { readParts } from './read-parts';
import type { Reading } from './reading';

/** Logical names, which PowerShell prints as they are. */
const NAMES: ReadonlySet<string> = new Set(
  SNAPSHOT_SETS.flatMap((set) => [
    tables[set].idColumn,
    ...KEPT_COLUMNS[set].flatMap(({ name, property }) => [name, property]),
  ]),
);

export const listedColumnOf = (name: string): string | undefined => (NAMES.has(name) ? name : undefined);

/** The table whose columns these are, where it is none of mailboxes. */
export function otherTable(names: readonly string[]): SnapshotSet | undefined {
  const set = setByNames(names);
  return set === 'mailboxes' ? undefined : set;
}

/** Beside each text for people `Get-CrmRecords` prints its pair, and the row's id under a name of its own. */
const PRINTED = /_Property$/;
const ID = 'ReturnProperty_Id';

function rowOf(set: SnapshotSet, record: LogRecord): Readonly<Record<string, string | null>> {
  const cells = record.map(({ name, value }) => [name, value === '' ? null : value] as const);
  const row = Object.fromEntries(cells.filter(([name]) => !PRINTED.test(name)));
  const { idColumn } = tables[set];
  return idColumn in row ? row : { ...row, [idColumn]: row[ID] ?? null };
}

/** @param records of other tables than mailboxes */
export async function readListedRows(
  records: readonly (readonly [SnapshotSet, LogRecord])[],
  reading: Reading,
): Promise<void> {
  const bySet = new Map<SnapshotSet, LogRecord[]>();
  for (const [set, record] of records) {
    const those = bySet.get(set) ?? [];
    those.push(record);
    bySet.set(set, those);
  }
  const parts = [...bySet].map(([set, those]) => ({
    set,
    rows: those.map((record) => rowOf(set, record)),
    firstPageOnly: false,
  }));
  const order = dateOrderOf(records.flatMap(([, record]) => record.map(({ value }) => value)));
  await readParts(parts, { ...reading, dateOrder: reading.dateOrder ?? order }, { isAnswered: true });
}
