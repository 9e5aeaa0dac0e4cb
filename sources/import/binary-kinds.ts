/** Files that are no text and hold nothing that could be read: what they are, by their first bytes and their names. */
import type { ImportErrorCode } from '../../domain/imports';

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

/** How files begin, in letters of one byte. */
const STARTS: readonly (readonly [RegExp, ImportErrorCode])[] = [
  [
    /^\x89PNG|^\xff\xd8\xff|^GIF8|^BM.{4}\0{4}|^RIFF.{4}WEBP|^II\*\0|^MM\0\*|^.{4}ftyp(?:hei|mif1|avif)/s,
    'picture',
  ],
  [/^(?:\xef\xbb\xbf)?\s{0,8}%PDF-/, 'pdf'],
  [/^SQLite format 3\0|^.{4}Standard (?:Jet|ACE) DB/s, 'database'],
  [/^[^ -~]\x8b|^7z\xbc\xaf|^Rar!|^BZh\d|^\xfd7zXZ|^MSCF|^\x28\xb5\x2f\xfd|^.{257}ustar/s, 'otherArchive'],
  [/^\{\\rtf/, 'document'],
  // What Outlook packs a mail into for other programs, and where it keeps all of them.
  [/^\x78\x9f\x3e\x22|^!BDN/, 'outlookMessage'],
];

const OLE = '\xd0\xcf\x11\xe0';
/** An entry of the directory of such a file: a name in letters of two bytes, its length, what it is of. */
const ENTRY = 128;
const NAME_LENGTH = 64;
const KIND = 66;

/** Names of streams that only one kind of file has. */
const STREAMS: readonly (readonly [RegExp, ImportErrorCode])[] = [
  [/^EncryptedPackage$/, 'protectedWorkbook'],
  [/^__substg1\.0_|^__properties_version1\.0$|^__nameid_version1\.0$/, 'outlookMessage'],
  [/^(?:Workbook|Book)$/, 'oldWorkbook'],
  [/^(?:WordDocument|PowerPoint Document|VisioDocument|Quill)$/, 'document'],
];

function oleKind(bytes: Uint8Array): ImportErrorCode {
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = (bytes[at + NAME_LENGTH] ?? 0) - 2;
    // The first is the root, whose kind is 5; streams are of 2, folders of 1.
    if (length < 6 || length > 62 || length % 2 === 1 || !/[125]/.test(String(bytes[at + KIND]))) continue;
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length));
    const found = STREAMS.find(([pattern]) => pattern.test(name));
    if (found) return found[1];
  }
  return 'oldOfficeFile';
}

/** Undefined where a file may be read: a text, a workbook of today, an archive. */
export function unreadableKind(bytes: Uint8Array): ImportErrorCode | undefined {
  const start = ascii(bytes, 0, 300);
  if (start.startsWith(OLE)) return oleKind(bytes);
  return STARTS.find(([pattern]) => pattern.test(start))?.[1];
}

/** What an archive is that is no workbook: programs of today save their documents as archives. */
export function archiveKind(bytes: Uint8Array, names: ReadonlySet<string>): ImportErrorCode {
  if (names.has('xl/workbook.bin')) return 'otherSpreadsheet';
  if (names.has('word/document.xml') || names.has('ppt/presentation.xml')) return 'document';
  // The first file in it is named for nothing else, and is not packed.
  const start = ascii(bytes, 0, 200);
  if (start.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'otherSpreadsheet';
  if (start.includes('application/vnd.oasis.opendocument.')) return 'document';
  // Numbers and Pages of Apple.
  return names.has('Index/Document.iwa') ? 'otherSpreadsheet' : 'notAWorkbook';
}
