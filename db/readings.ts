import type { Moment } from '../domain/rows';
import type { TenantSnapshot } from '../domain/snapshot';
import { chunksOf } from './chunks';
import type { Database } from './schema';
import { coreOf, putRows, snapshotFrom } from './snapshots';
import { readFrom, writeTo } from './transaction';

/** What the simulated tenant is kept under, which has no origin. */
export const SIMULATED = 'simulated';

/** What was last read of a live organization, or of the simulated tenant. Writes reject with `StorageFull` or `DatabaseProblem`, reads with the latter. */
export interface ReadingRepository {
  /** Takes the place of what was kept of the organization before, all or nothing. */
  keep(origin: string, snapshot: TenantSnapshot): Promise<void>;
  /** Null where nothing is kept, or where it is of a shape that is not read any more. */
  kept(origin: string): Promise<TenantSnapshot | null>;
  /** When each organization was read that something is kept of. */
  list(): Promise<readonly { origin: string; readOn: Moment }[]>;
}

export function createReadingRepository(database: Database): ReadingRepository {
  return {
    keep: (origin, snapshot) =>
      // Relaxed: what a power cut takes is read again.
      writeTo(database, ['readings', 'chunks'], 'relaxed', function* (transaction) {
        const core = coreOf(snapshot);
        yield transaction.objectStore('readings').put({ origin, readOn: snapshot.readOn, core });
        yield* putRows(transaction.objectStore('chunks'), origin, snapshot);
      }),

    async kept(origin) {
      const { reading, keys, chunks } = await readFrom(
        database,
        ['readings', 'chunks'],
        async (transaction) => {
          const store = transaction.objectStore('chunks');
          const [found, foundKeys, foundChunks] = await Promise.all([
            transaction.objectStore('readings').get(origin),
            store.getAllKeys(chunksOf(origin)),
            store.getAll(chunksOf(origin)),
          ]);
          return { reading: found, keys: foundKeys, chunks: foundChunks };
        },
      );
      const snapshot = snapshotFrom(reading?.core, keys, chunks);
      return snapshot?.kind === (origin === SIMULATED ? 'simulated' : 'live') ? snapshot : null;
    },

    list: () =>
      readFrom(database, ['readings'], async (transaction) =>
        (await transaction.objectStore('readings').getAll())
          .filter(({ origin }) => origin !== SIMULATED)
          .map(({ origin, readOn }) => ({ origin, readOn })),
      ),
  };
}
