import { type MailboxRow, type QueueRow, REGARDING_TABLE, type SystemUserRow } from '../../domain/rows';

/**
 * Says of mailboxes whether they are a user's or a queue's where the rows beside them tell: an answer that was
 * saved from a browser's address bar has no annotations.
 */
export function withRegarding(
  mailboxes: readonly MailboxRow[],
  users: readonly SystemUserRow[] = [],
  queues: readonly QueueRow[] = [],
): readonly MailboxRow[] {
  if (mailboxes.every((row) => row[REGARDING_TABLE] !== undefined)) return mailboxes;
  const tables = new Map<string, 'systemuser' | 'queue'>([
    ...users.map(({ systemuserid }) => [systemuserid, 'systemuser'] as const),
    ...queues.map(({ queueid }) => [queueid, 'queue'] as const),
  ]);
  return mailboxes.map((row) => {
    const id = row._regardingobjectid_value;
    if (row[REGARDING_TABLE] !== undefined || id === undefined) return row;
    const table = id === null ? null : tables.get(id);
    return table === undefined ? row : { ...row, [REGARDING_TABLE]: table };
  });
}
