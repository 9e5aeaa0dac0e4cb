/** The lifecycle as it runs: one table, and the ways over it, for simulator, guide and diagnosis. */
import { moves } from './mailbox.moves';
import { type MailboxTable, tableOf } from './mailbox.table';
import { type Ways, waysOver } from './way-to-enabled';

export const mailboxTable: MailboxTable = tableOf(moves);
export const ways: Ways = waysOver(mailboxTable);
