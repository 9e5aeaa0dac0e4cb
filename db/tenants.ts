import type { Guid } from '../domain/rows';
import { chunksOf, rowsByTable } from './chunks';
import type { Database } from './schema';
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

export interface HowToSave {
  durability?: Durability;
  /** The tenant whose place it takes: goes in the same step, so that a killed browser leaves neither both nor none. */
  insteadOf?: Guid | null;
}

/** Simulated tenants. Writes reject with `StorageFull` or `DatabaseProblem`, reads with the latter. */
export interface TenantRepository {
  /**
   * Saves the core and the chunks given, all or nothing, and leaves the other chunks alone. `strict`
   * (the default) is for what somebody just did; `relaxed` for a bulk that can be made again.
   */
  save(id: Guid, core: unknown, chunks: readonly TenantChunk[], how?: HowToSave): Promise<void>;
  /** Null where there is no such tenant. */
  load(id: Guid): Promise<SavedTenant | null>;
  /** The tenant that was saved last, or null. */
  latest(): Promise<Guid | null>;
}

/** `now` dates the saves, by which `latest` goes. */
export function createTenantRepository(
  database: Database,
  now: () => Date = () => new Date(),
): TenantRepository {
  return {
    save: (id, core, chunks, { durability = 'strict', insteadOf = null } = {}) =>
      writeTo(database, ['tenants', 'chunks'], durability, function* (transaction) {
        yield transaction.objectStore('tenants').put({ id, savedOn: now().toISOString(), core });
        const store = transaction.objectStore('chunks');
        if (insteadOf !== null) {
          yield transaction.objectStore('tenants').delete(insteadOf);
          yield store.delete(chunksOf(insteadOf));
        }
        for (const { table, chunk, rows } of chunks) yield store.put({ rows }, [id, table, chunk]);
      }),

    load: (id) =>
      readFrom(database, ['tenants', 'chunks'], async (transaction) => {
        const store = transaction.objectStore('chunks');
        const range = chunksOf(id);
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
  };
}
