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

/** Rows of a spreadsheet as a file; every cell stays text. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const csv = Papa.unparse(
    rows.map((row) => row.map(textCell)),
    { newline: '\r\n' },
  );
  return `\ufeff${csv}\r\n`;
}

export const tenantCsv = ({ mailboxes }: TenantAnswer, words: ReportWords): string =>
  csvOf([sheetHead(words), ...mailboxes.map((mailbox) => sheetRow(mailbox, words))]);
