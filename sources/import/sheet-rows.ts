import { Grid, SAMPLE_ROWS } from './grid';
import { findHeadings } from './heading-row';
import { type HiddenSheet, headingsBy } from './hidden-sheet';
import { NO_LISTS } from './label-lists';
import { loadLabels } from './labels';
import { ImportError } from './problems';
import { readHeadings } from './read-headings';
import type { Reading, ReadingResult } from './reading';

/** Cells of one row from the left; texts, or what a spreadsheet has for numbers, dates, yes and no. */
export type SheetRow = readonly unknown[];

export interface SheetRows {
  rows: readonly SheetRow[];
  /** What an export of the product says of its columns. */
  hidden?: HiddenSheet | undefined;
}

const isFilled = (cell: unknown) => cell !== undefined && cell !== null && cell !== '';

/**
 * Rows of cells below headings, whatever kind of file had them: a workbook, a web page, XML, columns of a terminal.
 * @throws ImportError where the headings are those of no table, or nothing stands below them
 */
export async function readSheetRows(
  { rows, hidden }: SheetRows,
  reading: Reading,
): Promise<Omit<ReadingResult, 'format'>> {
  const labels = await loadLabels();
  if (rows.filter((row) => row.some(isFilled)).length < 2) throw new ImportError('noRows');
  const sampleBelow = (at: number) => rows.slice(at + 1, at + 1 + SAMPLE_ROWS);
  const { at: top, found } = findHeadings(rows, (headings, at) =>
    hidden ? headingsBy(hidden, headings) : readHeadings(headings, sampleBelow(at), labels),
  );
  const below = rows.slice(top + 1);
  const sample = sampleBelow(top);
  const grid = new Grid(found, { lists: hidden?.lists ?? NO_LISTS, labels }, sample, reading);

  for (const [index, row] of below.entries()) {
    // Rows as the spreadsheet counts them.
    if (row.some(isFilled)) grid.add(row, top + index + 2);
    if (reading.progress.isDue(index)) await reading.progress.turn(index, below.length);
  }
  return {
    isView: found.flavour !== 'values',
    ...(grid.localTimes ? { facts: { localTimes: true } } : {}),
  };
}
