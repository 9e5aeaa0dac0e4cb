import { exchangeHeadings, readExchangeRows } from './exchange-export';
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
  /**
   * How many cells a row has beside its headings where places are not written: a cell too many, or one that is lost,
   * moves all others into columns that are not theirs. Empty ones at the end may be left out of some kinds.
   */
  cells?: 'same' | 'atMost';
  /** The rest of the file is lost. */
  isCut?: boolean;
}

/** The kind of file says how it was written, unless its rows are of another program. */
export type SheetReading = Omit<ReadingResult, 'format'> & Partial<Pick<ReadingResult, 'format'>>;

const isFilled = (cell: unknown) => cell !== undefined && cell !== null && cell !== '';

function fits(row: SheetRow, columns: number, cells: 'same' | 'atMost'): boolean {
  if (row.slice(columns).some(isFilled)) return false;
  return cells === 'atMost' || row.length >= columns || !row.some(isFilled);
}

/**
 * Rows of cells below headings, whatever kind of file had them: a workbook, a web page, XML, columns of a terminal.
 * @throws ImportError where the headings are those of no table, or nothing stands below them
 */
export async function readSheetRows(
  { rows, hidden, cells, isCut = false }: SheetRows,
  reading: Reading,
): Promise<SheetReading> {
  const exchange = exchangeHeadings(rows);
  if (exchange !== undefined) return readExchangeRows(rows, exchange, reading);
  const labels = await loadLabels();
  if (rows.filter((row) => row.some(isFilled)).length < 2) throw new ImportError('noRows');
  const sampleBelow = (at: number) => rows.slice(at + 1, at + 1 + SAMPLE_ROWS);
  const { at: top, found } = findHeadings(rows, (headings, at) =>
    hidden ? headingsBy(hidden, headings) : readHeadings(headings, sampleBelow(at), labels),
  );
  const below = rows.slice(top + 1);
  const sample = sampleBelow(top);
  const columns = rows[top]?.length ?? 0;
  // Where a heading stands twice, the cells of the whole line may have moved.
  const fit = cells === 'atMost' && found.twice.length > 0 ? 'same' : cells;
  const grid = new Grid(found, { lists: hidden?.lists ?? NO_LISTS, labels }, sample, reading);

  for (const [index, row] of below.entries()) {
    // Rows as the spreadsheet counts them.
    const number = top + index + 2;
    if (fit && !fits(row, columns, fit)) {
      reading.problems.add('wrongCellCount', { row: number, detail: `${row.length}/${columns}` });
    } else if (row.some(isFilled)) grid.add(row, number);
    if (reading.progress.isDue(index)) await reading.progress.turn(index, below.length);
  }
  if (cells && reading.rows.count === 0) throw new ImportError('noRows');
  if (isCut) {
    reading.problems.add('fileCut', { detail: String(reading.rows.count) });
    reading.rows.unseen(found.set, 'fileCut');
  }
  return {
    isView: found.flavour !== 'values',
    ...(grid.localTimes ? { facts: { localTimes: true } } : {}),
  };
}
