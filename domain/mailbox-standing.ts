import { isForQueue } from './mailbox-columns';
import { type Past, pastOf } from './mailbox-past';
import type { PossibleSides } from './possible-sides';
import type { Guid, MailboxRow, Moment } from './rows';
import { profileOfMailbox, type TenantSnapshot } from './snapshot';
import { Standings } from './standings';

/** What the chart of one mailbox is drawn of. */
export interface MailboxStanding {
  /** Where it stands, side by side; several states where columns were not read. */
  possible: PossibleSides;
  isQueue: boolean;
  past: readonly (Past & { name?: string })[];
  /** When it was seen there. */
  at: Moment;
}

/**
 * @param nameOf full name of a user, as far as it was read
 * @param at when the row was seen
 */
export function mailboxStanding(
  snapshot: TenantSnapshot,
  row: MailboxRow,
  nameOf: (id: Guid) => string | null | undefined = (id) =>
    snapshot.users?.find(({ systemuserid }) => systemuserid === id)?.fullname,
  at: Moment = snapshot.readOn,
): MailboxStanding {
  return {
    possible: new Standings().of(row, snapshot.organization, profileOfMailbox(snapshot, row)).possible,
    isQueue: isForQueue(row),
    past: pastOf(row).map((past) => {
      const name = past.by && nameOf(past.by);
      return name ? { ...past, name } : past;
    }),
    at,
  };
}
