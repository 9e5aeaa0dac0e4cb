import {
  ActDelivery,
  Approval,
  IncomingDelivery,
  OutgoingDelivery,
  RowState,
  RowStatus,
  TestStatus,
} from '../../domain/choices';
import type { Sides } from '../../domain/lifecycle';
import { columnsOf } from '../../domain/moved-columns';
import type { Guid } from '../../domain/rows';
import type { MailboxSeed } from '../../domain/scenario';
import { UNTOUCHED } from '../../machines/mailbox.regions';
import {
  momentOf,
  nextVersion,
  type SimulatedMailbox,
  type SimulatedTenant,
  setExchangeSide,
} from './tenant';

export interface NewMailbox {
  id: Guid;
  name: string;
  /** Left out of the row where the seed says that there is no address. */
  address: string | null;
  owner: Guid;
  regarding: { id: Guid; table: 'systemuser' | 'queue' };
  seed: MailboxSeed;
  profile: Guid | null;
}

/** The row of a mailbox that somebody just got, brought to where its seed says that it stands. */
export function addMailbox(tenant: SimulatedTenant, mailbox: NewMailbox): SimulatedMailbox {
  const { seed } = mailbox;
  const sides: Sides = { ...UNTOUCHED, ...(mailbox.address ? { approval: 'waiting' } : {}), ...seed.sides };
  const at = momentOf(tenant);
  const tested = (['incoming', 'outgoing', 'act'] as const).some(
    (direction) => sides[direction] !== 'off' && sides[direction] !== 'untested',
  );
  const row: SimulatedMailbox = {
    mailboxid: mailbox.id,
    name: mailbox.name,
    emailaddress: sides.approval === 'noAddress' ? null : mailbox.address,
    statecode: RowState.Active,
    statuscode: RowStatus.Active,
    _emailserverprofile_value: sides.profile === 'none' ? null : mailbox.profile,
    _regardingobjectid_value: mailbox.regarding.id,
    '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname': mailbox.regarding.table,
    _ownerid_value: mailbox.owner,
    incomingemaildeliverymethod: IncomingDelivery.None,
    outgoingemaildeliverymethod: OutgoingDelivery.None,
    actdeliverymethod: ActDelivery.None,
    emailrouteraccessapproval: Approval.Empty,
    isemailaddressapprovedbyo365admin: false,
    _emailaddressapprovedby_value: null,
    emailaddressapprovedon: null,
    _testandenablelastattemptedby_value: null,
    testandenablelastattemptedon: null,
    incomingemailstatus: TestStatus.NotRun,
    outgoingemailstatus: TestStatus.NotRun,
    actstatus: TestStatus.NotRun,
    mailboxstatus: TestStatus.NotRun,
    enabledforincomingemail: false,
    enabledforoutgoingemail: false,
    enabledforact: false,
    testemailconfigurationscheduled: false,
    testmailboxaccesscompletedon: tested ? at : null,
    postponetestemailconfigurationuntil: null,
    testemailconfigurationretrycount: 0,
    processingstatecode: 0,
    hostid: null,
    processinglastattemptedon: tested ? at : null,
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
    createdon: at,
    modifiedon: at,
    versionnumber: nextVersion(tenant),
    work: null,
    ...columnsOf(UNTOUCHED, sides, at),
  };
  if (row.enabledforincomingemail || row.enabledforoutgoingemail || row.enabledforact) {
    row.lastsuccessfulsynccompletedon = at;
  }
  tenant.tables.mailboxes.add(row);
  if (seed.exchange) setExchangeSide(tenant, mailbox.id, seed.exchange);
  return row;
}
