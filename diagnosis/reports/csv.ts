/** The mailboxes of a tenant as CSV: RFC 4180, with the mark by which spreadsheets know UTF-8. */
import Papa from 'papaparse';
import type { TenantAnswer } from '../answer';
import { oneLine } from './report';
import type { ReportWords } from './report-words';
import { sheetHead, sheetRow } from './sheet';

/**
 * What a spreadsheet takes for the beginning of a formula, also behind spaces, quotation marks and what is
 * not seen, and in full width. It may begin after a semicolon as well: where that separates lists, as in
 * Slovenia, a spreadsheet cuts cells there whatever quotation marks are around them.
 */
const FORMULA = /(^|;)([\s\p{Cf}"'`´“”„‘’‚«»]*)(?=[=+\-@＝＋－＠﹦﹢﹣﹫−])/gu;

/** A cell that stays text whatever it begins with. Lines are joined, since each would begin a cell anew. */
export function textCell(value: string): string {
  const begins = /^[\t\r\n]/.test(value) ? "'" : '';
  const text = oneLine(value).replace(FORMULA, "$1'$2");
  return text.startsWith("'") ? text : begins + text;
}

type ListSeparator = ',' | ';';

/**
 * What spreadsheets of readers of these languages have between the cells of a line. Where the comma parts decimals it is
 * the semicolon; one language of that kind is enough, since a spreadsheet goes by the system and not by our interface.
 */
export function listSeparator(tags: readonly string[]): ListSeparator {
  const hasComma = (tag: string) =>
    new Intl.NumberFormat(tag)
      .formatToParts(1.5)
      .some(({ type, value }) => type === 'decimal' && value === ',');
  return tags.some(hasComma) ? ';' : ',';
}

/** Rows of a spreadsheet as a file; every cell stays text. */
export function csvOf(rows: readonly (readonly string[])[], delimiter: ListSeparator = ','): string {
  const csv = Papa.unparse(
    rows.map((row) => row.map(textCell)),
    { newline: '\r\n', delimiter },
  );
  return `\ufeff${csv}\r\n`;
}

export const tenantCsv = ({ mailboxes }: TenantAnswer, words: ReportWords): string =>
  csvOf([sheetHead(words), ...mailboxes.map((mailbox) => sheetRow(mailbox, words))]);
