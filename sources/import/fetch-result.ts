import { setOfRows } from './json-tables';
import { KEPT_COLUMNS, namePropertyOf, type SnapshotSet } from './kept-columns';
import { ImportError } from './problems';
import { readParts } from './read-parts';
import type { Reading, ReadingResult } from './reading';
import { guidOf } from './values';
import { readElements } from './xml-elements';

type Row = Record<string, string | null>;

const TABLE = '@Microsoft.Dynamics.CRM.lookuplogicalname';
/** Numbers of tables, as attributes of lookups have them. */
const TABLES: Readonly<Record<string, string>> = { 8: 'systemuser', 9: 'team', 2020: 'queue' };

interface Found {
  rows: Row[];
  isPartial: boolean;
  isCut: boolean;
}

async function rowsIn(xml: string): Promise<Found> {
  const found: Found = { rows: [], isPartial: false, isCut: false };
  let row: Row | undefined;
  let attribute: { name: string; attributes: Readonly<Record<string, string>>; text: string } | undefined;
  await readElements(xml, {
    open(name, attributes) {
      if (name === 'resultset') found.isPartial = /^(?:1|true)$/i.test(attributes.morerecords ?? '');
      else if (name === 'result') {
        // A row within a row is the next one, and the end of the one before is lost.
        if (row) found.isCut = true;
        row = {};
        attribute = undefined;
      } else if (row) attribute = { name, attributes, text: '' };
    },
    text(text) {
      if (attribute) attribute.text += text;
    },
    close(name, isCut) {
      if (isCut) {
        found.isCut = true;
        row = undefined;
      } else if (name === 'result') {
        if (row) found.rows.push(row);
        row = undefined;
      } else if (row && attribute?.name === name) put(row, name, attribute);
      attribute = undefined;
    },
  });
  return found;
}

/** A lookup says what its row is called and of which table it is; a choice says its label, which its value tells. */
function put(
  row: Row,
  name: string,
  { attributes, text }: { attributes: Readonly<Record<string, string>>; text: string },
): void {
  const value = text.trim();
  const isLookup =
    guidOf(value) !== undefined && (attributes.type !== undefined || attributes.name !== undefined);
  const cell = isLookup ? value : text;
  row[name] = value === '' ? null : cell;
  if (!isLookup) return;
  const lookup = `_${name}_value`;
  row[lookup] = value;
  if (attributes.name) row[namePropertyOf(lookup)] = attributes.name;
  const table = TABLES[attributes.type ?? ''] ?? attributes.type;
  if (table && /^[a-z]\w*$/.test(table)) row[`${lookup}${TABLE}`] = table;
}

/** Results leave out what is empty: a column that some row has is null in those that have it not. */
function withNulls(set: SnapshotSet, rows: readonly Row[]): Row[] {
  const asked = KEPT_COLUMNS[set]
    .filter(({ orNull, property }) => orNull && rows.some((row) => row[property] !== undefined))
    .map(({ property }) => [property, null] as const);
  return rows.map((row) => ({ ...Object.fromEntries(asked), ...row }));
}

/** What a query in FetchXML answers as XML. */
export async function readFetchResult(xml: string, reading: Reading): Promise<ReadingResult> {
  const { rows, isPartial, isCut } = await rowsIn(xml);
  if (rows.length === 0) throw new ImportError(isCut ? 'brokenXml' : 'noRows');
  const set = setOfRows(rows);
  if (isCut) {
    reading.problems.add('fileCut', { detail: String(rows.length) });
    reading.rows.unseen(set, 'fileCut');
  }
  await readParts([{ set, rows: withNulls(set, rows), firstPageOnly: isPartial }], reading);
  return { format: 'fetchXml' };
}
