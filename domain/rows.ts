import type {
  AccessMode,
  ActDelivery,
  AlertLevel,
  Approval,
  AuthenticationProtocol,
  ChoiceOf,
  ConnectionResult,
  CredentialRetrieval,
  IncomingDelivery,
  OperationState,
  OperationStatus,
  OperationType,
  OutgoingDelivery,
  RowState,
  RowStatus,
  ServerAuthority,
  ServerType,
  TestStatus,
} from './choices';

/** A row id as Dataverse writes it: 36 characters, lower case. */
export type Guid = string;

/** A moment as Dataverse writes it: `2026-11-23T08:00:00Z`. */
export type Moment = string;

/** The annotation that says which table a regarding id belongs to. */
export const REGARDING_TABLE = '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname';

/** The columns of `mailbox` that the product reads or writes, as a complete row has them. */
export interface MailboxColumns {
  mailboxid: Guid;
  name: string;
  emailaddress: string | null;
  statecode: ChoiceOf<typeof RowState>;
  statuscode: ChoiceOf<typeof RowStatus>;
  _emailserverprofile_value: Guid | null;
  _regardingobjectid_value: Guid | null;
  /** `systemuser` or `queue`: the annotation that says which table the regarding id belongs to. */
  [REGARDING_TABLE]: 'systemuser' | 'queue' | null;
  _ownerid_value: Guid;
  incomingemaildeliverymethod: ChoiceOf<typeof IncomingDelivery>;
  outgoingemaildeliverymethod: ChoiceOf<typeof OutgoingDelivery>;
  actdeliverymethod: ChoiceOf<typeof ActDelivery>;
  emailrouteraccessapproval: ChoiceOf<typeof Approval>;
  isemailaddressapprovedbyo365admin: boolean;
  /** Only from 9.2.2412.2. */
  _emailaddressapprovedby_value: Guid | null;
  /** Only from 9.2.2412.2. */
  emailaddressapprovedon: Moment | null;
  /** Only from 9.2.2412.2. */
  _testandenablelastattemptedby_value: Guid | null;
  /** Only from 9.2.2412.2. */
  testandenablelastattemptedon: Moment | null;
  incomingemailstatus: ChoiceOf<typeof TestStatus> | null;
  outgoingemailstatus: ChoiceOf<typeof TestStatus> | null;
  actstatus: ChoiceOf<typeof TestStatus> | null;
  mailboxstatus: ChoiceOf<typeof TestStatus> | null;
  enabledforincomingemail: boolean;
  enabledforoutgoingemail: boolean;
  enabledforact: boolean;
  testemailconfigurationscheduled: boolean;
  testmailboxaccesscompletedon: Moment | null;
  postponetestemailconfigurationuntil: Moment | null;
  testemailconfigurationretrycount: number;
  /** 0 idle, 1 while the asynchronous service is on the mailbox. */
  processingstatecode: number;
  /** The asynchronous host at work on the mailbox; null when idle. */
  hostid: string | null;
  processinglastattemptedon: Moment | null;
  transientfailurecount: number;
  receivingpostponeduntil: Moment | null;
  postponesendinguntil: Moment | null;
  receivingpostponeduntilforact: Moment | null;
  orgmarkedasprimaryforexchangesync: boolean;
  isactsyncorgflagset: boolean;
  isforwardmailbox: boolean;
  lastsuccessfulsynccompletedon: Moment | null;
  lastsyncerror: string | null;
  lastsyncerroroccurredon: Moment | null;
  createdon: Moment;
  modifiedon: Moment;
  versionnumber: number;
}

/** Columns that only a diagnosis looks at: a row may well be read without them. */
export interface MailboxDetailColumns {
  /** How often the asynchronous service had to let go of the mailbox by force. */
  forcedunlockcount: number | null;
  lastsyncstartedon: Moment | null;
  /** A signed number; `error-codes.ts` brings it to the form that articles use. */
  lastsyncerrorcode: number | null;
}

/** A column that was not read is absent, never null. */
export type Read<Columns, Key extends keyof Columns> = Pick<Columns, Key> & Partial<Columns>;

export type MailboxRow = Read<MailboxColumns, 'mailboxid'> & Partial<MailboxDetailColumns>;

export interface EmailServerProfileColumns {
  emailserverprofileid: Guid;
  name: string;
  statecode: ChoiceOf<typeof RowState>;
  statuscode: ChoiceOf<typeof RowStatus>;
  servertype: ChoiceOf<typeof ServerType>;
  incomingcredentialretrieval: ChoiceOf<typeof CredentialRetrieval>;
  outgoingcredentialretrieval: ChoiceOf<typeof CredentialRetrieval>;
  incomingserverlocation: string | null;
  outgoingserverlocation: string | null;
  useautodiscover: boolean;
  _ownerid_value: Guid;
  modifiedon: Moment;
  versionnumber: number;
}

