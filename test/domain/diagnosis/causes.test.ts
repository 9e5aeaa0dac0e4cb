/** Every entry of the fixture set of failures.md section 10, and for each a near miss that must not be it. */
import { describe, expect, it } from 'vitest';
import { ago, ENABLED, FAILED, type Otherwise, verdictWith, WAITING } from './tenant';

interface Fixture {
  id: string;
  when: string;
  hit: Otherwise;
  certainty: 'certain' | 'likely' | 'ask';
  state: string;
  /** What looks like it and is something else. */
  miss: Otherwise;
  missIs?: string;
}

const failedWith = (text: string, more: Otherwise = {}): Otherwise => ({
  ...more,
  mailbox: { ...FAILED, ...more.mailbox },
  alerts: [{ text: `Nekaj se je zalomilo. Email Server Error Code: ${text}` }],
});

const onlyAct = {
  ...ENABLED,
  enabledforact: false,
  actstatus: 2,
  mailboxstatus: 2,
  testandenablelastattemptedon: ago(32),
  testmailboxaccesscompletedon: ago(30),
} as const;

const allRefused: Otherwise['others'] = {
  ...FAILED,
  enabledforincomingemail: false,
  enabledforoutgoingemail: false,
  enabledforact: false,
};

const fixtures: readonly Fixture[] = [
  {
    id: 'row-inactive',
    when: 'the record is inactive',
    hit: { mailbox: { statecode: 1 } },
    certainty: 'certain',
    state: 'unconfigured',
    miss: failedWith('MailboxDisabled'),
    missIs: 'test-stale',
  },
  {
    id: 'method-none',
    when: 'no direction has a method',
    hit: {
      mailbox: { incomingemaildeliverymethod: 0, outgoingemaildeliverymethod: 0, actdeliverymethod: 2 },
    },
    certainty: 'certain',
    state: 'unconfigured',
    miss: { mailbox: { ...ENABLED, actdeliverymethod: 2, actstatus: 0, enabledforact: false } },
  },
  {
    id: 'method-outlook',
    when: 'Outlook synchronizes',
    hit: {
      mailbox: { incomingemaildeliverymethod: 1, outgoingemaildeliverymethod: 1, actdeliverymethod: 0 },
    },
    certainty: 'certain',
    state: 'unconfigured',
    // The number that means Outlook for email means server-side synchronization for appointments.
    miss: { mailbox: { actdeliverymethod: 1 } },
    missIs: 'never-tested',
  },
  {
    id: 'no-profile',
    when: 'the mailbox names no profile',
    hit: { mailbox: { _emailserverprofile_value: null } },
    certainty: 'certain',
    state: 'unconfigured',
    miss: failedWith('InvalidIncomingEmailServerProfile', { profile: { statecode: 1 } }),
    missIs: 'profile-inactive',
  },
  {
    id: 'profile-inactive',
    when: 'its profile is inactive',
    hit: failedWith('InvalidIncomingEmailServerProfile', { profile: { statecode: 1 } }),
    certainty: 'certain',
    state: 'error',
    miss: failedWith('InvalidIncomingEmailServerProfileConfiguration HostNotFound'),
    missIs: 'host-not-found',
  },
  {
    id: 'not-approved',
    when: 'approval is required and pending',
    hit: { mailbox: { emailrouteraccessapproval: 2, isemailaddressapprovedbyo365admin: false } },
    certainty: 'certain',
    state: 'pendingApproval',
    miss: {
      mailbox: { emailrouteraccessapproval: 2, isemailaddressapprovedbyo365admin: false },
      organization: { requireapprovalforuseremail: false },
    },
    missIs: 'never-tested',
  },
  {
    id: 'o365-not-approved',
    when: 'the second half of the approval is missing',
    hit: { mailbox: { isemailaddressapprovedbyo365admin: false } },
    certainty: 'likely',
    state: 'pendingApproval',
    miss: {
      mailbox: { isemailaddressapprovedbyo365admin: false },
      profile: { incomingcredentialretrieval: 7 },
    },
    missIs: 'never-tested',
  },
  {
    id: 'o365-not-approved',
    when: 'and an alert says so',
    hit: failedWith('OutgoingEmailS2SApprovalNeeded', {
      mailbox: { isemailaddressapprovedbyo365admin: false },
    }),
    certainty: 'certain',
    state: 'pendingApproval',
    miss: failedWith('OutgoingEmailS2SApprovalNeeded'),
    missIs: 'test-stale',
  },
  {
    id: 'rejected',
    when: 'somebody rejected the address',
    hit: { mailbox: { emailrouteraccessapproval: 3, isemailaddressapprovedbyo365admin: false } },
    certainty: 'certain',
    state: 'pendingApproval',
    miss: { mailbox: { emailrouteraccessapproval: 2, isemailaddressapprovedbyo365admin: false } },
    missIs: 'not-approved',
  },
  {
    id: 'never-tested',
    when: 'everything is set and nobody tested',
    hit: {},
    certainty: 'certain',
    state: 'approved',
    miss: { mailbox: { testmailboxaccesscompletedon: ago(30) } },
    missIs: 'test-stale',
  },
  {
    id: 'test-pending',
    when: 'a test was scheduled some minutes ago',
    hit: { mailbox: { ...WAITING, testandenablelastattemptedon: ago(14) } },
    certainty: 'certain',
    state: 'testing',
    miss: { mailbox: { ...WAITING, testandenablelastattemptedon: ago(16) } },
    missIs: 'test-stuck',
  },
  {
    id: 'test-stuck',
    when: 'it waits while others are worked on',
    hit: { mailbox: WAITING },
    certainty: 'likely',
    state: 'testing',
    miss: {
      mailbox: {
        ...WAITING,
        postponetestemailconfigurationuntil: '2026-11-20T12:04:00Z',
        testemailconfigurationretrycount: 3,
      },
    },
    missIs: 'test-postponed',
  },
  {
    id: 'background-off',
    when: 'several wait, and nothing was worked on since',
    hit: {
      mailbox: WAITING,
      others: { processinglastattemptedon: ago(50), lastsuccessfulsynccompletedon: ago(50) },
    },
    certainty: 'ask',
    state: 'testing',
    miss: { mailbox: WAITING, others: { ...WAITING, lastsuccessfulsynccompletedon: ago(10) } },
    missIs: 'test-stuck',
  },
  ...(
    [
      ['exo-user-disabled', '8005E273', 'certain'],
      ['exo-not-rest-enabled', 'MailboxNotEnabledForRESTAPI', 'certain'],
      ['exo-not-rest-enabled', 'Crm.8005e274.Something', 'certain'],
      ['exo-no-licence', '-2147097994', 'certain'],
      ['exo-no-licence', 'ErrorInvalidLicense', 'certain'],
      ['http-401', 'Http server returned 401 Unauthorized exception.', 'likely'],
      ['recreated-user', 'NoUserFoundWithGivenClaims', 'likely'],
      ['priv-80040220', 'Crm.80040220.PrivilegeDenied prvReadEmailServerProfile', 'certain'],
    ] as const
  ).map(
    ([id, token, certainty]): Fixture => ({
      id,
      when: `an alert carries ${token}`,
      hit: failedWith(token),
      certainty,
      state: 'error',
      // The same alert from before the test.
      miss: {
        mailbox: FAILED,
        alerts: [{ text: `Email Server Error Code: ${token}`, createdon: ago(900), modifiedon: ago(900) }],
      },
      missIs: 'alert-aged',
    }),
  ),
  {
    id: 'ews-forbidden-mailbox',
    when: 'one mailbox is refused and others work',
    hit: failedWith('Http server returned Forbidden exception.'),
    certainty: 'likely',
    state: 'error',
    miss: {
      ...failedWith('Http server returned Forbidden exception.'),
      others: allRefused,
      snapshot: {},
      alerts: [
        { text: 'Email Server Error Code: Http server returned Forbidden exception.' },
        ...[101, 102, 103].map((number) => ({
          text: 'Email Server Error Code: Http server returned Forbidden exception.',
          _regardingobjectid_value: `00000000-0000-0000-0000-000000000${number}`,
        })),
      ],
    },
    missIs: 'ews-forbidden-org',
  },
  {
    id: 'ews-forbidden-org',
    when: 'the whole profile is refused',
    hit: {
      mailbox: FAILED,
      others: allRefused,
      alerts: [
        { text: 'Email Server Error Code: Http server returned Forbidden exception.', ofProfile: true },
      ],
    },
    certainty: 'likely',
    state: 'error',
    miss: failedWith('Http server returned Forbidden exception.'),
    missIs: 'ews-forbidden-mailbox',
  },
  {
    id: 'exo-no-user',
    when: 'the documented sentence says that no user has the address',
    hit: {
      mailbox: FAILED,
      alerts: [
        {
          text:
            'Test and Enable failed because no user was found with the email address ana.novak@contoso.com ' +
            "in the Microsoft 365 tenant associated with this mailbox's Email Server Profile",
        },
      ],
    },
    certainty: 'likely',
    state: 'error',
    miss: { mailbox: FAILED, alerts: [{ text: 'A user was found with the email address.' }] },
    missIs: 'unexplained',
  },
  {
    id: 'owner-mismatch',
    when: 'somebody else owns a mailbox that fails',
    hit: { mailbox: { ...FAILED, _ownerid_value: '00000000-0000-0000-0000-000000000077' } },
    certainty: 'certain',
    state: 'error',
    miss: {
      mailbox: { ...FAILED, _ownerid_value: '00000000-0000-0000-0000-000000000077' },
      queue: {},
      alerts: [{ text: '8005E273' }],
    },
    missIs: 'exo-user-disabled',
  },
  {
    id: 'other-org-primary',
    when: 'another organization synchronizes',
    hit: {
      mailbox: onlyAct,
      alerts: [
        {
          text:
            "Appointments, contacts, and tasks can't be synchronized because the email address of the mailbox " +
            'Ana Novak is configured with another organization.',
        },
      ],
    },
    certainty: 'likely',
    state: 'error',
    // Of the mailbox as a whole it says nothing where appointments are not what failed.
    miss: {
      mailbox: {
        ...ENABLED,
        enabledforincomingemail: false,
        incomingemailstatus: 2,
        testmailboxaccesscompletedon: ago(30),
        testandenablelastattemptedon: ago(32),
      },
      alerts: [{ text: 'The mailbox is configured with another organization.' }],
    },
  },
  {
    id: 'queue-act',
    when: 'a queue has appointments set',
    hit: { queue: {}, mailbox: { actdeliverymethod: 1 } },
    certainty: 'certain',
    state: 'approved',
    miss: { queue: {}, mailbox: { actdeliverymethod: 2 } },
    missIs: 'never-tested',
  },
  {
    id: 'queue-owner-no-role',
    when: 'the documented code is there',
    hit: failedWith('UnknownIncomingEmailIntegrationError -2147209462', { queue: {} }),
    certainty: 'certain',
    state: 'error',
    miss: failedWith('UnknownIncomingEmailIntegrationError -2147220192', { queue: {} }),
    missIs: 'queue-owner-priv',
  },
  {
    id: 'transient-exhausted',
    when: 'ten tries went by',
    hit: {
      mailbox: { ...FAILED, testemailconfigurationretrycount: 10 },
      alerts: [
        { text: 'Email Server Error Code: Exchange server returned ErrorMailboxStoreUnavailable exception.' },
      ],
    },
    certainty: 'likely',
    state: 'error',
    miss: {
      mailbox: { ...FAILED, testemailconfigurationretrycount: 3 },
      alerts: [
        { text: 'Email Server Error Code: Exchange server returned ErrorMailboxStoreUnavailable exception.' },
      ],
    },
    missIs: 'store-unavailable',
  },
  {
    id: 'alerts-off',
    when: 'alerts of errors are switched off',
    hit: { mailbox: FAILED, organization: { generatealertsforerrors: false } },
    certainty: 'certain',
    state: 'error',
    miss: { mailbox: FAILED },
    missIs: 'alert-aged',
  },
  {
    id: 'unexplained',
    when: 'the token is known to nobody',
    hit: failedWith('SomethingNobodyDocumented'),
    certainty: 'certain',
    state: 'error',
    miss: failedWith('ErrorInvalidLicense'),
    missIs: 'exo-no-licence',
  },
];

describe('a cause', () => {
  it.each(fixtures)('$id: $when', ({ id, hit, certainty, state }) => {
    const verdict = verdictWith(hit);
    expect(verdict.state).toBe(state);
    const found = verdict.found.find((each) => each.id === id);
    expect(found?.certainty, verdict.ids.join()).toBe(certainty);
  });

  it.each(fixtures)('$id is not what only looks like: $when', ({ id, miss, missIs }) => {
    const { ids } = verdictWith(miss);
    expect(ids).not.toContain(id);
    if (missIs) expect(ids[0]).toBe(missIs);
  });
});
