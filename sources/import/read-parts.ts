import { tables } from '../../dataverse/tables';
import { idOfPlace } from '../../domain/invented-ids';
import { ADDRESS_COLUMN } from './headings';
import type { Part } from './json-answers';
import { looseReader } from './json-cells';
import { isObject } from './json-facts';
import { plainRow } from './json-rows';
import { KEPT_COLUMNS, nameColumnOf } from './kept-columns';
import { type Labels, loadLabels } from './labels';
import { ImportError, quoted } from './problems';
import type { Reading } from './reading';

export const rowCount = (parts: readonly Part[]) => parts.reduce((sum, { rows }) => sum + rows.length, 0);

/** Rows that have names for their cells, table by table. @throws ImportError where nothing tells them apart */
export async function readParts(parts: readonly Part[], reading: Reading): Promise<void> {
  const labels = await loadLabels();
  const of = rowCount(parts);
  let done = 0;
  for (const part of parts) {
    reading.rows.open(part.set);
    if (part.firstPageOnly) tellOfFirstPage(part, reading);
    const add = rowReader(part, labels, reading);
    for (const [index, row] of part.rows.entries()) {
      add(row, index + 1);
      done += 1;
      if (reading.progress.isDue(done)) await reading.progress.turn(done, of);
    }
  }
  if (reading.rows.count === 0 && of > 0) throw new ImportError('noIds');
}

function tellOfFirstPage({ set, rows }: Part, reading: Reading): void {
  reading.problems.add('firstPageOnly', { table: tables[set].logicalName, detail: String(rows.length) });
  reading.rows.unseen(set, 'firstPageOnly');
}

function rowReader(
  { set, rows: listed }: Part,
  labels: Labels,
  { problems, rows, dateOrder }: Reading,
): (value: unknown, number: number) => void {
  const { logicalName, idColumn } = tables[set];
  const byLabel = new Set<string>();
  const columns = KEPT_COLUMNS[set].flatMap((kept) => {
    const read = looseReader(kept, { labels, dateOrder, onLabel: () => byLabel.add(kept.name) });
    const isLookup = !kept.namesTable && (kept.column.type === 'Lookup' || kept.column.type === 'Owner');
    const name = nameColumnOf(kept);
    return [
      { kept, at: kept.property, read },
      ...(isLookup ? [{ kept: name, at: name.property, read: textOnly }] : []),
    ];
  });
  const maker = rows.maker(set, columns);
  // Where no row has an id, an address tells one from another.
  const address = ADDRESS_COLUMN[set];
  const anyHas = (column: string) =>
    listed.some((row) => {
      const plain = plainRow(row);
      return isObject(plain) && plain[column] != null;
    });
  const byAddress = address !== undefined && listed.length > 0 && !anyHas(idColumn) && anyHas(address);
  if (byAddress) problems.add('toldByAddress', { table: logicalName });
  return (value, number) => {
    const row = plainRow(value);
    if (!isObject(row)) {
      problems.add('notARow', { table: logicalName, row: number, detail: quoted(value) });
      return;
    }
    // None of the names is one that a prototype has.
    const made = maker.make(row, number);
    rows.add(set, byAddress ? { [idColumn]: idOfPlace(rows.count), ...made } : made, number);
    if (number === listed.length && byLabel.size > 0) {
      rows.readByLabel(set, [...byLabel]);
      problems.add('readByLabel', { table: logicalName, detail: [...byLabel].join(', ') });
    }
  };
}

const textOnly = (raw: unknown) => (typeof raw === 'string' && raw !== '' ? raw : undefined);
