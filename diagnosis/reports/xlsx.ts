/**
 * The mailboxes of a tenant as a workbook. Every cell is a string by its type, so none can be a formula.
 *
 * Written here because it is six small files, and because libraries compress in a worker made from a blob,
 * which the content security policy of an extension forbids without an error that anybody would hear.
 */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { escapeMarkup } from '../../domain/markup';
import type { TenantAnswer } from '../answer';
import { oneLine } from './report';
import type { ReportWords } from './report-words';
import { sheetHead, sheetRow } from './sheet';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PART = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Characters that a cell holds at most. */
const LONGEST = 32_767;
/** Characters by column, about as wide as what stands in it. */
const WIDTHS = [38, 24, 32, 18, 22, 22, 22, 20, 50, 12, 50, 30, 30, 50];
const ROWS_AT_A_TIME = 1000;

/** Text as a cell can hold it: without controls and halves of pairs, and `_x0041_` not read as a letter. */
function xmlText(text: string): string {
  const held = oneLine(text.slice(0, LONGEST))
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escapeMarkup(held, "'");
}

/** `A` to `Z`: the sheet has no more columns. */
const letter = (column: number): string => String.fromCharCode(65 + column);

/** Strings that cells share by number: most of them repeat in thousands of rows. */
class SharedStrings {
  readonly #numbers = new Map<string, number>();
  count = 0;

  numberOf(text: string): number {
    this.count += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  *xml(): Generator<string> {
    yield `${DECLARATION}<sst xmlns="${MAIN}" count="${this.count}" uniqueCount="${this.#numbers.size}">`;
    for (const text of this.#numbers.keys()) yield `<si><t xml:space="preserve">${xmlText(text)}</t></si>`;
    yield '</sst>';
  }
}

function* sheetXml(
  { mailboxes }: TenantAnswer,
  words: ReportWords,
  strings: SharedStrings,
): Generator<string> {
  const row = (cells: readonly string[], number: number, style = ''): string => {
    const written = cells.map((cell, column) =>
      cell === ''
        ? ''
        : `<c r="${letter(column)}${number}"${style} t="s"><v>${strings.numberOf(cell)}</v></c>`,
    );
    return `<row r="${number}">${written.join('')}</row>`;
  };
  const head = sheetHead(words);
  const columns = head.map(
    (_, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${WIDTHS[index] ?? 20}" customWidth="1"/>`,
  );
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">`;
  yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  yield `<cols>${columns.join('')}</cols><sheetData>${row(head, 1, ' s="1"')}`;
  for (const [index, mailbox] of mailboxes.entries()) yield row(sheetRow(mailbox, words), index + 2);
  yield `</sheetData><autoFilter ref="A1:${letter(head.length - 1)}${mailboxes.length + 1}"/></worksheet>`;
}

const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

const CONTENT_TYPES = `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${PART}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${PART}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${PART}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${PART}.sharedStrings+xml"/></Types>`;

function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbookXml(sheetName: string): string {
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="${xmlText(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

/** The parts of the workbook. The sheet comes before the strings, which are known only once it is written. */
function* parts(
  answer: TenantAnswer,
  words: ReportWords,
): Generator<readonly [path: string, xml: Iterable<string>]> {
  const strings = new SharedStrings();
  yield ['[Content_Types].xml', [CONTENT_TYPES]];
  yield ['_rels/.rels', [relationshipsXml([['officeDocument', 'xl/workbook.xml']])]];
  yield ['xl/workbook.xml', [workbookXml(words.reports.say('mailboxes'))]];
  yield [
    'xl/_rels/workbook.xml.rels',
    [
      relationshipsXml([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
  ];
  yield ['xl/styles.xml', [STYLES]];
  yield ['xl/worksheets/sheet1.xml', sheetXml(answer, words, strings)];
  yield ['xl/sharedStrings.xml', strings.xml()];
}

/** Compresses as it goes, so that no part is ever held whole. */
function zipped(files: Iterable<readonly [path: string, xml: Iterable<string>]>): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, xml] of files) {
    const file = new ZipDeflate(path, { level: 6 });
    zip.add(file);
    let waiting: string[] = [];
    for (const piece of xml) {
      waiting.push(piece);
      if (waiting.length < ROWS_AT_A_TIME) continue;
      file.push(strToU8(waiting.join('')));
      waiting = [];
    }
    file.push(strToU8(waiting.join('')), true);
  }
  zip.end();
  return chunks;
}

export function tenantXlsx(answer: TenantAnswer, words: ReportWords): Uint8Array<ArrayBuffer> {
  const chunks = zipped(parts(answer, words));
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
