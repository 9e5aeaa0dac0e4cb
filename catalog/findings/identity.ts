import type { FindingEntry } from '../../domain/finding';

const section = 'failed';

/** A test failed: user, licence or tenant (failures.md section 3.1). */
export const identityFindings = {
  'exo-no-user': {
    section,
    evidence: 'alert',
    confirm: true,
    who: ['m365', 'exo', 'sa'],
    source: 'SA/test-enable-fails-for-unrecognized-email-address',
    phrases: [['no user was found with the email address', 'Microsoft 365 tenant']],
  },
  'alias-type': {
    section,
    evidence: 'exchange',
    who: ['exo'],
    source: 'SA/test-enable-fails-for-unrecognized-email-address',
  },
  'exo-user-disabled': {
    section,
    evidence: 'alert',
    who: ['m365'],
    source: 'SA/error-code-8005e273',
    codes: ['8005e273'],
  },
  'exo-not-rest-enabled': {
    section,
    evidence: 'alert',
    who: ['m365', 'exo', 'sa'],
    source: 'SA/error-code-8005e274',
    tokens: ['MailboxNotEnabledForRESTAPI'],
    codes: ['8005e274'],
  },
  'exo-no-licence': {
    section,
    evidence: 'alert',
    who: ['m365'],
    source: 'SA/error-code-8005e276',
    tokens: ['ErrorInvalidLicense'],
    codes: ['8005e276'],
  },
  'no-mailbox': {
    section,
    evidence: 'alert',
    confirm: true,
    who: ['sa', 'exo'],
    source: 'SA/the-smtp-address-has-no-mailbox',
    tokens: ['ErrorNonExistentMailbox'],
  },
  'recreated-user': {
    section,
    evidence: 'exchange',
    who: ['m365', 'ms'],
    source: 'SA/exception-when-using-server-side-sync',
    tokens: ['NoUserFoundWithGivenClaims'],
  },
  'http-401': {
    section,
    evidence: 'alert',
    confirm: true,
    who: ['sa', 'exo', 'm365'],
    source: 'SA/exception-when-using-server-side-sync',
    tokens: ['Http server returned 401 Unauthorized'],
  },
  'profile-401': {
    section,
    evidence: 'alert',
    who: ['sa', 'exo'],
    source: 'SA/error-code-8005e272',
    codes: ['8005e272'],
  },
  'tenant-mismatch': {
    section,
    evidence: 'suspicion',
    who: ['sa', 'm365'],
    source: 'SA/exception-when-using-server-side-sync',
    inferred: true,
  },
  'xtenant-app': {
    section,
    evidence: 'exchange',
    who: ['exo'],
    source: 'connect-exchange-online-server-profile-oauth',
  },
  'app-access-policy': {
    section,
    evidence: 'exchange',
    who: ['exo'],
    source: 'connect-exchange-online-server-profile-oauth',
  },
  'conditional-access': {
    section,
    evidence: 'exchange',
    who: ['m365'],
    source: 'observation',
    inferred: true,
  },
} as const satisfies Record<string, FindingEntry>;
