/** Exports whose headings and cells are labels: as far as the file tells, and likely at most (decisions 35). */
import { describe, expect, it } from 'vitest';
import { findings } from '../../../catalog/findings';
import { verdictCountedAs } from '../../../diagnosis/session/reading';
import { diagnose } from '../../../domain/diagnosis/diagnosis';
import { isInventedId } from '../../../domain/invented-ids';
import type { MailboxRow } from '../../../domain/rows';
import { readImport } from '../../../sources/import';
import { yesOrNo } from '../../../sources/import/yes-no-words';
import { guidOf } from '../../bench/rows';
import { utf8 } from './samples';
import { type SheetColumn, workbook } from './workbooks';

const readBytes = (bytes: Uint8Array) => readImport({ name: 'view', bytes });
const read = (text: string) => readBytes(utf8(text));

/** The view as it is shown, with a heading that no document has. */
const HEADINGS = [
  'Name',
  'Email Address',
  'Regarding',
  'Email Address Approval',
  'Incoming Email Status',
  'Outgoing Email Status',
  'Appointments, Contacts, and Tasks Status',
  'Incoming Email',
  'Outgoing Email',
  'Appointments, Contacts, and Tasks',
  'Server Profile',
  'Status',
] as const;
const SYNC = 'Server-Side Synchronization or Email Router';
const CELLS: readonly (readonly string[])[] = [
  [
    'Jan',
    'jan@contoso.com',
    'Jan',
    'Approved',
    'Success',
    'Success',
    'Success',
    SYNC,
    SYNC,
    'Server-Side Synchronization',
    'Exchange',
    'Active',
  ],
  [
    'Petra',
    'petra@contoso.com',
    'Petra',
    'Approved',
    'Failure',
    'Failure',
    'Failure',
    SYNC,
    SYNC,
    'Server-Side Synchronization',
    'Exchange',
    'Active',
  ],
  [
    'Sara',
    'sara@contoso.com',
    'Sara',
    'Pending Approval',
    'Not Run',
    'Not Run',
    'Not Run',
    'None',
    'None',
    'None',
    '',
    'Active',
  ],
  [
    'Desk',
    'desk@contoso.com',
    'Desk',
    'Approved',
    'Success',
    'Success',
    'Not Run',
    SYNC,
    SYNC,
    'None',
    'Exchange',
    'Active',
  ],
  [
    'New',
    'new@contoso.com',
    'New',
    'Approved',
    'Not Run',
    'Not Run',
    'Not Run',
    SYNC,
    SYNC,
    'Server-Side Synchronization',
    'Exchange',
    'Active',
  ],
];
const table = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  [headings, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\r\n');

/** Under what each mailbox counts, by its name. */
function countsOf(snapshot: Awaited<ReturnType<typeof read>>['snapshot']) {
  const diagnosis = diagnose(snapshot, snapshot.readOn, findings);
  return Object.fromEntries(
    (snapshot.mailboxes ?? []).map((row) => [row.name, verdictCountedAs(diagnosis.verdict(row))]),
  );
}

const EXPECTED: Partial<MailboxRow>[] = [
  {
    emailrouteraccessapproval: 1,
    incomingemailstatus: 1,
    incomingemaildeliverymethod: 2,
    actdeliverymethod: 1,
    statecode: 0,
  },
  { emailrouteraccessapproval: 1, incomingemailstatus: 2, actstatus: 2 },
  { emailrouteraccessapproval: 2, incomingemaildeliverymethod: 0, actdeliverymethod: 2 },
];

describe('a list without ids and without a hidden sheet', () => {
  it('is read by its labels, also below a title, and in what a grid was copied as', async () => {
    const text = table(HEADINGS, CELLS);
    for (const written of [
      text,
      `Mailboxes, for support\r\n\r\n${text}`,
      text.replaceAll('";"', '\t').replaceAll('"', ''),
    ]) {
      const { snapshot, problems } = await read(written);
      expect(snapshot.mailboxes?.slice(0, EXPECTED.length)).toMatchObject(EXPECTED);
      expect(snapshot.mailboxes?.every(({ mailboxid }) => isInventedId(mailboxid))).toBe(true);
      expect(problems).toContainEqual({ code: 'toldByAddress', table: 'mailbox' });
      // Its heading says nothing, and its labels are of one column alone.
      expect(snapshot.byLabel).toContain('mailbox.emailrouteraccessapproval');
    }
  });

  it('is sorted by what is seen, and what is well is not unexplained', async () => {
    const { snapshot } = await read(table(HEADINGS, CELLS));
    expect(countsOf(snapshot)).toEqual({
      Jan: 'seenPassed',
      Petra: 'seenFailed',
      Sara: 'method-none',
      Desk: 'seenPassed',
      New: 'seenNotRun',
    });
  });

  it('tells nothing for certain', async () => {
    const { snapshot } = await read(table(HEADINGS, CELLS));
    const { verdict } = diagnose(snapshot, snapshot.readOn, findings);
    const found = snapshot.mailboxes?.flatMap((row) => verdict(row).found) ?? [];
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ certainty }) => certainty === 'certain')).toEqual([]);
  });

  it('names the columns to add, and not the export that was just made', async () => {
    const { problems } = await read(table(HEADINGS, CELLS));
    const { detail = '' } = problems.find(({ code }) => code === 'columnsToAdd') ?? {};
    expect(detail.split(' · ')).toContain('Enabled For Incoming Email');
    expect(detail).not.toContain('Incoming Email Status');
  });

  it('reaches enabled and error once its view has the columns', async () => {
    const more = [
      'Email Address O365 Admin Approval Status',
      'Enabled For Incoming Email',
      'Enabled For Outgoing Email',
      'Enabled For Appointments, Contacts, And Tasks',
      'Test Email Configuration Scheduled',
      'Mailbox Processing State',
      'Transient Failure Count',
    ];
    const rows = CELLS.map((cells) => {
      const works = cells[4] === 'Success' ? 'Yes' : 'No';
      return [...cells, 'Yes', works, works, cells[6] === 'Success' ? 'Yes' : 'No', 'No', '0', '0'];
    });
    const { snapshot } = await read(table([...HEADINGS, ...more], rows));
    const { verdict } = diagnose(snapshot, snapshot.readOn, findings);
    const states = (snapshot.mailboxes ?? []).map((row) => [row.name, verdict(row).state]);
    expect(Object.fromEntries(states)).toMatchObject({ Jan: 'enabled', Petra: 'error', Desk: 'enabled' });
  });
});

