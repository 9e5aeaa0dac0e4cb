/** XML Spreadsheet 2003: what Excel, and older versions of the product, write as a workbook of text. */
import { HIDDEN_SHEET, readHiddenSheet } from './hidden-sheet';
import { ImportError } from './problems';
import type { Reading, ReadingResult } from './reading';
import { readSheetRows } from './sheet-rows';
import { momentOf } from './values';
import { localName, readElements } from './xml-elements';

type Cell = string | number | boolean | Date;

interface Sheet {
  name: string;
  rows: Cell[][];
}

/** As many as a sheet of Excel has. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Cells and the gaps between them: a hundred thousand mailboxes with every column that a view may have. */
const MOST_CELLS = 8_000_000;

export const isXmlSpreadsheet = (name: string, attributes: string): boolean =>
  localName(name) === 'Workbook' && attributes.includes('urn:schemas-microsoft-com:office:spreadsheet');

/** A moment of a sheet has no zone; it is read as if it were universal time, as those of workbooks are. */
function cellOf(type: string | undefined, text: string): Cell {
  if (type === 'Number' && text !== '' && Number.isFinite(Number(text))) return Number(text);
  if (type === 'Boolean') return text === '1';
  const moment = type === 'DateTime' ? momentOf(`${text}Z`) : undefined;
  return moment === undefined ? text : new Date(moment);
}

/** Where a row or a cell stands: at the number that it names, or after the one before it. */
function placeOf(attributes: Readonly<Record<string, string>>, next: number, most: number): number {
  const written = attributes['ss:Index'] ?? attributes.Index;
  const place = written === undefined ? next : Number(written) - 1;
  // Places only go forward; one that does not is damaged.
  if (!Number.isInteger(place) || place < next) throw new ImportError('brokenXml');
  if (place >= most) throw new ImportError('unpacksTooLarge');
  return place;
}

/** Columns that a cell reaches over beside its own. */
function across(attributes: Readonly<Record<string, string>>): number {
  const reach = Number(attributes['ss:MergeAcross'] ?? attributes.MergeAcross ?? 0);
  return Number.isInteger(reach) && reach > 0 ? reach : 0;
}

async function sheetsIn(xml: string): Promise<{ sheets: Sheet[]; isCut: boolean }> {
  const sheets: Sheet[] = [];
  let [isCut, cells] = [false, 0];
  let row: Cell[] | undefined;
  let data: { type: string | undefined; text: string } | undefined;
  let [column, next] = [0, 0];
  const count = (more: number) => {
    cells += more;
    if (cells > MOST_CELLS) throw new ImportError('unpacksTooLarge');
  };
  await readElements(xml, {
    open(written, attributes) {
      const name = localName(written);
      const sheet = sheets.at(-1);
      if (name === 'Worksheet')
        sheets.push({ name: attributes['ss:Name'] ?? attributes.Name ?? '', rows: [] });
      else if (name === 'Row' && sheet) {
        // A row within a row is the next one, and the end of the one before is lost.
        if (row) isCut = true;
        const place = placeOf(attributes, sheet.rows.length, MOST_ROWS);
        while (sheet.rows.length < place) sheet.rows.push([]);
        [row, next] = [[], 0];
      } else if (name === 'Cell' && row) {
        column = placeOf(attributes, next, MOST_COLUMNS);
        next = column + 1 + across(attributes);
        count(next - row.length);
        while (row.length < column) row.push('');
        row[column] = '';
      } else if (name === 'Data') data = { type: attributes['ss:Type'] ?? attributes.Type, text: '' };
    },
    text(text) {
      if (data) data.text += text;
    },
    close(written, implied) {
      const name = localName(written);
      if (implied) {
        isCut = true;
        row = undefined;
      } else if (name === 'Row' && row) {
        sheets.at(-1)?.rows.push(row);
        row = undefined;
      }
      if (name !== 'Data') return;
      if (row && data && row.length > column) row[column] = cellOf(data.type, data.text);
      data = undefined;
    },
  });
  return { sheets, isCut };
}

export async function readXmlSpreadsheet(xml: string, reading: Reading): Promise<ReadingResult> {
  const { sheets, isCut } = await sheetsIn(xml);
  const hidden = readHiddenSheet(sheets.find(({ name }) => name === HIDDEN_SHEET)?.rows ?? []);
  const rows = sheets.find(({ name }) => name !== HIDDEN_SHEET)?.rows;
  if (!rows) throw new ImportError(isCut ? 'brokenXml' : 'noRows');
  const read = await readSheetRows({ rows, hidden, cells: 'atMost', isCut }, reading);
  return { format: 'xmlSpreadsheet', ...read };
}
