import { type CsvRows, type CsvSyntax, csvRows } from './csv-syntax';
import { exchangeHeadings, readExchangeRows } from './exchange-export';
import { Grid, SAMPLE_ROWS } from './grid';
import { findHeadings } from './heading-row';
import { NO_LISTS } from './label-lists';
import { loadLabels } from './labels';
import { ImportError } from './problems';
import { readHeadings } from './read-headings';
import type { Reading, ReadingResult } from './reading';

/** CSV of Advanced Find, of PowerShell, or of somebody's own. */
export async function readCsv(text: string, syntax: CsvSyntax, reading: Reading): Promise<ReadingResult> {
  const pieces = csvRows(text, syntax);
  const first = pieces.next();
  if (first.done || first.value.rows.length === 0) throw new ImportError('noRows');
  const { rows, damaged } = first.value;
  const exchange = exchangeHeadings(rows);
  if (exchange !== undefined) {
    return readExchangeRows(
      [...withFirst(first.value, pieces)].flatMap((piece) => piece.rows),
      exchange,
      reading,
    );
  }
  const labels = await loadLabels();
  const whole = (top: number) =>
    rows
      .slice(0, top + 1 + SAMPLE_ROWS)
      .filter((row, index) => index > top && row.length === rows[top]?.length && !damaged.has(index));
  const { at: top, found } = findHeadings(rows, (headings, at) => readHeadings(headings, whole(at), labels));
  const grid = new Grid(found, { lists: NO_LISTS, labels }, whole(top), reading);
  const columns = rows[top]?.length ?? 0;

  // Rows count from 1, as a spreadsheet shows them.
  let number = syntax.linesBefore;
  for (const piece of withFirst(first.value, pieces)) {
    for (const [index, row] of piece.rows.entries()) {
      number += 1;
      if (number > syntax.linesBefore + 1 + top)
        addRow(grid, row, number, { piece, index, columns, reading });
    }
    // How many there will be is estimated by how far it is.
    const of = Math.max(number, Math.round((number * text.length) / piece.end));
    if (reading.progress.isDue(number)) await reading.progress.turn(number, of);
  }
  if (reading.rows.count === 0) throw new ImportError('noRows');
  return {
    format: found.flavour === 'powerShell' ? 'powerShell' : 'csv',
    isView: found.flavour === 'labels',
    ...(grid.localTimes ? { facts: { localTimes: true } } : {}),
  };
}

function* withFirst<T>(first: T, rest: Generator<T>): Generator<T> {
  yield first;
  yield* rest;
}

interface RowPlace {
  piece: CsvRows;
  index: number;
  columns: number;
  reading: Reading;
}

function addRow(grid: Grid, row: readonly string[], number: number, place: RowPlace): void {
  const { piece, index, columns, reading } = place;
  const { problems } = reading;
  if (piece.damaged.has(index)) {
    problems.add('badQuotes', { row: number });
    return;
  }
  if (row.length === 1 && row[0] === '') return;
  // Spreadsheets leave empty cells behind the last column; anything else has cells in the wrong places.
  if (row.length !== columns && (row.length < columns || row.slice(columns).some((cell) => cell !== ''))) {
    problems.add('wrongCellCount', { row: number, detail: `${row.length}/${columns}` });
    return;
  }
  const isOpen = piece.lastIsOpen && index === piece.rows.length - 1;
  if (isOpen) problems.add('lastLineOpen', { row: number });
  // The text may have been cut within the last cell, and half a name looks like a name.
  grid.add(isOpen ? row.slice(0, columns - 1) : row, number);
}
