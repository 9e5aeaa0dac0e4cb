/** Names of the checks that look at a tenant as a whole. */
export type TenantCheckName =
  | 'exchangeOnlineProfileFound'
  | 'exchangeOnlineProfileIsDefault'
  | 'severalProfiles'
  | 'defaultsAreServerSide'
  | 'callerReadsAndWritesMailboxes'
  | 'callerHoldsApprovalPrivilege'
  | 'versionRead'
  | 'approvalNotRequired'
  | 'anyAppointmentsTestFailed'
  | 'anyMailboxFailed';

/** Names of the checks that look at one mailbox of a tenant. */
export type MailboxCheckName =
  | 'mailboxConfigured'
  | 'mailboxApproved'
  | 'mailboxEnabled'
  | 'mailboxAppointmentsEnabled';
