import { tables } from '../../dataverse/tables';
import { idOfPlace } from '../../domain/invented-ids';
import { ADDRESS_COLUMN } from './headings';
import type { Part } from './json-answers';
import { looseReader } from './json-cells';
import { isObject } from './json-facts';
import { plainRow } from './json-rows';
import { KEPT_COLUMNS, nameColumnOf, type SnapshotSet } from './kept-columns';
import { type Labels, loadLabels } from './labels';
import { ImportError, quoted } from './problems';
import type { Reading } from './reading';
import type { RowMakerOptions } from './row-maker';

export const rowCount = (parts: readonly Part[]) => parts.reduce((sum, { rows }) => sum + rows.length, 0);

/** Rows that have names for their cells, table by table. @throws ImportError where nothing tells them apart */
export async function readParts(
  parts: readonly Part[],
  reading: Reading,
  options: RowMakerOptions = {},
): Promise<void> {
  const labels = await loadLabels();
  const of = rowCount(parts);
  let done = 0;
  for (const part of parts) {
    if (part.firstPageOnly) tellOfFirstPage(part.set, part.rows.length, reading);
    const rows = beginRows(part.set, part.rows, labels, reading, options);
    for (const row of part.rows) {
      rows.add(row);
      done += 1;
      if (reading.progress.isDue(done)) await reading.progress.turn(done, of);
    }
    rows.end();
  }
  if (reading.rows.count === 0 && of > 0) throw new ImportError('noIds');
}

export function tellOfFirstPage(set: SnapshotSet, count: number, reading: Reading): void {
  reading.problems.add('firstPageOnly', { table: tables[set].logicalName, detail: String(count) });
  reading.rows.unseen(set, 'firstPageOnly');
}

/** So many rows show the shape of all. */
const SAMPLE_ROWS = 20;

/** Rows of one table, one after another. */
export interface RowsBegun {
  add(row: unknown): void;
  /** After the last of them. */
  end(): void;
}

/** Where no row has an id, an address tells one from another. */
function areToldByAddress(set: SnapshotSet, sample: readonly unknown[]): boolean {
  const { idColumn } = tables[set];
  const address = ADDRESS_COLUMN[set];
  const anyHas = (column: string) =>
    sample.some((row) => {
      const plain = plainRow(row);
      return isObject(plain) && plain[column] != null;
    });
  return address !== undefined && sample.length > 0 && !anyHas(idColumn) && anyHas(address);
}

/** @param sample of the rows, which tells whether they have ids */
export function beginRows(
  set: SnapshotSet,
  sample: readonly unknown[],
  labels: Labels,
  { problems, rows, dateOrder }: Reading,
  options: RowMakerOptions,
): RowsBegun {
  const { logicalName, idColumn } = tables[set];
  rows.open(set);
  const byLabel = new Set<string>();
  // Rows of one list have one shape, and most have the Web API's own: with the ids of lookups, whose names say no more.
  const arePlain = sample.slice(0, SAMPLE_ROWS).every((row) => plainRow(row) === row);
  const columns = KEPT_COLUMNS[set].flatMap((kept) => {
    const read = looseReader(kept, { labels, dateOrder, onLabel: () => byLabel.add(kept.name) });
    const isLookup = !kept.namesTable && (kept.column.type === 'Lookup' || kept.column.type === 'Owner');
    const name = nameColumnOf(kept);
    return [
      { kept, at: kept.property, read },
      ...(isLookup && !arePlain ? [{ kept: name, at: name.property, read: textOnly }] : []),
    ];
  });
  const maker = rows.maker(set, columns, options);
  const byAddress = areToldByAddress(set, sample);
  if (byAddress) problems.add('toldByAddress', { table: logicalName });
  let number = 0;
  return {
    add(value) {
      number += 1;
      const row = arePlain && isObject(value) ? value : plainRow(value);
      if (!isObject(row)) {
        problems.add('notARow', { table: logicalName, row: number, detail: quoted(value) });
        return;
      }
      // None of the names is one that a prototype has.
      const made = maker.make(row, number);
      rows.add(set, byAddress ? { [idColumn]: idOfPlace(rows.count), ...made } : made, number);
    },
    end() {
      if (byLabel.size === 0) return;
      rows.readByLabel(set, [...byLabel]);
      problems.add('readByLabel', { table: logicalName, detail: [...byLabel].join(', ') });
    },
  };
}

const textOnly = (raw: unknown) => (typeof raw === 'string' && raw !== '' ? raw : undefined);
