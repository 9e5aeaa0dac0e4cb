/** What kind of file bytes are, told by what is in them, and the reader of that kind. */
import { isAlertText, isWritten, readAlertRows } from './alert';
import { unreadableKind } from './binary-kinds';
import { readCsv } from './csv';
import { csvSyntax, hasRows } from './csv-syntax';
import { isExchangeList, readExchangeList } from './exchange-export';
import { fixedWidth, readFixedWidth } from './fixed-width';
import { isHtml, readHtml } from './html-tables';
import { isBatchAnswer, readJson } from './json';
import { jsonWords } from './json-words';
import { readMail } from './mail';
import { mailHeaders } from './mail-headers';
import { isMailboxLog, readMailboxLog } from './mailbox-log';
import { isOwnReport } from './own-report';
import { ImportError } from './problems';
import type { Reading, ReadingResult } from './reading';
import { textOf } from './text';
import { readWorkbook } from './workbook';
import { isXml, readXml } from './xml';

/** A workbook of today is an archive. */
const isZip = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b;

/** Mails in mails, and files in them, are opened so far. */
const DEEPEST = 4;
/** Headers of mails are letters of one byte, whatever their text is. */
const HEAD_BYTES = 256 * 1024;

/**
 * Reads a file of any kind.
 * @param depth how many mails it was in
 * @throws ImportError where nothing can be read
 */
export async function readBytes(bytes: Uint8Array, reading: Reading, depth = 0): Promise<ReadingResult> {
  if (depth > DEEPEST) throw new ImportError('unknownFormat');
  const unreadable = unreadableKind(bytes);
  if (unreadable) throw new ImportError(unreadable);
  if (isZip(bytes)) return readWorkbook(bytes, reading);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES));
  if (mailHeaders(head)?.isEncoded) {
    return readMail(bytes, reading, (part) => readBytes(part, reading, depth + 1));
  }
  const text = textOf(bytes, reading.problems);
  return readText(text.slice(mailHeaders(text)?.end ?? 0), reading);
}

async function readText(text: string, reading: Reading): Promise<ReadingResult> {
  const start = text.slice(0, 512).trimStart();
  if (start === '') throw new ImportError('empty');
  if (isOwnReport(text)) throw new ImportError('ownReport');
  if (isHtml(start)) return readHtml(text, reading);
  if (isXml(start)) return readXml(text, reading);
  if (/^[[{]/.test(start) || isBatchAnswer(text)) return readJsonOrAlert(text, reading);
  if (isExchangeList(text) && !isAlertText(text)) return readExchangeList(text, reading);
  if (isMailboxLog(text)) return readMailboxLog(text, reading);
  const aligned = fixedWidth(text);
  if (aligned) {
    try {
      return await readFixedWidth(aligned, reading);
    } catch (error) {
      // Lines of dashes are drawn below many titles.
      if (!(error instanceof ImportError && ['unknownHeadings', 'noRows'].includes(error.code))) throw error;
    }
  }
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
