/**
 * Columns that a terminal aligned with spaces: `pac env fetch`, `sqlcmd`, `Format-Table` of PowerShell. Headings may
 * run into each other, so where columns begin is read from the rows as well.
 */
import { tables } from '../../dataverse/tables';
import { SNAPSHOT_SETS } from './kept-columns';
import type { Reading, ReadingResult } from './reading';
import { readSheetRows } from './sheet-rows';

interface Columns {
  names: readonly (string | undefined)[];
  /** Where their cells begin. */
  starts: readonly number[];
}

/** Lines of a table, and its columns. */
export interface FixedWidth extends Columns {
  lines: readonly string[];
  /** The text ends within the last line. */
  lastIsOpen: boolean;
}

/** Commands say who is connected, and to what, before the headings. */
const SEARCHED = 30;
/** So much of a text is looked at before it is known to be such a table. */
const SAMPLE = 2 ** 16;

const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');
/** Logical names, as the headings of what the tools of Dataverse print. */
const NAMES = /^ *[a-z][a-z0-9_.]*(?: +[a-z][a-z0-9_.]*)+ *$/;
const DASHES = /^ *-+(?: +-+)+ *$/;

const isBlank = (line: string, at: number) => at >= line.length || line[at] === ' ';

/** A cell that did not fit was cut: what is left of it is no value. */
const CUT = /(?:…|\.{3})$/;

function cellsOf(line: string, starts: readonly number[]): (string | undefined)[] {
  return starts.map((from, place) => {
    const cell = line.slice(from, starts[place + 1]).trim();
    return CUT.test(cell) ? undefined : cell;
  });
}

/**
 * Columns below dashes. Numbers stand at the right of their column and may reach further left than its heading, so a
 * column begins behind the last place that is empty in all lines.
 */
function columnsByDashes(headings: string, dashes: string, rows: readonly string[]): Columns {
  const groups = [...dashes.matchAll(/-+/g)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  const lines = [headings, ...rows];
  const starts = groups.map(({ from }, place) => {
    const before = groups[place - 1];
    if (!before) return 0;
    for (let at = from - 1; at >= before.to; at -= 1) {
      if (lines.every((line) => isBlank(line, at))) return at + 1;
    }
    return from;
  });
  return { names: cellsOf(headings, starts), starts };
}

const KNOWN: ReadonlySet<string> = new Set(
  SNAPSHOT_SETS.flatMap((set) => [tables[set].idColumn, ...Object.keys(tables[set].columns)]),
);

/** Longer than the headings of any table put together. */
const LONGEST_RUN = 400;

/** Where known names begin in headings that run into each other. */
function parted(run: string): number[] | undefined {
  if (KNOWN.has(run)) return [0];
  if (run.length > LONGEST_RUN) return undefined;
  for (let length = run.length - 1; length > 2; length -= 1) {
    if (!KNOWN.has(run.slice(0, length))) continue;
    const rest = parted(run.slice(length));
    if (rest) return [0, ...rest.map((start) => start + length)];
  }
  return undefined;
}

/** Where cells begin: two spaces stand before them in every line, and one is within a cell. */
function cellStarts(rows: readonly string[]): number[] {
  const starts = new Set<number>();
  for (const row of rows) {
    for (const { index } of row.matchAll(/(?<=^| {2})\S/g)) starts.add(index);
  }
  return [...starts]
    .filter((at) => at === 0 || rows.every((row) => isBlank(row, at - 1) && isBlank(row, at - 2)))
    .toSorted((one, other) => one - other);
}

/**
 * Columns below logical names without dashes; undefined where a line is no such headings. A heading that is longer
 * than its column moves those behind it, so cells say where columns begin, as long as there are as many of both.
 */
function columnsByNames(headings: string, rows: readonly string[]): Columns | undefined {
  if (rows.length === 0 || !NAMES.test(headings)) return undefined;
  const places = [...headings.matchAll(/\S+/g)].flatMap(({ index, 0: run }) =>
    (parted(run) ?? [0]).map((start) => index + start),
  );
  const names = cellsOf(headings, places);
  if (names.filter((name) => name !== undefined && KNOWN.has(name)).length < 2) return undefined;
  const starts = cellStarts(rows);
  if (starts.length === places.length) return { names, starts };
  const isAligned = places.every((at) => at === 0 || rows.every((row) => isBlank(row, at - 1)));
  return isAligned ? { names, starts: places } : undefined;
}

function rowsBelow(lines: readonly string[], at: number): readonly string[] {
  const end = lines.findIndex((line, place) => place >= at && line.trim() === '');
  return lines.slice(at, end < 0 ? undefined : end);
}

/** Undefined where the first lines are no such table. */
export function fixedWidth(text: string): FixedWidth | undefined {
  const head = text.slice(0, SAMPLE);
  // Whatever has tabs in its lines is aligned by those.
  if (head.includes('\t') || !/ {2}|-{2}/.test(head) || !/[\r\n]/.test(head)) return undefined;
  const top = head.split(/\r\n|\r|\n/, SEARCHED);
  if (!top.some((line) => DASHES.test(line) || NAMES.test(line))) return undefined;
  const lines = text.replace(COLOURS, '').split(/\r\n|\r|\n/);
  for (const [at, headings] of lines.slice(0, SEARCHED).entries()) {
    if (headings.trim() === '') continue;
    const dashes = lines[at + 1] ?? '';
    const hasDashes = DASHES.test(dashes);
    const rows = rowsBelow(lines, at + (hasDashes ? 2 : 1));
    const columns = hasDashes ? columnsByDashes(headings, dashes, rows) : columnsByNames(headings, rows);
    if (!columns) continue;
    const ends = at + (hasDashes ? 2 : 1) + rows.length;
    return { ...columns, lines: rows, lastIsOpen: ends === lines.length && rows.length > 0 };
  }
  return undefined;
}

export async function readFixedWidth(table: FixedWidth, reading: Reading): Promise<ReadingResult> {
  const { lines, starts, names, lastIsOpen } = table;
  const rows = lines.map((line, place) => {
    // A cell that reaches into the next column: nothing says where it ends.
    if (!starts.slice(1).every((from) => isBlank(line, from - 1))) return [line];
    const cells = cellsOf(line, starts);
    if (!lastIsOpen || place + 1 < lines.length) return cells;
    reading.problems.add('lastLineOpen', { row: place + 2 });
    const last = cells.findLastIndex((cell) => cell !== '');
    return cells.map((cell, at) => (at < last ? cell : undefined));
  });
  const read = await readSheetRows({ rows: [names, ...rows], cells: 'same' }, reading);
  return { format: 'fixedWidth', ...read };
}
