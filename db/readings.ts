import * as v from 'valibot';
import type { Moment } from '../domain/rows';
import type { TenantSnapshot } from '../domain/snapshot';
import { chunksOf, ROWS_PER_CHUNK, rowsByTable } from './chunks';
import type { Database } from './schema';
import { readFrom, writeTo } from './transaction';

/** What was last read of a live organization. Writes reject with `StorageFull` or `DatabaseProblem`, reads with the latter. */
export interface ReadingRepository {
  /** Takes the place of what was kept of the organization before, all or nothing. */
  keep(origin: string, snapshot: TenantSnapshot): Promise<void>;
  /** Null where nothing is kept, or where it is of a shape that is not read any more. */
  kept(origin: string): Promise<TenantSnapshot | null>;
  /** When each organization was read that something is kept of. */
  list(): Promise<readonly { origin: string; readOn: Moment }[]>;
}

/** Lists of rows are kept in chunks, the rest as it is. */
const LISTS = ['profiles', 'mailboxes', 'users', 'queues', 'alerts'] as const;

/** Grows where the snapshot's members change their meaning; what is older is read again rather than migrated. */
const FORMAT = 1;

const Core = v.looseObject({
  format: v.literal(FORMAT),
  /** Lists that were read, of which one without rows has no chunk. */
  lists: v.array(v.picklist(LISTS)),
  snapshot: v.looseObject({
    kind: v.literal('live'),
    readOn: v.pipe(v.string(), v.isoTimestamp()),
    unseen: v.array(v.object({ what: v.string(), why: v.string(), status: v.exactOptional(v.number()) })),
  }),
});

export function createReadingRepository(database: Database): ReadingRepository {
  return {
    keep: (origin, snapshot) =>
      // Relaxed: what a power cut takes is read again.
      writeTo(database, ['readings', 'chunks'], 'relaxed', function* (transaction) {
        const lists = LISTS.filter((list) => snapshot[list] !== undefined);
        const rest = Object.entries(snapshot).filter(
          ([name]) => !(LISTS as readonly string[]).includes(name),
        );
        const core = { format: FORMAT, lists, snapshot: Object.fromEntries(rest) };
        yield transaction.objectStore('readings').put({ origin, readOn: snapshot.readOn, core });
        const chunks = transaction.objectStore('chunks');
        yield chunks.delete(chunksOf(origin));
        for (const list of lists) {
          const rows = snapshot[list] ?? [];
          for (let from = 0; from < rows.length; from += ROWS_PER_CHUNK) {
            const part = rows.slice(from, from + ROWS_PER_CHUNK);
            yield chunks.put({ rows: part }, [origin, list, from / ROWS_PER_CHUNK]);
          }
        }
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
      const core = v.safeParse(Core, reading?.core);
      if (!core.success) return null;
      const rows = rowsByTable(keys, chunks);
      const lists = core.output.lists.map((list) => [list, rows[list] ?? []]);
      // Each row was checked before it was kept.
      return { ...core.output.snapshot, ...Object.fromEntries(lists) } as TenantSnapshot;
    },

    list: () =>
      readFrom(database, ['readings'], async (transaction) =>
        (await transaction.objectStore('readings').getAll()).map(({ origin, readOn }) => ({
          origin,
          readOn,
        })),
      ),
  };
}
