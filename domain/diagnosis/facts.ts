/**
 * What a diagnosis knows of one mailbox, as a closed vocabulary: mailboxes with equal facts have the same
 * verdict. `unknown` means that a source did not show it.
 */
import type { FindingId } from '../finding-ids';
import { DIRECTIONS, type Direction, type StandingState } from '../lifecycle';
import { DIRECTION_COLUMNS } from '../mailbox-columns';
import type { PossibleSides } from '../possible-sides';
import type { Moment } from '../rows';
import type { SeenDirections } from '../seen-directions';
import type { Cloud } from '../snapshot';

export type Known = 'yes' | 'no' | 'unknown';

/** How a direction is synchronized, as its method says it. */
export type Method = 'none' | 'outlook' | 'forward' | 'serverSide' | 'unknown';

/** A cause that a fresh alert or last error names. */
export interface NamedCause {
  id: FindingId;
  /** Directions that the token itself tells; null where it may be any that failed. */
  directions: readonly Direction[] | null;
  /** Said of the whole profile. */
  ofProfile: boolean;
  /** Nothing says when, it is a warning only, or its sentence leaves open which of several causes it is. */
  doubted: boolean;
  /** May pass by itself, and is tried again. */
  triesAgain: boolean;
}

/** What the alerts about a mailbox and its profile say that still counts. */
export interface AlertFacts {
  /** `none`: alerts were read, and none that counts is there; `old`: only such as no longer count. */
  seen: 'unread' | 'none' | 'old' | 'fresh';
  named: readonly NamedCause[];
  codes: readonly string[];
  /** The token that belongs to two causes (decisions 21). */
  rejectedToken: boolean;
  /** What Exchange's own header says of a 403, where somebody has it. */
  ewsReason: 'disabled' | 'blocked' | null;
  /** The same was said again and again for as long as the documented tries take. */
  lasted: boolean;
}

/** Facts of an email server profile, worked out once for all its mailboxes. */
export interface ProfileFacts {
  state: 'active' | 'inactive' | 'unknown';
  serverToServer: Known;
  /** How it leads to Exchange Online, or that it is a kind that does not. */
  kind: 'exchangeOnline' | 'exchange' | 'hybrid' | 'mail' | 'unknown';
  /** Leads to a host of Exchange Online with credentials that it does not support. */
  credentials: Known;
  basicAuthentication: Known;
  gmail: Known;
  withoutImpersonation: Known;
  /** Signs in with a custom application. */
  customApp: Known;
  otherTenant: Known;
  chinaEndpoint: Known;
  connectionTestFailed: Known;
  /** Sends by SMTP through Exchange Online: what ends there strikes it. */
  smtpToExchangeOnline: Known;
  /** Its authority is of another cloud than the worldwide one. */
  otherCloud: Known;
}

/** The sides of the lifecycle, each with everything that it may be: one state where it is known. */
export interface MailboxFacts extends PossibleSides {
  /** The state that follows from the sides, and a key that tells standings apart. */
  state: StandingState;
  standing: string;
  /** What was read of each direction; only where the state cannot be told. */
  seen: SeenDirections | null;
  regarding: 'user' | 'queue' | 'nobody' | 'unknown';
  userDisabled: Known;
  userLicensed: Known;
  userReadWrite: Known;
  applicationUser: Known;
  queueInactive: Known;
  forward: Known;
  address: Known;
  /** The same as that of the user or queue. */
  addressAgrees: Known;
  addressIsUpn: Known;
  addressShared: Known;
  ownerIsUser: Known;
  methods: Readonly<Record<Direction, Method>>;
  /** Of the profile that the mailbox names; all unknown where it was not read. */
  profileFacts: ProfileFacts;
  /** How long a scheduled test has been waiting: longer than anybody waits, or not. */
  waiting: 'short' | 'long' | 'unknown';
  postponed: Known;
  /** The asynchronous service has held the mailbox for longer than a test takes. */
  held: Known;
  tested: Known;
  /** Profile or approval changed after the last test. */
  changedSince: 'no' | 'profile' | 'approval' | 'unknown';
  /** A wanted direction passed its test once and is not enabled now. */
  lost: Known;
  retriesSpent: Known;
  transientFailure: Known;
  synchronizedLately: Known;
  /** A last error, or an alert that counts, is later than the end of the last test. */
  failedLater: Known;
  /** Synchronized once. */
  everSynchronized: Known;
  alertsSwitchedOn: Known;
  alerts: AlertFacts;
  /** Of the whole tenant: nothing was worked on since this test was scheduled. */
  background: 'quiet' | 'works' | 'unknown';
  /** Of the whole tenant: no mailbox was worked on for a day. */
  tenantQuiet: Known;
  /** Several mailboxes wait. */
  othersWait: Known;
  /** Whom Exchange refused with 403: this mailbox among others that work, or all of its profile. */
  forbidden: 'some' | 'all' | 'unknown';
  /** The same of 401. */
  unauthorized: 'some' | 'all' | 'unknown';
  /** This organization is marked as the one that synchronizes. */
  markedPrimary: Known;
  /** Of the whole tenant: its time, its cloud, and whether Dynamics 365 itself is on premises. */
  today: Moment;
  cloud: Cloud | 'unknown';
  onPremises: Known;
  /** Whoever reads: may they approve, as far as Dataverse shows, and is the mailbox their own. */
  callerMayApprove: Known;
  ownMailbox: Known;
}

