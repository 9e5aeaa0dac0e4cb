/** What somebody who knows the job says of a mailbox first, case by case, and what must not be certain. */
import { describe, expect, it } from 'vitest';
import type { FindingId } from '../../../domain/finding-ids';
import { ago, ENABLED, FAILED, type Otherwise, verdictWith, WAITING } from './tenant';

const said = (text: string, more: object = {}) => [{ text: `Email Server Error Code: ${text}`, ...more }];
const now = (level: 1 | 2 | 3) => ({ level, createdon: ago(1), modifiedon: ago(1) });

const FORBIDDEN = 'Http server returned Forbidden exception.';
const UNAUTHORIZED = 'Http server returned 401 Unauthorized exception.';
const INTEGRATION = 'Exchange server returned UnknownIncomingEmailIntegrationError';
const SAME_ADDRESS = { others: { emailaddress: 'ana.novak@contoso.com' } };
const ALL_OFF = {
  ...FAILED,
  enabledforincomingemail: false,
  enabledforoutgoingemail: false,
  enabledforact: false,
};
const others = [101, 102, 103].flatMap((number) =>
  said(FORBIDDEN, { _regardingobjectid_value: `00000000-0000-0000-0000-000000000${number}` }),
);
const GMAIL = {
  mailbox: { ...FAILED, actdeliverymethod: 2 as const },
  profile: {
    servertype: 1 as const,
    incomingcredentialretrieval: 6 as const,
    incomingserverlocation: 'pop.gmail.com',
  },
};
const HYBRID = { mailbox: FAILED, profile: { servertype: 2 as const } };
const CROSS_TENANT = {
  incomingcredentialretrieval: 7 as const,
  outgoingcredentialretrieval: 7 as const,
  usedefaulttenantid: false,
  exchangeonlinetenantid: '00000000-0000-0000-0000-0000000000ff',
};

type Expected = readonly [
  what: string,
  otherwise: Otherwise,
  first: FindingId | 'nothing',
  certain: readonly FindingId[],
];

