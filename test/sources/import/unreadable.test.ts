import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { DIAGNOSIS_FORMAT } from '../../../diagnosis/printed-answer';
import { tenantCsv } from '../../../diagnosis/reports/csv';
import { mailboxHtml, mailboxMarkdown } from '../../../diagnosis/reports/mailbox-report';
import { tenantHtml, tenantMarkdown } from '../../../diagnosis/reports/tenant-report';
import { tenantXlsx } from '../../../diagnosis/reports/xlsx';
import { ImportError, readImport } from '../../../sources/import';
import { reportedWith, WORDS } from '../../support/answers';
import { utf8 } from './samples';

const codeOf = (bytes: Uint8Array) =>
  readImport({ name: 'file', bytes }).then(
    () => undefined,
    (error: unknown) => (error instanceof ImportError ? error.code : error),
  );

/** A file of the kind that old programs and Outlook write, with a directory of these names. */
function oleFile(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 512 * Math.ceil((names.length + 1) / 4));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [place, name] of ['Root Entry', ...names].entries()) {
    const at = 512 + place * 128;
    for (const [index, letter] of [...name].entries()) bytes[at + index * 2] = letter.charCodeAt(0);
    bytes[at + 64] = name.length * 2 + 2;
    bytes[at + 66] = place === 0 ? 5 : 2;
  }
  return bytes;
}

const start = (text: string) => Uint8Array.from(text.padEnd(400, '\u0001'), (letter) => letter.charCodeAt(0));

describe('what cannot be read is told by what is in it', () => {
  it.each<[string, string, Uint8Array]>([
    ['a message of Outlook', 'outlookMessage', oleFile('__nameid_version1.0', '__substg1.0_1000001F')],
    ['an old workbook', 'oldWorkbook', oleFile('Workbook', '\u0005SummaryInformation')],
    ['a still older one', 'oldWorkbook', oleFile('Book')],
    ['a protected workbook', 'protectedWorkbook', oleFile('EncryptionInfo', 'EncryptedPackage')],
    ['an old document', 'document', oleFile('1Table', 'WordDocument')],
    ['an old file of something else', 'oldOfficeFile', oleFile('Contents')],
    ['a PNG', 'picture', start('\x89PNG\r\n\x1a\n')],
    ['a JPEG', 'picture', start('\xff\xd8\xff\xe0')],
    ['a drawing', 'picture', utf8('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a PDF', 'pdf', start('%PDF-1.7\n')],
    ['a database', 'database', start('SQLite format 3\0')],
    ['a database of Access', 'database', start('\0\x01\0\0Standard ACE DB\0')],
    ['an archive of another kind', 'otherArchive', start('7z\xbc\xaf\x27\x1c')],
    ['a compressed file', 'otherArchive', start('\x1f\x8b\x08')],
    ['rich text', 'document', utf8('{\\rtf1\\ansi Incoming email}')],
    ['a document', 'document', zipSync({ 'word/document.xml': utf8('<w/>') })],
    ['a presentation', 'document', zipSync({ 'ppt/presentation.xml': utf8('<w/>') })],
    ['a binary workbook', 'otherSpreadsheet', zipSync({ 'xl/workbook.bin': Uint8Array.of(1) })],
    [
      'a spreadsheet of another program',
      'otherSpreadsheet',
      zipSync({ mimetype: [utf8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
    ],
    ['any archive', 'notAWorkbook', zipSync({ 'a.csv': utf8('a,b') })],
    ['a program', 'unknownFormat', start('MZ\x90\0\x03')],
  ])('%s', async (_what, code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

describe.each(['en', 'sl'] as const)('a report of this product in %s', (language) => {
  const words = WORDS[language];
  let of: Awaited<ReturnType<typeof reportedWith>>;
  beforeAll(async () => {
    of = await reportedWith('ews-forbidden-org', words);
  });

  it('is no file to diagnose, however it was saved', async () => {
    const reports: readonly (string | Uint8Array)[] = [
      tenantCsv(of.answer, words),
      tenantXlsx(of.answer, words),
      tenantMarkdown(of, words),
      tenantHtml(of, words),
      mailboxMarkdown(of, words),
      mailboxHtml(of, words),
      JSON.stringify(of.answer, null, 2),
      JSON.stringify(of.answer),
      JSON.stringify({ format: DIAGNOSIS_FORMAT, version: 1, ...of.answer }, null, 2),
      `${JSON.stringify({ type: 'tenant', format: DIAGNOSIS_FORMAT })}\n${JSON.stringify({ type: 'mailbox' })}\n`,
    ];
    for (const report of reports) {
      expect(await codeOf(typeof report === 'string' ? utf8(report) : report)).toBe('ownReport');
    }
  });
});