/** Columns that only a diagnosis looks at. */
export interface ProfileDetailColumns {
  /** The newest versions only. */
  serverauthority: ChoiceOf<typeof ServerAuthority>;
  incomingauthenticationprotocol: ChoiceOf<typeof AuthenticationProtocol>;
  incominguseimpersonation: boolean;
  defaultserverlocation: string | null;
  usedefaulttenantid: boolean;
  exchangeonlinetenantid: Guid | null;
  lastauthorizationstatus: ChoiceOf<typeof ConnectionResult> | null;
}

export type EmailServerProfileRow = Read<EmailServerProfileColumns, 'emailserverprofileid'> &
  Partial<ProfileDetailColumns>;

export interface OrganizationColumns {
  organizationid: Guid;
  name: string;
  requireapprovalforuseremail: boolean;
  requireapprovalforqueueemail: boolean;
  _defaultemailserverprofileid_value: Guid | null;
  /** XML of the defaults for new users and queues; see `default-settings.ts`. */
  defaultemailsettings: string | null;
  generatealertsforerrors: boolean;
  generatealertsforwarnings: boolean;
  generatealertsforinformation: boolean;
  notifymailboxownerofemailserverlevelalerts: boolean;
  /** XML of settings without a column of their own; see `org-db-settings.ts`. */
  orgdborgsettings: string | null;
  versionnumber: number;
}

export type OrganizationRow = Read<OrganizationColumns, 'organizationid'>;

export interface SystemUserColumns {
  systemuserid: Guid;
  fullname: string;
  /** The user principal name. */
  domainname: string;
  internalemailaddress: string | null;
  azureactivedirectoryobjectid: Guid | null;
  /** Set for application users. */
  applicationid: Guid | null;
  isdisabled: boolean;
  islicensed: boolean;
  accessmode: ChoiceOf<typeof AccessMode>;
  emailrouteraccessapproval: ChoiceOf<typeof Approval>;
  isemailaddressapprovedbyo365admin: boolean;
  _defaultmailbox_value: Guid | null;
  versionnumber: number;
}

export type SystemUserRow = Read<SystemUserColumns, 'systemuserid'>;

export interface QueueColumns {
  queueid: Guid;
  name: string;
  emailaddress: string | null;
  emailrouteraccessapproval: ChoiceOf<typeof Approval>;
  isemailaddressapprovedbyo365admin: boolean;
  statecode: ChoiceOf<typeof RowState>;
  _defaultmailbox_value: Guid | null;
  _ownerid_value: Guid;
  versionnumber: number;
}

export type QueueRow = Read<QueueColumns, 'queueid'>;

/** An alert. `modifiedon` moves when the same error repeats, so alerts sort by it. */
export interface TraceLogColumns {
  tracelogid: Guid;
  level: ChoiceOf<typeof AlertLevel>;
  text: string;
  /** true = success */
  tracestatus: boolean;
  _regardingobjectid_value: Guid | null;
  [REGARDING_TABLE]: 'mailbox' | 'emailserverprofile' | null;
  /** Who the alert is shown to on their own wall. */
  _regardingobjectownerid_value: Guid | null;
  createdon: Moment;
  modifiedon: Moment;
  versionnumber: number;
}

/** Columns in which the product writes more than the sentence; not every source reads them. */
export interface AlertDetailColumns {
  errordetails: string | null;
  errortypedisplay: string | null;
}

export type TraceLogRow = Read<TraceLogColumns, 'tracelogid'> & Partial<AlertDetailColumns>;

/** A system job; those of a mailbox test are of type 52. */
export interface AsyncOperationColumns {
  asyncoperationid: Guid;
  name: string;
  operationtype: ChoiceOf<typeof OperationType>;
  statecode: ChoiceOf<typeof OperationState>;
  statuscode: ChoiceOf<typeof OperationStatus>;
  _regardingobjectid_value: Guid | null;
  [REGARDING_TABLE]: 'mailbox' | 'emailserverprofile' | null;
  _ownerid_value: Guid;
  startedon: Moment | null;
  completedon: Moment | null;
  message: string | null;
  createdon: Moment;
  versionnumber: number;
}

export type AsyncOperationRow = Read<AsyncOperationColumns, 'asyncoperationid'>;

/** A view. */
export interface SavedQueryColumns {
  savedqueryid: Guid;
  name: string;
  /** Logical name of the table that the view is of. */
  returnedtypecode: string;
  isdefault: boolean;
  fetchxml: string;
  versionnumber: number;
}
