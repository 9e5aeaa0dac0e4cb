/**
 * A mailbox's row to be changed. Each of its columns is named, since the engine then lays out every row alike: a row that
 * was spread anew at each step gets a layout of its own, is copied ten times as slowly from the fifth on, and read so.
 */
import type { SimulatedMailbox } from './tenant';

const withEveryColumn = (row: SimulatedMailbox): Required<SimulatedMailbox> => ({
  mailboxid: row.mailboxid,
  name: row.name,
  emailaddress: row.emailaddress,
  statecode: row.statecode,
  statuscode: row.statuscode,
  _emailserverprofile_value: row._emailserverprofile_value,
  _regardingobjectid_value: row._regardingobjectid_value,
  '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname':
    row['_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname'],
  _ownerid_value: row._ownerid_value,
  incomingemaildeliverymethod: row.incomingemaildeliverymethod,
  outgoingemaildeliverymethod: row.outgoingemaildeliverymethod,
  actdeliverymethod: row.actdeliverymethod,
  emailrouteraccessapproval: row.emailrouteraccessapproval,
  isemailaddressapprovedbyo365admin: row.isemailaddressapprovedbyo365admin,
  _emailaddressapprovedby_value: row._emailaddressapprovedby_value,
  emailaddressapprovedon: row.emailaddressapprovedon,
  _testandenablelastattemptedby_value: row._testandenablelastattemptedby_value,
  testandenablelastattemptedon: row.testandenablelastattemptedon,
  incomingemailstatus: row.incomingemailstatus,
  outgoingemailstatus: row.outgoingemailstatus,
  actstatus: row.actstatus,
  mailboxstatus: row.mailboxstatus,
  enabledforincomingemail: row.enabledforincomingemail,
  enabledforoutgoingemail: row.enabledforoutgoingemail,
  enabledforact: row.enabledforact,
  testemailconfigurationscheduled: row.testemailconfigurationscheduled,
  testmailboxaccesscompletedon: row.testmailboxaccesscompletedon,
  postponetestemailconfigurationuntil: row.postponetestemailconfigurationuntil,
  testemailconfigurationretrycount: row.testemailconfigurationretrycount,
  processingstatecode: row.processingstatecode,
  hostid: row.hostid,
  processinglastattemptedon: row.processinglastattemptedon,
  transientfailurecount: row.transientfailurecount,
  receivingpostponeduntil: row.receivingpostponeduntil,
  postponesendinguntil: row.postponesendinguntil,
  receivingpostponeduntilforact: row.receivingpostponeduntilforact,
  orgmarkedasprimaryforexchangesync: row.orgmarkedasprimaryforexchangesync,
  isactsyncorgflagset: row.isactsyncorgflagset,
  isforwardmailbox: row.isforwardmailbox,
  lastsuccessfulsynccompletedon: row.lastsuccessfulsynccompletedon,
  lastsyncerror: row.lastsyncerror,
  lastsyncerroroccurredon: row.lastsyncerroroccurredon,
  createdon: row.createdon,
  modifiedon: row.modifiedon,
  versionnumber: row.versionnumber,
  work: row.work,
});

const COLUMNS = Object.keys(withEveryColumn({} as SimulatedMailbox));

/** Some rows have columns beside these, written by a client or kept by an older version. */
function isOfTheseColumns(row: SimulatedMailbox): boolean {
  let place = 0;
  for (const column in row) if (column !== COLUMNS[place++]) return false;
  return place === COLUMNS.length;
}

export const copyOfMailbox = (row: SimulatedMailbox): SimulatedMailbox =>
  isOfTheseColumns(row) ? withEveryColumn(row) : { ...row };
