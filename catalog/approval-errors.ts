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
