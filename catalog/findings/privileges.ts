import type { Findings } from '../../domain/finding';

const section = 'failed';

/** A test failed: privileges in Dataverse, and appointments, contacts, and tasks (failures.md section 3.3). */
export const privilegeFindings = {
  'priv-80048306': {
    is: 'cause',
    missingPrivilege: true,
    section,
    evidence: 'alert',
    who: ['sa'],
    source: 'SA/error-when-you-test-enable-a-mailbox',
    codes: ['80048306'],
    phrases: [["mailbox user doesn't have sufficient permissions"], ['not enough privilege to access']],
  },
  'priv-80040220': {
    is: 'cause',
    missingPrivilege: true,
    section,
    evidence: 'alert',
    who: ['sa'],
    source: 'KB 4015092',
    codes: ['80040220'],
    phrases: [["mailbox user doesn't have sufficient permissions"], ['missing prv'], ['privilege', '(prv']],
  },
  'priv-user': {
    is: 'cause',
    missingPrivilege: true,
    directions: ['act'],
    section,
    evidence: 'alert',
    who: ['sa'],
    source: 'SA/an-internal-dynamics-365-error',
    tokens: ['UserPrivilegeError'],
    // The same sentence comes with the code of a plug-in: without either, both are open.
    phrases: [['internal', 'error occurred while synchronizing appointments']],
  },
  'priv-8005e259': {
    is: 'cause',
    missingPrivilege: true,
    section,
    evidence: 'alert',
    who: ['sa'],
    source: 'SA/error-code-8005e259',
    codes: ['8005e259'],
  },
  'other-org-primary': {
    is: 'cause',
    section,
    evidence: 'alert',
    confirm: true,
    who: ['sa'],
    source: 'TMS',
    tokens: ['*IncorrectCrmOrgError'],
    phrases: [
      ['email address', 'is configured', 'another', 'organization'],
      ['update configuration folder on exchange failed'],
    ],
  },
  'primary-flag-unset': {
    is: 'cause',
    section,
    evidence: 'suspicion',
    who: ['sa'],
    source: 'inference',
    inferred: true,
  },
  'timezone-383': {
    is: 'cause',
    directions: ['act'],
    section,
    evidence: 'alert',
    who: ['own', 'sa'],
    source: 'SA/appointments-do-not-sync-to-exchange-for-some-users',
    states: [383],
    // The same sentence comes with 203, which is harmless.
    phrases: [
      ['appointments, contacts, and tasks for the mailbox', 'could not be synchronized', 'try again later'],
    ],
    triesAgain: true,
  },
  // Documented as harmless, with *The system will try again later*; that one appointment is meant is assumed.
  'act-203': {
    is: 'temporary',
    directions: ['act'],
    section,
    evidence: 'alert',
    who: [],
    source: 'DS/exchange-server-returned-203-error-in-mailbox-alert',
    states: [203],
    phrases: [
      ['appointments, contacts, and tasks for the mailbox', 'could not be synchronized', 'try again later'],
    ],
    triesAgain: true,
  },
  'act-organizer': {
    is: 'cause',
    directions: ['act'],
    section,
    evidence: 'alert',
    who: ['dev', 'sa'],
    source: 'TMS',
    phrases: [["Organizer field isn't present"]],
  },
  'act-filter': {
    is: 'cause',
    section,
    evidence: 'suspicion',
    who: ['own'],
    source: 'SA/appointments-do-not-synchronize-to-exchange-or-outlook',
  },
} as const satisfies Partial<Findings>;
