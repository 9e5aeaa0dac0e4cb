/** What a diagnosis looks up of a tenant, and the patterns that show only over all of its mailboxes. */
import { RowState } from '../choices';
import { FINDING_SECTIONS, type Findings } from '../finding';
import { FINDING_IDS, type FindingId } from '../finding-ids';
import type { EmailServerProfileRow, Guid, MailboxRow, Moment, QueueRow, SystemUserRow } from '../rows';
import { APPROVE_PRIVILEGE_NAME } from '../security';
import { HIDDEN_FROM_CALLER, type TenantSnapshot } from '../snapshot';
import { Standings } from '../standings';
import { countedTexts } from './alert-facts';
import { type AlertReader, createAlertReader } from './alerts-read';
import type { Known, MailboxFacts, ProfileFacts } from './facts';
import { known, profileFactsOf } from './profile-facts';

export interface KnownProfile {
  row: EmailServerProfileRow;
  facts: ProfileFacts;
  /** Mailboxes of it that a fresh 403 names, a fresh 401, and such as are enabled in some direction. */
  forbidden: number;
  unauthorized: number;
  working: number;
}

export interface TenantIndex {
  snapshot: TenantSnapshot;
  at: Moment;
  findings: Findings;
  users: ReadonlyMap<Guid, SystemUserRow> | null;
  queues: ReadonlyMap<Guid, QueueRow> | null;
  profiles: ReadonlyMap<Guid, KnownProfile>;
  alerts: AlertReader;
  alertsRead: boolean;
  /** Where its mailboxes stand, and their methods by code: objects that many mailboxes share. */
  standings: Standings;
  methods: Map<number, MailboxFacts['methods']>;
  /** Addresses that several active mailboxes have, in lower case. */
  sharedAddresses: ReadonlySet<string>;
  /** When the asynchronous service last worked on any mailbox; null: never, undefined: not read. */
  lastWork: Moment | null | undefined;
  /** Active mailboxes with a test scheduled or running, and those of them that wait for long. */
  waiting: number;
  waitingLong: number;
  /** Moments so long before `at`. */
  longWaitAgo: Moment;
  dayAgo: Moment;
  callerMayApprove: Known;
  /** Place of each finding in the documented order. */
  order(id: FindingId): number;
  /** All mailboxes were read: what shows in their number counts. */
  complete: boolean;
}

/** The longest that the product's own dialog waits for a test (dataverse.md 3, observed). */
const LONG_WAIT_MINUTES = 15;
/** Decisions 17. */
const DAY_MINUTES = 24 * 60;
/** A moment so many minutes before another, as Dataverse writes it. */
function minutesBefore(at: Moment, minutes: number): Moment {
  return new Date(Date.parse(at) - minutes * 60_000).toISOString().replace(/\.\d+Z$/, 'Z');
}

function byId<Row, Key extends keyof Row>(rows: readonly Row[] | undefined, key: Key) {
  return rows ? new Map(rows.map((row) => [row[key], row])) : null;
}

const WORK_COLUMNS = [
  'processinglastattemptedon',
  'lastsyncstartedon',
  'lastsuccessfulsynccompletedon',
  'testmailboxaccesscompletedon',
] as const;

interface Patterns {
  shared: Set<string>;
  lastWork: Moment | null | undefined;
  waiting: number;
  waitingLong: number;
}

/** Since when a test waits: the attempt where it is recorded, or the row's last change (assumed to be it). */
export const waitingSince = (row: MailboxRow): Moment | undefined =>
  row.testandenablelastattemptedon ?? row.modifiedon;