export type FactName = Exclude<keyof MailboxFacts, 'state' | 'standing' | 'seen'>;

const directionColumns = (direction: Direction): readonly string[] => {
  const { method, status, enabled } = DIRECTION_COLUMNS[direction];
  return [method, status, enabled].map((column) => `mailbox.${column}`);
};

const PROFILE = 'emailserverprofile';

/** The columns that each fact is read from: what a finding shows as its evidence, or names as missing. */
export const FACT_COLUMNS: Readonly<Record<FactName, readonly string[]>> = {
  record: ['mailbox.statecode'],
  regarding: ['mailbox.regardingobjectid'],
  userDisabled: ['systemuser.isdisabled'],
  userLicensed: ['systemuser.islicensed'],
  userReadWrite: ['systemuser.accessmode'],
  applicationUser: ['systemuser.applicationid', 'systemuser.accessmode'],
  queueInactive: ['queue.statecode'],
  forward: ['mailbox.isforwardmailbox', 'mailbox.incomingemaildeliverymethod'],
  address: ['mailbox.emailaddress'],
  addressAgrees: ['mailbox.emailaddress', 'systemuser.internalemailaddress', 'queue.emailaddress'],
  addressIsUpn: ['mailbox.emailaddress', 'systemuser.domainname'],
  addressShared: ['mailbox.emailaddress'],
  ownerIsUser: ['mailbox._ownerid_value', 'mailbox._regardingobjectid_value'],
  approval: ['mailbox.emailrouteraccessapproval', 'mailbox.isemailaddressapprovedbyo365admin'],
  policy: ['organization.requireapprovalforuseremail', 'organization.requireapprovalforqueueemail'],
  profile: ['mailbox._emailserverprofile_value'],
  methods: DIRECTIONS.map((direction) => `mailbox.${DIRECTION_COLUMNS[direction].method}`),
  profileFacts: [
    `${PROFILE}.statecode`,
    `${PROFILE}.servertype`,
    `${PROFILE}.incomingcredentialretrieval`,
    `${PROFILE}.incomingserverlocation`,
  ],
  test: ['mailbox.testemailconfigurationscheduled', 'mailbox.processingstatecode'],
  waiting: ['mailbox.testandenablelastattemptedon', 'mailbox.modifiedon'],
  postponed: ['mailbox.postponetestemailconfigurationuntil', 'mailbox.testemailconfigurationretrycount'],
  held: ['mailbox.hostid', 'mailbox.processinglastattemptedon', 'mailbox.forcedunlockcount'],
  tested: ['mailbox.testmailboxaccesscompletedon'],
  changedSince: [
    'mailbox.testmailboxaccesscompletedon',
    'mailbox.emailaddressapprovedon',
    `${PROFILE}.modifiedon`,
  ],
  lost: DIRECTIONS.flatMap((direction) => [
    `mailbox.${DIRECTION_COLUMNS[direction].status}`,
    `mailbox.${DIRECTION_COLUMNS[direction].enabled}`,
  ]),
  retriesSpent: [
    'mailbox.testemailconfigurationretrycount',
    ...DIRECTIONS.map((direction) => `mailbox.${DIRECTION_COLUMNS[direction].postponed}`),
  ],
  transientFailure: ['mailbox.transientfailurecount'],
  synchronizedLately: ['mailbox.lastsuccessfulsynccompletedon'],
  failedLater: ['mailbox.lastsyncerroroccurredon', 'mailbox.testmailboxaccesscompletedon'],
  everSynchronized: ['mailbox.lastsuccessfulsynccompletedon'],
  alertsSwitchedOn: ['organization.generatealertsforerrors'],
  alerts: ['tracelog.text'],
  incoming: directionColumns('incoming'),
  outgoing: directionColumns('outgoing'),
  act: directionColumns('act'),
  background: ['mailbox.processinglastattemptedon', 'mailbox.lastsuccessfulsynccompletedon'],
  tenantQuiet: ['mailbox.processinglastattemptedon', 'mailbox.lastsuccessfulsynccompletedon'],
  othersWait: ['mailbox.testemailconfigurationscheduled'],
  forbidden: ['tracelog.text'],
  unauthorized: ['tracelog.text'],
  markedPrimary: ['mailbox.orgmarkedasprimaryforexchangesync', 'mailbox.isactsyncorgflagset'],
  today: [],
  cloud: ['exchange.cloud'],
  onPremises: [],
  callerMayApprove: ['privilege.prvApproveRejectEmailAddress'],
  ownMailbox: ['mailbox._regardingobjectid_value'],
};
