import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { choiceOptions } from '../../../catalog/choice-labels';
import { propertiesOf, tables } from '../../../dataverse/tables';
import type { MailboxRow } from '../../../domain/rows';
import { ImportError, type Imported, readImport } from '../../../sources/import';
import { mailboxDetails } from '../../../state/practice/mailbox-details';
import { runs } from '../../support/scale';
import {
  aligned,
  csv,
  ENCODERS,
  fetchResult,
  htmlTable,
  mailboxes,
  mailboxNumber,
  mailWith,
  organization,
  page,
  profile,
  utf8,
  xmlSheet,
} from './samples';
import { labelOf, workbook } from './workbooks';

const ROWS = mailboxes(6);

/** Rows on lines of their own, so that a line may be doubled. */
const pretty = (text: string) => JSON.stringify(JSON.parse(text), null, 1);

const sheet = () =>
  workbook({
    columns: [
      { name: 'mailboxid', heading: '(…) Mailbox' },
      { name: 'name', heading: 'Name' },
      { name: 'emailaddress', heading: 'Email Address' },
      { name: 'emailrouteraccessapproval', heading: 'Email Address Status', choice: 'Approval' },
    ],
    rows: ROWS.map(({ mailboxid, name = '', emailaddress = '', emailrouteraccessapproval = 0 }) => [
      mailboxid,
      name,
      emailaddress,
      labelOf('Approval', emailrouteraccessapproval, 'en'),
    ]),
  });

const powerShell = () =>
  csv(
    ROWS.map((row) => ({
      mailboxid: row.mailboxid,
      name: row.name,
      enabledforact_Property: `[enabledforact, ${row.enabledforact ? 'True' : 'False'}]`,
      ReturnProperty_EntityName: 'mailbox',
      ReturnProperty_Id: row.mailboxid,
    })),
    { quoteAll: true },
  );

/** What PowerShell lists of rows, with a profile between them. */
const listed = () =>
  [...ROWS.slice(0, 3), profile, ...ROWS.slice(3)]
    .map((row) =>
      Object.entries(row)
        .filter(([name]) => name !== 'incomingemailstatus')
        .map(([name, value]) => `${name.padEnd(70)} : ${value ?? ''}\n`)
        .join(''),
    )
    .join('\n');

const flow = () =>
  ['emailserverprofiles', 'mailboxes'].map((set) => ({
    outputs: { statusCode: 200, body: JSON.parse(page(set, set === 'mailboxes' ? ROWS : [profile])) },
  }));

const SAMPLES: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
  'a page': () => utf8(page('mailboxes', ROWS)),
  'a page on many lines': () => utf8(pretty(page('mailboxes', ROWS))),
  'a bundle': () =>
    utf8(JSON.stringify({ organizations: [organization], emailserverprofiles: [profile], mailboxes: ROWS })),
  CSV: () => utf8(csv(ROWS)),
  'CSV in quotation marks': () => utf8(csv(ROWS, { separator: ';', quoteAll: true })),
  'CSV of Windows': () => ENCODERS['windows-1250'](csv(ROWS, { separator: ';' })),
  'CSV of PowerShell': () => ENCODERS['UTF-16 LE'](powerShell()),
  'a web page': () => utf8(htmlTable(ROWS)),
  'a result of FetchXML': () => utf8(fetchResult(ROWS)),
  'XML of a spreadsheet': () => utf8(xmlSheet(ROWS)),
  'a mail with a page': () => utf8(mailWith('a.json', utf8(page('mailboxes', ROWS)))),
  'columns of a terminal': () => utf8(aligned(ROWS)),
  details: () => utf8(mailboxDetails(mailboxNumber(1))),
  'a list of PowerShell': () => utf8(listed()),
  'steps of a flow': () => utf8(JSON.stringify(flow(), null, 1)),
  'a workbook': sheet,
};

