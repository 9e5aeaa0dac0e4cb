import { LIST_COLUMNS } from '../domain/column-lists';
import { columnsWith, usesOf } from '../domain/columns';
import type {
  AsyncOperationRow,
  EmailServerProfileRow,
  MailboxRow,
  OrganizationRow,
  QueueRow,
  SystemUserRow,
  TraceLogRow,
} from '../domain/rows';
import type { RoleRow, TeamRow } from '../domain/security-rows';
import { isAtLeast, parseVersion } from '../domain/version';

/** Row types of the tables that are read as lists. */
export interface ListedRows {
  mailboxes: MailboxRow;
  emailserverprofiles: EmailServerProfileRow;
  organizations: OrganizationRow;
  systemusers: SystemUserRow;
  queues: QueueRow;
  tracelogs: TraceLogRow;
  asyncoperations: AsyncOperationRow;
  roles: RoleRow;
  teams: TeamRow;
}

export type ListedTable = keyof ListedRows;

/** The columns that a diagnosis looks at; those of newer versions only are left out where they are not known. */
export const DIAGNOSIS_COLUMNS = {
  mailboxes: [...LIST_COLUMNS.mailboxes, ...columnsWith('mailboxes', 'diagnosis')],
  emailserverprofiles: [
    ...LIST_COLUMNS.emailserverprofiles,
    ...columnsWith('emailserverprofiles', 'diagnosis'),
  ],
  systemusers: [...LIST_COLUMNS.systemusers, ...columnsWith('systemusers', 'diagnosis')],
  queues: LIST_COLUMNS.queues,
  tracelogs: [...LIST_COLUMNS.tracelogs, ...columnsWith('tracelogs', 'diagnosis')],
} as const satisfies { [Table in ListedTable]?: readonly (keyof ListedRows[Table])[] };

/** The columns that the form of one row shows, those with a first version only where `version` is not older. */
export function formColumns(
  table: 'mailboxes' | 'systemusers' | 'emailserverprofiles',
  version: string | undefined,
): readonly string[] {
  const current = version === undefined ? null : parseVersion(version);
  const uses = new Map(usesOf(table));
  const has = (column: string) => {
    const since = uses.get(column)?.since;
    if (since === undefined) return true;
    const first = parseVersion(since);
    return first !== null && current !== null && isAtLeast(current, first);
  };
  return [...LIST_COLUMNS[table], ...columnsWith(table, 'form').filter(has)];
}
