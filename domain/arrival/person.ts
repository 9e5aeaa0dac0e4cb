import type { Guid, Moment } from '../rows';
import type { Unseen } from '../snapshot';
import type {
  FilterRow,
  ItemRow,
  PersonMailboxRow,
  PersonOrganizationRow,
  PersonProfileRow,
  WaitingEmailRow,
} from './person-rows';

/** One person's mailbox as this question reads it; what could not be read is absent, and told in `unseen`. */
export interface Person {
  mailboxid: Guid;
  kind: 'user' | 'queue' | 'unknown';
  readOn: Moment;
  /** How many it took to read this. */
  requests: number;
  mailbox?: PersonMailboxRow;
  /** Of the user or the queue that the mailbox is of. */
  filter?: FilterRow;
  profile?: PersonProfileRow;
  organization?: PersonOrganizationRow;
  /** Items with an error or a broken link, the latest error first; kept for some days only. */
  items?: readonly ItemRow[];
  /** Mails of the mailbox that wait, are being sent or failed, the latest first. */
  waiting?: readonly WaitingEmailRow[];
  /** When the last mail that it received became a row; null where none did. */
  lastReceived?: Moment | null;
  /** How many rows have the mailbox's own address, in whichever column. */
  addressRows?: number;
  /** Names of the privileges of the mailbox's owner, of all roles together. */
  privileges?: readonly string[];
  unseen: readonly Unseen[];
}
