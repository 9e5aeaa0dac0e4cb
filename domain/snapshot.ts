import type { Deployment } from './permission-matrix';
import type { EmailServerProfileRow, Guid, MailboxRow, Moment, OrganizationRow } from './rows';

export type TenantKind = 'live' | 'imported' | 'simulated';

/** A part of the tenant that a source could not show, and why. */
export interface Unseen {
  what: string;
  why: string;
}

/** Who reads, as far as Dataverse tells. */
export interface SnapshotCaller {
  systemuserid: Guid;
  fullname?: string;
  /** Names of privileges; absent where they could not be read. */
  privileges?: readonly string[];
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
  organizationId: Guid;
  name?: string;
  version?: string;
  /** The tenant's time at the reading. */
  readOn: Moment;
  caller?: SnapshotCaller;
  organization?: OrganizationRow;
  profiles?: readonly EmailServerProfileRow[];
  mailboxes?: readonly MailboxRow[];
  unseen: readonly Unseen[];
}

/** The profile that a mailbox names, where it was read. */
export function profileOfMailbox(
  snapshot: TenantSnapshot,
  mailbox: MailboxRow,
): EmailServerProfileRow | undefined {
  const id = mailbox._emailserverprofile_value;
  return id ? snapshot.profiles?.find((profile) => profile.emailserverprofileid === id) : undefined;
}
