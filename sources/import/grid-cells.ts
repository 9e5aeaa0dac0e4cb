import type { DateOrder, UnseenReason } from '../../domain/imports';
import { dateOrderOf, readDate } from './dates-as-written';
import type { Flavour, FoundColumn } from './headings';
import type { LabelLists } from './label-lists';
import type { Labels } from './labels';
import { BAD, type Cell, type CellReader, guidOf, momentAt, numberReader, textReader } from './values';
import { wholeNumberOf } from './written-numbers';

/** What is known of a grid's cells before they are read. */
export interface GridContext {
  flavour: Flavour;
  order: DateOrder | undefined;
  lists: LabelLists;
  labels: Labels;
  /** Called where a date was read that says nothing of its time zone. */
  onLocalTime(): void;
}

/** How a column of a grid is read; a reason where its cells, or some of them, cannot tell. */
export interface ColumnReading {
  read?: CellReader;
  why?: UnseenReason;
  /** Its values were told by their labels alone. */
  byLabel?: true;
}

/** What sheets and CSV write for nothing: an empty text, and what copies of a database call it. */
export const EMPTY_TEXTS: readonly string[] = ['', 'NULL'];

const isEmpty = (cell: unknown) =>
  cell === null || cell === undefined || (typeof cell === 'string' && EMPTY_TEXTS.includes(cell));

/** The cells of a column that hold something. */
export const filled = (cells: readonly unknown[]) => cells.filter((cell) => !isEmpty(cell));

/** @param cells of the first rows, as many as it takes to see what they are */
export function columnReading(
  found: FoundColumn,
  cells: readonly unknown[],
  context: GridContext,
): ColumnReading {
  if (!found.printed) return readingOf(found, cells, context);
  const isNothing = (cell: unknown) => typeof cell === 'string' && printedValue(cell) === '';
  const { read, ...others } = readingOf(
    found,
    cells.filter((cell) => !isNothing(cell)),
    context,
  );
  const nothing = found.kept.orNull ? null : undefined;
  return read ? { ...others, read: (raw) => (isNothing(raw) ? nothing : read(raw)) } : others;
}

function readingOf(found: FoundColumn, cells: readonly unknown[], context: GridContext): ColumnReading {
  const { kept } = found;
  if (kept.namesRow) return { read: (raw) => (typeof raw === 'string' ? raw : BAD) };
  if (kept.column.type === 'Lookup' || kept.column.type === 'Owner') return lookupReading(found, cells);
  const text = textReader(kept);
  if (kept.column.type === 'DateTime') return dateReading(found, cells, context);
  if (text) return { read: (raw) => (typeof raw === 'string' ? text(raw) : BAD) };
  if (kept.column.type === 'Boolean') return booleanReading(found, cells, context);
  const number = numberReader(kept.column);
  const read = (raw: unknown): Cell => {
    const value = wholeOf(found, raw);
    return value === undefined ? BAD : number(value);
  };
  if (!('choice' in kept.column)) return { read };
  if (filled(cells).every((cell) => wholeOf(found, cell) !== undefined)) return { read };
  const listed = byList(kept, cells, context);
  if (listed?.read) return listed;
  const labelled = byLabels(found, cells, context);
  return labelled.read ? labelled : (listed ?? labelled);
}

/** The lists of a hidden sheet tell values for certain, in any language (decisions 31). */
function byList(
  kept: FoundColumn['kept'],
  cells: readonly unknown[],
  { lists }: GridContext,
): ColumnReading | undefined {
  return lists.isEmpty ? undefined : lists.reading(kept, cells);
}

/** Labels that the catalogue has for this column (decisions 35); a cell that is none of them is told by itself. */
function byLabels({ kept }: FoundColumn, cells: readonly unknown[], { labels }: GridContext): ColumnReading {
  const valueFor = labels.valueFor(kept);
  const known = (raw: unknown): Cell => (typeof raw === 'string' ? valueFor(raw) : undefined) ?? BAD;
  if (filled(cells).every((cell) => known(cell) === BAD)) return { why: 'labelsOnly' };
  return { read: known, byLabel: true };
}

