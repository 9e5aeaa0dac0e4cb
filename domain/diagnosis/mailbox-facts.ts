import { ActDelivery, IncomingDelivery, OutgoingDelivery, TestStatus } from '../choices';
import { DIRECTIONS, type Direction, lineOf } from '../lifecycle';
import { canTell, DIRECTION_COLUMNS, sidesOf } from '../mailbox-columns';
import { possibleSidesOf } from '../possible-sides';
import type { Guid, MailboxRow, Moment } from '../rows';
import { APPROVE_PRIVILEGE_NAME } from '../security';
import { alertFactsOf } from './alert-facts';
import type { Known, MailboxFacts, Method } from './facts';
import { personFacts, sameText } from './person-facts';
import { known, UNKNOWN_PROFILE } from './profile-facts';
import { type TenantIndex, waitingSince } from './tenant-index';

const REGARDING = '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname';

/** The documented number of tries again (dataverse.md 1.5). */
const RETRIES = 10;

function methodsOf(row: MailboxRow): Record<Direction, Method> {
  const { incomingemaildeliverymethod: incoming, outgoingemaildeliverymethod: outgoing } = row;
  const act = row.actdeliverymethod;
  return {
    incoming:
      incoming === undefined
        ? 'unknown'
        : incoming === IncomingDelivery.ServerSide
          ? 'serverSide'
          : incoming === IncomingDelivery.Outlook
            ? 'outlook'
            : incoming === IncomingDelivery.ForwardMailbox
              ? 'forward'
              : 'none',
    outgoing:
      outgoing === undefined
        ? 'unknown'
        : outgoing === OutgoingDelivery.ServerSide
          ? 'serverSide'
          : outgoing === OutgoingDelivery.Outlook
            ? 'outlook'
            : 'none',
    act:
      act === undefined
        ? 'unknown'
        : act === ActDelivery.ServerSide
          ? 'serverSide'
          : act === ActDelivery.Outlook
            ? 'outlook'
            : 'none',
  };
}

function regardingOf(row: MailboxRow): MailboxFacts['regarding'] {
  const table = row[REGARDING];
  if (table === 'queue') return 'queue';
  if (table === 'systemuser') return 'user';
  return table === null || row._regardingobjectid_value === null ? 'nobody' : 'unknown';
}

function forward(row: MailboxRow): Known {
  if (row.isforwardmailbox || row.incomingemaildeliverymethod === IncomingDelivery.ForwardMailbox)
    return 'yes';
  return row.isforwardmailbox === undefined && row.incomingemaildeliverymethod === undefined
    ? 'unknown'
    : 'no';
}

type WaitFacts = Pick<MailboxFacts, 'waiting' | 'postponed' | 'held' | 'background' | 'othersWait'>;

const NOT_WAITING: WaitFacts = {
  waiting: 'short',
  postponed: 'no',
  held: 'no',
  background: 'works',
  othersWait: 'no',
};

function waitFacts<Id extends string>(index: TenantIndex<Id>, row: MailboxRow): WaitFacts {
  const { snapshot, at, longWaitAgo, lastWork } = index;
  const since = waitingSince(row);
  const later = row.postponetestemailconfigurationuntil;
  const {
    hostid,
    processingstatecode: processing,
    processinglastattemptedon: tried,
    forcedunlockcount,
  } = row;
  const lost = (processing === 1 || Boolean(hostid)) && tried != null && tried < longWaitAgo;
  const heldUnknown = hostid === undefined && processing === undefined && forcedunlockcount === undefined;
  return {
    waiting: since === undefined || snapshot.localTimes ? 'unknown' : since <= longWaitAgo ? 'long' : 'short',
    postponed: later === undefined || snapshot.localTimes ? 'unknown' : known(later !== null && later > at),
    held: heldUnknown ? 'unknown' : known(lost || (forcedunlockcount ?? 0) > 0),
    // One mailbox alone shows no pattern of a whole organization.
    background:
      lastWork === undefined || since === undefined || (snapshot.mailboxes?.length ?? 0) < 2
        ? 'unknown'
        : lastWork === null || lastWork <= since
          ? 'quiet'
          : 'works',
    othersWait: known(index.waiting > 1),
  };
}

