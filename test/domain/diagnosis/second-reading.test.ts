/** What a second reader of failures.md found wrong once, and must not come back. */
import { describe, expect, it } from 'vitest';
import { ago, ENABLED, FAILED, verdictWith, WAITING } from './tenant';

const said = (text: string, more: object = {}) => [{ text: `Email Server Error Code: ${text}`, ...more }];
const FORBIDDEN = 'Http server returned Forbidden exception.';

describe('a cause is not', () => {
  it('the throttling of our own requests', () => {
    const { ids } = verdictWith({
      mailbox: { ...FAILED, lastsyncerrorcode: -2147015902, lastsyncerroroccurredon: ago(20) },
    });
    expect(ids[0]).toBe('unexplained');
    expect(ids).not.toContain('throttled-api');
  });

  it('a forced unlock of long ago', () => {
    const { found } = verdictWith({
      mailbox: { ...WAITING, testandenablelastattemptedon: ago(3), forcedunlockcount: 4 },
    });
    expect(found.map(({ id }) => id)).toEqual(['test-pending']);
  });

  it('the whole organization, by refusals of the others that are over', () => {
    const others = [101, 102, 103].map((number) => ({
      text: FORBIDDEN,
      _regardingobjectid_value: `00000000-0000-0000-0000-000000000${number}`,
      modifiedon: ago(9000),
    }));
    const { ids } = verdictWith({
      mailbox: FAILED,
      alerts: [...said(FORBIDDEN), ...others],
      others: {
        ...FAILED,
        enabledforincomingemail: false,
        enabledforoutgoingemail: false,
        enabledforact: false,
      },
    });
    expect(ids[0]).toBe('ews-forbidden-mailbox');
    expect(ids).toContain('ews-forbidden-org');
  });

  it('the whole organization, where only a page of it was read', () => {
    const refused = [101, 102, 103].map((number) => ({
      text: FORBIDDEN,
      _regardingobjectid_value: `00000000-0000-0000-0000-000000000${number}`,
    }));
    const { ids } = verdictWith({
      mailbox: FAILED,
      alerts: [...said(FORBIDDEN), ...refused],
      others: {
        ...FAILED,
        enabledforincomingemail: false,
        enabledforoutgoingemail: false,
        enabledforact: false,
      },
      snapshot: { unseen: [{ what: 'mailboxes', why: 'firstPageOnly' }] },
    });
    expect(ids[0]).toBe('ews-forbidden-mailbox');
  });

  it('the whole organization, where others of the profile work', () => {
    const { found } = verdictWith({ mailbox: FAILED, alerts: [{ text: FORBIDDEN, ofProfile: true }] });
    expect(found[0]).toMatchObject({ id: 'ews-forbidden-mailbox' });
  });

  it('another tenant, where the profile signs in across tenants', () => {
    const profile = {
      incomingcredentialretrieval: 7 as const,
      usedefaulttenantid: false,
      exchangeonlinetenantid: '00000000-0000-0000-0000-00000000000b',
    };
    const snapshot = { tenantId: '00000000-0000-0000-0000-00000000000a' };
    const { ids } = verdictWith({ mailbox: FAILED, profile, snapshot, alerts: said('ErrorInvalidLicense') });
    expect(ids).not.toContain('tenant-mismatch');
  });

  it('an error that passes by itself, called permanent', () => {
    const lost = { ...ENABLED, enabledforincomingemail: false };
    const { ids } = verdictWith({
      mailbox: lost,
      alerts: said('Web server returned ConnectFailure exception.', {
        createdon: ago(90),
        modifiedon: ago(20),
      }),
    });
    expect(ids[0]).toBe('connect-failure');
    expect(ids).not.toContain('permanent-error');
  });

  it('spent tries, where the error is one for good', () => {
    const { ids } = verdictWith({
      mailbox: { ...FAILED, receivingpostponeduntil: ago(9000) },
      alerts: said('8005E276'),
    });
    expect(ids[0]).toBe('exo-no-licence');
    expect(ids).not.toContain('transient-exhausted');
  });

  it.each([
    '80040b0b',
    'You cannot send email as the selected user',
    'A failure occurred in CrmSecurity 80040216 80040256',
  ])('what concerns one mail or one approval: %s', (text) => {
    const { found } = verdictWith({ mailbox: FAILED, alerts: said(text) });
    expect(found[0]).toMatchObject({ id: 'unexplained' });
    expect(found.at(1)?.note).toBe(true);
  });

  it('a profile that was not read', () => {
    const { ids } = verdictWith({
      mailbox: FAILED,
      alerts: said('InvalidIncomingEmailServerProfile'),
      snapshot: { profiles: [] },
    });
    expect(ids).not.toContain('no-profile');
  });

  it('a protocol that Server to Server does not use', () => {
    const { ids } = verdictWith({
      mailbox: FAILED,
      profile: { incomingauthenticationprotocol: 1 },
      alerts: said('8005E273'),
    });
    expect(ids[0]).toBe('exo-user-disabled');
  });
});

