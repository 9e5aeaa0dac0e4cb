import type { MailboxColumns } from '../../domain/rows';
import {
  boolean,
  choice,
  columnsFor,
  dateTime,
  history,
  id,
  integer,
  lookup,
  memo,
  ownership,
  state,
  status,
  type Table,
  text,
} from './column';

/** Version from which approver and last test attempt are recorded (dataverse.md 1.3). */
const APPROVER_COLUMNS_SINCE = '9.2.2412.2';

/** In the newest schema only; its first version is not documented, so it is taken to be that of the others (modelled). */
const NEWEST_SINCE = APPROVER_COLUMNS_SINCE;

const both = { write: 'both' } as const;
const update = { write: 'update' } as const;
const zero = { fallback: 0 } as const;
const secret = { readable: false, write: 'both' } as const;

/** dataverse.md section 1: columns, types, choices, navigation properties. */
export const mailbox: Table = {
  logicalName: 'mailbox',
  idColumn: 'mailboxid',
  nameColumn: 'name',
  typeCode: 9606,
  ownership: 'UserOwned',
  privilegeName: 'Mailbox',
  columns: columnsFor<MailboxColumns>()({
    mailboxid: id,
    name: text(200, both),
    emailaddress: text(100, { format: 'Email', write: 'both' }),
    statecode: state('RowState'),
    statuscode: status('RowStatus'),

    incomingemaildeliverymethod: choice('IncomingDelivery', { ...both, ...zero }),
    outgoingemaildeliverymethod: choice('OutgoingDelivery', { ...both, ...zero }),
    actdeliverymethod: choice('ActDelivery', { ...both, fallback: 2 }),
    emailrouteraccessapproval: choice('Approval', { ...update, ...zero }),
    incomingemailstatus: choice('TestStatus'),
    outgoingemailstatus: choice('TestStatus'),
    actstatus: choice('TestStatus'),
    mailboxstatus: choice('TestStatus'),
    acsoutgoingemailstatus: choice('TestStatus', { since: NEWEST_SINCE }),
    officeappsdeploymentstatus: choice('OfficeAppsDeployment', { ...update, ...zero }),
    exchangecontactsimportstatus: choice('ContactsImport', { ...update, ...zero }),

    // Writable by the schema; a write would bypass the test, so the simulator refuses it (modelled).
    enabledforincomingemail: boolean(),
    enabledforoutgoingemail: boolean(),
    enabledforact: boolean(),
    // Valid for update; without the right to approve it is accepted and changes nothing (decisions 40).
    isemailaddressapprovedbyo365admin: boolean(update),
    testemailconfigurationscheduled: boolean(update),
    orgmarkedasprimaryforexchangesync: boolean(update),
    isactsyncorgflagset: boolean(),
    isforwardmailbox: boolean(),
    isserviceaccount: boolean(),
    allowemailconnectortousecredentials: boolean(both),
    ispasswordset: boolean(),
    isoauthaccesstokenset: boolean(),
    isoauthrefreshtokenset: boolean(),
    processanddeleteemails: boolean(both),
    officeappsdeploymentscheduled: boolean(update),
    isexchangecontactsimportscheduled: boolean(update),
    acsenabledforoutgoingemail: boolean({ since: NEWEST_SINCE }),
    acsmailfromcreated: boolean({ since: NEWEST_SINCE }),

    username: text(200, both),
    password: text(200, secret),
    oauthaccesstoken: text(1024, secret),
    oauthrefreshtoken: text(256, secret),
    ewsurl: text(2084, { format: 'Url', write: 'both' }),
    lastautodiscoveredon: dateTime(update),
    hostid: text(256),
    processingstatecode: integer({ min: 0, ...zero }),
    processinglastattemptedon: dateTime(),
    postponemailboxprocessinguntil: dateTime(),
    postponetestemailconfigurationuntil: dateTime(),
    postponesendinguntil: dateTime(),
    postponeofficeappsdeploymentuntil: dateTime(update),
    receivingpostponeduntil: dateTime(),
    receivingpostponeduntilforact: dateTime(),
    testmailboxaccesscompletedon: dateTime(),
    testemailconfigurationretrycount: integer({ min: 0, ...zero }),
    transientfailurecount: integer({ min: 0, ...zero }),
    noemailcount: integer({ min: 0, ...zero }),
    noactcount: integer({ min: 0, ...zero }),
    forcedunlockcount: integer({ min: 0, ...zero }),
    lastmailboxforcedunlockoccurredon: dateTime(),
    lastsyncstartedon: dateTime(),
    lastsuccessfulsynccompletedon: dateTime(),
    lastsyncerror: text(2048),
    lastsyncerrorcode: integer(update),
    lastsyncerrorcount: integer({ min: 0, ...update }),
    lastsyncerroroccurredon: dateTime(),
    lastsyncerrormachinename: text(320, update),
    itemsfailedforlastsync: integer({ min: 0, ...update }),
    itemsprocessedforlastsync: integer({ min: 0, ...update }),
    nextscheduledactsyncinseconds: integer({ min: 0 }),
    averagetotalduration: integer({ min: -1 }),
    lastduration: integer({ min: -1 }),
    processedtimes: integer({ min: -1 }),
    processemailreceivedafter: dateTime(both),
    tagemailsafter: dateTime(both),
    verboseloggingenabled: integer({ min: 0, max: 100, ...both, ...zero }),
    officeappsdeploymenterror: text(2048, update),
    officeappsdeploymentcompleteon: dateTime(update),
    undeliverablefolder: text(256, update),
    folderhierarchy: memo(undefined, update),
    exchangesyncstatexml: memo(undefined, update),

    emailserverprofile: lookup({ emailserverprofile: 'emailserverprofile' }, both),
    // The user's navigation property has no suffix; guessing one is the documented mistake (dataverse.md 1.4).
    regardingobjectid: lookup({ systemuser: 'regardingobjectid', queue: 'regardingobjectid_queue' }),
    emailaddressapprovedby: lookup(
      { systemuser: 'emailaddressapprovedby_mailbox' },
      { since: APPROVER_COLUMNS_SINCE },
    ),
    emailaddressapprovedon: dateTime({ since: APPROVER_COLUMNS_SINCE }),
    testandenablelastattemptedby: lookup(
      { systemuser: 'testandenablelastattemptedby_mailbox' },
      { since: APPROVER_COLUMNS_SINCE },
    ),
    testandenablelastattemptedon: dateTime({ since: APPROVER_COLUMNS_SINCE }),
    organizationid: lookup({ organization: 'organizationid' }),
    ...ownership,
    ...history,
  }),
  collections: {
    tracelog_Mailbox: { to: 'tracelog', by: '_regardingobjectid_value' },
    mailbox_asyncoperations: { to: 'asyncoperation', by: '_regardingobjectid_value' },
    systemuser_defaultmailbox_mailbox: { to: 'systemuser', by: '_defaultmailbox_value' },
    queue_defaultmailbox_mailbox: { to: 'queue', by: '_defaultmailbox_value' },
  },
};
