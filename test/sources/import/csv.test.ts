import { describe, expect, it } from 'vitest';
import { idOfName } from '../../../domain/invented-ids';
import type { MailboxRow } from '../../../domain/rows';
import { ImportError, readImport } from '../../../sources/import';
import { namePropertyOf } from '../../../sources/import/kept-columns';
import { csv, ENCODERS, idOf, mailboxes, utf8 } from './samples';

const readBytes = (bytes: Uint8Array) => readImport({ name: 'mailboxes.csv', bytes });
const read = (text: string) => readBytes(utf8(text));
const codeOf = (text: string) =>
  read(text).then(
    () => 'read',
    (error: unknown) => (error instanceof ImportError ? error.code : error),
  );

describe('CSV of values below logical names', () => {
  const cases = Object.keys(ENCODERS).flatMap((encoding) =>
    [',', ';', '\t'].map(
      (separator) => ({ encoding, separator }) as { encoding: keyof typeof ENCODERS; separator: string },
    ),
  );

  it.each(cases)('is read as its rows: $encoding, $separator', async ({ encoding, separator }) => {
    const { format, snapshot, problems } = await readBytes(
      ENCODERS[encoding](csv(mailboxes(5), { separator })),
    );
    expect(snapshot.mailboxes).toEqual(mailboxes(5));
    expect(format).toBe('csv');
    expect(snapshot.localTimes).toBeUndefined();
    expect(problems).toEqual(
      encoding === 'windows-1250' ? [{ code: 'encodingGuessed', detail: 'windows-1250' }] : [],
    );
  });

  it.each(['\n', '\r', '\r\n'])('ends its lines as it likes: %j', async (newline) => {
    const rows = mailboxes(3).map((row) => ({ ...row, lastsyncerror: 'one, "two"\nthree' }));
    expect((await read(csv(rows, { newline, quoteAll: true }))).snapshot.mailboxes).toEqual(rows);
  });

  it.each(['sep=;\r\n', '#TYPE Selected.System.Object\r\n', '#TYPE X\r\nsep=;\r\n'])(
    'may begin with a remark: %j',
    async (remark) => {
      const { snapshot, problems } = await read(remark + csv(mailboxes(2), { separator: ';' }));
      expect(snapshot.mailboxes).toHaveLength(2);
      expect(problems).toEqual([]);
    },
  );

  it('writes whole numbers in any language', async () => {
    const texts = ['3', '3,0', '4,00', '1.234', '1,234', '1 234', '1.234.567', '2,000'];
    const rows = texts.map((transientfailurecount, index) => ({
      mailboxid: idOf(index),
      transientfailurecount,
    }));
    const { snapshot, problems } = await read(csv(rows));
    expect(snapshot.mailboxes?.map((row) => row.transientfailurecount)).toEqual([
      3,
      3,
      4,
      1234,
      1234,
      1234,
      1_234_567,
      undefined,
    ]);
    expect(problems).toEqual([
      {
        code: 'badCell',
        table: 'mailbox',
        row: 9,
        column: 'transientfailurecount',
        detail: '2,000',
        expected: 'number',
      },
    ]);
  });

  it('writes yes and no as true and false, or as 1 and 0', async () => {
    const rows = ['true', 'False', '1', '0'].map((enabledforact, index) => ({
      mailboxid: idOf(index),
      enabledforact,
    }));
    expect((await read(csv(rows))).snapshot.mailboxes?.map((row) => row.enabledforact)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it.each(['Success', 'Uspeh'])('holds labels, which the catalogue has: %s', async (label) => {
    const rows = mailboxes(2).map((row) => ({ ...row, actstatus: label, enabledforact: 'Da' }));
    const { snapshot, problems } = await read(csv(rows));
    expect(snapshot.mailboxes).toEqual(
      mailboxes(2).map((row) => ({ ...row, actstatus: 1, enabledforact: true })),
    );
    expect(problems).toEqual([{ code: 'readByLabel', table: 'mailbox', detail: 'actstatus, enabledforact' }]);
    expect(snapshot.byLabel).toEqual(['mailbox.actstatus', 'mailbox.enabledforact']);
  });

  it('holds labels that nobody knows, which tell nothing', async () => {
    const rows = mailboxes(2).map((row) => ({ ...row, actstatus: 'Erfolg', enabledforact: 'aktiv' }));
    const { snapshot, problems } = await read(csv(rows));
    expect(snapshot.mailboxes).toEqual(
      mailboxes(2).map(({ actstatus: _, enabledforact: __, ...row }) => row),
    );
    expect(problems).toEqual([
      { code: 'labelsOnly', table: 'mailbox', column: 'actstatus' },
      { code: 'labelsOnly', table: 'mailbox', column: 'enabledforact' },
    ]);
    expect(snapshot.unseen).toContainEqual({ what: 'mailbox.actstatus', why: 'labelsOnly' });
    expect(snapshot.byLabel).toBeUndefined();
  });

  it('writes nothing as NULL, as copies of a database do', async () => {
    const { snapshot, problems } = await read(
      csv([
        { mailboxid: idOf(1), emailaddress: 'NULL', emailserverprofile: 'NULL', statecodename: 'Active' },
      ]),
    );
    expect(snapshot.mailboxes).toEqual([
      { mailboxid: idOf(1), emailaddress: null, _emailserverprofile_value: null },
    ]);
    expect(problems).toEqual([]);
  });

  it('names rows of lookups: that there is one, and what it is called; empty ones name none', async () => {
    const rows = [
      { mailboxid: idOf(1), emailserverprofile: 'Microsoft Exchange Online' },
      { mailboxid: idOf(2), emailserverprofile: '' },
    ];
    const { snapshot, problems } = await read(csv(rows));
    expect(snapshot.mailboxes).toEqual([
      {
        mailboxid: idOf(1),
        _emailserverprofile_value: idOfName('Microsoft Exchange Online'),
        [namePropertyOf('_emailserverprofile_value')]: 'Microsoft Exchange Online',
      },
      { mailboxid: idOf(2), _emailserverprofile_value: null },
    ]);
    expect(problems).toEqual([{ code: 'namesOnly', table: 'mailbox', column: 'emailserverprofile' }]);
    expect(snapshot.unseen).toContainEqual({ what: 'mailbox.emailserverprofile', why: 'namesOnly' });
  });

  it.each([
    ['12. 07. 2021 15:05', '25. 7. 2021', ['2021-07-12T15:05:00Z', '2021-07-25T00:00:00Z']],
    ['7/12/2021 3:05:09 PM', '7/25/2021 12:00 AM', ['2021-07-12T15:05:09Z', '2021-07-25T00:00:00Z']],
    ['12/07/2021 15:05', '25/07/2021 00:00', ['2021-07-12T15:05:00Z', '2021-07-25T00:00:00Z']],
    ['2021-07-12 15:05', '2021-07-25 00:00:00', ['2021-07-12T15:05:00Z', '2021-07-25T00:00:00Z']],
  ])('writes dates of an unknown zone: %s', async (one, other, moments) => {
    const rows = [one, other].map((modifiedon, index) => ({ mailboxid: idOf(index), modifiedon }));
    const { snapshot } = await read(csv(rows));
    expect(snapshot.mailboxes?.map(({ modifiedon }) => modifiedon)).toEqual(moments);
    expect(snapshot.localTimes).toBe(true);
  });

  it('does not guess which of day and month comes first', async () => {
    const { snapshot, problems } = await read(csv([{ mailboxid: idOf(1), modifiedon: '7/12/2021 15:05' }]));
    expect(snapshot.mailboxes).toEqual([{ mailboxid: idOf(1) }]);
    expect(problems).toEqual([{ code: 'dateOrderUnknown', table: 'mailbox', column: 'modifiedon' }]);
  });

  it('has columns twice, or columns that nobody knows', async () => {
    const text = `mailboxid,name,name,Opomba\r\n${idOf(1)},A,B,x\r\n`;
    const { snapshot, problems } = await read(text);
    expect(snapshot.mailboxes).toEqual([{ mailboxid: idOf(1), name: 'A' }]);
    expect(problems).toEqual([
      { code: 'columnTwice', table: 'mailbox', column: 'name' },
      { code: 'columnsNotKnown', table: 'mailbox', detail: 'opomba' },
    ]);
  });
});

describe('rows of CSV', () => {
  const head = 'mailboxid,name,emailaddress\r\n';

  it('with too few or too many cells are left out', async () => {
    const { snapshot, problems } = await read(
      `${head}${idOf(1)},A\r\n${idOf(2)},B,b@x,c\r\n${idOf(3)},C,c@x,,\r\n\r\n${idOf(4)},D,d@x\r\n`,
    );
    expect(snapshot.mailboxes?.map(({ name }) => name)).toEqual(['C', 'D']);
    expect(problems).toEqual([
      { code: 'wrongCellCount', row: 2, detail: '2/3' },
      { code: 'wrongCellCount', row: 3, detail: '4/3' },
    ]);
  });

  it('with a quotation mark that is never closed are left out', async () => {
    const { snapshot, problems } = await read(
      `${head}${idOf(1)},A,a@x\r\n${idOf(2)},"B,b@x\r\n${idOf(3)},C,c@x\r\n`,
    );
    expect(snapshot.mailboxes?.map(({ name }) => name)).toEqual(['A']);
    expect(problems).toEqual([{ code: 'badQuotes', row: 3 }]);
  });

  it('that end with the text may have lost the end of their last cell', async () => {
    const { snapshot, problems } = await read(`${head}${idOf(1)},A,ana@contoso.c`);
    expect(snapshot.mailboxes).toEqual([{ mailboxid: idOf(1), name: 'A' }]);
    expect(problems).toEqual([{ code: 'lastLineOpen', row: 2 }]);
  });

  it('are whole wherever the text was cut', async () => {
    const rows = mailboxes(4).map(({ mailboxid, name, emailaddress }) => ({ mailboxid, name, emailaddress }));
    const whole = csv(rows, { quoteAll: true });
    for (let end = 60; end < whole.length; end += 3) {
      const { snapshot } = await read(whole.slice(0, end)).catch(() => ({
        snapshot: { mailboxes: [] as MailboxRow[] },
      }));
      for (const row of snapshot.mailboxes ?? []) {
        expect(rows.find(({ mailboxid }) => mailboxid === row.mailboxid)).toMatchObject(row);
      }
    }
  });

  it('are read in pieces, and a long one as a whole', async () => {
    const rows = [
      ...mailboxes(30),
      { ...mailboxes(31)[30], lastsyncerror: 'š"'.repeat(1_000_000) },
      ...mailboxes(33).slice(31),
    ];
    expect((await read(csv(rows))).snapshot.mailboxes).toEqual(rows);
  });
});

describe('CSV of Advanced Find', () => {
  const english =
    '(Do Not Modify) Mailbox,(Do Not Modify) Row Checksum,Name,Email Address,Email Address Status,Incoming Email Status,Server Profile';
  const slovenian =
    '(Ne spreminjajte) Nabiralnik;(Ne spreminjajte) Kontrolna vsota;Ime;E-poštni naslov;Stanje e-poštnega naslova;Stanje dohodne e-pošte;Profil strežnika';

  it.each([
    ['English', english, ',', 'Failure'],
    ['Slovenian', slovenian, ';', 'Napaka'],
  ])('with %s headings is read by its labels', async (_language, headings, separator, label) => {
    const cells = [
      [idOf(1), 'x=', 'Špela Črnko', 'spela@contoso.com', '', label, 'Microsoft Exchange Online'],
      [idOf(2), 'y=', 'Ana', '', '', '', ''],
    ];
    const { format, snapshot } = await read(
      [headings, ...cells.map((row) => row.join(separator)), ''].join('\r\n'),
    );
    expect(format).toBe('csv');
    expect(snapshot.mailboxes).toEqual([
      {
        mailboxid: idOf(1),
        name: 'Špela Črnko',
        emailaddress: 'spela@contoso.com',
        incomingemailstatus: 2,
        _emailserverprofile_value: idOfName('Microsoft Exchange Online'),
        [namePropertyOf('_emailserverprofile_value')]: 'Microsoft Exchange Online',
      },
      {
        mailboxid: idOf(2),
        name: 'Ana',
        emailaddress: null,
        incomingemailstatus: null,
        _emailserverprofile_value: null,
      },
    ]);
    expect(snapshot.byLabel).toContain('mailbox.incomingemailstatus');
    expect(snapshot.unseen).toContainEqual({ what: 'mailbox.emailserverprofile', why: 'namesOnly' });
  });

  it.each(['(Do Not Modify) User,Name,Email Address', '(Ne spreminjajte) Uporabnik,Ime,E-poštni naslov'])(
    'of users is known by its first heading: %s',
    async (headings) => {
      const { snapshot } = await read(`${headings}\r\n${idOf(1)},Ana,ana@contoso.com\r\n`);
      expect(snapshot.users).toEqual([
        { systemuserid: idOf(1), fullname: 'Ana', internalemailaddress: 'ana@contoso.com' },
      ]);
    },
  );

  it.each([
    ['accounts', `(Do Not Modify) Account,Account Name\r\n${idOf(1)},A\r\n`, 'unknownHeadings'],
    ['mailboxes without ids and addresses', 'Name,Incoming Email Status\r\nA,Success\r\n', 'noIds'],
    ['accounts by logical names', `accountid,name\r\n${idOf(1)},A\r\n`, 'wrongTable'],
    ['headings alone', 'mailboxid,name\r\n', 'noRows'],
  ])('of %s is refused', async (_what, text, code) => {
    expect(await codeOf(text)).toBe(code);
  });
});

describe('CSV of PowerShell', () => {
  const rows = [
    {
      mailboxid: idOf(1),
      mailboxid_Property: `[mailboxid, ${idOf(1)}]`,
      name: 'Špela Črnko',
      name_Property: '[name, Špela Črnko]',
      emailrouteraccessapproval: 'Čaka na odobritev',
      emailrouteraccessapproval_Property: '[emailrouteraccessapproval, Microsoft.Xrm.Sdk.OptionSetValue]',
      enabledforact: 'Ne',
      enabledforact_Property: '[enabledforact, False]',
      transientfailurecount: '1.200',
      transientfailurecount_Property: '[transientfailurecount, 1200]',
      emailserverprofile: 'Microsoft Exchange Online',
      emailserverprofile_Property: '[emailserverprofile, Microsoft.Xrm.Sdk.EntityReference]',
      modifiedon: '25. 07. 2021 10:00',
      modifiedon_Property: '[modifiedon, 25. 07. 2021 08:00:00]',
      original: 'System.Collections.Generic.Dictionary',
      logicalname: 'mailbox',
      ReturnProperty_EntityName: 'mailbox',
      ReturnProperty_Id: idOf(1),
    },
  ];

  it.each([
    [
      'Windows PowerShell',
      (text: string) => ENCODERS['UTF-16 LE'](`#TYPE System.Management.Automation.PSCustomObject\r\n${text}`),
    ],
    ['PowerShell 7', utf8],
  ])('of %s: what is printed of a value tells it, in any language', async (_version, encode) => {
    const { format, snapshot } = await readBytes(encode(csv(rows, { quoteAll: true })));
    expect(format).toBe('powerShell');
    expect(snapshot.mailboxes).toEqual([
      {
        mailboxid: idOf(1),
        name: 'Špela Črnko',
        emailrouteraccessapproval: 2,
        _emailserverprofile_value: idOfName('Microsoft Exchange Online'),
        [namePropertyOf('_emailserverprofile_value')]: 'Microsoft Exchange Online',
        enabledforact: false,
        transientfailurecount: 1200,
        modifiedon: '2021-07-25T08:00:00Z',
      },
    ]);
    expect(snapshot.localTimes).toBeUndefined();
    expect(snapshot.byLabel).toContain('mailbox.emailrouteraccessapproval');
    expect(snapshot.byLabel).not.toContain('mailbox.enabledforact');
  });

  it('takes the id from where the module puts it', async () => {
    const text = csv([
      {
        name: 'Ana',
        ReturnProperty_EntityName: 'systemuser',
        ReturnProperty_Id: `{${idOf(7).toUpperCase()}}`,
      },
    ]);
    expect((await read(text)).snapshot.users).toEqual([{ systemuserid: idOf(7) }]);
  });

  it('of the result instead of its rows, or of another table, is refused', async () => {
    expect(
      await codeOf('"Keys","Values","Count","FetchXml","PagingCookie"\r\n"x","y","4","<fetch>",""\r\n'),
    ).toBe('exportedResult');
    expect(
      await codeOf(csv([{ name: 'A', ReturnProperty_EntityName: 'account', ReturnProperty_Id: idOf(1) }])),
    ).toBe('wrongTable');
  });
});

describe('a lookup that is called by the id of the table it names', () => {
  const profile = idOf(900);
  it.each([
    ['beside the id', ['mailboxid', 'name', 'emailaddress', 'emailserverprofileid']],
    ['without it', ['emailserverprofileid', 'name', 'emailaddress', 'incomingemailstatus']],
  ])('is one of mailboxes %s', async (_kind, names) => {
    const rows = mailboxes(3).map((row): Readonly<Record<string, unknown>> => {
      const cells: Readonly<Record<string, unknown>> = { ...row, emailserverprofileid: profile };
      return Object.fromEntries(names.map((name) => [name, cells[name]]));
    });
    const { snapshot } = await read(csv(rows));
    expect(snapshot.profiles).toBeUndefined();
    expect(snapshot.mailboxes?.map((row) => row._emailserverprofile_value)).toEqual(rows.map(() => profile));
  });

  it('is the id where the columns are those of profiles', async () => {
    const { snapshot } = await read(
      `emailserverprofileid,name,servertype,statecode\r\n${profile},Exchange,0,0\r\n`,
    );
    expect(snapshot.profiles).toHaveLength(1);
    expect(snapshot.mailboxes).toBeUndefined();
  });
});

it('what PowerShell prints of nothing is nothing', async () => {
  const { snapshot, problems } = await read(
    csv([
      {
        mailboxid: idOf(1),
        testmailboxaccesscompletedon_Property: '[testmailboxaccesscompletedon, ]',
        enabledforact_Property: '[enabledforact, True]',
        ReturnProperty_EntityName: 'mailbox',
        ReturnProperty_Id: idOf(1),
      },
    ]),
  );
  expect(snapshot.mailboxes).toEqual([
    { mailboxid: idOf(1), testmailboxaccesscompletedon: null, enabledforact: true },
  ]);
  expect(problems).toEqual([]);
});

it('a text that is a date in no order is told by itself', async () => {
  const { snapshot, problems } = await read(
    `mailboxid,testmailboxaccesscompletedon\r\n${idOf(1)},sometime\r\n${idOf(2)},2026-11-20 08:00\r\n`,
  );
  expect(snapshot.mailboxes?.map((row) => row.testmailboxaccesscompletedon)).toEqual([
    undefined,
    '2026-11-20T08:00:00Z',
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['badCell']);
});
