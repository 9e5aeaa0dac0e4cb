import type { ExchangeFault } from '../domain/exchange-side';

const MAIL = ['incoming', 'outgoing'] as const;
const ALL = ['incoming', 'outgoing', 'act'] as const;
const FORBIDDEN = 'Http server returned Forbidden exception.';

/** Why the whole organization is refused, and the finding of each (today.md 1.6). */
const EWS_CAUSES = [
  ['off', 'EWS-FORBIDDEN-ORG'],
  ['waved', 'EWS-NULL-SWITCHED'],
  ['appIds', 'EWS-APPID-LIST'],
  ['allowList', 'EWS-ALLOWLIST'],
  ['blockList', 'EWS-BLOCKLIST'],
  ['ended', 'EWS-ENDED'],
] as const;

/**
 * How each fact of the Exchange side shows in a test (decisions 20; tokens from failures.md sections 3
 * and 4). In the order in which a test meets them. Which directions a token belongs to is modelled where
 * the article names one direction only; that what strikes the whole organization is a profile-level
 * alert follows the placement rule of dataverse.md 1.5.
 */
export const exchangeFaults: readonly ExchangeFault[] = [
  {
    of: 'mailbox',
    fact: 'reachable',
    is: false,
    directions: ALL,
    token: 'Web server returned ConnectFailure exception.',
    permanent: false,
    finding: 'CONNECT-FAILURE',
  },
  {
    of: 'organization',
    fact: 'subscription',
    is: 'none',
    directions: ALL,
    token: '8005E272',
    permanent: true,
    profileLevel: true,
    finding: 'PROFILE-401',
  },
  {
    of: 'organization',
    fact: 'subscription',
    is: 'otherTenant',
    directions: ALL,
    token: 'Http server returned 401 Unauthorized exception.',
    permanent: true,
    profileLevel: true,
    finding: 'HTTP-401',
  },
  ...EWS_CAUSES.map(([is, finding]) => ({
    of: 'organization' as const,
    fact: 'ews' as const,
    is,
    directions: ALL,
    token: FORBIDDEN,
    permanent: true,
    profileLevel: true as const,
    finding,
  })),
  {
    of: 'mailbox',
    fact: 'addressKnown',
    is: false,
    directions: ALL,
    token: null,
    permanent: true,
    finding: 'EXO-NO-USER',
  },
  {
    of: 'mailbox',
    fact: 'exists',
    is: false,
    directions: ALL,
    token: 'ErrorNonExistentMailbox',
    permanent: true,
    finding: 'NO-MAILBOX',
  },
  {
    of: 'mailbox',
    fact: 'signInEnabled',
    is: false,
    directions: ALL,
    token: '8005E273',
    permanent: true,
    finding: 'EXO-USER-DISABLED',
  },
  {
    of: 'mailbox',
    fact: 'licensed',
    is: false,
    directions: ALL,
    token: 'ErrorInvalidLicense',
    permanent: true,
    finding: 'EXO-NO-LICENCE',
  },
  {
    of: 'mailbox',
    fact: 'restEnabled',
    is: false,
    directions: ALL,
    token: 'MailboxNotEnabledForRESTAPI',
    permanent: true,
    finding: 'EXO-NOT-REST-ENABLED',
  },
  {
    of: 'mailbox',
    fact: 'ewsEnabled',
    is: false,
    directions: ALL,
    token: FORBIDDEN,
    permanent: true,
    finding: 'EWS-FORBIDDEN-MAILBOX',
    ews: true,
  },
  {
    of: 'mailbox',
    fact: 'ewsLicensed',
    is: false,
    directions: ALL,
    token: FORBIDDEN,
    permanent: true,
    finding: 'EWS-KIOSK',
    ews: true,
  },
  {
    of: 'mailbox',
    fact: 'quota',
    is: 'full',
    directions: ['outgoing'],
    token: 'ErrorQuotaExceeded. Exchange.server returned 403 error.',
    permanent: true,
    finding: 'QUOTA-MAILBOX',
  },
  {
    of: 'mailbox',
    fact: 'storeAvailable',
    is: false,
    directions: MAIL,
    token: 'Exchange server returned ErrorMailboxStoreUnavailable exception.',
    permanent: false,
    finding: 'STORE-UNAVAILABLE',
  },
  {
    of: 'mailbox',
    fact: 'ownerHasPrivileges',
    is: false,
    directions: ALL,
    token: '8005E259',
    permanent: true,
    finding: 'PRIV-8005E259',
  },
  {
    of: 'mailbox',
    fact: 'syncOrganization',
    is: 'other',
    directions: ['act'],
    token: null,
    permanent: true,
    finding: 'OTHER-ORG-PRIMARY',
  },
];
