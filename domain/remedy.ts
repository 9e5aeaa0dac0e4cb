/** What mends a cause that no event of the lifecycle cures. */

/** Steps inside of Dynamics, and the licence of Microsoft 365. */
export type Remedy =
  | 'activateProfile'
  | 'enableUser'
  | 'activateQueue'
  | 'noActOfQueue'
  | 'alertsOn'
  | 'roleForOwner'
  | 'createProfile'
  | 'licence';

/**
 * What an administrator of another service can be asked about: the questions of failures.md section 6 as far as the
 * simulator knows their answers. Those of Exchange Web Services stand in the order of today.md 1.7, where the list of
 * applications comes before the switch.
 */
export const DESK_SUBJECTS = [
  'mailbox',
  'licence',
  'ewsAppIds',
  'ewsOrganization',
  'ewsMailbox',
  'ewsLicence',
  'ewsUsage',
  'messageCenter',
  'cloud',
  'quota',
  'serviceHealth',
  'subscription',
  'backgroundOperations',
  'otherOrganization',
  'privileges',
] as const;

export type DeskSubjectId = (typeof DESK_SUBJECTS)[number];
