import type { FindingText } from '../../finding-text';

/** The approval of the address, and whoever gives it. */
export const approvalFindings = {
  'not-approved': {
    symptom:
      'The address is Pending Approval or Empty although approval is required. Alerts say that mailboxes were disabled because their addresses are not approved.',
    cause: 'The address is new or was changed, and its approval is still pending.',
    fix: 'Choose Approve Email, then Test & Enable Mailbox.',
  },
  rejected: {
    symptom:
      'The address is Rejected, with no approver and no date. App for Outlook shows IncomingEmailRejected.',
    cause:
      'Somebody rejected the address. In App for Outlook the code may also mean that it is not approved.',
    fix: 'Decide with the owner of the mailbox, then approve the address.',
  },
  'o365-not-approved': {
    symptom:
      'The address is approved, yet a banner asks for an Office 365 administrator. Codes: IncomingEmailS2SApprovalNeeded, OutgoingEmailS2SApprovalNeeded, ExchangeSyncEmailS2SApprovalNeeded.',
    cause:
      'Dynamics 365 has the approval and the tenant has not, as where whoever approved was neither Global admin nor Exchange admin nor Delegated Mailbox Approver, was an application or a script, or held the role for an hour only; or approved before the profile was one for Exchange Online.',
    fix: 'Have a System Administrator with one of these roles approve the address again interactively, in person and with Approve Email; if it stays, reject it first, then approve.',
  },
  'approval-not-required': {
    symptom: 'The address is not approved, but the organization does not require approval.',
    cause:
      'The requirement is switched off, so the missing approval is not the cause. The documentation warns that this is not recommended.',
    fix: 'Look for the cause elsewhere, and tell those responsible that this setting is not recommended.',
  },
  'approver-no-priv': {
    symptom: 'The Approve Email command is missing, or the approval is refused with 403.',
    cause: 'The person lacks the privilege prvApproveRejectEmailAddress.',
    fix: 'Have a System Administrator add the privilege to a role: the tab Miscellaneous Privileges, in the legacy client Business Management > Miscellaneous Privileges.',
  },
  'approver-no-m365-role': {
    symptom:
      'Approving ends with “A failure occurred in CrmSecurity” or with a message that names the three roles allowed to approve.',
    cause:
      'The person has the privilege, but probably is neither Global nor Exchange admin nor Delegated Mailbox Approver. Dataverse does not show roles of Microsoft 365.',
    fix: 'Have a Global or Exchange admin approve, or assign Delegated Mailbox Approver to the person, not to a team.',
  },
  'delegate-assign-fail': {
    symptom: 'Assigning Delegated Mailbox Approver fails with 0x80090904 or 0x80090905.',
    cause:
      '0x80090904: whoever assigns the role is neither Global nor Exchange admin. 0x80090905: the role was given to a team.',
    fix: 'Have a Global or Exchange admin assign the role, and assign it to a user.',
  },
  'self-approval-blocked': {
    symptom: 'A person cannot approve the address of their own mailbox or of a queue themselves.',
    cause:
      'The address is not the UPN, it is a queue, user-level Write on Mailbox is missing, or RequirePrivilegeToSelfApproveEmailAddress is on and the privilege is missing.',
    fix: 'Have an administrator who is allowed to approve do it.',
  },
  'approved-by-automation': {
    symptom: 'A plug-in or workflow probably tried to approve the address, without success.',
    cause: 'Plug-ins and workflows are not allowed to approve; only an external application is.',
    fix: 'Let an external application approve, with the necessary rights.',
  },
} satisfies Record<string, FindingText>;
