import { unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { idOfName } from '../../../domain/invented-ids';
import { ImportError, readImport } from '../../../sources/import';
import { namePropertyOf } from '../../../sources/import/kept-columns';
import { idOf, utf8 } from './samples';
import { labelOf, type SheetColumn, workbook } from './workbooks';

const read = (bytes: Uint8Array) => readImport({ name: 'export.dat', bytes });
const codeOf = (bytes: Uint8Array) =>
  read(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof ImportError ? error.code : error),
  );

const WORDS = {
  en: {
    id: '(Do Not Modify) Mailbox',
    checksum: '(Do Not Modify) Row Checksum',
    modified: '(Do Not Modify) Modified On',
    name: 'Name',
    address: 'Email Address',
    approval: 'Email Address Status',
    incoming: 'Incoming Email Status',
    outgoing: 'Outgoing Email Status',
    method: 'Incoming Email',
    act: 'Appointments, Contacts, and Tasks',
    enabled: 'Enabled for ACT',
    profile: 'Server Profile',
    related: ' Full Name',
    tested: 'Mailbox Test Completed On',
  },
  sl: {
    id: '(Ne spreminjajte) Nabiralnik',
    checksum: '(Ne spreminjajte) Kontrolna vsota',
    modified: '(Ne spreminjajte) Spremenjeno',
    name: 'Ime',
    address: 'E-poštni naslov',
    approval: 'Stanje e-poštnega naslova',
    incoming: 'Stanje dohodne e-pošte',
    outgoing: 'Stanje odhodne e-pošte',
    method: 'Dohodna e-pošta',
    act: 'Sestanki, stiki in opravila',
    enabled: 'Omogočeno',
    profile: 'Profil strežnika',
    related: 'Ime',
    tested: 'Preskus nabiralnika končan',
  },
} as const;

const RELATED = '6d6b842a-53ba-4b11-8e91-c3a7a0a0f1ee.fullname';

const columnsIn = (language: 'en' | 'sl'): SheetColumn[] => {
  const words = WORDS[language];
  return [
    { name: 'mailboxid', heading: words.id },
    { name: 'checksumLogicalName', heading: words.checksum },
    { name: 'modifiedon', heading: words.modified },
    { name: 'name', heading: words.name },
    { name: 'emailaddress', heading: words.address },
    { name: 'emailrouteraccessapproval', heading: words.approval, choice: 'Approval' },
    { name: 'incomingemailstatus', heading: words.incoming, choice: 'TestStatus' },
    { name: 'outgoingemailstatus', heading: words.outgoing, choice: 'TestStatus' },
    { name: 'incomingemaildeliverymethod', heading: words.method, choice: 'IncomingDelivery' },
    { name: 'actdeliverymethod', heading: words.act, choice: 'ActDelivery' },
    { name: 'enabledforact', heading: words.enabled, yesNo: true },
    { name: 'emailserverprofile', heading: words.profile },
    { name: RELATED, heading: words.related },
    { name: 'testmailboxaccesscompletedon', heading: words.tested },
  ];
};

const AT = new Date(Date.UTC(2021, 6, 12, 15, 5, 9));

const rowsIn = (language: 'en' | 'sl') => {
  const approval = (value: number) => labelOf('Approval', value, language);
  const status = (value: number) => labelOf('TestStatus', value, language);
  const incoming = (value: number) => labelOf('IncomingDelivery', value, language);
  const act = (value: number) => labelOf('ActDelivery', value, language);
  const yes = language === 'en' ? 'Yes' : 'Da';
  return [
    [
      idOf(1),
      'a=',
      AT,
      'Špela Črnko',
      'spela@contoso.com',
      approval(1),
      status(2),
      status(0),
      incoming(2),
      act(1),
      yes,
      'Microsoft Exchange Online',
      'Špela',
      AT,
    ],
    [
      idOf(2),
      'b=',
      AT,
      '=SUM(1)',
      null,
      approval(2),
      null,
      status(1),
      incoming(3),
      act(2),
      yes,
      null,
      null,
      null,
    ],
  ];
};

