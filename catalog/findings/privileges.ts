import type { FindingEntry } from '../../domain/finding';

const section = 'failed';

/** A test failed: privileges in Dataverse, and appointments, contacts, and tasks (failures.md section 3.3). */
export const privilegeFindings = {
  'priv-80048306': {
    section,
    evidence: 'alert',
    who: ['sa'],
    source: 'SA/error-when-you-test-enable-a-mailbox',
    codes: ['80048306'],
  },
  'priv-80040220': { section, evidence: 'alert', who: ['sa'], source: 'KB 4015092', codes: ['80040220'] },
  'priv-user': {
    directions: ['act'],
    section,
    evidence: 'alert',
    who: ['sa'],
    source: 'SA/an-internal-dynamics-365-error',
    tokens: ['UserPrivilegeError'],
  },
  'priv-8005e259': {
    section,
    evidence: 'alert',
    who: ['sa'],
    source: 'SA/error-code-8005e259',
    codes: ['8005e259'],
  },
  'other-org-primary': {
    directions: ['act'],
    section,
    evidence: 'alert',
    confirm: true,
    who: ['sa'],
    source: 'TMS',
    phrases: [['configured with another organization']],
  },
  'primary-flag-unset': { section, evidence: 'suspicion', who: ['sa'], source: 'inference', inferred: true },
  'timezone-383': {
    directions: ['act'],
    section,
    evidence: 'alert',
    who: ['own', 'sa'],
    source: 'SA/appointments-do-not-sync-to-exchange-for-some-users',
    tokens: ['returned 383 error'],
  },
  'act-organizer': {
    directions: ['act'],
    section,
    evidence: 'alert',
    who: ['dev', 'sa'],
    source: 'TMS',
    phrases: [["Organizer field isn't present"]],
  },
  'act-filter': {
    section,
    evidence: 'suspicion',
    who: ['own'],
    source: 'SA/appointments-do-not-synchronize',
  },
} as const satisfies Record<string, FindingEntry>;
