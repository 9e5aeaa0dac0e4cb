import type { Findings } from '../../domain/finding';

const section = 'failed';

/** A test failed: user, licence or tenant (failures.md section 3.1). */
export const identityFindings = {
  'exo-no-user': {
    is: 'cause',
    section,
    evidence: 'alert',
    confirm: true,
    who: ['m365', 'exo', 'sa'],
    source: 'SA/test-enable-fails-for-unrecognized-email-address',
    phrases: [['no user was found with the email address', 'Microsoft 365 tenant']],
    goesWith: [{ ask: 'alias-type' }],
  },
  'alias-type': {
    is: 'cause',
    asks: ['mailbox'],
    section,
    evidence: 'exchange',
    who: ['exo'],
    source: 'SA/test-enable-fails-for-unrecognized-email-address',
  },
  'exo-user-disabled': {
    is: 'cause',
    // The account of a shared mailbox is normally blocked, and queues have such mailboxes.
    unusualFor: ['queue'],
    section,
    evidence: 'alert',
    who: ['m365'],
    source: 'SA/error-code-8005e273',
    codes: ['8005e273'],
  },
  'exo-not-rest-enabled': {
    is: 'cause',
    section,
    evidence: 'alert',
    who: ['m365', 'exo', 'sa'],
    source: 'SA/error-code-8005e274',
    tokens: ['MailboxNotEnabledForRESTAPI'],
    codes: ['8005e274'],
  },
  'exo-no-licence': {
    is: 'cause',
    section,
    evidence: 'alert',
    who: ['m365'],
    source: 'SA/error-code-8005e276',
    codes: ['8005e276'],
    tokens: ['ErrorInvalidLicense'],
    // Six digits alone may be any number: the article prints them as a code.
    phrases: [
      ['license is invalid for the mailbox'],
      ['have a valid license'],
      ['error code 800046'],
      ['code: 800046'],
    ],
  },
  'no-mailbox': {
    is: 'cause',
    section,
    evidence: 'alert',
    confirm: true,
    who: ['sa', 'exo'],
    source: 'SA/the-smtp-address-has-no-mailbox',
    tokens: ['ErrorNonExistentMailbox'],
    // That Exchange answers *not found* where there is no mailbox is assumed; the last sentence is from public reports.
    states: [404],
    phrases: [['SMTP address has no mailbox'], ['have a valid email address'], ['Mailbox does not exist']],
  },
  'recreated-user': {
    is: 'cause',
    section,
    evidence: 'exchange',
    who: ['m365', 'ms'],
    source: 'SA/exception-when-using-server-side-sync',
    tokens: ['NoUserFoundWithGivenClaims'],
    phrases: [['user does not exist in tenant with id']],
  },
  'http-401': {
    is: 'cause',
    asks: ['licence', 'subscription', 'mailbox'],
    section,
    evidence: 'alert',
    confirm: true,
    who: ['sa', 'exo', 'm365'],
    source: 'SA/exception-when-using-server-side-sync',
    states: [401],
    // The sentences that the documents print with 401; another code in them decides otherwise.
    phrases: [['be received for the mailbox <>.'], ['credentials specified in the mailbox']],
    goesWith: [
      { ask: 'ews-null-switched', where: 'allAfterEwsSwitchOff' },
      { ask: 'xtenant-app', where: 'customApp' },
      { ask: 'conditional-access', where: 'ownExchange' },
    ],
  },
  'profile-401': {
    is: 'cause',
    section,
    evidence: 'alert',
    who: ['sa', 'exo'],
    source: 'SA/error-code-8005e272',
    codes: ['8005e272'],
  },
  'tenant-mismatch': {
    is: 'cause',
    section,
    evidence: 'suspicion',
    who: ['sa', 'm365'],
    source: 'SA/exception-when-using-server-side-sync',
    inferred: true,
  },
  'xtenant-app': {
    is: 'cause',
    section,
    evidence: 'exchange',
    who: ['exo'],
    source: 'connect-exchange-online-server-profile-oauth',
    // Entra's codes for an application that its directory does not know, that has no consent, or whose secret is
    // wrong or has expired; that alerts carry them is assumed.
    tokens: ['AADSTS700016', 'AADSTS65001', 'AADSTS7000215', 'AADSTS7000222'],
  },
  'app-access-policy': {
    is: 'cause',
    section,
    evidence: 'exchange',
    who: ['exo'],
    source: 'connect-exchange-online-server-profile-oauth',
  },
  'conditional-access': {
    is: 'cause',
    section,
    evidence: 'exchange',
    who: ['m365'],
    source: 'observation',
    inferred: true,
    // Entra's code for a sign-in that a policy blocks; that alerts carry it is assumed.
    tokens: ['AADSTS53003'],
  },
} as const satisfies Partial<Findings>;
