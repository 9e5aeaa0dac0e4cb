import { type Column, propertiesOf, tables } from '../../dataverse/tables';
import type { ListedRows } from '../table-columns';

/** The tables of which a snapshot holds rows. */
export const SNAPSHOT_SETS = [
  'organizations',
  'emailserverprofiles',
  'mailboxes',
  'systemusers',
  'queues',
  'tracelogs',
] as const;

export type SnapshotSet = (typeof SNAPSHOT_SETS)[number];

export function isSnapshotSet(name: string): name is SnapshotSet {
  return (SNAPSHOT_SETS as readonly string[]).includes(name);
}

/** Every property of a row type, and whether it may be null: the compiler keeps both as the type has them. */
type Kept<Row> = { readonly [Key in keyof Row]-?: null extends Row[Key] ? 'orNull' : 'always' };

const KEPT: { readonly [Set in SnapshotSet]: Kept<ListedRows[Set]> } = {
  organizations: {
    organizationid: 'always',
    name: 'always',
    requireapprovalforuseremail: 'always',
    requireapprovalforqueueemail: 'always',
    _defaultemailserverprofileid_value: 'orNull',
    defaultemailsettings: 'orNull',
    generatealertsforerrors: 'always',
    generatealertsforwarnings: 'always',
    generatealertsforinformation: 'always',
    notifymailboxownerofemailserverlevelalerts: 'always',
    orgdborgsettings: 'orNull',
    versionnumber: 'always',
  },
  emailserverprofiles: {
    emailserverprofileid: 'always',
    name: 'always',
    statecode: 'always',
    statuscode: 'always',
    servertype: 'always',
    incomingcredentialretrieval: 'always',
    outgoingcredentialretrieval: 'always',
    incomingserverlocation: 'orNull',
    outgoingserverlocation: 'orNull',
    useautodiscover: 'always',
    _ownerid_value: 'always',
    modifiedon: 'always',
    versionnumber: 'always',
    serverauthority: 'always',
    incomingauthenticationprotocol: 'always',
    incominguseimpersonation: 'always',
    defaultserverlocation: 'orNull',
    usedefaulttenantid: 'always',
    exchangeonlinetenantid: 'orNull',
    lastauthorizationstatus: 'orNull',
  },
  mailboxes: {
    mailboxid: 'always',
    name: 'always',
    emailaddress: 'orNull',
    statecode: 'always',
    statuscode: 'always',
    _emailserverprofile_value: 'orNull',
    _regardingobjectid_value: 'orNull',
    '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'orNull',
    _ownerid_value: 'always',
    incomingemaildeliverymethod: 'always',
    outgoingemaildeliverymethod: 'always',
    actdeliverymethod: 'always',
    emailrouteraccessapproval: 'always',
    isemailaddressapprovedbyo365admin: 'always',
    _emailaddressapprovedby_value: 'orNull',
    emailaddressapprovedon: 'orNull',
    _testandenablelastattemptedby_value: 'orNull',
    testandenablelastattemptedon: 'orNull',
    incomingemailstatus: 'orNull',
    outgoingemailstatus: 'orNull',
    actstatus: 'orNull',
    mailboxstatus: 'orNull',
    enabledforincomingemail: 'always',
    enabledforoutgoingemail: 'always',
    enabledforact: 'always',
    testemailconfigurationscheduled: 'always',
    testmailboxaccesscompletedon: 'orNull',
    postponetestemailconfigurationuntil: 'orNull',
    testemailconfigurationretrycount: 'always',
    processingstatecode: 'always',
    hostid: 'orNull',
    processinglastattemptedon: 'orNull',
    transientfailurecount: 'always',
    receivingpostponeduntil: 'orNull',
    postponesendinguntil: 'orNull',
    receivingpostponeduntilforact: 'orNull',
    orgmarkedasprimaryforexchangesync: 'always',
    isactsyncorgflagset: 'always',
    isforwardmailbox: 'always',
    lastsuccessfulsynccompletedon: 'orNull',
    lastsyncerror: 'orNull',
    lastsyncerroroccurredon: 'orNull',
    createdon: 'always',
    modifiedon: 'always',
    versionnumber: 'always',
    forcedunlockcount: 'orNull',
    lastsyncstartedon: 'orNull',
    lastsyncerrorcode: 'orNull',
  },
  systemusers: {
    systemuserid: 'always',
    fullname: 'always',
    domainname: 'always',
    internalemailaddress: 'orNull',
    azureactivedirectoryobjectid: 'orNull',
    applicationid: 'orNull',
    isdisabled: 'always',
    islicensed: 'always',
    accessmode: 'always',
    emailrouteraccessapproval: 'always',
    isemailaddressapprovedbyo365admin: 'always',
    _defaultmailbox_value: 'orNull',
    versionnumber: 'always',
  },
  queues: {
    queueid: 'always',
    name: 'always',
    emailaddress: 'orNull',
    emailrouteraccessapproval: 'always',
    isemailaddressapprovedbyo365admin: 'always',
    statecode: 'always',
    _defaultmailbox_value: 'orNull',
    _ownerid_value: 'always',
    versionnumber: 'always',
  },
  tracelogs: {
    tracelogid: 'always',
    level: 'always',
    text: 'always',
    tracestatus: 'always',
    _regardingobjectid_value: 'orNull',
    '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'orNull',
    _regardingobjectownerid_value: 'orNull',
    createdon: 'always',
    modifiedon: 'always',
    versionnumber: 'always',
    errordetails: 'orNull',
    errortypedisplay: 'orNull',
  },
};

/** A column of a table as an import reads it. */
export interface KeptColumn {
  /** Its key in a row. */
  property: string;
  /** Its logical name. */
  name: string;
  column: Column;
  orNull: boolean;
  /** Not the lookup itself but the table that it names. */
  namesTable?: true;
}

const ANNOTATION = '@Microsoft.Dynamics.CRM.lookuplogicalname';

function columnsOf(set: SnapshotSet): readonly KeptColumn[] {
  const known = propertiesOf(tables[set]);
  return Object.entries(KEPT[set]).flatMap(([property, empty]) => {
    const namesTable = property.endsWith(ANNOTATION);
    const found = known.get(namesTable ? property.slice(0, -ANNOTATION.length) : property);
    if (!found) return [];
    const { name, column } = found;
    return {
      property,
      name,
      column,
      orNull: empty === 'orNull',
      ...(namesTable ? ({ namesTable } as const) : {}),
    };
  });
}

/** What is read of each table, and nothing else. */
export const KEPT_COLUMNS = Object.fromEntries(SNAPSHOT_SETS.map((set) => [set, columnsOf(set)])) as Readonly<
  Record<SnapshotSet, readonly KeptColumn[]>
>;
