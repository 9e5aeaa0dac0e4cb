import { ActDelivery, IncomingDelivery, OutgoingDelivery, TestStatus } from '../choices';
import { DIRECTIONS, type Direction } from '../lifecycle';
import { DIRECTION_COLUMNS } from '../mailbox-columns';
import type { PossibleSides } from '../possible-sides';
import { type Guid, type MailboxRow, type Moment, REGARDING_TABLE } from '../rows';
import { seenDirections } from '../seen-directions';
import { alertFactsOf } from './alert-facts';
import type { Known, MailboxFacts, Method } from './facts';
import { personFacts, sameText } from './person-facts';
import { known, UNKNOWN_PROFILE } from './profile-facts';
import { is } from './rule';
import { type KnownProfile, type TenantIndex, waitingSince } from './tenant-index';

/** The documented number of tries again (dataverse.md 1.5). */
const RETRIES = 10;

type Methods = MailboxFacts['methods'];

const INCOMING_METHODS: Readonly<Record<number, Method>> = {
  [IncomingDelivery.None]: 'none',
  [IncomingDelivery.Outlook]: 'outlook',
  [IncomingDelivery.ServerSide]: 'serverSide',
  [IncomingDelivery.ForwardMailbox]: 'forward',
};
const OUTGOING_METHODS: Readonly<Record<number, Method>> = {
  [OutgoingDelivery.None]: 'none',
  [OutgoingDelivery.Outlook]: 'outlook',
  [OutgoingDelivery.ServerSide]: 'serverSide',
};
const ACT_METHODS: Readonly<Record<number, Method>> = {
  [ActDelivery.None]: 'none',
  [ActDelivery.Outlook]: 'outlook',
  [ActDelivery.ServerSide]: 'serverSide',
};

/** Few combinations and many mailboxes: one object for all that have the same. */
function methodsOf({ methods: made }: TenantIndex, row: MailboxRow): Methods {
  const { incomingemaildeliverymethod: incoming = 9, outgoingemaildeliverymethod: outgoing = 9 } = row;
  const { actdeliverymethod: act = 9 } = row;
  const code = incoming * 100 + outgoing * 10 + act;
  const before = made.get(code);
  if (before) return before;
  const methods = {
    incoming: INCOMING_METHODS[incoming] ?? 'unknown',
    outgoing: OUTGOING_METHODS[outgoing] ?? 'unknown',
    act: ACT_METHODS[act] ?? 'unknown',
  };
  made.set(code, methods);
  return methods;
}

