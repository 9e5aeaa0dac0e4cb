import { isAlertText, readAlertRows } from './alert';
import { type HtmlPage, parseHtml } from './html';
import { ImportError } from './problems';
import type { Reading, ReadingResult } from './reading';
import { readSheetRows, type SheetReading } from './sheet-rows';

/** How a text begins that a browser would show. */
const HTML =
  /^(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|meta|body|table|title|style|link)\b/i;

export const isHtml = (start: string): boolean => HTML.test(start);

/** What pages call the place where one signs in: the addresses of Microsoft, and the words of both languages. */
const SIGN_IN =
  /login\.(?:microsoftonline|live|windows)\.|\/(?:adfs|oauth2)\/|\bsign[ -]?in\b|\bvpis\b|\bprijava\b/i;

/** The words alone may be a link of any page: beside a form, or as the title, they are what the page is for. */
function isSignIn({ title, text, asksPassword }: HtmlPage, html: string): boolean {
  if (asksPassword) return true;
  const isShort = text.length < 2000;
  return SIGN_IN.test(title) || (isShort && (SIGN_IN.test(text) || SIGN_IN.test(html)));
}

/**
 * The largest table of a page that holds rows of ours: a saved view, or what spreadsheets and mail programs write as
 * a web page.
 * @throws ImportError of the largest where none does
 */
export async function readHtmlTables(
  { tables }: HtmlPage,
  reading: Reading,
): Promise<SheetReading | undefined> {
  let refused: ImportError | undefined;
  for (const table of tables) {
    try {
      return await readSheetRows({ ...table, cells: 'same' }, reading);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      refused ??= error;
    }
  }
  if (refused) throw refused;
  return undefined;
}

/** A web page that somebody saved, or a workbook that is one: some programs call that `.xls`. */
export async function readHtml(html: string, reading: Reading): Promise<ReadingResult> {
  const page = await parseHtml(html);
  let refused: ImportError | undefined;
  try {
    const read = await readHtmlTables(page, reading);
    if (read) return { format: 'htmlTable', ...read };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    refused = error;
  }
  if (isAlertText(page.text)) {
    readAlertRows([page.text], reading.rows);
    return { format: 'alertText' };
  }
  if (isSignIn(page, html)) throw new ImportError('signInPage');
  throw refused ?? new ImportError('webPage');
}
