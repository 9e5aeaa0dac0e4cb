import { isEntitySet, tables } from '../../dataverse/tables';
import { parseUpToTheCut } from './json-cut';
import { FACT_KEYS, factsOf, isObject, type JsonObject, own, readOnOf } from './json-facts';
import { isSnapshotSet, KEPT_COLUMNS, SNAPSHOT_SETS, type SnapshotSet } from './kept-columns';
import { ImportError, quoted } from './problems';
import type { Reading, ReadingResult } from './reading';
import { jsonReader } from './values';

/** `…/$metadata#mailboxes(name,statecode)`, and `…/$entity` at the end of a single row's. */
const CONTEXT = /#(\w+)(?:\([^)]*\))?(?:\/\$entity)?$/;

/** Rows of one table, as far as they are a list. */
interface Part {
  set: SnapshotSet;
  rows: readonly unknown[];
  firstPageOnly: boolean;
}

/** A saved answer of the Web API, its rows alone, or a bundle of several under the names of their sets. */
export async function readJson(text: string, reading: Reading): Promise<ReadingResult> {
  const { value, cut } = parsed(text);
  if (isObject(own(value, 'error')) && own(value, 'value') === undefined) {
    throw new ImportError('errorAnswer', { detail: quoted(own(own(value, 'error'), 'message') ?? '') });
  }
  const bundle = isBundle(value) ? value : undefined;
  const parts = bundle ? partsOf(bundle, reading) : [partOf(value)];
  if (cut) reading.problems.add('fileCut', { detail: String(rowCount(parts)) });
  const last = parts.at(-1);
  if (cut && last) reading.rows.unseen(last.set, 'fileCut');

  const of = rowCount(parts);
  let done = 0;
  for (const part of parts) {
    reading.rows.open(part.set);
    if (part.firstPageOnly) {
      reading.problems.add('firstPageOnly', {
        table: tables[part.set].logicalName,
        detail: String(part.rows.length),
      });
      reading.rows.unseen(part.set, 'firstPageOnly');
    }
    const add = rowReader(part.set, reading);
    for (const [index, row] of part.rows.entries()) {
      add(row, index + 1);
      done += 1;
      if (reading.progress.isDue(done)) await reading.progress.turn(done, of);
    }
  }
  if (reading.rows.count === 0 && of > 0) throw new ImportError('noIds');
  return bundle
    ? { format: 'bundle', facts: factsOf(bundle), readOn: readOnOf(bundle) }
    : { format: 'webApi' };
}

const rowCount = (parts: readonly Part[]) => parts.reduce((sum, { rows }) => sum + rows.length, 0);

function parsed(text: string): { value: unknown; cut: boolean } {
  try {
    return { value: JSON.parse(text), cut: false };
  } catch (error) {
    const value = parseUpToTheCut(text);
    if (value === undefined) throw new ImportError('brokenJson', {}, error);
    return { value, cut: true };
  }
}

/** An object with tables under their names and no rows of its own. */
function isBundle(value: unknown): value is JsonObject {
  return isObject(value) && !Array.isArray(own(value, 'value')) && Object.keys(value).some(isEntitySet);
}

function partsOf(bundle: JsonObject, { problems }: Reading): Part[] {
  return Object.entries(bundle).flatMap(([key, value]): Part[] => {
    if (FACT_KEYS.includes(key) || key.startsWith('@')) return [];
    const page = pageOf(value);
    if (!isSnapshotSet(key)) problems.add('tableNotUsed', { detail: quoted(key) });
    else if (!page) problems.add('tableNotReadable', { table: tables[key].logicalName });
    else return [{ set: key, ...page }];
    return [];
  });
}

function pageOf(value: unknown): Omit<Part, 'set'> | undefined {
  if (Array.isArray(value)) return { rows: value, firstPageOnly: false };
  const rows = own(value, 'value');
  if (!Array.isArray(rows)) return undefined;
  return { rows, firstPageOnly: own(value, '@odata.nextLink') !== undefined };
}

/** A page, a bare list, or a single row. */
function partOf(value: unknown): Part {
  const page = pageOf(value) ?? { rows: isObject(value) ? [value] : [], firstPageOnly: false };
  const [, named] = CONTEXT.exec(String(own(value, '@odata.context') ?? '')) ?? [];
  if (named !== undefined) {
    if (isSnapshotSet(named)) return { set: named, ...page };
    throw new ImportError('wrongTable', { detail: quoted(named) });
  }
  const first = page.rows.find(isObject);
  if (!first) throw new ImportError(pageOf(value) ? 'noRows' : 'unknownJson');
  const set = SNAPSHOT_SETS.find((each) => Object.hasOwn(first, tables[each].idColumn));
  if (set) return { set, ...page };
  const other = Object.keys(first).find((name) => /^[a-z]\w*id$/.test(name));
  if (other === undefined) throw new ImportError(pageOf(value) ? 'noIds' : 'unknownJson');
  throw new ImportError('wrongTable', { detail: quoted(other.slice(0, -'id'.length)) });
}

function rowReader(set: SnapshotSet, { problems, rows }: Reading): (value: unknown, number: number) => void {
  const { logicalName } = tables[set];
  const columns = KEPT_COLUMNS[set].map((kept) => ({ kept, at: kept.property, read: jsonReader(kept) }));
  const maker = rows.maker(set, columns);
  return (value, number) => {
    if (!isObject(value)) {
      problems.add('notARow', { table: logicalName, row: number, detail: quoted(value) });
      return;
    }
    // None of the names is one that a prototype has.
    rows.add(set, maker.make(value, number), number);
  };
}