function patternsOf(
  mailboxes: readonly MailboxRow[],
  profiles: ReadonlyMap<Guid, KnownProfile>,
  longWaitAgo: Moment,
): Patterns {
  const once = new Set<string>();
  const shared = new Set<string>();
  let lastWork: Moment | null | undefined;
  let waiting = 0;
  let waitingLong = 0;
  for (const row of mailboxes) {
    for (const column of WORK_COLUMNS) {
      const at = row[column];
      if (at === undefined) continue;
      if (lastWork === undefined) lastWork = null;
      if (at !== null && (lastWork === null || at > lastWork)) lastWork = at;
    }
    if (row.statecode === RowState.Inactive) continue;
    if (row.testemailconfigurationscheduled) {
      waiting += 1;
      const since = waitingSince(row);
      if (since !== undefined && since <= longWaitAgo) waitingLong += 1;
    }
    const profile = row._emailserverprofile_value && profiles.get(row._emailserverprofile_value);
    if (profile && (row.enabledforincomingemail || row.enabledforoutgoingemail || row.enabledforact)) {
      profile.working += 1;
    }
    if (!row.emailaddress) continue;
    const address = row.emailaddress.toLowerCase();
    if (once.has(address)) shared.add(address);
    else once.add(address);
  }
  return { shared, lastWork, waiting, waitingLong };
}

export function indexTenant(snapshot: TenantSnapshot, at: Moment, findings: Findings): TenantIndex {
  const mailboxes = snapshot.mailboxes ?? [];
  const profiles = new Map(
    (snapshot.profiles ?? []).map((row): [Guid, KnownProfile] => [
      row.emailserverprofileid,
      { row, facts: profileFactsOf(row, snapshot.tenantId), forbidden: 0, unauthorized: 0, working: 0 },
    ]),
  );
  const longWaitAgo = minutesBefore(at, LONG_WAIT_MINUTES);
  const { shared, ...patterns } = patternsOf(mailboxes, profiles, longWaitAgo);
  const index: TenantIndex = {
    snapshot,
    at,
    findings,
    users: byId(snapshot.users, 'systemuserid'),
    queues: byId(snapshot.queues, 'queueid'),
    profiles,
    alerts: createAlertReader(snapshot.alerts ?? [], findings),
    alertsRead: snapshot.alerts !== undefined,
    standings: new Standings(),
    methods: new Map(),
    sharedAddresses: shared,
    ...patterns,
    longWaitAgo,
    dayAgo: minutesBefore(at, DAY_MINUTES),
    order: orderOf(findings),
    complete: !snapshot.unseen.some(
      ({ what, why, status }) =>
        what === 'mailboxes' &&
        (status !== undefined || [HIDDEN_FROM_CALLER, 'firstPageOnly', 'fileCut'].includes(why)),
    ),
    callerMayApprove: known(snapshot.caller?.privileges?.includes(APPROVE_PRIVILEGE_NAME)),
  };
  countRefused(index, mailboxes);
  return index;
}

/** Exchange's refusals strike one mailbox or all of a profile: which of the two shows only in their number. */
function countRefused(index: TenantIndex, mailboxes: readonly MailboxRow[]): void {
  for (const row of mailboxes) {
    if (!index.alerts.isAbout(row.mailboxid) || row.statecode === RowState.Inactive) continue;
    const profile = row._emailserverprofile_value && index.profiles.get(row._emailserverprofile_value);
    const enabled = row.enabledforincomingemail || row.enabledforoutgoingemail || row.enabledforact;
    if (!profile || enabled) continue;
    const { fresh } = countedTexts(index, row, false);
    // What was said of the profile once says nothing of mailboxes that were tested since.
    const isRefused = (state: number, ofProfileToo: boolean) =>
      fresh.some(
        ({ reading, ofProfile }) =>
          (ofProfileToo || !ofProfile) &&
          reading.named.some(({ id }) => index.findings[id].states?.includes(state)),
      );
    if (isRefused(403, false)) profile.forbidden += 1;
    if (isRefused(401, true)) profile.unauthorized += 1;
  }
}

function orderOf(findings: Findings): (id: FindingId) => number {
  const places = new Map(
    FINDING_IDS.map((id, index) => [
      id,
      FINDING_SECTIONS.indexOf(findings[id].section) * FINDING_IDS.length + index,
    ]),
  );
  return (id) => places.get(id) ?? 0;
}