function changedSince<Id extends string>(
  index: TenantIndex<Id>,
  row: MailboxRow,
): MailboxFacts['changedSince'] {
  const tested = row.testmailboxaccesscompletedon;
  if (tested === undefined) return 'unknown';
  if (tested === null) return 'no';
  const profile = row._emailserverprofile_value
    ? index.profiles.get(row._emailserverprofile_value)?.row
    : undefined;
  if (profile?.modifiedon && profile.modifiedon > tested) return 'profile';
  return row.emailaddressapprovedon && row.emailaddressapprovedon > tested ? 'approval' : 'no';
}

function lately<Id extends string>(index: TenantIndex<Id>, row: MailboxRow): Known {
  const { lastsuccessfulsynccompletedon: synchronized, testmailboxaccesscompletedon: tested } = row;
  if (index.snapshot.localTimes || synchronized === undefined) return 'unknown';
  return known((synchronized ?? '') >= index.dayAgo || (tested ?? '') >= index.dayAgo);
}

function failedLater({
  lastsyncerroroccurredon: failed,
  testmailboxaccesscompletedon: tested,
}: MailboxRow): Known {
  if (failed === undefined || tested === undefined) return 'unknown';
  return known(failed !== null && failed > (tested ?? ''));
}

const everWas = (moment: Moment | null | undefined): Known =>
  known(moment === undefined ? undefined : moment !== null);

function lost(row: MailboxRow): Known {
  const wanted = DIRECTIONS.map((direction) => DIRECTION_COLUMNS[direction]).filter(
    ({ method, serverSide }) => row[method] === serverSide,
  );
  if (wanted.some(({ status, enabled }) => row[status] === undefined || row[enabled] === undefined))
    return 'unknown';
  return known(
    wanted.some(({ status, enabled }) => row[status] === TestStatus.Success && row[enabled] === false),
  );
}

function isOwn(caller: Guid | undefined, row: MailboxRow): Known {
  if (!caller || row._regardingobjectid_value === undefined) return 'unknown';
  return known(row._regardingobjectid_value === caller);
}

/** Everything that a verdict about one mailbox rests on. */
export function factsOf<Id extends string>(index: TenantIndex<Id>, row: MailboxRow): MailboxFacts<Id> {
  const { snapshot, profiles } = index;
  const profile = row._emailserverprofile_value ? profiles.get(row._emailserverprofile_value) : undefined;
  const exact = sidesOf(row, snapshot.organization, profile?.row);
  const isEnabled = canTell(exact) && lineOf(exact).state === 'enabled';
  const possible = possibleSidesOf(row, snapshot.organization, profile?.row);
  const address = row.emailaddress;
  const retries = row.testemailconfigurationretrycount;
  const mayApprove = snapshot.caller?.privileges?.includes(APPROVE_PRIVILEGE_NAME);
  return {
    ...possible,
    ...personFacts(index, row),
    ...(row.testemailconfigurationscheduled === false ? NOT_WAITING : waitFacts(index, row)),
    regarding: regardingOf(row),
    forward: forward(row),
    address: known(address === undefined ? undefined : Boolean(address)),
    addressShared: known(
      address ? index.sharedAddresses.has(address.toLowerCase()) : address === undefined ? undefined : false,
    ),
    ownerIsUser:
      regardingOf(row) === 'queue' ? 'yes' : sameText(row._ownerid_value, row._regardingobjectid_value),
    methods: methodsOf(row),
    profileFacts: profile?.facts ?? UNKNOWN_PROFILE,
    tested: everWas(row.testmailboxaccesscompletedon),
    changedSince: changedSince(index, row),
    lost: lost(row),
    retriesSpent: known(
      DIRECTIONS.some(
        (direction) => possible[direction].length === 1 && possible[direction][0] === 'exhausted',
      ) || (retries === undefined ? undefined : retries >= RETRIES),
    ),
    transientFailure: known(
      row.transientfailurecount === undefined ? undefined : row.transientfailurecount !== 0,
    ),
    synchronizedLately: lately(index, row),
    failedLater: failedLater(row),
    everSynchronized: everWas(row.lastsuccessfulsynccompletedon),
    alertsSwitchedOn: known(snapshot.organization?.generatealertsforerrors),
    alerts: alertFactsOf(index, row, isEnabled),
    tenantQuiet: known(
      index.lastWork === undefined || snapshot.localTimes ? undefined : (index.lastWork ?? '') < index.dayAgo,
    ),
    forbidden: !profile ? 'unknown' : profile.refused > 1 && profile.working === 0 ? 'all' : 'some',
    ewsDefaultEnded: known(index.ewsDefaultEnded),
    callerMayApprove: known(mayApprove),
    ownMailbox: isOwn(snapshot.caller?.systemuserid, row),
  };
}
