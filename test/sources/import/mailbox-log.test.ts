import { describe, expect, it } from 'vitest';
import { idOfName } from '../../../domain/invented-ids';
import { readImport } from '../../../sources/import';
import { namePropertyOf } from '../../../sources/import/kept-columns';
import { mailboxDetails } from '../../../state/practice/mailbox-details';
import { idOf, mailboxNumber, utf8 } from './samples';

const read = (text: string) => readImport({ name: 'mailbox.log', bytes: utf8(text) });

describe('the details of a mailbox', () => {
  it('as the practice client saves them are read as the row they were made of', async () => {
    const row = mailboxNumber(2);
    const { format, snapshot, problems } = await read(mailboxDetails(row));
    expect({ format, problems }).toEqual({ format: 'mailboxDetails', problems: [] });
    const [found, ...others] = snapshot.mailboxes ?? [];
    expect(others).toEqual([]);
    expect(row).toMatchObject(found ?? {});
    expect(Object.keys(found ?? {})).toHaveLength(27);
    expect(snapshot.localTimes).toBeUndefined();
    expect(snapshot.unseen).toContainEqual({ what: 'mailbox.mailboxstatus', why: 'notInFile' });
  });

  it('write names with spaces, dates of the United States in UTC, and nothing as Null', async () => {
    const { snapshot, problems } = await read(
      [
        'Mailbox Async Processing State',
        '  Mailbox Id : {00000000-0000-0000-0000-0000000000AB}',
        '  Host Id : Null',
        '  Processing Last Attempted On : 7/12/2021 1:05:09 PM',
        '  Postpone Test Email Configuration Until : 12/31/9999 11:59:59 PM',
        'Mailbox Synchronization Methods',
        '  Incoming Email Delivery Method : EmailRouter',
        '  ACT Delivery Method : None',
        '  Email Server Profile : Microsoft Exchange Online',
        'Mailbox Enabled State',
        '  Enabled For ACT : True',
        '  Enabled For Incoming Email : Da',
        '  Something New : 5',
        '',
      ].join('\n'),
    );
    expect(snapshot.mailboxes).toEqual([
      {
        mailboxid: '00000000-0000-0000-0000-0000000000ab',
        hostid: null,
        processinglastattemptedon: '2021-07-12T13:05:09Z',
        postponetestemailconfigurationuntil: '9999-12-31T23:59:59Z',
        incomingemaildeliverymethod: 2,
        actdeliverymethod: 2,
        _emailserverprofile_value: idOfName('Microsoft Exchange Online'),
        [namePropertyOf('_emailserverprofile_value')]: 'Microsoft Exchange Online',
        enabledforact: true,
        enabledforincomingemail: true,
      },
    ]);
    expect(problems).toEqual([
      { code: 'linesNotUnderstood', detail: '1' },
      { code: 'readByLabel', table: 'mailbox', detail: 'enabledforincomingemail' },
    ]);
  });

  it('that were cut, doubled or do not name the mailbox are read as far as they can be trusted', async () => {
    const text = 'TransientFailureCount : 0\nHostId : Null\nHostId : host\nProcessingStateCode : 12';
    const { snapshot, problems } = await read(text);
    expect(snapshot.mailboxes).toEqual([{ mailboxid: idOf(0), transientfailurecount: 0 }]);
    expect(problems).toEqual([
      { code: 'valueTwice', table: 'mailbox', row: 3, column: 'hostid', detail: 'host' },
      { code: 'lastLineOpen', row: 4 },
      { code: 'noIdInLog' },
    ]);
  });
});

describe('a list of PowerShell', () => {
  const listOf = (...rows: readonly object[]) =>
    rows
      .map((row) =>
        Object.entries(row)
          .map(([name, value]) => `${name.padEnd(40)} : ${value ?? ''}\r\n`)
          .join(''),
      )
      .join('\r\n');
  const PROFILE = { emailserverprofileid: idOf(900), name: 'Exchange', servertype: 0, statecode: 'Active' };
  const USER = { systemuserid: idOf(5), fullname: 'Ana Novak', internalemailaddress: 'ana@contoso.com' };
  const QUEUE = { queueid: idOf(6), name: 'Sales', emailaddress: 'sales@contoso.com', statecode: 0 };
  const ALERT = {
    tracelogid: idOf(7),
    level: 3,
    text: 'MailboxNotFound',
    modifiedon: '7/13/2021 8:00:59 AM',
  };

  it('has rows of whatever table their columns are of', async () => {
    const { snapshot, problems } = await read(listOf(mailboxNumber(1), PROFILE, USER, QUEUE, ALERT));
    expect(snapshot.mailboxes).toEqual([
      expect.objectContaining({
        mailboxid: idOf(1),
        _emailserverprofile_value: idOf(900),
        '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'systemuser',
      }),
    ]);
    expect(snapshot.profiles).toEqual([{ ...PROFILE, statecode: 0 }]);
    expect(snapshot.users).toEqual([USER]);
    expect(snapshot.queues).toEqual([QUEUE]);
    expect(snapshot.alerts).toEqual([{ ...ALERT, modifiedon: '2021-07-13T08:00:59Z' }]);
    expect(problems).toEqual([{ code: 'readByLabel', table: 'emailserverprofile', detail: 'statecode' }]);
  });

  it('of alerts without ids is no mailbox', async () => {
    const { snapshot } = await read(
      listOf({ text: 'MailboxNotFound', modifiedon: 1 }, { text: 'b', modifiedon: 2 }, { modifiedon: 3 }),
    );
    expect(snapshot.mailboxes).toBeUndefined();
  });
});
