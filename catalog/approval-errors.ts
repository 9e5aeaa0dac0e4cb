/** What the product says to somebody who may not approve (dataverse.md 3.1, procedure.md P4.2). */
export const APPROVAL_REFUSED =
  'This email address can only be approved by a user with the Global Administrator or Exchange Administrator ' +
  'role in Office 365 or the Delegated Mailbox Approver role in Dynamics 365.';

/** The heading of the same refusal in the legacy client's dialog, and the codes that its log shows. */
export const LEGACY_REFUSED = {
  text: 'A failure occurred in CrmSecurity',
  codes: ['-2147220970 (0x80040216)', '-2147220906 (0x80040256)'],
} as const;

/** How a missing privilege reads; ids are the organization's own. */
export const PRIVILEGE_MISSING = {
  text: 'Principal user (Id=…, type=8…) is missing prvApproveRejectEmailAddress privilege',
  codes: ['0x80040220'],
} as const;

/** What is said to somebody who may not give the role Delegated Mailbox Approver (S-PP25). */
export const DELEGATE_ASSIGNER_REFUSED = {
  text: 'You must be an Office 365 Global Administrator or an Exchange Administrator to assign the Delegated Mailbox Approver role.',
  codes: ['0x80090904'],
} as const;

/** What is said where a team is given that role; the missing space is the product's own (S-PP25). */
export const DELEGATE_TEAM_REFUSED = {
  text: "The Delegated Mailbox Approver role can'tbe assigned to a team.",
  codes: ['0x80090905'],
} as const;

/** The same refusal as it is read elsewhere (S-PP25). */
export const DELEGATE_TEAM_FAILED =
  'Failed to add role Delegated Mailbox Approver: CannotAssignDelegatedMailboxApproverRoleToTeam';
