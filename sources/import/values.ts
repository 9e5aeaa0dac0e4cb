import { choiceOptions } from '../../catalog/choice-labels';
import { isDate } from '../../dataverse/odata/dates';
import type { Column } from '../../dataverse/tables/column';
import type { Guid, Moment } from '../../domain/rows';
import type { KeptColumn } from './kept-columns';

/** What is in a file, but is no value of the column. */
export const BAD = Symbol('bad');

/** A cell that was read; undefined is one that cannot be told, and stays absent in the row. */
export type Cell = string | number | boolean | null | undefined | typeof BAD;

/** Turns what a file holds, which is never null or empty, into a value of a column. */
export type CellReader = (raw: unknown) => Cell;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A row id in lower case without braces. */
export function guidOf(text: string): Guid | undefined {
  if (GUID.test(text)) return text;
  const lower = text
    .trim()
    .toLowerCase()
    .replace(/^\{(.*)\}$/, '$1');
  return GUID.test(lower) ? lower : undefined;
}

/** Two digits at a place of a text; not a number where they are none. */
function two(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a moment exactly as Dataverse writes it; files hold millions, so nothing is made of it. */
function isWrittenMoment(text: string): boolean {
  if (text.length !== 20 || text[4] !== '-' || text[7] !== '-' || text[10] !== 'T') return false;
  if (text[13] !== ':' || text[16] !== ':' || text[19] !== 'Z') return false;
  const year = two(text, 0) * 100 + two(text, 2);
  const [month, day] = [two(text, 5), two(text, 8)];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0);
  return (
    year >= 1753 && day >= 1 && day <= days && two(text, 11) < 24 && two(text, 14) < 60 && two(text, 17) < 60
  );
}

/** A moment as Dataverse writes it: whole seconds of UTC. */
export function momentOf(text: string): Moment | undefined {
  if (isWrittenMoment(text)) return text;
  return isDate(text) ? momentAt(Date.parse(text)) : undefined;
}

export function momentAt(milliseconds: number): Moment | undefined {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.valueOf())) return undefined;
  const text = `${date.toISOString().slice(0, 19)}Z`;
  return isWrittenMoment(text) ? text : undefined;
}

const isGuid = (name: string) => name === 'exchangeonlinetenantid';

/** The numbers that a choice column may have. */
export function choiceValues(column: Column): readonly number[] | undefined {
  return 'choice' in column ? choiceOptions[column.choice].map(({ value }) => value) : undefined;
}

/** A number that a column may hold. */
export function numberReader(column: Column): (value: number) => number | typeof BAD {
  const values = choiceValues(column);
  if (values) {
    const allowed = new Set(values);
    return (value) => (allowed.has(value) ? value : BAD);
  }
  const bounds: { min?: number; max?: number } = column.type === 'Integer' ? column : {};
  const lowest = bounds.min ?? (column.type === 'Integer' ? -(2 ** 31) : Number.MIN_SAFE_INTEGER);
  const highest = bounds.max ?? (column.type === 'Integer' ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER);
  return (value) => (Number.isSafeInteger(value) && value >= lowest && value <= highest ? value : BAD);
}

/** A text that a column may hold, for the columns whose values are texts; undefined for the others. */
export function textReader(kept: KeptColumn): ((text: string) => Cell) | undefined {
  const { column } = kept;
  if (kept.namesTable) {
    const targets = 'targets' in column ? Object.keys(column.targets) : [];
    return (text) => (targets.includes(text) ? text : BAD);
  }
  switch (column.type) {
    case 'Lookup':
    case 'Owner':
    case 'Uniqueidentifier':
      return (text) => guidOf(text) ?? BAD;
    case 'DateTime':
      return (text) => momentOf(text) ?? BAD;
    case 'String':
    case 'Memo':
      // A text by its type, an id by its meaning (dataverse.md 2.1).
      return isGuid(kept.name) ? (text) => guidOf(text) ?? BAD : (text) => text;
    default:
      return undefined;
  }
}

/** Values as JSON has them: of their own types. */
export function jsonReader(kept: KeptColumn): CellReader {
  const text = textReader(kept);
  if (text) return (raw) => (typeof raw === 'string' ? text(raw) : BAD);
  if (kept.column.type === 'Boolean') return (raw) => (typeof raw === 'boolean' ? raw : BAD);
  const number = numberReader(kept.column);
  return (raw) => (typeof raw === 'number' ? number(raw) : BAD);
}
