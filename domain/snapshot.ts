import type { ExchangeMailbox, ExchangeOrganization } from './exchange-mailbox';
import type { Deployment } from './permission-matrix';
import type {
  EmailServerProfileRow,
  Guid,
  MailboxRow,
  Moment,
  OrganizationRow,
  QueueRow,
  SystemUserRow,
  TraceLogRow,
} from './rows';
import type { ToldCause } from './told-causes';

export type TenantKind = 'live' | 'imported' | 'simulated';

/** A part of the tenant that a source could not show, and why. */
export interface Unseen {
  what: string;
  why: string;
  /** HTTP status of the refusal, where one was answered. */
  status?: number;
}

/** The column that tells what an alert is about, as `byLabel` names it. */
export const ALERT_SUBJECT = 'tracelog.regardingobjectid';

/** Why of rows that exist and that the caller may not read: a list without them looks whole. */
export const HIDDEN_FROM_CALLER = 'hiddenFromCaller';

/** The worldwide cloud of Microsoft 365, or one of its own dates: for governments, or of 21Vianet. */
export const CLOUDS = ['worldwide', 'other'] as const;
export type Cloud = (typeof CLOUDS)[number];

/** Who reads, as far as Dataverse tells. */
export interface SnapshotCaller {
  systemuserid: Guid;
  fullname?: string;
  /** Names of privileges; absent where they could not be read. */
  privileges?: readonly string[];
}

/** A view as the organization calls it. */
export interface NamedView {
  id: Guid;
  name: string;
}

/**
 * A tenant as one reading of it showed it. A live org, an import and a simulated tenant are the same
 * type; what could not be read is absent and listed in `unseen`.
 */
export interface TenantSnapshot {
  kind: TenantKind;
  /** Where Dynamics 365 runs, as far as the source can tell. */
  deployment?: Deployment;
  /** Where the tenant's own Exchange runs, for mailboxes without a profile that would tell. */
  exchange?: Deployment;
  /** Which cloud it is in, as far as the source can tell: its calendar depends on that (decisions 34). */
  cloud?: Cloud;
  /** Absent where a file does not tell whose rows it holds. */
  organizationId?: Guid;
  name?: string;
  version?: string;
  /** The tenant's time at the reading. */
  readOn: Moment;
  caller?: SnapshotCaller;
  organization?: OrganizationRow;
  profiles?: readonly EmailServerProfileRow[];
  mailboxes?: readonly MailboxRow[];
  users?: readonly SystemUserRow[];
  queues?: readonly QueueRow[];
  /** Alerts about mailboxes and profiles; absent where they could not be read, which is not the same as none. */
  alerts?: readonly TraceLogRow[];
  /** Mailboxes of Exchange, where an export of its side was read too: those that it showed, and not all. */
  exchangeMailboxes?: readonly ExchangeMailbox[];
  /** The organization of Exchange, where that was read too. */
  exchangeOrganization?: ExchangeOrganization;
  /** The tenant of Microsoft 365 that the environment is in, where that was read. */
  tenantId?: Guid;
  /** The environment as the admin center names it, where that was read. */
  environmentId?: string;
  /** Views of mailboxes by name, where they were read; those of a real organization alone are. */
  views?: readonly NamedView[];
  /** Moments are those of an unknown time zone, as in a spreadsheet: good for comparing, not for ages. */
  localTimes?: true;
  /** Columns, as `table.column`, whose values were told by labels or names: what rests on them is likely at most. */
  byLabel?: readonly string[];
  /** Causes of which somebody found out whether they are so. */
  told?: readonly ToldCause[];
  unseen: readonly Unseen[];
}

/** Tables without which a verdict lacks something, whoever the mailboxes belong to: by entity set, the logical name. */
export const NEEDED_TABLES = {
  mailboxes: 'mailbox',
  emailserverprofiles: 'emailserverprofile',
  tracelogs: 'tracelog',
  organizations: 'organization',
} as const;

/** The profile that a mailbox names, where it was read. */
export function profileOfMailbox(
  snapshot: TenantSnapshot,
  mailbox: MailboxRow,
): EmailServerProfileRow | undefined {
  const id = mailbox._emailserverprofile_value;
  return id ? snapshot.profiles?.find((profile) => profile.emailserverprofileid === id) : undefined;
}
