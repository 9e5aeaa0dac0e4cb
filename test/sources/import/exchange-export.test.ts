import { describe, expect, it } from 'vitest';
import { ImportError, readImport } from '../../../sources/import';
import { csv, ENCODERS, htmlTable, utf8 } from './samples';

const read = (content: string | Uint8Array) =>
  readImport({ name: 'mailboxes', bytes: typeof content === 'string' ? utf8(content) : content });

const codeOf = (content: string) =>
  read(content).then(
    () => undefined,
    (error: unknown) => (error instanceof ImportError ? error.code : error),
  );

const ROWS = [
  {
    Name: 'ana',
    DisplayName: 'Špela Črnko',
    PrimarySmtpAddress: 'Ana@contoso.com',
    EmailAddresses: 'SMTP:Ana@contoso.com smtp:an@contoso.com SIP:ana@contoso.com',
    RecipientTypeDetails: 'UserMailbox',
    EwsEnabled: 'True',
    Database: 'EURPR01DG',
  },
  {
    Name: 'sales',
    DisplayName: '',
    PrimarySmtpAddress: 'sales@contoso.com',
    EmailAddresses: 'SMTP:sales@contoso.com',
    RecipientTypeDetails: 'SharedMailbox',
    EwsEnabled: '',
    Database: 'EURPR01DG',
  },
];

const MAILBOXES = [
  {
    address: 'ana@contoso.com',
    name: 'Špela Črnko',
    addresses: ['ana@contoso.com', 'an@contoso.com'],
    recipientType: 'UserMailbox',
    ewsEnabled: true,
  },
  {
    address: 'sales@contoso.com',
    name: 'sales',
    addresses: ['sales@contoso.com'],
    recipientType: 'SharedMailbox',
    ewsEnabled: null,
  },
];

const list = (rows: readonly object[]) =>
  rows
    .map((row) =>
      Object.entries(row)
        .map(([name, value]) => `${name.padEnd(22)}: ${value}\r\n`)
        .join(''),
    )
    .join('\r\n');

describe('an export of Exchange', () => {
  it.each<[string, string | Uint8Array]>([
    ['CSV', csv(ROWS, { quoteAll: true })],
    [
      'CSV of Windows PowerShell',
      ENCODERS['UTF-16 LE'](`\ufeff#TYPE Mailbox\r\n${csv(ROWS, { quoteAll: true })}`),
    ],
    ['a web page', htmlTable(ROWS)],
    ['a list', `\r\n\r\n${list(ROWS)}\r\n`],
    [
      'JSON',
      JSON.stringify(
        ROWS.map((row) => ({
          ...row,
          EmailAddresses: row.EmailAddresses.split(' '),
          EwsEnabled: row.EwsEnabled === '' ? null : true,
        })),
      ),
    ],
  ])('as %s is read by the names of its own columns', async (_kind, content) => {
    const { format, snapshot, problems } = await read(content);
    expect(format).toBe('exchange');
    expect(snapshot.exchangeMailboxes).toEqual(MAILBOXES);
    expect(snapshot.mailboxes).toBeUndefined();
    expect(problems).toEqual([{ code: 'exchangeSide', detail: '2' }]);
  });

  it('of one mailbox is one object', async () => {
    const { snapshot } = await read(
      '{"Identity":"a","PrimarySmtpAddress":{"Local":"a","Domain":"b.com","Address":"a@b.com"},"EwsEnabled":false}',
    );
    expect(snapshot.exchangeMailboxes).toEqual([{ address: 'a@b.com', ewsEnabled: false }]);
  });

  it('tells no addresses where only their type was printed', async () => {
    const { snapshot } = await read(
      'PrimarySmtpAddress,EmailAddresses\r\na@b.com,Microsoft.Exchange.Data.ProxyAddressCollection\r\n',
    );
    expect(snapshot.exchangeMailboxes).toEqual([{ address: 'a@b.com' }]);
  });

  it.each([
    [
      'a list',
      'EwsEnabled                 : \r\nEwsApplicationAccessPolicy : EnforceAllowList\r\n' +
        'EwsAllowList               : {MacOutlook/*, Dynamics*}\r\nEwsBlockList               : {}\r\n',
    ],
    [
      'JSON',
      '{"Identity":"contoso.onmicrosoft.com","EwsEnabled":null,"EwsApplicationAccessPolicy":"EnforceAllowList",' +
        '"EwsAllowList":["MacOutlook/*","Dynamics*"],"EwsBlockList":null,"IsDehydrated":false}',
    ],
  ])('of the organization as %s is read', async (_kind, content) => {
    const { format, snapshot, problems } = await read(content);
    expect(format).toBe('exchange');
    expect(snapshot.exchangeOrganization).toEqual({
      ewsEnabled: null,
      policy: 'EnforceAllowList',
      allowList: ['MacOutlook/*', 'Dynamics*'],
      blockList: [],
    });
    expect(snapshot.exchangeMailboxes).toBeUndefined();
    expect(problems).toEqual([{ code: 'exchangeOrganization' }]);
  });

  it('of a mailbox without its address is not taken for the organization', async () => {
    const list =
      'ActiveSyncEnabled : True\r\nEwsEnabled : False\r\nEwsApplicationAccessPolicy : \r\nEwsAllowList : {}\r\nEwsBlockList : {}\r\n';
    expect(await codeOf(list)).toBe('exchangeWithoutAddress');
  });

  it('that does not say of which mailbox is refused', async () => {
    expect(await codeOf('EwsEnabled                 : True\r\nEwsAllowList               : {}\r\n')).toBe(
      'exchangeWithoutAddress',
    );
    expect(await codeOf('RecipientTypeDetails,EwsEnabled\r\nUserMailbox,True\r\n')).toBe(
      'exchangeWithoutAddress',
    );
  });

  it('as a list without empty lines begins anew with the first name; a column twice is refused', async () => {
    const { snapshot } = await read(list(ROWS).replace('\r\n\r\n', '\r\n'));
    expect(snapshot.exchangeMailboxes).toEqual(MAILBOXES);
    expect(await codeOf(list(ROWS).replace('Database  ', 'EwsEnabled'))).toBe('recordsRunTogether');
  });

  it('leaves out rows that are not whole, and says how many', async () => {
    const { snapshot, problems } = await read(
      'PrimarySmtpAddress,EwsEnabled,Name\r\na@b.com,True\r\n,True,x\r\nc@d.com,False,y\r\n',
    );
    expect(snapshot.exchangeMailboxes).toEqual([{ address: 'c@d.com', name: 'y', ewsEnabled: false }]);
    expect(problems).toEqual([
      { code: 'exchangeRowsDamaged', detail: '1' },
      { code: 'exchangeRowsWithoutAddress', detail: '1' },
      { code: 'exchangeSide', detail: '1' },
    ]);
  });
});