describe('a hidden sheet in another language', () => {
  const columns: SheetColumn[] = [
    { name: 'mailboxid', heading: '(Nicht ändern) Postfach' },
    { name: 'name', heading: 'Name' },
    { name: 'enabledforact', heading: 'Für Termine aktiviert' },
    { name: 'incomingemailstatus', heading: 'Status eingehender E-Mails' },
  ];

  it.each([
    ['Ja', 'Nein'],
    ['Oui', 'Non'],
    ['Igen', 'Nem'],
  ])('tells yes and no for certain: %s', async (yes, no) => {
    const rows = [
      [guidOf(1), 'Anna', yes, null],
      [guidOf(2), 'Bert', no, null],
    ];
    const ExcelJS = (await import('exceljs')).default;
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await workbook({ columns, rows })).buffer as ArrayBuffer);
    book.getWorksheet('hiddenSheet')?.addRow([no, yes]);
    book.getWorksheet('hiddenSheet')?.addRow(['Nicht ausgeführt', 'Erfolg', 'Fehler']);
    const { snapshot } = await readBytes(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(snapshot.mailboxes?.map(({ enabledforact }) => enabledforact)).toEqual([true, false]);
    expect(snapshot.byLabel).toBeUndefined();
  });
});

describe('words for yes and no', () => {
  it.each([
    ['Yes', true],
    ['nein', false],
    [' Da ', true],
    ['Não', false],
    ['はい', true],
    ['maybe', undefined],
    ['', undefined],
  ])('%j', (word, meaning) => {
    expect(yesOrNo(word)).toBe(meaning);
  });
});
