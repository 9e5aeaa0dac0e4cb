import type { Guid, MailboxRow } from '../domain/rows';
import { HIDDEN_FROM_CALLER, type Unseen } from '../domain/snapshot';

/**
 * Whoever may read only their own mailbox gets a list that looks whole: users and queues name others that are not on it.
 */
export function hiddenMailboxes(
  rows: readonly MailboxRow[] | undefined,
  unseen: readonly Unseen[],
  owners: readonly { _defaultmailbox_value?: Guid | null }[],
): Unseen[] {
  // A list that was cut short tells that itself.
  if (!rows || unseen.some(({ what }) => what === 'mailboxes')) return [];
  const read = new Set(rows.map(({ mailboxid }) => mailboxid));
  const hides = owners.some(({ _defaultmailbox_value: id }) => id && !read.has(id));
  return hides ? [{ what: 'mailboxes', why: HIDDEN_FROM_CALLER }] : [];
}
