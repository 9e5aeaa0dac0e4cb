/**
 * Columns that a terminal aligned with spaces: `pac env fetch`, `sqlcmd`, `Format-Table` of PowerShell. Headings may
 * run into each other, so where columns begin is read from the rows as well.
 */
import { tables } from '../../dataverse/tables';
import { SNAPSHOT_SETS } from './kept-columns';
import type { Reading, ReadingResult } from './reading';
import { readSheetRows } from './sheet-rows';

/** Lines of a table, and where its columns begin. */
export interface FixedWidth {
  lines: readonly string[];
  starts: readonly number[];
  headings: string;
  /** The text ends within the last line. */
  lastIsOpen: boolean;
}

/** Commands say who is connected, and to what, before the headings. */
const SEARCHED = 30;
/** So much of a text is looked at before it is known to be such a table. */
const SAMPLE = 2 ** 16;

const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');
const DASHES = /^ *-+(?: +-+)+ *$/;

const isBlank = (line: string, at: number) => at >= line.length || line[at] === ' ';

/** Where words begin that spaces stand before. */
const wordStarts = (line: string): number[] => [...line.matchAll(/\S+/g)].map(({ index }) => index);

/**
 * Columns below dashes. Numbers stand at the right of their column and may reach further left than its heading, so a
 * column begins behind the last place that is empty in all lines.
 */
function startsByDashes(dashes: string, rows: readonly string[]): number[] {
  const groups = [...dashes.matchAll(/-+/g)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  return groups.map(({ from }, place) => {
    const before = groups[place - 1];
    if (!before) return 0;
    for (let at = from - 1; at >= before.to; at -= 1)
      if (rows.every((row) => isBlank(row, at))) return at + 1;
    return from;
  });
}

const KNOWN: ReadonlySet<string> = new Set(
  SNAPSHOT_SETS.flatMap((set) => [tables[set].idColumn, ...Object.keys(tables[set].columns)]),
);

/** Longer than the headings of any table put together. */
const LONGEST_RUN = 400;

/** Parts of headings that run into each other: known names, each of which begins where a cell may begin. */
function parted(run: string, from: number, mayBegin: (at: number) => boolean): number[] | undefined {
  if (run === '' || KNOWN.has(run)) return [];
  if (run.length > LONGEST_RUN) return undefined;
  for (let length = run.length - 1; length > 2; length -= 1) {
    if (!KNOWN.has(run.slice(0, length)) || !mayBegin(from + length)) continue;
    const rest = parted(run.slice(length), from + length, mayBegin);
    if (rest) return [from + length, ...rest];
  }
  return undefined;
}

/** Columns below logical names without dashes; undefined where a line is no such headings. */
function startsByNames(headings: string, rows: readonly string[]): number[] | undefined {
  if (rows.length === 0 || !/^ *[a-z][a-z0-9_.]*(?: +[a-z][a-z0-9_.]*)* *$/.test(headings)) return undefined;
  const mayBegin = (at: number) => rows.every((row) => isBlank(row, at - 1));
  const starts = wordStarts(headings).flatMap((from) => {
    const [run = ''] = /^\S+/.exec(headings.slice(from)) ?? [];
    return [from, ...(parted(run, from, mayBegin) ?? [])];
  });
  const names = starts.map((from, place) => headings.slice(from, starts[place + 1]).trim());
  return names.filter((name) => KNOWN.has(name)).length > 1 && starts.slice(1).every(mayBegin)
    ? starts
    : undefined;
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
  const mayHave = top.some(
    (line) => DASHES.test(line) || /^ *[a-z][a-z0-9_.]*(?: +[a-z][a-z0-9_.]*)+ *$/.test(line),
  );
  if (!mayHave) return undefined;
  const lines = text.replace(COLOURS, '').split(/\r\n|\r|\n/);
  for (const [at, headings] of lines.slice(0, SEARCHED).entries()) {
    if (headings.trim() === '') continue;
    const dashes = lines[at + 1] ?? '';
    const hasDashes = DASHES.test(dashes);
    const rows = rowsBelow(lines, at + (hasDashes ? 2 : 1));
    const starts = hasDashes ? startsByDashes(dashes, [headings, ...rows]) : startsByNames(headings, rows);
    if (!starts) continue;
    const ends = at + (hasDashes ? 2 : 1) + rows.length;
    return { lines: rows, starts, headings, lastIsOpen: ends === lines.length && rows.length > 0 };
  }
  return undefined;
}

/** A cell that did not fit was cut: what is left of it is no value. */
const CUT = /(?:…|\.{3})$/;

function cellsOf(line: string, starts: readonly number[]): (string | undefined)[] {
  return starts.map((from, place) => {
    const cell = line.slice(from, starts[place + 1]).trim();
    return CUT.test(cell) ? undefined : cell;
  });
}

export async function readFixedWidth(table: FixedWidth, reading: Reading): Promise<ReadingResult> {
  const { lines, starts, headings, lastIsOpen } = table;
  const rows = lines.map((line, place) => {
    // A cell that reaches into the next column: nothing says where it ends.
    if (!starts.slice(1).every((from) => isBlank(line, from - 1))) return [line];
    const cells = cellsOf(line, starts);
    if (!lastIsOpen || place + 1 < lines.length) return cells;
    reading.problems.add('lastLineOpen', { row: place + 2 });
    const last = cells.findLastIndex((cell) => cell !== '');
    return cells.map((cell, at) => (at < last ? cell : undefined));
  });
  const read = await readSheetRows({ rows: [cellsOf(headings, starts), ...rows], cells: 'same' }, reading);
  return { format: 'fixedWidth', ...read };
}
