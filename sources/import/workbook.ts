import { Grid, SAMPLE_ROWS } from './grid';
import { findHeadings } from './heading-row';
import { HIDDEN_SHEET, type HiddenSheet, headingsBy, readHiddenSheet } from './hidden-sheet';
import { NO_LISTS } from './label-lists';
import { loadLabels } from './labels';
import { ImportError } from './problems';
import { readHeadings } from './read-headings';
import type { Reading, ReadingResult } from './reading';
import { unpackedWorkbook } from './workbook-files';

type Row = readonly unknown[];

interface Sheets {
  rows: readonly Row[];
  hidden: HiddenSheet | undefined;
}

/** A workbook as the product exports it, or one that somebody made with logical names or labels as headings. */
export async function readWorkbook(bytes: Uint8Array, reading: Reading): Promise<ReadingResult> {
  const { rows, hidden } = await sheetsOf(bytes);
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
    format: 'workbook',
    isView: found.flavour !== 'values',
    ...(grid.localTimes ? { facts: { localTimes: true } } : {}),
  };
}

const isFilled = (cell: unknown) => cell !== null && cell !== '';

async function sheetsOf(bytes: Uint8Array): Promise<Sheets> {
  // Loaded when somebody brings a workbook: it is larger than everything else that reads files.
  const { default: readSheets } = await import('read-excel-file/universal');
  const sheets = await readSheets(unpackedWorkbook(bytes), { trim: false }).catch((error: unknown) => {
    throw new ImportError('brokenWorkbook', {}, error);
  });
  // Of a sheet that is damaged in the right places the reader knows no rows at all, whatever its types say.
  const rowsOf = (sheet: (typeof sheets)[number] | undefined): readonly Row[] =>
    Array.isArray(sheet?.data) ? sheet.data : [];
  const hidden = rowsOf(sheets.find(({ sheet }) => sheet === HIDDEN_SHEET));
  return {
    rows: rowsOf(sheets.find(({ sheet }) => sheet !== HIDDEN_SHEET)),
    hidden: readHiddenSheet(hidden),
  };
}