/** Undefined where nothing could be read; anything else that is thrown fails the test. */
async function readOrRefuse(bytes: Uint8Array): Promise<Imported | undefined> {
  try {
    return await readImport({ name: 'file', bytes });
  } catch (error) {
    if (error instanceof ImportError) return undefined;
    throw error;
  }
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every column of a row holds what the table says that it holds. */
function expectValid(row: MailboxRow): void {
  expect(row.mailboxid).toMatch(GUID);
  for (const [property, value] of Object.entries(row)) {
    const column = propertiesOf(tables.mailboxes).get(property.split('@')[0] ?? '')?.column;
    if (value === null || !column || property.includes('@')) {
      expect(value === null || column !== undefined, property).toBe(true);
    } else if ('choice' in column) {
      expect(choiceOptions[column.choice].map((option) => option.value)).toContain(value);
    } else if (column.type === 'DateTime') {
      expect(value).toMatch(MOMENT);
    } else if ('targets' in column || column.type === 'Uniqueidentifier') {
      expect(value).toMatch(GUID);
    } else if (column.type === 'Boolean') {
      expect(typeof value).toBe('boolean');
    } else if (column.type === 'Integer' || column.type === 'BigInt') {
      expect(Number.isSafeInteger(value)).toBe(true);
    } else {
      expect(typeof value).toBe('string');
    }
  }
}

/** A row holds columns of one row of the sample and nothing else; which one, its id tells where it is left. */
function expectWhole({ mailboxid, ...columns }: MailboxRow): void {
  const original = ROWS.find((row) => row.mailboxid === mailboxid) ?? mailboxNumber(1);
  expect(original).toMatchObject(columns);
}

describe.each(Object.keys(SAMPLES))('%s', (name) => {
  let sample = new Uint8Array();
  beforeAll(async () => {
    sample = new Uint8Array((await SAMPLES[name]?.()) ?? []);
  });

  it('is read as it is', async () => {
    const { snapshot } = (await readOrRefuse(sample)) ?? {};
    expect(snapshot?.mailboxes?.length).toBe(name === 'details' ? 1 : ROWS.length);
    snapshot?.mailboxes?.forEach(expectWhole);
  });

  it('that ends anywhere gives whole rows or none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 1_000_000 }), async (place) => {
        const { snapshot } = (await readOrRefuse(sample.slice(0, place % sample.length))) ?? {};
        snapshot?.mailboxes?.forEach(expectWhole);
      }),
      { numRuns: runs(40) },
    );
  });

  it('with lines twice gives whole rows or none, each once', async () => {
    const text = new TextDecoder('windows-1252').decode(sample);
    const lines = text.split('\n').length;
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 10_000 }), async (place) => {
        const doubled = withLineTwice(sample, place % lines);
        const { snapshot } = (await readOrRefuse(doubled)) ?? {};
        snapshot?.mailboxes?.forEach(expectWhole);
        const ids = snapshot?.mailboxes?.map(({ mailboxid }) => mailboxid) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: runs(30) },
    );
  });

  it('with damaged bytes gives valid rows or none', async () => {
    const damage = fc.array(fc.tuple(fc.nat({ max: 1_000_000 }), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(damage, async (places) => {
        const bytes = sample.slice();
        for (const [place, mask] of places) {
          const at = place % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ mask;
        }
        const { snapshot } = (await readOrRefuse(bytes)) ?? {};
        snapshot?.mailboxes?.forEach(expectValid);
      }),
      { numRuns: runs(100) },
    );
  });
});

function withLineTwice(bytes: Uint8Array, line: number): Uint8Array {
  const ends = [...bytes.keys()].filter((at) => bytes[at] === 0x0a);
  // Text of two bytes a character ends its lines with a zero behind.
  const wide = bytes[0] === 0xff ? 1 : 0;
  const endOf = (each: number) => (each < ends.length ? (ends[each] ?? 0) + 1 + wide : bytes.length);
  const end = endOf(line);
  const copy = bytes.slice(line === 0 ? 0 : endOf(line - 1), end);
  return Uint8Array.of(...bytes.slice(0, end), ...copy, ...bytes.slice(end));
}
