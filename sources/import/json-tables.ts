/** Which tables the rows of a list are of. */
import { tables } from '../../dataverse/tables';
import { isObject } from './json-facts';
import { plainRow } from './json-rows';
import { SNAPSHOT_SETS, type SnapshotSet } from './kept-columns';
import { ImportError, quoted } from './problems';
import { setByNames } from './read-headings';

/** The table that rows are of, by their ids or by what else they have. */
export function setOfRows(rows: readonly unknown[]): SnapshotSet {
  const first = rows.map(plainRow).find(isObject);
  if (!first) throw new ImportError(rows.length > 0 ? 'unknownJson' : 'noRows');
  const set = SNAPSHOT_SETS.find((each) => Object.hasOwn(first, tables[each].idColumn));
  const fitting = setByNames(Object.keys(first));
  if (fitting ?? set) return (fitting ?? set) as SnapshotSet;
  const other = Object.keys(first).find((name) => /^[a-z]\w*id$/.test(name));
  if (other === undefined) throw new ImportError('noIds');
  throw new ImportError('wrongTable', { detail: quoted(other.slice(0, -'id'.length)) });
}

/** Rows of one list by their tables: most lists have one. */
export function rowsBySet(rows: readonly unknown[]): ReadonlyMap<SnapshotSet, readonly unknown[]> {
  const first = setOfRows(rows);
  const { idColumn } = tables[first];
  const isPlain = (row: unknown) => isObject(row) && Object.hasOwn(row, idColumn);
  if (!isPlain(rows[0]) || rows.every(isPlain)) return new Map([[first, rows]]);
  const found = new Map<SnapshotSet, unknown[]>();
  for (const row of rows) {
    const other = SNAPSHOT_SETS.find((set) => isObject(row) && Object.hasOwn(row, tables[set].idColumn));
    const set = isPlain(row) || !other ? first : other;
    const those = found.get(set) ?? [];
    those.push(row);
    found.set(set, those);
  }
  return found;
}
