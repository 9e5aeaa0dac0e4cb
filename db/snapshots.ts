/** Snapshots as they are kept: lists of rows in chunks under an owner, the rest as it is. */
import { atLeast, list, moment, number, object, oneOf, text } from '../domain/shapes';
import type { TenantSnapshot } from '../domain/snapshot';
import { chunksOf, ROWS_PER_CHUNK, rowsByTable } from './chunks';
import type { MailboxCoachSchema } from './schema';

const LISTS = ['profiles', 'mailboxes', 'users', 'queues', 'alerts'] as const;

/** Grows where the snapshot's members change their meaning; what is older is read again rather than migrated. */
const FORMAT = 1;

const CORE = object({
  format: oneOf([FORMAT]),
  /** Lists that were read, of which one without rows has no chunk. */
  lists: list(oneOf(LISTS)),
  snapshot: atLeast({
    kind: oneOf(['live', 'imported', 'simulated']),
    readOn: moment,
    unseen: list(object({ what: text, why: text }, { status: number })),
  }),
});

/** What of a snapshot is not a list of rows, to be kept beside its chunks. */
export function coreOf(snapshot: TenantSnapshot) {
  const lists = LISTS.filter((list) => snapshot[list] !== undefined);
  const rest = Object.entries(snapshot).filter(([name]) => !(LISTS as readonly string[]).includes(name));
  return { format: FORMAT, lists, snapshot: Object.fromEntries(rest) };
}

interface ChunkStore {
  put(value: { rows: readonly unknown[] }, key: MailboxCoachSchema['chunks']['key']): Promise<unknown>;
  delete(keys: IDBKeyRange): Promise<unknown>;
}

/** Takes the place of the owner's rows before. */
export function* putRows(
  chunks: ChunkStore,
  owner: string,
  snapshot: TenantSnapshot,
): Generator<Promise<unknown>> {
  yield chunks.delete(chunksOf(owner));
  for (const list of LISTS) {
    const rows = snapshot[list] ?? [];
    for (let from = 0; from < rows.length; from += ROWS_PER_CHUNK) {
      yield chunks.put({ rows: rows.slice(from, from + ROWS_PER_CHUNK) }, [
        owner,
        list,
        from / ROWS_PER_CHUNK,
      ]);
    }
  }
}

/** Null where what is kept is of a shape that is not read any more. */
export function snapshotFrom(
  kept: unknown,
  keys: readonly MailboxCoachSchema['chunks']['key'][],
  chunks: readonly MailboxCoachSchema['chunks']['value'][],
): TenantSnapshot | null {
  const core = CORE(kept);
  if (!core) return null;
  const rows = rowsByTable(keys, chunks);
  const lists = core.lists.map((name) => [name, rows[name] ?? []]);
  // Each row was checked before it was kept.
  return { ...core.snapshot, ...Object.fromEntries(lists) } as TenantSnapshot;
}
