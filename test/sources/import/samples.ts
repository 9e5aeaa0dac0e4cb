import type { MailboxRow } from '../../../domain/rows';
import { emptyMailbox } from '../../support/rows';

const encoder = new TextEncoder();

export const utf8 = (text: string) => encoder.encode(text);

export const idOf = (number: number) => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;

/** A complete mailbox row as the Web API answers it; they differ by their number. */
export function mailboxNumber(number: number): MailboxRow {
  return {
    ...emptyMailbox(),
    mailboxid: idOf(number),
    name: `Špela Črnko, ${number}`,
    emailaddress: `spela.${number}@contoso.com`,
    _emailserverprofile_value: idOf(900),
    incomingemaildeliverymethod: 2,
    outgoingemaildeliverymethod: 2,
    actdeliverymethod: 1,
    emailrouteraccessapproval: number % 2 === 0 ? 1 : 2,
    incomingemailstatus: number % 3 === 0 ? null : 2,
    testmailboxaccesscompletedon: '2021-07-12T13:05:09Z',
    modifiedon: `2021-07-12T08:00:${String(number % 60).padStart(2, '0')}Z`,
  };
}

export const mailboxes = (count: number) =>
  Array.from({ length: count }, (_, index) => mailboxNumber(index + 1));

/** A row with what the Web API adds to it. */
function annotated(row: object): object {
  return {
    '@odata.etag': 'W/"1"',
    ...row,
    'incomingemailstatus@OData.Community.Display.V1.FormattedValue': 'Napaka',
    exchangesyncstatexml: null,
  };
}

/** A saved page of the Web API. */
export function page(set: string, rows: readonly object[], more: object = {}): string {
  return JSON.stringify({
    '@odata.context': `https://contoso.crm4.dynamics.com/api/data/v9.2/$metadata#${set}(name)`,
    value: rows.map(annotated),
    ...more,
  });
}

export const organization = {
  organizationid: idOf(700),
  name: 'contoso',
  requireapprovalforuseremail: true,
  requireapprovalforqueueemail: true,
  _defaultemailserverprofileid_value: idOf(900),
};

export const profile = {
  emailserverprofileid: idOf(900),
  name: 'Microsoft Exchange Online',
  servertype: 0,
  incomingcredentialretrieval: 2,
  statecode: 0,
};

/** How the samples write their cells: empty for nothing. */
const written = (cell: unknown) => (cell === null || cell === undefined ? '' : String(cell));

/** CSV with logical names for headings and values for cells, as somebody exports it for themselves. */
export function csv(
  rows: readonly object[],
  {
    separator = ',',
    newline = '\r\n',
    quoteAll = false,
  }: { separator?: string; newline?: string; quoteAll?: boolean } = {},
): string {
  const names = Object.keys(rows[0] ?? {});
  const cell = (value: unknown) => {
    const text = written(value);
    return quoteAll || text.includes(separator) || /["\r\n]/.test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  };
  return [names, ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.map(cell).join(separator) + newline)
    .join('');
}

/** Letters of the code page of Central Europe that the samples use. */
const WINDOWS_1250: Readonly<Record<string, number>> = {
  Š: 0x8a,
  š: 0x9a,
  Č: 0xc8,
  č: 0xe8,
  Ž: 0x8e,
  ž: 0x9e,
};

export const ENCODERS = {
  'UTF-8': utf8,
  'UTF-8 with a mark': (text: string) => utf8(`\ufeff${text}`),
  'UTF-16 LE': (text: string) => utf16(`\ufeff${text}`, true),
  'UTF-16 BE': (text: string) => utf16(`\ufeff${text}`, false),
  'windows-1250': (text: string) =>
    Uint8Array.from(text, (character) => WINDOWS_1250[character] ?? character.charCodeAt(0)),
} as const;

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}

const escapedXml = (cell: unknown) => written(cell).replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const lines = (rows: readonly object[]) => [
  Object.keys(rows[0] ?? {}),
  ...rows.map((row) => Object.values(row)),
];

/** A web page with a table of the rows. */
export const htmlTable = (rows: readonly object[]): string =>
  `<!DOCTYPE html>\n<html><body><table>\n${lines(rows)
    .map((cells) => `<tr>\n${cells.map((cell) => `<td>${escapedXml(cell)}</td>\n`).join('')}</tr>\n`)
    .join('')}</table></body></html>\n`;

/** What a query in FetchXML answers: nothing of what is empty. */
export const fetchResult = (rows: readonly object[]): string =>
  `<resultset morerecords="0">\n${rows
    .map((row) => {
      const cells = Object.entries(row).filter(([name, cell]) => cell !== null && /^[a-z]+$/.test(name));
      const elements = cells.map(([name, cell]) => `<${name}>${escapedXml(cell)}</${name}>\n`);
      return `<result>\n${elements.join('')}</result>\n`;
    })
    .join('')}</resultset>\n`;

const SPREADSHEET = 'urn:schemas-microsoft-com:office:spreadsheet';

/** A sheet of XML Spreadsheet 2003. */
export const xmlSheet = (rows: readonly object[]): string =>
  `<?xml version="1.0"?>\n<Workbook xmlns="${SPREADSHEET}" xmlns:ss="${SPREADSHEET}">\n<Worksheet ss:Name="A"><Table>\n${lines(
    rows,
  )
    .map((cells) => {
      const all = cells.map((cell) => `<Cell><Data ss:Type="String">${escapedXml(cell)}</Data></Cell>\n`);
      return `<Row>\n${all.join('')}</Row>\n`;
    })
    .join('')}</Table></Worksheet></Workbook>\n`;

/** A mail with a file attached to it. */
export function mailWith(name: string, bytes: Uint8Array): string {
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return [
    'From: ana@contoso.com',
    'To: support@contoso.com',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="=_b"',
    '',
    '--=_b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hello',
    '--=_b',
    `Content-Type: application/octet-stream; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64.match(/.{1,76}/g) ?? []),
    '--=_b--',
    '',
  ].join('\n');
}

/** Columns of some of the rows as sqlcmd aligns them. */
export function aligned(rows: readonly object[]): string {
  const names = ['mailboxid', 'name', 'emailaddress', 'emailrouteraccessapproval', 'modifiedon'];
  const cells = rows.map((row) => names.map((name) => written((row as Record<string, unknown>)[name])));
  const widths = names.map((name, at) =>
    Math.max(...[name, ...cells.map((row) => row[at] ?? '')].map(({ length }) => length)),
  );
  const line = (row: readonly string[]) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' ');
  return [names, widths.map((width) => '-'.repeat(width)), ...cells].map((row) => `${line(row)}\n`).join('');
}
