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

/** `statecode` of every table */
export const RowState = { Active: 0, Inactive: 1 } as const;

/** `statuscode` that goes with each `statecode` */
export const RowStatus = { Active: 1, Inactive: 2 } as const;

/** `emailserverprofile.servertype` */
export const ServerType = {
  ExchangeServer: 0,
  Other: 1,
  ExchangeServerHybrid: 2,
  ExchangeOnlineHybrid: 3,
  ImapSmtp: 4,
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

/** `tracelog.level` */
export const AlertLevel = { Information: 1, Warning: 2, Error: 3 } as const;

/** `asyncoperation.operationtype` of a mailbox test */
export const MAILBOX_TEST_ACCESS = 52;

/** The numbers a choice object allows. */
export type ChoiceOf<T extends Readonly<Record<string, number>>> = T[keyof T];
