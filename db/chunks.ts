/** Rows kept many to a record, by owner and table. */
import { DatabaseProblem } from './errors';
import type { MailboxCoachSchema } from './schema';

type Chunks = MailboxCoachSchema['chunks'];

/** Rows of a record, where they are written at once. */
export const ROWS_PER_CHUNK = 1000;

/** All keys that begin with the owner: an empty array sorts after every string and number. */
export function chunksOf(owner: string): IDBKeyRange {
  return IDBKeyRange.bound([owner], [owner, []]);
}

/** Keys and chunks come in the same order, that of tables and then of chunk numbers. */
export function rowsByTable(
  keys: readonly Chunks['key'][],
  chunks: readonly Chunks['value'][],
): Record<string, unknown[]> {
  const rows: Record<string, unknown[]> = {};
  keys.forEach(([, table, number], position) => {
    const chunk: unknown = chunks[position]?.rows;
    if (!Array.isArray(chunk)) {
      throw new DatabaseProblem('corrupted', new Error(`Chunk ${number} of ${table} has no rows`));
    }
    rows[table] ??= [];
    for (const row of chunk) rows[table].push(row);
  });
  return rows;
}