function wholeOf({ printed }: FoundColumn, raw: unknown): number | undefined {
  if (typeof raw === 'number') return Number.isInteger(raw) ? raw : undefined;
  if (typeof raw !== 'string') return undefined;
  return wholeNumberOf(printed ? printedValue(raw) : raw);
}

/** `[enabledforact, True]` */
const PAIR = /^\[\w+, (.*)\]$/s;

function printedValue(text: string): string {
  return PAIR.exec(text)?.[1] ?? '';
}

/** A lookup by its id; where it is named by what its row is called, the name is kept beside it. */
function lookupReading({ kept }: FoundColumn, cells: readonly unknown[]): ColumnReading {
  const text = textReader(kept);
  const read = (raw: unknown): Cell => (typeof raw === 'string' && text ? text(raw) : BAD);
  const isValue = (cell: unknown) => typeof cell === 'string' && guidOf(cell) !== undefined;
  if (kept.namesTable || filled(cells).every(isValue)) return { read };
  return { read: (raw) => (isValue(raw) ? read(raw) : undefined), why: 'namesOnly' };
}

/** Values where all of them are; otherwise words for yes and no, which a hidden sheet confirms. */
function booleanReading(found: FoundColumn, cells: readonly unknown[], context: GridContext): ColumnReading {
  const { printed } = found;
  const booleanFrom = (raw: unknown): boolean | undefined => {
    const word = typeof raw === 'string' && printed ? printedValue(raw) : raw;
    if (word === true || word === 1 || word === '1' || word === 'true') return true;
    if (word === false || word === 0 || word === '0' || word === 'false') return false;
    if (typeof word !== 'string') return undefined;
    // PowerShell and spreadsheets have capitals of their own.
    const lower = word.trim().toLowerCase();
    if (lower === 'true') return true;
    return lower === 'false' ? false : undefined;
  };
  if (filled(cells).every((cell) => booleanFrom(cell) !== undefined)) {
    return { read: (raw) => booleanFrom(raw) ?? BAD };
  }
  return context.lists.booleanReading(cells) ?? byLabels(found, cells, context);
}

const ORDERS: readonly DateOrder[] = ['dayFirst', 'monthFirst'];

function dateReading(found: FoundColumn, cells: readonly unknown[], context: GridContext): ColumnReading {
  const { printed } = found;
  // A text that is a date in neither order is told by itself: no order would help.
  const needsOrder = filled(cells).some((cell) => {
    if (typeof cell !== 'string' || context.order !== undefined) return false;
    const text = written(found, cell);
    return readDate(text, undefined) === undefined && ORDERS.some((order) => readDate(text, order));
  });
  if (needsOrder && context.order === undefined) return { why: 'dateOrderUnknown' };
  return {
    read: (raw) => {
      if (raw instanceof Date) {
        context.onLocalTime();
        // Sheets hold days and their fractions, which come out beside the second.
        return momentAt(Math.round(raw.valueOf() / 1000) * 1000) ?? BAD;
      }
      const date = typeof raw === 'string' ? readDate(written(found, raw), context.order) : undefined;
      // What PowerShell prints of a value is of universal time, what it prints for people is not.
      if (date && !date.zoned && !printed) context.onLocalTime();
      return date?.moment ?? BAD;
    },
  };
}

const written = ({ printed }: FoundColumn, text: string) => (printed ? printedValue(text) : text);

/** The order of day and month in the columns of dates, which one user's settings wrote. */
export function orderOf(
  columns: readonly FoundColumn[],
  sample: readonly (readonly unknown[])[],
): DateOrder | undefined {
  const dates = columns.filter(({ kept }) => kept.column.type === 'DateTime');
  return dateOrderOf(
    sample.flatMap((row) =>
      dates.flatMap((found) => {
        const cell = row[found.at];
        return typeof cell === 'string' ? written(found, cell) : [];
      }),
    ),
  );
}