const EXPECTED = [
  {
    mailboxid: idOf(1),
    modifiedon: '2021-07-12T15:05:09Z',
    name: 'Špela Črnko',
    emailaddress: 'spela@contoso.com',
    emailrouteraccessapproval: 1,
    incomingemailstatus: 2,
    outgoingemailstatus: 0,
    incomingemaildeliverymethod: 2,
    actdeliverymethod: 1,
    enabledforact: true,
    _emailserverprofile_value: idOfName('Microsoft Exchange Online'),
    [namePropertyOf('_emailserverprofile_value')]: 'Microsoft Exchange Online',
    testmailboxaccesscompletedon: '2021-07-12T15:05:09Z',
  },
  {
    mailboxid: idOf(2),
    modifiedon: '2021-07-12T15:05:09Z',
    name: '=SUM(1)',
    emailaddress: null,
    emailrouteraccessapproval: 2,
    incomingemailstatus: null,
    outgoingemailstatus: 1,
    incomingemaildeliverymethod: 3,
    actdeliverymethod: 2,
    enabledforact: true,
    _emailserverprofile_value: null,
    testmailboxaccesscompletedon: null,
  },
];

describe.each(['en', 'sl'] as const)('a workbook that was exported in %s', (language) => {
  it('is read through its hidden sheet: choices by the place of their labels, moments of an unknown zone', async () => {
    const bytes = await workbook({ columns: columnsIn(language), rows: rowsIn(language), language });
    const { format, snapshot, problems } = await read(bytes);
    expect(format).toBe('workbook');
    expect(snapshot.mailboxes).toEqual(EXPECTED);
    expect(snapshot.localTimes).toBe(true);
    expect(problems).toEqual([
      { code: 'namesOnly', table: 'mailbox', column: 'emailserverprofile' },
      {
        code: 'columnsToAdd',
        table: 'mailbox',
        detail: expect.stringContaining('Enabled For Incoming Email'),
      },
    ]);
    // The lists of the hidden sheet tell values for certain.
    expect(snapshot.byLabel).toEqual(['mailbox._emailserverprofile_value', 'mailbox.emailserverprofile']);
    expect(snapshot.unseen).toContainEqual({ what: 'mailbox.emailserverprofile', why: 'namesOnly' });
    expect(snapshot.unseen).toContainEqual({ what: 'mailbox.actstatus', why: 'notInFile' });
  });

  it('is read by its labels where the hidden sheet is gone', async () => {
    const bytes = await workbook({
      columns: columnsIn(language),
      rows: rowsIn(language),
      language,
      hiddenSheet: false,
    });
    const { snapshot } = await read(bytes);
    expect(snapshot.mailboxes).toMatchObject([
      { mailboxid: idOf(1), name: 'Špela Črnko', emailaddress: 'spela@contoso.com' },
      { mailboxid: idOf(2), name: '=SUM(1)', emailaddress: null },
    ]);
    expect(snapshot.mailboxes?.[0]).toMatchObject({ emailrouteraccessapproval: 1, incomingemailstatus: 2 });
    expect(snapshot.byLabel).toContain('mailbox.emailrouteraccessapproval');
  });

  it('is written as a second reader reads it', async () => {
    const bytes = await workbook({ columns: columnsIn(language), rows: rowsIn(language), language });
    const [shown, hidden] = await readXlsxFile(Buffer.from(bytes));
    expect(shown?.data[1]?.slice(0, 4)).toEqual([idOf(1), 'a=', AT, 'Špela Črnko']);
    expect(hidden?.data[0]?.[0]).toMatch(/^mailbox:.*:mailboxid=%28/);
  });
});

describe('labels', () => {
  const columns: SheetColumn[] = [
    { name: 'mailboxid', heading: '(…) Mailbox' },
    { name: 'outgoingemaildeliverymethod', heading: 'Outgoing', choice: 'OutgoingDelivery' },
    { name: 'actdeliverymethod', heading: 'ACT', choice: 'ActDelivery' },
  ];

  it('that fit two lists with different places are taken for what the column calls them', async () => {
    const bytes = await workbook({ columns, rows: [[idOf(1), 'None', 'None']] });
    const { snapshot } = await read(bytes);
    expect(snapshot.mailboxes).toEqual([
      { mailboxid: idOf(1), outgoingemaildeliverymethod: 0, actdeliverymethod: 2 },
    ]);
    expect(snapshot.byLabel).toEqual(['mailbox.outgoingemaildeliverymethod', 'mailbox.actdeliverymethod']);
  });

  it('of a list with more labels than the choice has values tell nothing', async () => {
    const bytes = await workbook({
      columns: [columns[0] as SheetColumn, { name: 'actstatus', heading: 'ACT Status', choice: 'Approval' }],
      rows: [[idOf(1), 'Approved']],
    });
    expect((await read(bytes)).snapshot.mailboxes).toEqual([{ mailboxid: idOf(1) }]);
  });
});

