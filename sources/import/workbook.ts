import { HIDDEN_SHEET, readHiddenSheet } from './hidden-sheet';
import { ImportError } from './problems';
import type { Reading, ReadingResult } from './reading';
import { readSheetRows, type SheetRow, type SheetRows } from './sheet-rows';
import { unpackedWorkbook } from './workbook-files';

/** A workbook as the product exports it, or one that somebody made with logical names or labels as headings. */
export async function readWorkbook(bytes: Uint8Array, reading: Reading): Promise<ReadingResult> {
  return { format: 'workbook', ...(await readSheetRows(await sheetsOf(bytes), reading)) };
}

async function sheetsOf(bytes: Uint8Array): Promise<SheetRows> {
  // Loaded when somebody brings a workbook: it is larger than everything else that reads files.
  const { default: readSheets } = await import('read-excel-file/universal');
  const sheets = await readSheets(unpackedWorkbook(bytes), { trim: false }).catch((error: unknown) => {
    throw new ImportError('brokenWorkbook', {}, error);
  });
  // Of a sheet that is damaged in the right places the reader knows no rows at all, whatever its types say.
  const rowsOf = (sheet: (typeof sheets)[number] | undefined): readonly SheetRow[] =>
    Array.isArray(sheet?.data) ? sheet.data : [];
  const hidden = rowsOf(sheets.find(({ sheet }) => sheet === HIDDEN_SHEET));
  return {
    rows: rowsOf(sheets.find(({ sheet }) => sheet !== HIDDEN_SHEET)),
    hidden: readHiddenSheet(hidden),
  };
}
