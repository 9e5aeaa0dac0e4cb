/**
 * The columns of Dataverse that are read, by table, and what each is read for. Every list of columns is derived from
 * this one, so that a new column is one line here and one in its row type.
 */
import type { Kept, Listed, ReadOnlyForForms, Uses } from './column-uses';
import type { MailboxFormColumns, ProfileFormColumns, UserFormColumns } from './form-rows';
import {
  type AlertDetailColumns,
  type AsyncOperationColumns,
  type EmailServerProfileColumns,
  type MailboxColumns,
  type MailboxDetailColumns,
  type OrganizationColumns,
  type ProfileDetailColumns,
  type QueueColumns,
  REGARDING_TABLE,
  type SystemUserColumns,
  type TraceLogColumns,
} from './rows';
import type { RoleColumns, TeamColumns } from './security-rows';

/**
 * First version with the newest columns: who approved and tested is documented (dataverse.md 1.3), of the others it is
 * taken to be the same (modelled). An older version answers 400 for them.
 */
export const NEWEST_SINCE = '9.2.2412.2';

/** Columns in the order of their row type, which is that of imports. */
export const COLUMNS = {
  mailboxes: {
    mailboxid: { kept: 'always', list: true },
    name: { kept: 'always', list: true },
    emailaddress: { kept: 'orNull', list: true, line: 3 },
    statecode: { kept: 'always', list: true, line: 1 },
    statuscode: { kept: 'always' },
    _emailserverprofile_value: { kept: 'orNull', list: true, line: 2 },
    _regardingobjectid_value: { kept: 'orNull', list: true },
    [REGARDING_TABLE]: { kept: 'orNull', line: 21 },
    _ownerid_value: { kept: 'always', list: true },
    incomingemaildeliverymethod: { kept: 'always', list: true, line: 6 },
    outgoingemaildeliverymethod: { kept: 'always', list: true, line: 7 },
    actdeliverymethod: { kept: 'always', list: true, line: 8 },
    emailrouteraccessapproval: { kept: 'always', list: true, line: 4 },
    isemailaddressapprovedbyo365admin: { kept: 'always', list: true, line: 5 },
    _emailaddressapprovedby_value: { kept: 'orNull', form: 11, since: NEWEST_SINCE },
    emailaddressapprovedon: { kept: 'orNull', diagnosis: 12, form: 12, since: NEWEST_SINCE },
    _testandenablelastattemptedby_value: { kept: 'orNull', form: 13, since: NEWEST_SINCE },
    testandenablelastattemptedon: { kept: 'orNull', diagnosis: 13, form: 14, since: NEWEST_SINCE },
    incomingemailstatus: { kept: 'orNull', list: true, line: 9 },
    outgoingemailstatus: { kept: 'orNull', list: true, line: 10 },
    actstatus: { kept: 'orNull', list: true, line: 11 },
    mailboxstatus: { kept: 'orNull', list: true },
    enabledforincomingemail: { kept: 'always', list: true, line: 12 },
    enabledforoutgoingemail: { kept: 'always', list: true, line: 13 },
    enabledforact: { kept: 'always', list: true, line: 14 },
    testemailconfigurationscheduled: { kept: 'always', list: true, line: 15 },
    testmailboxaccesscompletedon: { kept: 'orNull', list: true },
    postponetestemailconfigurationuntil: { kept: 'orNull', list: true },
    testemailconfigurationretrycount: { kept: 'always', diagnosis: 5, form: 9 },
    processingstatecode: { kept: 'always', list: true, line: 16 },
    hostid: { kept: 'orNull', diagnosis: 2, form: 3 },
    processinglastattemptedon: { kept: 'orNull', diagnosis: 3, form: 4 },
    transientfailurecount: { kept: 'always', list: true, line: 17 },
    receivingpostponeduntil: { kept: 'orNull', list: true, line: 18 },
    postponesendinguntil: { kept: 'orNull', list: true, line: 19 },
    receivingpostponeduntilforact: { kept: 'orNull', list: true, line: 20 },
    orgmarkedasprimaryforexchangesync: { kept: 'always', list: true },
    isactsyncorgflagset: { kept: 'always', diagnosis: 6, form: 8 },
    isforwardmailbox: { kept: 'always', diagnosis: 1, form: 1 },
    lastsuccessfulsynccompletedon: { kept: 'orNull', diagnosis: 8, form: 5 },
    lastsyncerror: { kept: 'orNull', diagnosis: 9, form: 6 },
    lastsyncerroroccurredon: { kept: 'orNull', diagnosis: 11, form: 7 },
    createdon: { kept: 'always', form: 10 },
    modifiedon: { kept: 'always', list: true },
    versionnumber: { kept: 'always', list: true },
    forcedunlockcount: { kept: 'orNull', diagnosis: 4 },
    lastsyncstartedon: { kept: 'orNull', diagnosis: 7 },
    lastsyncerrorcode: { kept: 'orNull', diagnosis: 10 },
    processanddeleteemails: { form: 2 },
    processemailreceivedafter: { form: 15 },
    officeappsdeploymentstatus: { form: 16 },
    officeappsdeploymentscheduled: { form: 17 },
    officeappsdeploymentcompleteon: { form: 18 },
    officeappsdeploymenterror: { form: 19 },
  },
  emailserverprofiles: {
    emailserverprofileid: { kept: 'always', list: true },
    name: { kept: 'always', list: true },
    statecode: { kept: 'always', list: true },
    statuscode: { kept: 'always' },
    servertype: { kept: 'always', list: true },
    incomingcredentialretrieval: { kept: 'always', list: true },
    outgoingcredentialretrieval: { kept: 'always', list: true },
    incomingserverlocation: { kept: 'orNull', list: true },
    outgoingserverlocation: { kept: 'orNull', list: true },
    useautodiscover: { kept: 'always', form: 1 },
    _ownerid_value: { kept: 'always' },
    modifiedon: { kept: 'always', list: true },
    versionnumber: { kept: 'always', list: true },
    serverauthority: { kept: 'always', diagnosis: 2, since: NEWEST_SINCE },
    incomingauthenticationprotocol: { kept: 'always', diagnosis: 3 },
    incominguseimpersonation: { kept: 'always', diagnosis: 4 },
    defaultserverlocation: { kept: 'orNull', diagnosis: 1 },
    usedefaulttenantid: { kept: 'always', diagnosis: 5 },
    exchangeonlinetenantid: { kept: 'orNull', diagnosis: 6, form: 2 },
    lastauthorizationstatus: { kept: 'orNull', diagnosis: 7 },
    oauthclientid: { form: 3 },
    isoauthclientsecretset: { form: 4 },
    aadresourceid: { form: 5 },
    incomingusername: { form: 6 },
    isincomingpasswordset: { form: 7 },
    incomingportnumber: { form: 8 },
    outgoingportnumber: { form: 9 },
    processemailsreceivedafter: { form: 10 },
    moveundeliveredemails: { form: 11 },
  },
  organizations: {
    organizationid: { kept: 'always' },
    name: { kept: 'always', list: true },
    requireapprovalforuseremail: { kept: 'always', list: true },
    requireapprovalforqueueemail: { kept: 'always', list: true },
    _defaultemailserverprofileid_value: { kept: 'orNull', list: true },
    defaultemailsettings: { kept: 'orNull', list: true },
    generatealertsforerrors: { kept: 'always', list: true },
    generatealertsforwarnings: { kept: 'always', list: true },
    generatealertsforinformation: { kept: 'always', list: true },
    notifymailboxownerofemailserverlevelalerts: { kept: 'always', list: true },
    orgdborgsettings: { kept: 'orNull', list: true },
    versionnumber: { kept: 'always' },
  },
  systemusers: {
    systemuserid: { kept: 'always', list: true, security: true },
    fullname: { kept: 'always', list: true, security: true },
    domainname: { kept: 'always', list: true, security: true },
    internalemailaddress: { kept: 'orNull', list: true },
    azureactivedirectoryobjectid: { kept: 'orNull' },
    applicationid: { kept: 'orNull', diagnosis: true },
    isdisabled: { kept: 'always', list: true },
    islicensed: { kept: 'always', list: true },
    accessmode: { kept: 'always', list: true },
    emailrouteraccessapproval: { kept: 'always' },
    isemailaddressapprovedbyo365admin: { kept: 'always' },
    _defaultmailbox_value: { kept: 'orNull', list: true },
    versionnumber: { kept: 'always', list: true },
    firstname: { form: true },
    lastname: { form: true },
  },
  queues: {
    queueid: { kept: 'always', list: true },
    name: { kept: 'always', list: true },
    emailaddress: { kept: 'orNull', list: true },
    emailrouteraccessapproval: { kept: 'always' },
    isemailaddressapprovedbyo365admin: { kept: 'always' },
    statecode: { kept: 'always', list: true },
    _defaultmailbox_value: { kept: 'orNull', list: true },
    _ownerid_value: { kept: 'always', list: true },
    versionnumber: { kept: 'always', list: true },
  },
  tracelogs: {
    tracelogid: { kept: 'always', list: true },
    level: { kept: 'always', list: true },
    text: { kept: 'always', list: true },
    tracestatus: { kept: 'always', list: true },
    _regardingobjectid_value: { kept: 'orNull', list: true },
    [REGARDING_TABLE]: { kept: 'orNull' },
    _regardingobjectownerid_value: { kept: 'orNull', list: true },
    createdon: { kept: 'always', list: true },
    modifiedon: { kept: 'always', list: true },
    versionnumber: { kept: 'always', list: true },
    errordetails: { kept: 'orNull', diagnosis: true },
    errortypedisplay: { kept: 'orNull', diagnosis: true },
  },
  asyncoperations: {
    asyncoperationid: { list: true },
    name: { list: true },
    statecode: { list: true },
    statuscode: { list: true },
    _regardingobjectid_value: { list: true },
    startedon: { list: true },
    completedon: { list: true },
    message: { list: true },
    createdon: { list: true },
    versionnumber: { list: true },
  },
  roles: {
    roleid: { list: true, security: true },
    name: { list: true, security: true },
    versionnumber: { list: true },
  },
  teams: {
    teamid: { list: true, security: true },
    name: { list: true, security: true },
    versionnumber: { list: true },
  },
} as const satisfies {
  mailboxes: Kept<MailboxColumns & MailboxDetailColumns> & ReadOnlyForForms<MailboxFormColumns>;
  emailserverprofiles: Kept<EmailServerProfileColumns & ProfileDetailColumns> &
    ReadOnlyForForms<Omit<ProfileFormColumns, keyof ProfileDetailColumns>>;
  organizations: Kept<OrganizationColumns>;
  systemusers: Kept<SystemUserColumns> & ReadOnlyForForms<UserFormColumns>;
  queues: Kept<QueueColumns>;
  tracelogs: Kept<TraceLogColumns & AlertDetailColumns>;
  asyncoperations: Listed<AsyncOperationColumns>;
  roles: Listed<RoleColumns>;
  teams: Listed<TeamColumns>;
};

type Described = typeof COLUMNS;
export type DescribedTable = keyof Described;

/** The names of a table's columns that have a use. */
export type ColumnWith<Table extends DescribedTable, Use extends keyof Uses> = {
  [Name in keyof Described[Table]]: Described[Table][Name] extends { readonly [U in Use]: unknown }
    ? Name
    : never;
}[keyof Described[Table]];

/** Every column of a table with its uses. */
export function usesOf(table: DescribedTable): [name: string, uses: Uses & { kept?: 'always' | 'orNull' }][] {
  return Object.entries(COLUMNS[table]);
}

/** The columns of a table that have a use, each at its place. */
export function columnsWith<Table extends DescribedTable, Use extends keyof Uses>(
  table: Table,
  use: Use,
): readonly ColumnWith<Table, Use>[] {
  const placeOf = (uses: Uses) => Number(uses[use]);
  return usesOf(table)
    .filter(([, uses]) => uses[use] !== undefined)
    .sort(([, one], [, other]) => placeOf(one) - placeOf(other))
    .map(([name]) => name as ColumnWith<Table, Use>);
}
