import type { Findings } from '../../domain/finding';

const section = 'approval';

/** The approval of the address, and whoever gives it (failures.md section 2). */
export const approvalFindings = {
  'not-approved': {
    is: 'cause',
    curedBy: 'mailbox.approve',
    section,
    evidence: 'rows',
    who: ['app'],
    source: 'TMS',
    phrases: [
      ['email address<>is not approved'],
      ['email address<>has not been approved'],
      ['have been disabled', "haven't been approved"],
    ],
  },
  // `IncomingEmailRejected` belongs to two causes: decide by the approval value (decisions 21).
  rejected: {
    is: 'cause',
    curedBy: 'mailbox.approve',
    section,
    evidence: 'rows',
    who: ['app'],
    source: 'TMS',
  },
  'o365-not-approved': {
    is: 'cause',
    curedBy: 'mailbox.approve',
    section,
    evidence: 'rows',
    who: ['app'],
    source: 'DS/alerts-about-mailbox-requires-approval-by-office-365-administrator',
    inferred: true,
    // The short form is assumed.
    tokens: ['*EmailS2SApprovalNeeded', '*S2SApprovalNeeded'],
    phrases: [
      ['requires an approval by', 'administrator'],
      ['will not be processed for this mailbox until', 'approved by'],
    ],
  },
  'approval-not-required': { is: 'cause', section, evidence: 'rows', who: [], source: 'CEO' },
  'approver-no-priv': { is: 'cause', section, evidence: 'rows', who: ['sa'], source: 'CEO' },
  'approver-no-m365-role': {
    is: 'note',
    section,
    evidence: 'suspicion',
    who: ['app'],
    source: 'SA/a-failure-occurred-crmsecurity',
    // The inner code; the outer one, 80040216, is that of any unexpected failure (dataverse.md 3.1).
    codes: ['80040256'],
    phrases: [
      ['A failure occurred in CrmSecurity'],
      ['can only be approved by a user with'],
      ['global administrator to approve'],
    ],
  },
  // failures.md says Global admin, for whom its codes have no word: taken as `m365` (assumed).
  'delegate-assign-fail': {
    is: 'note',
    section,
    evidence: 'alert',
    who: ['exo', 'm365'],
    source: 'CEO',
    codes: ['80090904', '80090905'],
    tokens: ['CannotAssignDelegatedMailboxApproverRoleToTeam'],
    phrases: [
      ['to assign the delegated mailbox approver role'],
      ['delegated mailbox approver role', 'be assigned to a team'],
    ],
  },
  'self-approval-blocked': { is: 'cause', section, evidence: 'rows', who: ['app'], source: 'CEO' },
  'approved-by-automation': { is: 'note', section, evidence: 'suspicion', who: ['dev'], source: 'CEO' },
} as const satisfies Partial<Findings>;
