import type {
  AsyncOperationRow,
  EmailServerProfileRow,
  MailboxRow,
  OrganizationRow,
  QueueRow,
  SystemUserRow,
  TraceLogRow,
} from '../domain/rows';
import type { RoleRow, TeamRow } from '../domain/security-rows';

/** Row types of the tables that are read as lists. */
export interface ListedRows {
  mailboxes: MailboxRow;
  emailserverprofiles: EmailServerProfileRow;
  organizations: OrganizationRow;
  systemusers: SystemUserRow;
  queues: QueueRow;
  tracelogs: TraceLogRow;
  asyncoperations: AsyncOperationRow;
  roles: RoleRow;
  teams: TeamRow;
}

export type ListedTable = keyof ListedRows;

/** The columns that guide and practice need; columns of newer versions only are not among them. */
export const LIST_COLUMNS = {
  mailboxes: [
    'mailboxid',
    'name',
    'emailaddress',
    'statecode',
    '_emailserverprofile_value',
    '_regardingobjectid_value',
    '_ownerid_value',
    'incomingemaildeliverymethod',
    'outgoingemaildeliverymethod',
    'actdeliverymethod',
    'emailrouteraccessapproval',
    'isemailaddressapprovedbyo365admin',
    'incomingemailstatus',
    'outgoingemailstatus',
    'actstatus',
    'mailboxstatus',
    'enabledforincomingemail',
    'enabledforoutgoingemail',
    'enabledforact',
    'testemailconfigurationscheduled',
    'testmailboxaccesscompletedon',
    'postponetestemailconfigurationuntil',
    'processingstatecode',
    'transientfailurecount',
    'receivingpostponeduntil',
    'postponesendinguntil',
    'receivingpostponeduntilforact',
    'orgmarkedasprimaryforexchangesync',
    'modifiedon',
    'versionnumber',
  ],
  emailserverprofiles: [
    'emailserverprofileid',
    'name',
    'statecode',
    'servertype',
    'incomingcredentialretrieval',
    'outgoingcredentialretrieval',
    'incomingserverlocation',
    'outgoingserverlocation',
    'modifiedon',
    'versionnumber',
  ],
  organizations: [
    'name',
    'requireapprovalforuseremail',
    'requireapprovalforqueueemail',
    '_defaultemailserverprofileid_value',
    'defaultemailsettings',
    'generatealertsforerrors',
    'generatealertsforwarnings',
    'generatealertsforinformation',
    'notifymailboxownerofemailserverlevelalerts',
    'orgdborgsettings',
  ],
  systemusers: [
    'systemuserid',
    'fullname',
    'domainname',
    'internalemailaddress',
    'isdisabled',
    'islicensed',
    'accessmode',
    '_defaultmailbox_value',
    'versionnumber',
  ],
  queues: [
    'queueid',
    'name',
    'emailaddress',
    'statecode',
    '_defaultmailbox_value',
    '_ownerid_value',
    'versionnumber',
  ],
  tracelogs: [
    'tracelogid',
    'level',
    'text',
    'tracestatus',
    '_regardingobjectid_value',
    '_regardingobjectownerid_value',
    'createdon',
    'modifiedon',
    'versionnumber',
  ],
  asyncoperations: [
    'asyncoperationid',
    'name',
    'statecode',
    'statuscode',
    '_regardingobjectid_value',
    'startedon',
    'completedon',
    'message',
    'createdon',
    'versionnumber',
  ],
  roles: ['roleid', 'name', 'versionnumber'],
  teams: ['teamid', 'name', 'versionnumber'],
} as const satisfies { [Table in ListedTable]: readonly (keyof ListedRows[Table])[] };

/** The columns that a diagnosis looks at; those of newer versions only are left out where they are not known. */
export const DIAGNOSIS_COLUMNS = {
  mailboxes: [
    ...LIST_COLUMNS.mailboxes,
    'isforwardmailbox',
    'hostid',
    'processinglastattemptedon',
    'forcedunlockcount',
    'testemailconfigurationretrycount',
    'isactsyncorgflagset',
    'lastsyncstartedon',
    'lastsuccessfulsynccompletedon',
    'lastsyncerror',
    'lastsyncerrorcode',
    'lastsyncerroroccurredon',
    'emailaddressapprovedon',
    'testandenablelastattemptedon',
  ],
  emailserverprofiles: [
    ...LIST_COLUMNS.emailserverprofiles,
    'defaultserverlocation',
    'serverauthority',
    'incomingauthenticationprotocol',
    'incominguseimpersonation',
    'usedefaulttenantid',
    'exchangeonlinetenantid',
    'lastauthorizationstatus',
  ],
  systemusers: [...LIST_COLUMNS.systemusers, 'applicationid'],
  queues: LIST_COLUMNS.queues,
  tracelogs: [...LIST_COLUMNS.tracelogs, 'errordetails', 'errortypedisplay'],
} as const satisfies { [Table in ListedTable]?: readonly (keyof ListedRows[Table])[] };