function regardingOf(row: MailboxRow): MailboxFacts['regarding'] {
  const table = row[REGARDING_TABLE];
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

function waitFacts(index: TenantIndex, row: MailboxRow): WaitFacts {
  const { snapshot, at, longWaitAgo, lastWork } = index;
  const since = waitingSince(row);
  const later = row.postponetestemailconfigurationuntil;
  const { hostid, processingstatecode: processing, processinglastattemptedon: tried } = row;
  const lost = (processing === 1 || Boolean(hostid)) && tried != null && tried < longWaitAgo;
  const heldUnknown = hostid === undefined && processing === undefined;
  return {
    waiting: since === undefined || snapshot.localTimes ? 'unknown' : since <= longWaitAgo ? 'long' : 'short',
    postponed: later === undefined || snapshot.localTimes ? 'unknown' : known(later !== null && later > at),
    held: heldUnknown ? 'unknown' : known(lost),
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

function changedSince(index: TenantIndex, row: MailboxRow): MailboxFacts['changedSince'] {
  const tested = row.testmailboxaccesscompletedon;
  if (tested === undefined) return 'unknown';
  if (tested === null) return 'no';
  const profile = row._emailserverprofile_value
    ? index.profiles.get(row._emailserverprofile_value)?.row
    : undefined;
  if (profile?.modifiedon && profile.modifiedon > tested) return 'profile';
  return row.emailaddressapprovedon && row.emailaddressapprovedon > tested ? 'approval' : 'no';
}

function lately(index: TenantIndex, row: MailboxRow): Known {
  const { lastsuccessfulsynccompletedon: synchronized, testmailboxaccesscompletedon: tested } = row;
  if (index.snapshot.localTimes) return 'unknown';
  if ((synchronized ?? '') >= index.dayAgo || (tested ?? '') >= index.dayAgo) return 'yes';
  return synchronized === undefined || tested === undefined ? 'unknown' : 'no';
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

function lostDirection(row: MailboxRow, direction: Direction): Known {
  const { method, serverSide, status, enabled } = DIRECTION_COLUMNS[direction];
  const [is, tested, works] = [row[method], row[status], row[enabled]];
  if (is !== undefined && is !== serverSide) return 'no';
  if (tested !== undefined && tested !== TestStatus.Success) return 'no';
  if (works !== undefined && works !== false) return 'no';
  return is === undefined || tested === undefined || works === undefined ? 'unknown' : 'yes';
}

/** One that was lost is enough; that none was is known only where all of them are. */
function lost(row: MailboxRow): Known {
  let answer: Known = 'no';
  for (const direction of DIRECTIONS) {
    const here = lostDirection(row, direction);
    if (here === 'yes') return here;
    if (here === 'unknown') answer = here;
  }
  return answer;
}

function isOwn(caller: Guid | undefined, row: MailboxRow): Known {
  if (!caller || row._regardingobjectid_value === undefined) return 'unknown';
  return known(row._regardingobjectid_value === caller);
}

function retriesSpent(row: MailboxRow, { incoming, outgoing, act }: PossibleSides): Known {
  if (is(incoming, 'exhausted') || is(outgoing, 'exhausted') || is(act, 'exhausted')) return 'yes';
  const retries = row.testemailconfigurationretrycount;
  return retries === undefined ? 'unknown' : known(retries >= RETRIES);
}

function tenantQuiet({ lastWork, dayAgo, snapshot }: TenantIndex): Known {
  return lastWork === undefined || snapshot.localTimes ? 'unknown' : known((lastWork ?? '') < dayAgo);
}

/** Whether a refusal strikes all of a profile, or some while others work; one alone tells neither. */
function spreadOf(
  { complete }: TenantIndex,
  profile: KnownProfile | undefined,
  refusal: 'forbidden' | 'unauthorized',
): MailboxFacts['forbidden'] {
  if (!profile) return 'unknown';
  if (profile.working > 0) return 'some';
  return complete && profile[refusal] > 1 ? 'all' : 'unknown';
}

function markedPrimary({
  orgmarkedasprimaryforexchangesync: marked,
  isactsyncorgflagset: set,
}: MailboxRow): Known {
  if (marked || set) return 'yes';
  return marked === undefined || set === undefined ? 'unknown' : 'no';
}

const defined = <Value>(value: Value | undefined, test: (value: Value) => boolean): Known =>
  value === undefined ? 'unknown' : known(test(value));

/** Everything that a verdict about one mailbox rests on. Written out: spread objects are slow by the 100,000. */
export function factsOf(index: TenantIndex, row: MailboxRow): MailboxFacts {
  const { snapshot, profiles } = index;
  const profile = row._emailserverprofile_value ? profiles.get(row._emailserverprofile_value) : undefined;
  const { possible, key, state } = index.standings.of(row, snapshot.organization, profile?.row);
  const person = personFacts(index, row);
  const wait = row.testemailconfigurationscheduled === false ? NOT_WAITING : waitFacts(index, row);
  const regarding = regardingOf(row);
  const address = row.emailaddress;
  return {
    state,
    standing: key,
    seen: state === 'unknown' ? seenDirections(row) : null,
    record: possible.record,
    profile: possible.profile,
    approval: possible.approval,
    policy: possible.policy,
    test: possible.test,
    incoming: possible.incoming,
    outgoing: possible.outgoing,
    act: possible.act,
    regarding,
    userDisabled: person.userDisabled,
    userLicensed: person.userLicensed,
    userReadWrite: person.userReadWrite,
    applicationUser: person.applicationUser,
    queueInactive: person.queueInactive,
    addressAgrees: person.addressAgrees,
    addressIsUpn: person.addressIsUpn,
    forward: forward(row),
    address: defined(address, Boolean),
    addressShared: defined(address, (text) => text !== null && index.sharedAddresses.has(text.toLowerCase())),
    ownerIsUser: regarding === 'queue' ? 'yes' : sameText(row._ownerid_value, row._regardingobjectid_value),
    methods: methodsOf(index, row),
    profileFacts: profile?.facts ?? UNKNOWN_PROFILE,
    waiting: wait.waiting,
    postponed: wait.postponed,
    held: wait.held,
    background: wait.background,
    othersWait: wait.othersWait,
    tested: everWas(row.testmailboxaccesscompletedon),
    changedSince: changedSince(index, row),
    lost: lost(row),
    retriesSpent: retriesSpent(row, possible),
    transientFailure: defined(row.transientfailurecount, (count) => count !== 0),
    synchronizedLately: lately(index, row),
    failedLater: failedLater(row),
    everSynchronized: everWas(row.lastsuccessfulsynccompletedon),
    alertsSwitchedOn: known(snapshot.organization?.generatealertsforerrors),
    alerts: alertFactsOf(index, row, state === 'enabled'),
    tenantQuiet: tenantQuiet(index),
    forbidden: spreadOf(index, profile, 'forbidden'),
    unauthorized: spreadOf(index, profile, 'unauthorized'),
    markedPrimary: markedPrimary(row),
    today: index.at,
    cloud: profile?.facts.otherCloud === 'yes' ? 'other' : (snapshot.cloud ?? 'unknown'),
    onPremises: snapshot.deployment === undefined ? 'unknown' : known(snapshot.deployment !== 'online'),
    callerMayApprove: index.callerMayApprove,
    ownMailbox: isOwn(snapshot.caller?.systemuserid, row),
  };
}
