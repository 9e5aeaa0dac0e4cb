import { describe, expect, it } from 'vitest';
import { mailboxDetails } from '../../state/practice/mailbox-details';
import { emptyMailbox } from '../support/rows';

describe('Download Mailbox Details', () => {
  const log = mailboxDetails({
    ...emptyMailbox(),
    incomingemaildeliverymethod: 2,
    actdeliverymethod: 1,
    testmailboxaccesscompletedon: '2021-07-12T13:05:09Z',
    enabledforact: true,
  });

  it('has the sections of the documented log', () => {
    for (const title of [
      'Mailbox Async Processing State',
      'Mailbox Synchronization Methods',
      'Mailbox Enabled State',
    ]) {
      expect(log).toContain(`${title}\r\n`);
    }
  });

  it('writes server-side synchronization of mail as EmailRouter, dates in UTC and nothing as Null', () => {
    expect(log).toContain('IncomingEmailDeliveryMethod : EmailRouter');
    expect(log).toContain('ACTDeliveryMethod : ServerSideSynchronization');
    expect(log).toContain('TestMailboxAccessCompletedOn : 7/12/2021 1:05:09 PM');
    expect(log).toContain('EnabledForACT : True');
    expect(log).toContain('EmailServerProfile : Null');
  });
});
