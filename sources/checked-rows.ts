/**
 * Rows that a real organization answered, cell by cell checked against `tables/`: what is not what it claims to be
 * is left out and told, and never becomes a fact.
 */
import { tables } from '../dataverse/tables';
import type { Unseen } from '../domain/snapshot';
import { isObject } from './import/json-facts';
import { KEPT_COLUMNS, type SnapshotSet } from './import/kept-columns';
import { Problems } from './import/problems';
import { type ImportedRow, RowMaker } from './import/row-maker';
import { jsonReader } from './import/values';
import type { ListedRows } from './table-columns';

export interface CheckedRows<Row> {
  rows: Row[];
  unseen: Unseen[];
}

export function checkedRows<Set extends SnapshotSet>(
  set: Set,
  answered: readonly unknown[],
): CheckedRows<ListedRows[Set]> {
  const { logicalName, idColumn } = tables[set];
  const problems = new Problems();
  const columns = KEPT_COLUMNS[set].map((kept) => ({ kept, at: kept.property, read: jsonReader(kept) }));
  const maker = new RowMaker(logicalName, columns, problems);
  const rows: ImportedRow[] = [];
  answered.forEach((row, index) => {
    if (!isObject(row)) {
      problems.add('notARow', { table: logicalName, row: index + 1 });
      return;
    }
    const made = maker.make(row, index + 1);
    if (typeof made[idColumn] === 'string') rows.push(made);
    else problems.add('rowWithoutId', { table: logicalName, row: index + 1 });
  });
  const wrong = new Map<string, string>();
  for (const { code, column, detail } of problems.all()) {
    // A choice that nobody made is null in a real answer as well: the column is absent, and nothing is wrong.
    if (code === 'emptyCell') continue;
    const what = column ? `${logicalName}.${column}` : set;
    if (!wrong.has(what))
      wrong.set(what, `The answer is not what it claims to be${detail ? `: ${detail}` : '.'}`);
  }
  return {
    // Every column was checked, and rows without an id were left out.
    rows: rows as unknown as ListedRows[Set][],
    unseen: [...wrong].map(([what, why]) => ({ what, why })),
  };
}
