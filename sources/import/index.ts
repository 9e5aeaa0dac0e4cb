import type { DateOrder } from '../../domain/imports';
import type { Moment } from '../../domain/rows';
import { isAlertText, isWritten, readAlertRows } from './alert';
import { withSaid } from './bundle-facts';
import { tellOfColumnsToAdd } from './columns-to-add';
import { readCsv } from './csv';
import { csvSyntax, hasRows } from './csv-syntax';
import type { Imported, ImportFile } from './imported';
import { isBatchAnswer, readJson } from './json';
import { jsonWords } from './json-words';
import { loadLabels } from './labels';
import { MAX_BYTES } from './limits';
import { isMailboxLog, readMailboxLog } from './mailbox-log';
import { ImportError, Problems } from './problems';
import { Progress, type ProgressOptions } from './progress';
import type { Reading, ReadingResult } from './reading';
import { TenantRows } from './tenant-rows';
import { textOf } from './text';
import { readWorkbook } from './workbook';

export type { Imported, ImportFile } from './imported';
export { ImportError } from './problems';

export interface ImportOptions extends ProgressOptions {
  /** The moment of the reading, where somebody knows it. */
  at?: Moment;
  /** Which of day and month comes first in dates that do not tell, where somebody was asked. */
  dateOrder?: DateOrder | undefined;
}

/**
 * Reads a file into a snapshot. What is wrong with a part of it is a problem, and the rest is read; no row is
 * read by half. Nothing is sent anywhere.
 * @throws ImportError where nothing can be read
 */
export async function readImport(file: ImportFile, options: ImportOptions = {}): Promise<Imported> {
  const problems = new Problems();
  const { dateOrder } = options;
  const reading = { rows: new TenantRows(problems), problems, progress: new Progress(options), dateOrder };
  options.signal?.throwIfAborted();
  if (file.bytes.length > MAX_BYTES) throw new ImportError('tooLarge');
  const { format, facts, readOn, said, isView } = await readBytes(file.bytes, reading);
  const rows = reading.rows.snapshot(facts ?? {}, options.at ?? readOn);
  const snapshot = said ? withSaid(rows, said) : rows;
  if (isView) tellOfColumnsToAdd(snapshot, await loadLabels(), problems);
  return { format, snapshot, problems: problems.all() };
}

/** The text of an alert as somebody copied it: a snapshot with that alert and no mailboxes. */
export function readAlertText(text: string, at?: Moment): Imported {
  const rows = new TenantRows(new Problems());
  readAlertRows([text], rows);
  return { format: 'alertText', snapshot: rows.snapshot({}, at), problems: [] };
}

/** A workbook of today is an archive. */
const ZIP = [0x50, 0x4b];
/** Workbooks of long ago, and those of today that a password protects, are files of this kind. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

async function readBytes(bytes: Uint8Array, reading: Reading): Promise<ReadingResult> {
  if (startsWith(bytes, OLE)) throw new ImportError('oldOrProtectedWorkbook');
  if (startsWith(bytes, ZIP)) return readWorkbook(bytes, reading);
  const text = textOf(bytes, reading.problems);
  const start = text.slice(0, 512).trimStart();
  if (start === '') throw new ImportError('empty');
  if (/^<(?:!doctype html|html)\b/i.test(start)) {
    if (!isAlertText(text)) throw new ImportError('signInPage');
    return readAlerts(text, reading);
  }
  if (/^[[{]/.test(start) || isBatchAnswer(text)) return readJsonOrAlert(text, reading);
  if (isMailboxLog(text)) return readMailboxLog(text, reading);
  const syntax = csvSyntax(text);
  if (syntax) {
    try {
      return await readCsv(text, syntax, reading);
    } catch (error) {
      // Sentences have commas too: whether they are headings is known once somebody tried to read them.
      if (!(error instanceof ImportError && error.code === 'unknownHeadings')) throw error;
      if (!isAlertText(text) && hasRows(text, syntax)) throw error;
    }
  }
  if (!isWritten(text)) throw new ImportError('unknownFormat');
  return readAlerts(text, reading);
}

/** Whatever is written may be an alert: what is not known of it is said to be unexplained, and never refused. */
function readAlerts(text: string, { rows }: Reading, texts: readonly string[] = [text]): ReadingResult {
  readAlertRows(texts, rows);
  return { format: 'alertText' };
}

/** Words of an alert or of an error, whatever they are called. */
const WORDS = /"(?:text|message|error\w*|\w*code)"\s*:/i;
/** Why JSON is no table of ours. */
const NO_TABLE = ['errorAnswer', 'brokenJson', 'unknownJson', 'noIds'];

/** An error that the Web API answered, and alerts that were cut or have no ids, name causes as alerts do. */
async function readJsonOrAlert(text: string, reading: Reading): Promise<ReadingResult> {
  try {
    return await readJson(text, reading);
  } catch (error) {
    if (!(error instanceof ImportError && NO_TABLE.includes(error.code) && WORDS.test(text))) throw error;
    const texts = jsonWords(text);
    if (!texts.some(isAlertText)) throw error;
    return readAlerts(text, reading, texts);
  }
}
