/**
 * Choice values of the tables of mailbox set-up, by Dataverse's own numbers.
 * Only the numbers are stable: labels are translated and one changed over time,
 * so labels are shown and never compared.
 */

/** `mailbox.incomingemaildeliverymethod` */
export const IncomingDelivery = { None: 0, Outlook: 1, ServerSide: 2, ForwardMailbox: 3 } as const;

/** `mailbox.outgoingemaildeliverymethod` */
export const OutgoingDelivery = { None: 0, Outlook: 1, ServerSide: 2 } as const;

/** `mailbox.actdeliverymethod`. Counts differently from the two email columns: None is 2. */
export const ActDelivery = { Outlook: 0, ServerSide: 1, None: 2 } as const;

/** `emailrouteraccessapproval` on mailbox, systemuser and queue */
export const Approval = { Empty: 0, Approved: 1, Pending: 2, Rejected: 3 } as const;

/** `incomingemailstatus`, `outgoingemailstatus`, `actstatus`, `mailboxstatus` */
export const TestStatus = { NotRun: 0, Success: 1, Failure: 2 } as const;

/** `statecode` of every table but `asyncoperation` */
export const RowState = { Active: 0, Inactive: 1 } as const;

/** `statuscode` that goes with each `statecode` */
export const RowStatus = { Active: 1, Inactive: 2 } as const;

/** `mailbox.officeappsdeploymentstatus` */
export const OfficeAppsDeployment = {
  NotInstalled: 0,
  Installed: 1,
  InstallFailed: 2,
  UninstallFailed: 3,
  UpgradeRequired: 4,
} as const;

/** `usersettings.incomingemailfilteringmethod` and that of queues (today.md 4.3) */
export const IncomingFilter = {
  All: 0,
  Replies: 1,
  LeadsContactsAccounts: 2,
  EmailEnabledRecords: 3,
  None: 4,
} as const;

/**
 * What stands on a form where nobody chose; that a user begins with replies alone is said as well, so that a value that
 * can be read counts first (today.md 4.3).
 */
export const FIRST_FILTER = {
  user: IncomingFilter.LeadsContactsAccounts,
  queue: IncomingFilter.All,
} as const;

/** `email.statuscode` (today.md 4.4) */
export const EmailStatus = {
  Draft: 1,
  Completed: 2,
  Sent: 3,
  Received: 4,
  Canceled: 5,
  PendingSend: 6,
  Sending: 7,
  Failed: 8,
} as const;

/** `mailbox.exchangecontactsimportstatus` */
export const ContactsImport = { NotImported: 0, Imported: 1, ImportFailed: 2 } as const;

/** `emailserverprofile.servertype` */
export const ServerType = {
  ExchangeServer: 0,
  Other: 1,
  ExchangeServerHybrid: 2,
  ExchangeOnlineHybrid: 3,
  ImapSmtp: 4,
} as const;

/** `emailserverprofile.serverauthority` */
export const ServerAuthority = { Public: 0, UsGovernment: 1, China: 2, Automatic: 3 } as const;

/** `emailserverprofile.exchangeversion` */
export const ExchangeVersion = {
  Exchange2007: 0,
  Exchange2007Sp1: 1,
  Exchange2010: 2,
  Exchange2010Sp1: 3,
  Exchange2010Sp2: 4,
  Exchange2013: 5,
} as const;

/** `emailserverprofile.incomingcredentialretrieval`, `…outgoing…` */
export const CredentialRetrieval = {
  UserOrQueue: 0,
  Profile: 1,
  ServerToServer: 2,
  WindowsIntegrated: 3,
  Anonymous: 4,
  GmailOAuth: 5,
  ExchangeHybridModernAuth: 6,
  EntraOAuth: 7,
} as const;

/** `emailserverprofile.incomingauthenticationprotocol`, `…outgoing…` */
export const AuthenticationProtocol = { AutoDetect: 0, Negotiate: 1, Ntlm: 2, Basic: 3, OAuth: 4 } as const;

/** `emailserverprofile.lasttestexecutionstatus` */
export const ConnectionTest = { Failure: 0, Success: 1, Warning: 2 } as const;

/** `emailserverprofile.lasttestvalidationstatus`, `lastauthorizationstatus` */
export const ConnectionResult = { Failure: 0, Success: 1 } as const;

/** `systemuser.accessmode` */
export const AccessMode = {
  ReadWrite: 0,
  Administrative: 1,
  Read: 2,
  SupportUser: 3,
  NonInteractive: 4,
  DelegatedAdmin: 5,
} as const;

/** `queue.incomingemaildeliverymethod` */
export const QueueIncomingDelivery = { None: 0, ServerSide: 2, ForwardMailbox: 3 } as const;

/** `queue.outgoingemaildeliverymethod` */
export const QueueOutgoingDelivery = { None: 0, ServerSide: 2 } as const;

/** `queue.queueviewtype` */
export const QueueView = { Public: 0, Private: 1 } as const;

/** `tracelog.level` */
export const AlertLevel = { Information: 1, Warning: 2, Error: 3 } as const;

/** `asyncoperation.operationtype`, as far as the tables of mailbox set-up meet them */
export const OperationType = {
  SystemEvent: 1,
  Workflow: 10,
  BulkDelete: 13,
  OutgoingActivity: 50,
  IncomingEmailProcessing: 51,
  MailboxTestAccess: 52,
  ExecuteAsyncRequest: 54,
} as const;

/** `asyncoperation.statecode` */
export const OperationState = { Ready: 0, Suspended: 1, Locked: 2, Completed: 3 } as const;

/** `asyncoperation.statuscode` */
export const OperationStatus = {
  WaitingForResources: 0,
  Waiting: 10,
  InProgress: 20,
  Pausing: 21,
  Canceling: 22,
  Succeeded: 30,
  Failed: 31,
  Canceled: 32,
} as const;

/** The numbers a choice object allows. */
export type ChoiceOf<T extends Readonly<Record<string, number>>> = T[keyof T];
