import type { Guid } from '../domain/rows';
import { DatabaseProblem } from './errors';
import type { Database, MailboxCoachSchema } from './schema';
import { type Durability, readFrom, writeTo } from './transaction';

export interface TenantChunk {
  table: string;
  /** Place of these rows among the chunks of their table, from 0. */
  chunk: number;
  rows: readonly unknown[];
}

export interface SavedTenant {
  core: unknown;
  /** The rows of every table that has any, in the order of their chunks. */
  rows: Record<string, unknown[]>;
}

/** Simulated tenants. Writes reject with `StorageFull` or `DatabaseProblem`, reads with the latter. */
export interface TenantRepository {
  /**
   * Saves the core and the chunks given, all or nothing, and leaves the other chunks alone. `strict`
   * (the default) is for what somebody just did; `relaxed` for a bulk that can be made again.
   */
  save(id: Guid, core: unknown, chunks: readonly TenantChunk[], durability?: Durability): Promise<void>;
  /** Null where there is no such tenant. */
  load(id: Guid): Promise<SavedTenant | null>;
  /** The tenant that was saved last, or null. */
  latest(): Promise<Guid | null>;
  remove(id: Guid): Promise<void>;
}

/** `now` dates the saves, by which `latest` goes. */
export function createTenantRepository(
  database: Database,
  now: () => Date = () => new Date(),
): TenantRepository {
  return {
    save: (id, core, chunks, durability = 'strict') =>
      writeTo(database, ['tenants', 'chunks'], durability, function* (transaction) {
        yield transaction.objectStore('tenants').put({ id, savedOn: now().toISOString(), core });
        const store = transaction.objectStore('chunks');
        for (const { table, chunk, rows } of chunks) yield store.put({ rows }, [id, table, chunk]);
      }),

    load: (id) =>
      readFrom(database, ['tenants', 'chunks'], async (transaction) => {
        const store = transaction.objectStore('chunks');
        const range = chunksOfTenant(id);
        const [tenant, keys, chunks] = await Promise.all([
          transaction.objectStore('tenants').get(id),
          store.getAllKeys(range),
          store.getAll(range),
        ]);
        return tenant ? { core: tenant.core, rows: rowsByTable(keys, chunks) } : null;
      }),

    latest: () =>
      readFrom(database, ['tenants'], async (transaction) => {
        const index = transaction.objectStore('tenants').index('bySavedOn');
        return (await index.openKeyCursor(null, 'prev'))?.primaryKey ?? null;
      }),

    remove: (id) =>
      writeTo(database, ['tenants', 'chunks'], 'strict', function* (transaction) {
        yield transaction.objectStore('tenants').delete(id);
        yield transaction.objectStore('chunks').delete(chunksOfTenant(id));
      }),
  };
}

type Chunks = MailboxCoachSchema['chunks'];

/** All keys that begin with the tenant's id: an empty array sorts after every string and number. */
function chunksOfTenant(id: Guid): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** Keys and chunks come in the same order, that of tables and then of chunk numbers. */
function rowsByTable(
  keys: readonly Chunks['key'][],
  chunks: readonly Chunks['value'][],
): SavedTenant['rows'] {
  const rows: SavedTenant['rows'] = {};
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
