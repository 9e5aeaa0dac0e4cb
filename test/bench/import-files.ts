import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/universal';
import { choiceOptions } from '../../catalog/choice-labels';
import { makeMailboxes } from './rows';

/** A file of a large tenant, and its parser without anything of ours. */
export interface ImportSample {
  what: string;
  make(rows: number): { bytes: Uint8Array; unpackedBytes: number };
  parse(bytes: Uint8Array): unknown;
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function plain(text: string) {
  const bytes = strToU8(text);
  return { bytes, unpackedBytes: bytes.length };
}

/** A page as the Web API answers it, with an annotation for each choice. */
function makeJson(rows: number) {
  const value = makeMailboxes(rows).map((row) => ({
    '@odata.etag': `W/"${row.versionnumber}"`,
    ...row,
    'emailrouteraccessapproval@OData.Community.Display.V1.FormattedValue': 'Odobreno',
    'incomingemailstatus@OData.Community.Display.V1.FormattedValue': 'Uspeh',
    'outgoingemailstatus@OData.Community.Display.V1.FormattedValue': 'Uspeh',
    'actstatus@OData.Community.Display.V1.FormattedValue': 'Uspeh',
  }));
  return plain(JSON.stringify({ '@odata.context': 'https://x/$metadata#mailboxes(name)', value }));
}

/** @param quotes around every cell, as PowerShell writes them */
const makeCsv = (quotes: boolean) => (rows: number) =>
  plain(`${Papa.unparse(makeMailboxes(rows), { newline: '\r\n', quotes })}\r\n`);

/** A few columns, as somebody chose them by hand. */
const makeSparseCsv = (rows: number) =>
  plain(
    `${Papa.unparse(
      makeMailboxes(rows).map(
        ({ mailboxid, name, emailaddress, incomingemailstatus, outgoingemailstatus }) => ({
          mailboxid,
          name,
          emailaddress,
          incomingemailstatus,
          outgoingemailstatus,
        }),
      ),
      { newline: '\r\n' },
    )}\r\n`,
  );

const SHEET_COLUMNS = {
  mailboxid: '(…) Mailbox',
  modifiedon: '(…) Modified On',
  name: 'Name',
  emailaddress: 'Email Address',
  emailrouteraccessapproval: 'Email Address Status',
  incomingemailstatus: 'Incoming Email Status',
  outgoingemailstatus: 'Outgoing Email Status',
  actstatus: 'Appointments, Contacts, and Tasks Status',
  incomingemaildeliverymethod: 'Incoming Email',
  outgoingemaildeliverymethod: 'Outgoing Email',
  testmailboxaccesscompletedon: 'Mailbox Test Completed On',
} as const;

const CHOICES = {
  emailrouteraccessapproval: choiceOptions.Approval,
  incomingemailstatus: choiceOptions.TestStatus,
  outgoingemailstatus: choiceOptions.TestStatus,
  actstatus: choiceOptions.TestStatus,
  incomingemaildeliverymethod: choiceOptions.IncomingDelivery,
  outgoingemaildeliverymethod: choiceOptions.OutgoingDelivery,
} as const;

/** Days since 1900, as sheets count them. */
const serial = (moment: string) => Date.parse(moment) / 86_400_000 + 25_569;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A workbook of the shape of an export, written by hand: a library for it would take minutes. */
function makeWorkbook(rows: number) {
  const shared = new Map<string, number>();
  const textCell = (text: string) => {
    const index = shared.get(text) ?? shared.size;
    shared.set(text, index);
    return `t="s"><v>${index}</v>`;
  };
  const names = Object.keys(SHEET_COLUMNS) as (keyof typeof SHEET_COLUMNS)[];
  const cellOf = (cell: string, column: number, row: number) =>
    `<c r="${String.fromCharCode(65 + column)}${row + 1}" ${cell}</c>`;
  const rowOf = (cells: readonly string[], row: number) =>
    `<row r="${row + 1}">${cells.map((cell, column) => cellOf(cell, column, row)).join('')}</row>`;
  const sheetOf = (cells: readonly (readonly string[])[]) =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells.map(rowOf).join('')}</sheetData></worksheet>`;
  const lines = makeMailboxes(rows).map((row) =>
    names.map((name) => {
      const value = row[name];
      if (value === null) return '>';
      if (name === 'modifiedon' || name === 'testmailboxaccesscompletedon') {
        return `s="1"><v>${serial(String(value))}</v>`;
      }
      const label =
        name in CHOICES && CHOICES[name as keyof typeof CHOICES].find((option) => option.value === value);
      return textCell(label ? label.label.sl : String(value));
    }),
  );
  const sheet = sheetOf([Object.values(SHEET_COLUMNS).map(textCell), ...lines]);
  const pairs = names.map((name) => `${name}=${encodeURIComponent(SHEET_COLUMNS[name])}`).join('&');
  const hidden = sheetOf([
    [textCell(`mailbox:YQ==:${pairs}`)],
    ...Object.values(CHOICES).map((options) => options.map(({ label }) => textCell(label.sl))),
  ]);
  const strings = [...shared.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('');
  const files = Object.fromEntries(
    Object.entries({
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="Mailboxes" sheetId="1" r:id="rId1"/><sheet name="hiddenSheet" sheetId="2" state="veryHidden" r:id="rId2"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': `<Relationships>${[
        'worksheets/sheet1',
        'worksheets/sheet2',
        'sharedStrings',
        'styles',
      ]
        .map(
          (target, index) =>
            `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${target.replace(/s\/.*/, '')}" Target="${target}.xml"/>`,
        )
        .join('')}</Relationships>`,
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>',
      'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
      'xl/worksheets/sheet1.xml': sheet,
      'xl/worksheets/sheet2.xml': hidden,
    }).map(([path, text]) => [path, strToU8(text)]),
  );
  const unpackedBytes = Object.values(files).reduce((sum, { length }) => sum + length, 0);
  return { bytes: zipSync(files, { level: 1 }), unpackedBytes };
}

export const IMPORT_SAMPLES: readonly ImportSample[] = [
  { what: 'Web API', make: makeJson, parse: (bytes) => JSON.parse(textOf(bytes)) },
  { what: 'CSV', make: makeCsv(false), parse: (bytes) => Papa.parse(textOf(bytes)) },
  { what: 'CSV of few columns', make: makeSparseCsv, parse: (bytes) => Papa.parse(textOf(bytes)) },
  { what: 'CSV in quotation marks', make: makeCsv(true), parse: (bytes) => Papa.parse(textOf(bytes)) },
  { what: 'workbook', make: makeWorkbook, parse: (bytes) => readSheets(new Uint8Array(bytes).buffer) },
];
