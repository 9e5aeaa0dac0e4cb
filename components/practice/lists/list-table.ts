import type { ViewTable } from '../../../catalog/practice/views';
import type { ListedTable } from '../../../sources/table-columns';

/** Where the rows of a view's table are read. */
export const SETS = {
  mailbox: 'mailboxes',
  emailserverprofile: 'emailserverprofiles',
  systemuser: 'systemusers',
  queue: 'queues',
} as const satisfies Record<ViewTable, ListedTable>;

export type SetOf<Of extends ViewTable> = (typeof SETS)[Of];