describe('a cause is', () => {
  it('the licence of another owner, where this one has one', () => {
    const { found } = verdictWith({ mailbox: FAILED, alerts: said('-2147167669') });
    expect(found[0]).toMatchObject({ id: 'user-no-licence', certainty: 'likely' });
  });

  it('likely only where nothing says when it was said', () => {
    const { found } = verdictWith({
      mailbox: FAILED,
      alerts: [{ text: '8005E273', createdon: '', modifiedon: '' }],
    });
    expect(found[0]?.certainty).not.toBe('certain');
  });

  it('told by its token, whatever the mailbox is called', () => {
    for (const [name, token, id] of [
      ['Mail', 'MailboxNotEnabledForRESTAPI', 'exo-not-rest-enabled'],
      ['Email', 'OutgoingEmailAuthenticationError', 'smtp-auth'],
      ['User', 'UserPrivilegeError', 'priv-user'],
    ] as const) {
      expect(verdictWith({ mailbox: { ...FAILED, name }, alerts: said(token) }).ids[0], name).toBe(id);
    }
  });

  it('told for the direction that failed, where its document names none', () => {
    const mailbox = {
      ...ENABLED,
      enabledforact: false,
      actstatus: 2 as const,
      testmailboxaccesscompletedon: ago(30),
      testandenablelastattemptedon: ago(32),
    };
    expect(
      verdictWith({ mailbox, alerts: said('Crm.80040265.ISV code aborted the operation.') }).found[0],
    ).toMatchObject({
      id: 'plugin-abort',
      direction: 'act',
    });
  });

  it('told in the documented order, whichever alert came last', () => {
    const { ids } = verdictWith({
      mailbox: FAILED,
      alerts: [
        { text: 'ErrorQuotaExceeded', modifiedon: ago(5) },
        { text: '8005E273', modifiedon: ago(20) },
      ],
    });
    expect(ids.indexOf('exo-user-disabled')).toBeLessThan(ids.indexOf('quota-mailbox'));
  });

  it('doubted where mail flows all the same', () => {
    const { found } = verdictWith({ mailbox: { ...ENABLED, isemailaddressapprovedbyo365admin: false } });
    expect(found[0]).toMatchObject({ id: 'o365-not-approved', certainty: 'ask' });
  });

  it('put to Exchange where the last word is there', () => {
    const { ids } = verdictWith({
      mailbox: FAILED,
      alerts: said('Http server returned 401 Unauthorized exception.'),
    });
    expect(ids).toContain('cannot-see-exchange');
  });
});

it('an unexplained failure comes with the last error in both its columns, and the alerts of its profile', () => {
  const { diagnosis, mailbox, found } = verdictWith({
    mailbox: {
      ...FAILED,
      lastsyncerror: 'Nobody knows',
      lastsyncerrorcode: -2147220000,
      lastsyncerroroccurredon: ago(20),
    },
    alerts: [{ text: 'SomethingElse', ofProfile: true }],
  });
  const [first] = found;
  expect(first?.id).toBe('unexplained');
  const { evidence = [] } = first ? diagnosis.evidence(mailbox, first) : {};
  const values = evidence.map(({ column, value }) => `${column} ${value}`);
  expect(values).toContain('lastsyncerror Nobody knows');
  expect(values).toContain('lastsyncerrorcode -2147220000');
  expect(values.some((value) => value.includes('SomethingElse'))).toBe(true);
});
