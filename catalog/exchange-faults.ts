import type { ExchangeFault } from '../domain/exchange-side';

const MAIL = ['incoming', 'outgoing'] as const;
const ALL = ['incoming', 'outgoing', 'act'] as const;

/**
 * How each fact of the Exchange side shows in a test (decisions 20; tokens from failures.md section 3).
 * In the order in which a test meets them. Which directions a token belongs to is modelled where the
 * article names one direction only.
 */
export const exchangeFaults: readonly ExchangeFault[] = [
  {
    fact: 'reachable',
    directions: ALL,
    token: 'Web server returned ConnectFailure exception.',
    permanent: false,
    finding: 'CONNECT-FAILURE',
  },
  { fact: 'addressKnown', directions: ALL, token: null, permanent: true, finding: 'EXO-NO-USER' },
  {
    fact: 'exists',
    directions: ALL,
    token: 'ErrorNonExistentMailbox',
    permanent: true,
    finding: 'NO-MAILBOX',
  },
  {
    fact: 'signInEnabled',
    directions: ALL,
    token: '8005E273',
    permanent: true,
    finding: 'EXO-USER-DISABLED',
  },
  {
    fact: 'licensed',
    directions: ALL,
    token: 'ErrorInvalidLicense',
    permanent: true,
    finding: 'EXO-NO-LICENCE',
  },
  {
    fact: 'restEnabled',
    directions: ALL,
    token: 'MailboxNotEnabledForRESTAPI',
    permanent: true,
    finding: 'EXO-NOT-REST-ENABLED',
  },
  {
    fact: 'ewsEnabled',
    directions: ALL,
    token: 'Http server returned Forbidden exception.',
    permanent: true,
    finding: 'EWS-FORBIDDEN-MAILBOX',
  },
  {
    fact: 'storeAvailable',
    directions: MAIL,
    token: 'Exchange server returned ErrorMailboxStoreUnavailable exception.',
    permanent: false,
    finding: 'STORE-UNAVAILABLE',
  },
  {
    fact: 'ownerHasPrivileges',
    directions: ALL,
    token: '8005E259',
    permanent: true,
    finding: 'PRIV-8005E259',
  },
  {
    fact: 'syncOrganization',
    directions: ['act'],
    token: null,
    permanent: true,
    finding: 'OTHER-ORG-PRIMARY',
  },
];
