import { tables } from '../../dataverse/tables';
import { idOfPlace } from '../../domain/invented-ids';
import { saidByBundle } from './bundle-facts';
import { ADDRESS_COLUMN } from './headings';
import { answersIn, type Part } from './json-answers';
import { looseReader } from './json-cells';
import { parseUpToTheCut } from './json-cut';
import { factsOf, isObject, readOnOf } from './json-facts';
import { plainRow } from './json-rows';
import { batchBodies, jsonLines, recordedBodies } from './json-texts';
import { KEPT_COLUMNS, nameColumnOf } from './kept-columns';
import { type Labels, loadLabels } from './labels';
import { ImportError, quoted } from './problems';
import type { Reading, ReadingResult } from './reading';
import type { RowMakerOptions } from './row-maker';
import { momentOf } from './values';

/** Whether a text begins like an answer to a batch, whose parts are JSON. */
export const isBatchAnswer = (text: string): boolean => batchBodies(text) !== undefined;

/**
 * A saved answer of the Web API, its rows alone, a bundle of several tables under the names of their sets, or any of
 * these as something else wrote it down: line by line, in a batch, in the recording of a browser.
 */
export async function readJson(text: string, reading: Reading): Promise<ReadingResult> {
  const { values, cut, at } = valuesOf(text, reading);
  const { parts, facts, isBundle } = answersIn(values, reading);
  const said = saidByBundle(facts, reading.problems);
  const of = rowCount(parts);
  if (cut) reading.problems.add('fileCut', { detail: String(of) });
  const last = parts.at(-1);
  if (cut && last) reading.rows.unseen(last.set, 'fileCut');
  const labels = await loadLabels();
  let done = 0;
  for (const part of parts) {
    reading.rows.open(part.set);
    if (part.firstPageOnly) tellOfFirstPage(part, reading);
    const add = rowReader(part, labels, reading, { isAnswered: said.isMarked });
    for (const [index, row] of part.rows.entries()) {
      add(row, index + 1);
      done += 1;
      if (reading.progress.isDue(done)) await reading.progress.turn(done, of);
    }
  }
  if (reading.rows.count === 0 && of > 0) throw new ImportError('noIds');
  return {
    format: isBundle ? 'bundle' : 'webApi',
    facts: factsOf(facts),
    said,
    readOn: readOnOf(facts) ?? (at === undefined ? undefined : momentOf(at)),
  };
}

const rowCount = (parts: readonly Part[]) => parts.reduce((sum, { rows }) => sum + rows.length, 0);

interface Values {
  values: readonly unknown[];
  cut: boolean;
  /** The moment of the reading, where it is told. */
  at?: string | undefined;
}

function valuesOf(text: string, { problems }: Reading): Values {
  const batch = batchBodies(text);
  if (batch) return { values: batch, cut: false };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const lines = jsonLines(text);
    if (lines) {
      for (const row of lines.damaged) problems.add('notARow', { row });
      return { values: [lines.values], cut: false };
    }
    const whole = parseUpToTheCut(text);
    if (whole === undefined) throw new ImportError('brokenJson', {}, error);
    return { values: [whole], cut: true };
  }
  const recorded = recordedBodies(value);
  return recorded
    ? { values: recorded.bodies, cut: false, at: recorded.at }
    : { values: [value], cut: false };
}

function tellOfFirstPage({ set, rows }: Part, reading: Reading): void {
  reading.problems.add('firstPageOnly', { table: tables[set].logicalName, detail: String(rows.length) });
  reading.rows.unseen(set, 'firstPageOnly');
}

function rowReader(
  { set, rows: listed }: Part,
  labels: Labels,
  { problems, rows, dateOrder }: Reading,
  options: RowMakerOptions,
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
  const maker = rows.maker(set, columns, options);
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
