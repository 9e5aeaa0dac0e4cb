import type { Sides } from '../../domain/lifecycle';
import { columnsOf } from '../../domain/moved-columns';
import type { EmailServerProfileRow, MailboxColumns, OrganizationRow } from '../../domain/rows';

export const NOW = '2021-07-12T08:00:00Z';

/** A mailbox as a fresh user without an address has it: every lifecycle column read, nothing set. */
export function emptyMailbox(): MailboxColumns {
  return {
    mailboxid: '00000000-0000-0000-0000-000000000001',
    name: 'Ana Novak',
    emailaddress: null,
    statecode: 0,
    statuscode: 1,
    _emailserverprofile_value: null,
    _regardingobjectid_value: '00000000-0000-0000-0000-000000000002',
    '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'systemuser',
    _ownerid_value: '00000000-0000-0000-0000-000000000002',
    incomingemaildeliverymethod: 0,
    outgoingemaildeliverymethod: 0,
    actdeliverymethod: 2,
    emailrouteraccessapproval: 0,
    isemailaddressapprovedbyo365admin: false,
    _emailaddressapprovedby_value: null,
    emailaddressapprovedon: null,
    _testandenablelastattemptedby_value: null,
    testandenablelastattemptedon: null,
    incomingemailstatus: 0,
    outgoingemailstatus: 0,
    actstatus: 0,
    mailboxstatus: 0,
    enabledforincomingemail: false,
    enabledforoutgoingemail: false,
    enabledforact: false,
    testemailconfigurationscheduled: false,
    testmailboxaccesscompletedon: null,
    postponetestemailconfigurationuntil: null,
    testemailconfigurationretrycount: 0,
    processingstatecode: 0,
    hostid: null,
    processinglastattemptedon: null,
    transientfailurecount: 0,
    receivingpostponeduntil: null,
    postponesendinguntil: null,
    receivingpostponeduntilforact: null,
    orgmarkedasprimaryforexchangesync: false,
    isactsyncorgflagset: false,
    isforwardmailbox: false,
    lastsuccessfulsynccompletedon: null,
    lastsyncerror: null,
    lastsyncerroroccurredon: null,
    createdon: NOW,
    modifiedon: NOW,
    versionnumber: 1,
  };
}

export const EMPTY_SIDES: Sides = {
  record: 'active',
  profile: 'none',
  approval: 'noAddress',
  policy: 'required',
  test: 'idle',
  incoming: 'off',
  outgoing: 'off',
  act: 'off',
};

const PROFILE_ID = '00000000-0000-0000-0000-0000000000aa';

export interface Surroundings {
  row: MailboxColumns;
  organization: OrganizationRow;
  profile: EmailServerProfileRow | undefined;
}

/** Writes what an event moved, as the service does: the side's columns, and address, profile and switch. */
export function write(before: Surroundings, from: Sides, to: Sides): Surroundings {
  const row = { ...before.row, ...columnsOf(from, to, NOW) };
  row.emailaddress = to.approval === 'noAddress' ? null : 'ana.novak@contoso.com';
  row._emailserverprofile_value = to.profile === 'none' ? null : PROFILE_ID;
  return {
    row,
    organization: { ...before.organization, requireapprovalforuseremail: to.policy === 'required' },
    profile:
      to.profile === 'none'
        ? undefined
        : {
            emailserverprofileid: PROFILE_ID,
            incomingcredentialretrieval: to.profile === 'serverToServer' ? 2 : 1,
          },
  };
}

export function emptySurroundings(): Surroundings {
  return {
    row: emptyMailbox(),
    organization: {
      organizationid: '00000000-0000-0000-0000-0000000000ff',
      requireapprovalforuseremail: true,
      requireapprovalforqueueemail: true,
    },
    profile: undefined,
  };
}
