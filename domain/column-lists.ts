/**
 * The lists that every page needs at once; a build puts them here in place of the calls (see `compiled-plugin.ts`), so
 * that no page begins with what each column is for.
 */
import { columnsWith } from './columns';

/** The columns that guide and practice need; columns of newer versions only are not among them. */
export const LIST_COLUMNS = {
  mailboxes: columnsWith('mailboxes', 'list'),
  emailserverprofiles: columnsWith('emailserverprofiles', 'list'),
  organizations: columnsWith('organizations', 'list'),
  systemusers: columnsWith('systemusers', 'list'),
  queues: columnsWith('queues', 'list'),
  tracelogs: columnsWith('tracelogs', 'list'),
  asyncoperations: columnsWith('asyncoperations', 'list'),
  roles: columnsWith('roles', 'list'),
  teams: columnsWith('teams', 'list'),
} as const;

/** Columns without which nothing can be said about where a mailbox stands. */
export const LIFECYCLE_COLUMNS = columnsWith('mailboxes', 'line');
