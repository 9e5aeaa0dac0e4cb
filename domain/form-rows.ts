/** Rows as a form shows them: with columns that nothing else reads. */
import type { MailboxRow, SystemUserRow } from './rows';

export interface MailboxFormColumns {
  processanddeleteemails: boolean;
}

export type MailboxFormRow = MailboxRow & Partial<MailboxFormColumns>;

export interface UserFormColumns {
  firstname: string | null;
  lastname: string;
}

export type UserFormRow = SystemUserRow & Partial<UserFormColumns>;
