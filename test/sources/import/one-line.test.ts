import { describe, expect, it } from 'vitest';
import { ImportError, readImport } from '../../../sources/import';
import { utf8 } from './samples';

/** Characters of the same, without an end of line. */
const LONG = 4_000_000;

const BEGINNINGS: readonly (readonly [what: string, start: string, more?: string])[] = [
  ['words', 'word '],
  ['a page', '<html><body>', 'x'],
  ['open tags', '<html>', '<td'],
  ['entities', '<html><body>', '&amp'],
  ['XML', '<resultset><result><name>', 'x'],
  [
    'a workbook of XML',
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>',
    '<Row/>',
  ],
  ['a declaration', '<?xml ', 'a="b" '],
  ['a mail', 'From: a\nTo: b\nMIME-Version: 1.0\nContent-Type: text/plain\nX: ', 'y'],
  ['the body of a mail', 'From: a\nTo: b\nMIME-Version: 1.0\nContent-Type: text/plain\n\n', 'y'],
  ['columns', 'mailboxid name\n--------- ----\n', 'a b  '],
  ['names and values', 'PrimarySmtpAddress : a@b.c\nEwsEnabled : ', 'x'],
  ['JSON', '[{"a":"', 'x'],
  ['separators', 'a,b\n', ','],
];

describe('four million characters in one line', () => {
  it.each(BEGINNINGS)(
    'of %s are read or refused, and stall nothing',
    async (_what, start = '', more = start) => {
      const bytes = utf8(start + more.repeat(LONG / more.length));
      const outcome = await readImport({ name: 'long', bytes }).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ImportError);
    },
  );
});
