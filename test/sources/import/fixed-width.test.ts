import { describe, expect, it } from 'vitest';
import { readImport } from '../../../sources/import';
import { idOf, utf8 } from './samples';

const read = (lines: readonly string[], newline = '\r\n') =>
  readImport({ name: 'out.txt', bytes: utf8(lines.join(newline)) });

const pac = (rows: readonly (readonly string[])[]) => [
  'Connected as admin@contoso.com',
  'Connected to... Contoso',
  '',
  // The headings of narrow columns run into each other.
  'mailboxid                             name        emailaddress          emailrouteraccessapprovalincomingemailstatus actstatus',
  ...rows.map(([id = '', name = '', address = '', approval = '', incoming = '', act = '']) =>
    [
      id.padEnd(38),
      name.padEnd(12),
      address.padEnd(22),
      approval.padEnd(25),
      incoming.padEnd(20),
      act.padEnd(12),
    ].join(''),
  ),
];

const ANA = [idOf(1), 'Ana Novak', 'ana@contoso.com', 'Pending Approval', 'Not Run', 'Not Run'];
const BOR = [idOf(2), 'Bor Žagar', 'bor@contoso.com', 'Approved', 'Success', 'Failure'];

describe('columns of a terminal', () => {
  it('of pac are parted by where their cells begin', async () => {
    const { format, snapshot } = await read([...pac([ANA, BOR]), '']);
    expect(format).toBe('fixedWidth');
    expect(snapshot.mailboxes).toMatchObject([
      {
        mailboxid: idOf(1),
        name: 'Ana Novak',
        emailrouteraccessapproval: 2,
        incomingemailstatus: 0,
        actstatus: 0,
      },
      {
        mailboxid: idOf(2),
        name: 'Bor Žagar',
        emailrouteraccessapproval: 1,
        incomingemailstatus: 1,
        actstatus: 2,
      },
    ]);
  });

  it('of pac may be narrower than their headings, which then stand further right', async () => {
    const [id, name, address, ...states] = BOR;
    const wide = [
      id?.padEnd(38),
      name?.padEnd(12),
      address?.padEnd(22),
      ...states.map((state) => state.padEnd(20)),
    ];
    const { snapshot } = await read([...pac([]), wide.join(''), '']);
    expect(snapshot.mailboxes).toMatchObject([
      { name: 'Bor Žagar', emailrouteraccessapproval: 1, incomingemailstatus: 1, actstatus: 2 },
    ]);
  });

  it('may have one row, whose words are no columns', async () => {
    const { snapshot } = await read([...pac([ANA]), '', '']);
    expect(snapshot.mailboxes).toMatchObject([
      { name: 'Ana Novak', emailrouteraccessapproval: 2, actstatus: 0 },
    ]);
  });

  it('of sqlcmd have dashes below the headings and a remark at the end', async () => {
    const { snapshot, problems } = await read([
      'mailboxid                            name                 statecode   incomingemailstatus',
      '------------------------------------ -------------------- ----------- -------------------',
      `${idOf(1)} Ana Novak                      0                   1`,
      `${idOf(2)} Bor                            1                NULL`,
      '',
      '(2 rows affected)',
    ]);
    expect(snapshot.mailboxes).toMatchObject([
      { name: 'Ana Novak', statecode: 0, incomingemailstatus: 1 },
      { name: 'Bor', statecode: 1, incomingemailstatus: null },
    ]);
    expect(problems).toEqual([]);
  });

  it('of Format-Table have headings of numbers at the right; what was cut is no value', async () => {
    const { snapshot } = await read([
      '',
      'mailboxid                            name      emailaddress   statecode',
      '---------                            ----      ------------   ---------',
      `${idOf(1)} Ana Novak ana@contoso...         0`,
      `${idOf(2)} Bor       b@c.com                1`,
      '',
      '',
    ]);
    expect(snapshot.mailboxes).toMatchObject([
      { name: 'Ana Novak', statecode: 0 },
      { name: 'Bor', emailaddress: 'b@c.com', statecode: 1 },
    ]);
    expect(snapshot.mailboxes?.[0]).not.toHaveProperty('emailaddress');
  });

  it('of Exchange are those of an export of Exchange', async () => {
    const { format, snapshot } = await read([
      'Name PrimarySmtpAddress RecipientTypeDetails',
      '---- ------------------ --------------------',
      'ana  ana@contoso.com    UserMailbox',
      '',
    ]);
    expect(format).toBe('exchange');
    expect(snapshot.exchangeMailboxes).toEqual([
      { address: 'ana@contoso.com', name: 'ana', recipientType: 'UserMailbox' },
    ]);
  });

  it('leave out a row that reaches into the next column', async () => {
    const { snapshot, problems } = await read([
      'mailboxid                            name       statecode',
      '------------------------------------ ---------- ---------',
      `${idOf(1)} Ana        0`,
      `${idOf(2)} Maximilian-Alexander 1`,
      '',
    ]);
    expect(snapshot.mailboxes).toMatchObject([{ name: 'Ana', statecode: 0 }]);
    expect(problems).toEqual([{ code: 'wrongCellCount', row: 3, detail: '1/3' }]);
  });

  it('that end with the text may have lost the end of the last cell', async () => {
    const { snapshot, problems } = await read(pac([BOR, ANA]).map((line) => line.trimEnd()));
    expect(snapshot.mailboxes?.[1]).toMatchObject({ name: 'Ana Novak', incomingemailstatus: 0 });
    expect(snapshot.mailboxes?.[1]).not.toHaveProperty('actstatus');
    expect(problems).toContainEqual({ code: 'lastLineOpen', row: 3 });
  });
});

describe('what only looks like it', () => {
  it('is read as what it is', async () => {
    const { format } = await read([
      'Alert  Details',
      '-----  -------',
      'Email Server Error Code: Http server returned Forbidden exception.',
    ]);
    expect(format).toBe('alertText');
    expect((await read([`mailboxid ${'name'.repeat(10_000)}`, 'a b', ''])).format).toBe('alertText');
  });
});