describe('cells of a workbook', () => {
  it('that are numbers, or yes and no themselves, are values', async () => {
    const columns = [
      'mailboxid',
      'enabledforact',
      'enabledforincomingemail',
      'actstatus',
      'name',
      'modifiedon',
    ].map((name) => ({ name, heading: name }));
    const rows = [
      [idOf(1), true, 1, 2, 'A', '2021-07-12T13:05:09Z'],
      [idOf(2), false, 0, 9, 7, '2021-07-12T13:05:09Z'],
    ];
    const { snapshot, problems } = await read(await workbook({ columns, rows, hiddenSheet: false }));
    expect(snapshot.mailboxes).toEqual([
      {
        mailboxid: idOf(1),
        enabledforact: true,
        enabledforincomingemail: true,
        actstatus: 2,
        name: 'A',
        modifiedon: '2021-07-12T13:05:09Z',
      },
      {
        mailboxid: idOf(2),
        enabledforact: false,
        enabledforincomingemail: false,
        modifiedon: '2021-07-12T13:05:09Z',
      },
    ]);
    expect(problems).toEqual([
      {
        code: 'badCell',
        table: 'mailbox',
        row: 3,
        column: 'actstatus',
        detail: '9',
        expected: 'choice',
        values: '0, 1, 2',
      },
      { code: 'badCell', table: 'mailbox', row: 3, column: 'name', detail: '7', expected: 'text' },
    ]);
    expect(snapshot.localTimes).toBeUndefined();
  });
});

describe('what is no workbook of mailboxes', () => {
  const columns = [
    { name: 'accountid', heading: '(Do Not Modify) Account' },
    { name: 'name', heading: 'Account Name' },
  ];
  const rows = [[idOf(1), 'A']];

  it('is refused, with the reason', async () => {
    expect(await codeOf(await workbook({ columns, rows, table: 'account' }))).toBe('wrongTable');
    expect(await codeOf(await workbook({ columns, rows, hiddenSheet: false }))).toBe('unknownHeadings');
    expect(await codeOf(await workbook({ columns: columnsIn('sl'), rows: [] }))).toBe('noRows');
    expect(await codeOf(zipSync({ 'word/document.xml': utf8('<w/>') }))).toBe('document');
    expect(await codeOf(zipSync({ 'xl/workbook.xml': utf8('<w') }))).toBe('brokenWorkbook');
    expect(await codeOf(Uint8Array.of(0x50, 0x4b, 3, 4))).toBe('brokenWorkbook');
    expect(await codeOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe('oldOfficeFile');
  });

  it('is read without its hidden sheet where that is lost', async () => {
    const files = unzipSync(await workbook({ columns: columnsIn('en'), rows: rowsIn('en') }));
    const relations = 'xl/_rels/workbook.xml.rels';
    const text = new TextDecoder().decode(files[relations]);
    expect(text).toMatch(/worksheets\/sheet2\.xml/);
    files[relations] = utf8(text.replace(/<Relationship [^>]*sheet2\.xml[^>]*>/, ''));
    expect((await read(zipSync(files))).snapshot.mailboxes?.map(({ name }) => name)).toEqual([
      'Špela Črnko',
      '=SUM(1)',
    ]);
  });

  it('is not unpacked where it would be too large, whatever it says of itself', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': utf8('<w/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(32 * 2 ** 20),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(bomb)).toBe('unpacksTooLarge');
    const far = (cell: string) =>
      codeOf(
        zipSync({
          'xl/workbook.xml': utf8('<workbook><sheets><sheet name="A" sheetId="1"/></sheets></workbook>'),
          'xl/worksheets/sheet1.xml': utf8(`<worksheet><sheetData>${cell}</sheetData></worksheet>`),
        }),
      );
    expect(await far('<row r="1"><c r="A1"><v>1</v></c></row><row r="99999999999"/>')).toBe(
      'unpacksTooLarge',
    );
    expect(await far("<row><c r = 'XFD1048576'><v>1</v></c></row>")).toBe('unpacksTooLarge');
    expect(await far('<row r="Infinity"/>')).toBe('unpacksTooLarge');
    expect(await far('<row r="&#57;99999"/>')).toBe('unpacksTooLarge');
  });
});
