import { describe, expect, it } from 'vitest';
import { findings } from '../../catalog/findings';
import { mailboxAnswer } from '../../diagnosis/answer';
import { exchangeAnswer } from '../../diagnosis/exchange-answers';
import { diagnose } from '../../domain/diagnosis/diagnosis';
import type { ExchangeMailbox } from '../../domain/exchange-mailbox';
import type { TenantSnapshot } from '../../domain/snapshot';
import { WORDS } from '../support/answers';
import { mailboxIn } from '../support/diagnosed-tenant';
import { diagnoseInjected, injectedCauses } from '../support/injected-causes';
import { emptyMailbox } from '../support/rows';

const snapshot = (...exchangeMailboxes: readonly ExchangeMailbox[]): TenantSnapshot => ({
  kind: 'imported',
  readOn: '2026-11-29T00:00:00Z',
  unseen: [],
  exchangeMailboxes,
});

const mailbox = { ...emptyMailbox(), mailboxid: 'a', emailaddress: 'Ana@contoso.com' };

describe('an export of Exchange', () => {
  it('answers what it has a column for', () => {
    const read = snapshot({ address: 'ana@contoso.com', recipientType: 'UserMailbox', ewsEnabled: false });
    expect(exchangeAnswer('mailbox', read, mailbox)).toEqual([
      { table: 'exchange', column: 'mailbox', value: 'UserMailbox' },
    ]);
    expect(exchangeAnswer('ews-mailbox', read, mailbox)).toEqual([
      { table: 'exchange', column: 'ews-mailbox', value: false },
    ]);
    expect(exchangeAnswer('ews-organization', read, mailbox)).toBeUndefined();
  });

  it('puts together what two commands told of one mailbox', () => {
    const read = snapshot(
      { address: 'ana@contoso.com', recipientType: 'UserMailbox' },
      { address: 'ana@contoso.com', ewsEnabled: null },
    );
    expect(exchangeAnswer('mailbox', read, mailbox)).toHaveLength(1);
    expect(exchangeAnswer('ews-mailbox', read, mailbox)).toMatchObject([{ value: null }]);
  });

  it('names the first address where the mailbox has another', () => {
    const read = snapshot({
      address: 'ana.novak@contoso.com',
      addresses: ['ana.novak@contoso.com', 'ana@contoso.com'],
      recipientType: 'UserMailbox',
    });
    expect(exchangeAnswer('mailbox', read, mailbox)).toMatchObject([
      { value: 'UserMailbox' },
      { column: 'PrimarySmtpAddress', value: 'ana.novak@contoso.com' },
    ]);
  });

  it('leaves the question open where the mailbox is not in it, or the column is not', () => {
    expect(exchangeAnswer('mailbox', snapshot({ address: 'bor@contoso.com' }), mailbox)).toBeUndefined();
    expect(exchangeAnswer('mailbox', snapshot({ address: 'ana@contoso.com' }), mailbox)).toBeUndefined();
    expect(exchangeAnswer('mailbox', snapshot({ address: 'ana@contoso.com' }), undefined)).toBeUndefined();
  });

  it('of the organization answers of every mailbox', () => {
    const read: TenantSnapshot = {
      ...snapshot(),
      exchangeOrganization: { ewsEnabled: false, policy: 'EnforceBlockList', blockList: ['a/*', 'b'] },
    };
    const answer = [
      { table: 'exchange', column: 'ews-organization', value: false },
      { table: 'exchange', column: 'EwsApplicationAccessPolicy', value: 'EnforceBlockList' },
      { table: 'exchange', column: 'EwsAllowList', value: '{}' },
      { table: 'exchange', column: 'EwsBlockList', value: 'a/*, b' },
    ];
    expect(exchangeAnswer('ews-organization', read, mailbox)).toEqual(answer);
    expect(exchangeAnswer('ews-organization', read, undefined)).toEqual(answer);
    expect(exchangeAnswer('ews-mailbox', read, mailbox)).toBeUndefined();
  });

  it('is evidence of a finding in place of the question', async () => {
    const injected = injectedCauses.find(({ cause }) => cause === 'http-401');
    if (!injected) throw new Error('Nothing injects http-401');
    const { diagnosis } = await diagnoseInjected(injected);
    const row = mailboxIn(diagnosis, injected.mailbox);
    const answerWith = (exchangeMailboxes: readonly ExchangeMailbox[]) => {
      const read = { ...diagnosis.snapshot, exchangeMailboxes };
      const found = mailboxAnswer(diagnose(read, read.readOn, findings), row, WORDS.en).findings;
      const finding = found.find(({ id }) => id === 'http-401');
      return {
        asked: finding?.missing.includes('exchange.mailbox'),
        said: finding?.evidence.filter(({ table }) => table === 'exchange'),
      };
    };
    expect(answerWith([])).toEqual({ asked: true, said: [] });
    expect(answerWith([{ address: row.emailaddress ?? '', recipientType: 'UserMailbox' }])).toEqual({
      asked: false,
      said: [
        { table: 'exchange', column: 'mailbox', value: 'UserMailbox', readOn: diagnosis.snapshot.readOn },
      ],
    });
    // Not everything is in every export: the question stays, and what was seen stands beside it.
    expect(
      answerWith([{ address: 'somebody.else@contoso.com', recipientType: 'UserMailbox' }]),
    ).toMatchObject({
      asked: true,
      said: [{ column: 'mailbox', value: 'not seen in the export' }],
    });
  });
});
