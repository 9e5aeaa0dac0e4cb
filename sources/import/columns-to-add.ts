import { LIFECYCLE_COLUMNS } from '../../domain/column-lists';
import { REGARDING_TABLE } from '../../domain/rows';
import type { TenantSnapshot } from '../../domain/snapshot';
import type { Labels } from './labels';
import type { Problems } from './problems';

/** What tells most beside where a mailbox stands: when it was tested and synchronized, and what was said of it. */
const WORTH_HAVING = [
  'testmailboxaccesscompletedon',
  'lastsuccessfulsynccompletedon',
  'lastsyncerror',
] as const;

const logicalNameOf = (property: string) => property.replace(/^_(\w+)_value(?:@.*)?$/, '$1');

/** Names the columns that a view has to have so that a whole answer can be told, as the English client calls them. */
export function tellOfColumnsToAdd(
  { mailboxes = [], unseen }: TenantSnapshot,
  labels: Labels,
  problems: Problems,
): void {
  if (mailboxes.length === 0) return;
  const missing = [...LIFECYCLE_COLUMNS, ...WORTH_HAVING].filter(
    (column) =>
      // Which table a lookup names is no column that a view could have.
      column !== REGARDING_TABLE &&
      mailboxes.every((row) => row[column] === undefined) &&
      unseen.some(
        ({ what, why }) => why === 'notInFile' && what.startsWith(`mailbox.${logicalNameOf(column)}`),
      ),
  );
  const names = [...new Set(missing.map(logicalNameOf))].flatMap(
    (column) => labels.nameOf('mailboxes', column) ?? [],
  );
  if (names.length > 0) problems.add('columnsToAdd', { table: 'mailbox', detail: names.join(' · ') });
}
