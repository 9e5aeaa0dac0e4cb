import type {
  EmailServerProfileColumns,
  MailboxColumns,
  OrganizationColumns,
  QueueColumns,
  RoleColumns,
  SystemUserColumns,
  TraceLogColumns,
} from '../domain/rows';

/** Version from which approver and last test attempt are recorded (dataverse.md 1.3). */
const APPROVER_COLUMNS_SINCE = '9.2.2412.2';

interface Column {
  /** First version that has the column; an older one answers 400 for it. */
  since?: string;
}

export interface Table {
  logicalName: string;
  idColumn: string;
  /** The privilege that reading asks for. */
  read: string;
  columns: Readonly<Record<string, Column>>;
}

type ColumnsOf<Row> = { [C in keyof Row as C extends `${string}@${string}` ? never : C]: Column };

const mailbox: ColumnsOf<MailboxColumns> = {
  mailboxid: {},
  name: {},
  emailaddress: {},
  statecode: {},
  statuscode: {},
  _emailserverprofile_value: {},
  _regardingobjectid_value: {},
  _ownerid_value: {},
  incomingemaildeliverymethod: {},
  outgoingemaildeliverymethod: {},
  actdeliverymethod: {},
  emailrouteraccessapproval: {},
  isemailaddressapprovedbyo365admin: {},
  _emailaddressapprovedby_value: { since: APPROVER_COLUMNS_SINCE },
  emailaddressapprovedon: { since: APPROVER_COLUMNS_SINCE },
  incomingemailstatus: {},
  outgoingemailstatus: {},
  actstatus: {},
  mailboxstatus: {},
  enabledforincomingemail: {},
  enabledforoutgoingemail: {},
  enabledforact: {},
  testemailconfigurationscheduled: {},
  testmailboxaccesscompletedon: {},
  postponetestemailconfigurationuntil: {},
  testemailconfigurationretrycount: {},
  processingstatecode: {},
  transientfailurecount: {},
  receivingpostponeduntil: {},
  postponesendinguntil: {},
  receivingpostponeduntilforact: {},
  orgmarkedasprimaryforexchangesync: {},
  isactsyncorgflagset: {},
  isforwardmailbox: {},
  lastsuccessfulsynccompletedon: {},
  modifiedon: {},
  versionnumber: {},
};

const emailserverprofile: ColumnsOf<EmailServerProfileColumns> = {
  emailserverprofileid: {},
  name: {},
  statecode: {},
  statuscode: {},
  servertype: {},
  incomingcredentialretrieval: {},
  outgoingcredentialretrieval: {},
  incomingserverlocation: {},
  outgoingserverlocation: {},
  _ownerid_value: {},
  modifiedon: {},
  versionnumber: {},
};

const organization: ColumnsOf<OrganizationColumns> = {
  organizationid: {},
  name: {},
  requireapprovalforuseremail: {},
  requireapprovalforqueueemail: {},
  _defaultemailserverprofileid_value: {},
  defaultemailsettings: {},
  generatealertsforerrors: {},
  generatealertsforwarnings: {},
  generatealertsforinformation: {},
  notifymailboxownerofemailserverlevelalerts: {},
  versionnumber: {},
};

const systemuser: ColumnsOf<SystemUserColumns> = {
  systemuserid: {},
  fullname: {},
  domainname: {},
  internalemailaddress: {},
  isdisabled: {},
  accessmode: {},
  emailrouteraccessapproval: {},
  isemailaddressapprovedbyo365admin: {},
  _defaultmailbox_value: {},
  versionnumber: {},
};

const queue: ColumnsOf<QueueColumns> = {
  queueid: {},
  name: {},
  emailaddress: {},
  emailrouteraccessapproval: {},
  isemailaddressapprovedbyo365admin: {},
  statecode: {},
  _defaultmailbox_value: {},
  _ownerid_value: {},
  versionnumber: {},
};

const tracelog: ColumnsOf<TraceLogColumns> = {
  tracelogid: {},
  level: {},
  text: {},
  tracestatus: {},
  _regardingobjectid_value: {},
  createdon: {},
  modifiedon: {},
  versionnumber: {},
};

const role: ColumnsOf<RoleColumns> = { roleid: {}, name: {}, versionnumber: {} };

const asyncoperation = {
  asyncoperationid: {},
  name: {},
  operationtype: {},
  statecode: {},
  statuscode: {},
  _regardingobjectid_value: {},
  startedon: {},
  completedon: {},
  message: {},
  versionnumber: {},
};

/** The served tables by their entity set name. */
export const tables = {
  mailboxes: { logicalName: 'mailbox', idColumn: 'mailboxid', read: 'prvReadMailbox', columns: mailbox },
  emailserverprofiles: {
    logicalName: 'emailserverprofile',
    idColumn: 'emailserverprofileid',
    read: 'prvReadEmailServerProfile',
    columns: emailserverprofile,
  },
  organizations: {
    logicalName: 'organization',
    idColumn: 'organizationid',
    read: 'prvReadOrganization',
    columns: organization,
  },
  systemusers: {
    logicalName: 'systemuser',
    idColumn: 'systemuserid',
    read: 'prvReadUser',
    columns: systemuser,
  },
  queues: { logicalName: 'queue', idColumn: 'queueid', read: 'prvReadQueue', columns: queue },
  tracelogs: { logicalName: 'tracelog', idColumn: 'tracelogid', read: 'prvReadTraceLog', columns: tracelog },
  roles: { logicalName: 'role', idColumn: 'roleid', read: 'prvReadRole', columns: role },
  asyncoperations: {
    logicalName: 'asyncoperation',
    idColumn: 'asyncoperationid',
    // Assumption: whoever may read profiles may follow their tests.
    read: 'prvReadEmailServerProfile',
    columns: asyncoperation,
  },
} as const satisfies Record<string, Table>;

export type EntitySet = keyof typeof tables;

export function isEntitySet(name: string): name is EntitySet {
  return Object.hasOwn(tables, name);
}