const cases: readonly Expected[] = [
  [
    'an impersonation, by its sentence and with the name of the mailbox in it',
    {
      mailbox: { ...FAILED, name: 'Ana Novak' },
      alerts: [
        {
          text: "An impersonation error occurred in accessing the mailbox Ana Novak while receiving email. Ana Novak didn't synchronize.",
        },
      ],
    },
    'impersonation',
    ['impersonation'],
  ],
  ['hybrid profile, 401', { ...HYBRID, alerts: said(UNAUTHORIZED) }, 'profile-wrong-type', []],
  [
    'hybrid profile, 403: no end of a service in the cloud',
    { ...HYBRID, alerts: said(FORBIDDEN) },
    'ews-forbidden-mailbox',
    [],
  ],
  [
    'Gmail, the sentence about credentials',
    {
      ...GMAIL,
      alerts: [
        {
          text: 'Email cannot be received for the mailbox Ana Novak. Make sure that the credentials specified in the mailbox are correct and have sufficient permissions for receiving email.',
        },
      ],
    },
    'credentials',
    [],
  ],
  [
    'Gmail, its token',
    { ...GMAIL, alerts: said('OutgoingEmailAuthenticationError') },
    'smtp-auth',
    ['smtp-auth'],
  ],
  [
    'Gmail, a state that mail servers do not answer',
    { ...GMAIL, alerts: said(FORBIDDEN) },
    'unexplained',
    [],
  ],
  [
    'Gmail, its limit, and the mailbox works',
    {
      mailbox: { ...ENABLED, actdeliverymethod: 2 },
      profile: GMAIL.profile,
      alerts: said('Smtp server returned GeneralOutgoingEmailServerError GeneralFailure exception.', now(2)),
    },
    'gmail-limit',
    [],
  ],
  [
    'a queue whose account is blocked, as those of shared mailboxes are',
    { mailbox: FAILED, queue: {}, alerts: said('8005E273') },
    'exo-user-disabled',
    [],
  ],
  [
    'a user whose account is blocked',
    { mailbox: FAILED, alerts: said('8005E273') },
    'exo-user-disabled',
    ['exo-user-disabled'],
  ],
  [
    'a code of queues on the mailbox of a user',
    { mailbox: FAILED, alerts: said(`${INTEGRATION} -2147209462 exception.`) },
    'queue-owner-no-role',
    [],
  ],
  [
    'the same on a queue',
    { mailbox: FAILED, queue: {}, alerts: said(`${INTEGRATION} -2147209462 exception.`) },
    'queue-owner-no-role',
    ['queue-owner-no-role'],
  ],
  [
    'no licence, and another mailbox has the address',
    { mailbox: FAILED, ...SAME_ADDRESS, alerts: said(`${INTEGRATION} -2147167669 exception.`) },
    'user-no-licence',
    [],
  ],
  [
    'no licence, as the row says too',
    { mailbox: FAILED, user: { islicensed: false }, alerts: said(`${INTEGRATION} -2147167669 exception.`) },
    'user-no-licence',
    ['user-no-licence'],
  ],
  [
    '403 for one among many that work',
    { mailbox: FAILED, alerts: said(FORBIDDEN) },
    'ews-forbidden-mailbox',
    [],
  ],
  [
    '403 for all',
    { mailbox: FAILED, others: ALL_OFF, alerts: [...said(FORBIDDEN), ...others] },
    'ews-forbidden-org',
    [],
  ],
  [
    '403 for all of a profile across tenants',
    { mailbox: FAILED, others: ALL_OFF, profile: CROSS_TENANT, alerts: [...said(FORBIDDEN), ...others] },
    'xtenant-ews-list',
    [],
  ],
  [
    'a user that is disabled, and so the mailbox',
    { mailbox: { ...FAILED, statecode: 1 }, user: { isdisabled: true } },
    'row-inactive',
    ['row-inactive', 'user-disabled'],
  ],
  [
    'somebody else owns it, and privileges lack',
    {
      mailbox: { ...FAILED, _ownerid_value: '00000000-0000-0000-0000-000000000077' },
      alerts: said('Crm.80048306.Not enough privilege'),
    },
    'owner-mismatch',
    ['owner-mismatch', 'priv-80048306'],
  ],
  [
    'a sentence that leaves open which privilege lacks',
    {
      mailbox: FAILED,
      alerts: [
        {
          text: "Appointments, contacts, and tasks can't be synchronized for the mailbox Ana Novak because the mailbox user doesn't have sufficient permissions on this mailbox.",
        },
      ],
    },
    'priv-80048306',
    [],
  ],
  [
    'a distribution group as a queue',
    { mailbox: FAILED, queue: {}, alerts: said('Exchange.server returned ErrorNonExistentMailbox error.') },
    'no-mailbox',
    [],
  ],
  [
    'works, whatever was said long ago',
    { mailbox: ENABLED, alerts: said('8005E273', { createdon: ago(9000), modifiedon: ago(9000) }) },
    'nothing',
    [],
  ],
  [
    'works, and something new is said',
    { mailbox: ENABLED, alerts: said('SomethingNew', now(3)) },
    'unexplained',
    [],
  ],
  [
    'works, and one message failed',
    { mailbox: ENABLED, alerts: said('InvalidSender', now(1)) },
    'item-not-created',
    [],
  ],
  [
    'works, and Exchange was busy',
    { mailbox: ENABLED, alerts: said('IncomingMailboxInternalCrmError', now(1)) },
    'transient-service',
    [],
  ],
  [
    'works, and is told so',
    {
      mailbox: ENABLED,
      alerts: [
        {
          text: 'The mailbox Ana Novak has been successfully tested and enabled for incoming email.',
          ...now(1),
        },
      ],
    },
    'nothing',
    [],
  ],
  [
    'works, and its quota is used up',
    { mailbox: ENABLED, alerts: said('ErrorQuotaExceeded. Exchange.server returned 403 error.', now(3)) },
    'quota-mailbox',
    [],
  ],
  [
    'administration mode',
    {
      mailbox: WAITING,
      others: { ...WAITING, processinglastattemptedon: ago(9000), lastsuccessfulsynccompletedon: ago(9000) },
    },
    'background-off',
    [],
  ],
];

describe('an expert says of', () => {
  it.each(cases)('%s', (_, otherwise, first, certain) => {
    const { state, found } = verdictWith(otherwise);
    expect(found[0]?.id ?? 'nothing').toBe(first);
    const sure = found.filter(
      ({ certainty, note, id }) => certainty === 'certain' && !note && id !== 'unexplained',
    );
    expect(sure.map(({ id }) => id)).toEqual(certain);
    if (otherwise.mailbox?.enabledforincomingemail) expect(state).toBe('enabled');
  });

  it('a hybrid profile nothing of lists and licences that Exchange Online has', () => {
    const { ids } = verdictWith({ ...HYBRID, alerts: said(FORBIDDEN) });
    expect(ids.filter((id) => ['ews-kiosk', 'ews-appid-list', 'ews-null-switched'].includes(id))).toEqual([]);
  });
});
