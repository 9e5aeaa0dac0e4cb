import { type MailboxMoves, movesOf } from './compile-mailbox';
import { mailboxConfig } from './mailbox.machine';

/** The mailbox machine's answers. A build puts the value here in place of the call (see `compiled-plugin.ts`). */
export const moves: MailboxMoves = movesOf(mailboxConfig);
