import type { FindingEntry } from '../../domain/finding';

const section = 'later';

/** Enabled once, and disabled or in trouble since (failures.md section 4). */
export const laterFindings = {
  // Who mends it depends on the token; whoever tests again after it is named here (assumed).
  'permanent-error': { section, evidence: 'alert', who: ['sa'], source: 'TMS' },
  'transient-exhausted': { section, evidence: 'alert', who: ['exo', 'sa'], source: 'TMS' },
  'address-changed': { section, evidence: 'rows', who: ['app'], source: 'source document', inferred: true },
  'user-deactivated': { section, evidence: 'rows', who: ['m365'], source: 'SA/email-message-cannot-be-sent' },
  'profile-changed': { section, evidence: 'rows', who: ['sa'], source: 'schema', inferred: true },
  'profile-deleted': { section, evidence: 'rows', who: ['sa'], source: 'schema' },
  'org-stolen': {
    directions: ['act'],
    section,
    evidence: 'alert',
    confirm: true,
    who: ['sa'],
    source: 'TMS',
  },
  'quota-mailbox': {
    section,
    evidence: 'alert',
    who: ['exo', 'own'],
    source: 'SA/errorquotaexceeded',
    tokens: ['ErrorQuotaExceeded'],
  },
  'quota-sending': {
    directions: ['outgoing'],
    section,
    evidence: 'alert',
    who: ['sa'],
    source: 'SA/errorsubmissionquotaexceeded',
    tokens: ['ErrorSubmissionQuotaExceeded'],
  },
  'plugin-abort': {
    section,
    evidence: 'alert',
    who: ['dev'],
    source: 'SA/unknownincomingemailintegrationerror-2147220891',
    codes: ['80040265'],
  },
  'plugin-unexpected': {
    section,
    evidence: 'alert',
    who: ['dev'],
    source: 'SA/exception-appears-server-side-sync',
    codes: ['80040224'],
  },
  'unexpected-retrieve': {
    transient: true,
    section,
    evidence: 'alert',
    who: ['ms'],
    source: 'SA/exception-appears-server-side-sync',
    codes: ['80040216'],
  },
  'bad-recipient': {
    section,
    evidence: 'alert',
    who: ['own'],
    source: 'SA/exception-appears-server-side-sync',
    codes: ['80040b0b'],
  },
  'size-150mb': { section, evidence: 'exchange', who: [], source: 'TMS' },
  'pending-send': { section, evidence: 'rows', who: ['sa'], source: 'TMS' },
  'no-correlation': {
    section,
    evidence: 'suspicion',
    who: ['own', 'sa'],
    source: 'SA/emails-not-automatically-tracked',
  },
  'no-recipient': {
    section,
    evidence: 'suspicion',
    who: ['own', 'sa'],
    source: 'SA/emails-not-automatically-tracked',
  },
  'send-as': {
    section,
    evidence: 'alert',
    who: ['sa', 'own'],
    source: 'SA/cannot-send-email-as-another-user',
    phrases: [['cannot send email as the selected user']],
  },
  'sssadmin-identity': {
    section,
    evidence: 'rows',
    who: [],
    source: 'SA/server-side-synchronization-new-admin-identity',
  },
} as const satisfies Record<string, FindingEntry>;
