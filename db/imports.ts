/** Readings of files: what pages hold over a reload, and what somebody kept under a name (decisions 38). */
import type { FileReport } from '../domain/imports';
import type { ImportedReading, KeptReading, ReadingKeeper } from '../domain/kept-readings';
import { newId as freshId } from '../domain/new-id';
import { atLeast, list, moment, number, object, orNull, text, understood } from '../domain/shapes';
import { chunksOf } from './chunks';
import type { OpenPages } from './open-pages';
import type { Database } from './schema';
import { coreOf, putRows, snapshotFrom } from './snapshots';
import { readFrom, writeTo } from './transaction';

/** Rows of files are chunks as well; no organization's address begins like this. */
const ownerOf = (id: string) => `import:${id}`;
const heldId = (page: string) => `page:${page}`;

/** A page is there again at once after its reload: what is older than this and nobody's is left over. */
const LEFT_OVER_MS = 60_000;

/** Reports were made by the reading that is kept with them. */
const FILES = list(atLeast({ name: text }));
const KEPT = object({ id: text, name: orNull(text), keptOn: moment, readOn: moment, mailboxes: number });

interface Surroundings {
  pages: OpenPages;
  now?(): Date;
  newId?(): string;
}

export function createImportRepository(
  database: Database,
  { pages, now = () => new Date(), newId = freshId }: Surroundings,
): ReadingKeeper {
  const put = (id: string, name: string | null, { snapshot, files }: ImportedReading) =>
    writeTo(database, ['imports', 'chunks'], 'relaxed', function* (transaction) {
      yield transaction.objectStore('imports').put({
        id,
        name,
        keptOn: now().toISOString(),
        readOn: snapshot.readOn,
        mailboxes: snapshot.mailboxes?.length ?? 0,
        files,
        core: coreOf(snapshot),
      });
      yield* putRows(transaction.objectStore('chunks'), ownerOf(id), snapshot);
    });

  const remove = (id: string) =>
    writeTo(database, ['imports', 'chunks'], 'strict', function* (transaction) {
      yield transaction.objectStore('imports').delete(id);
      yield transaction.objectStore('chunks').delete(chunksOf(ownerOf(id)));
    });

  async function open(id: string): Promise<ImportedReading | null> {
    const { found, keys, chunks } = await readFrom(database, ['imports', 'chunks'], async (transaction) => {
      const store = transaction.objectStore('chunks');
      const [record, foundKeys, foundChunks] = await Promise.all([
        transaction.objectStore('imports').get(id),
        store.getAllKeys(chunksOf(ownerOf(id))),
        store.getAll(chunksOf(ownerOf(id))),
      ]);
      return { found: record, keys: foundKeys, chunks: foundChunks };
    });
    const snapshot = found && snapshotFrom(found.core, keys, chunks);
    const files = FILES(found?.files) as readonly FileReport[] | undefined;
    return snapshot && files ? { snapshot, files } : null;
  }

  const all = async () =>
    understood(
      KEPT,
      await readFrom(database, ['imports'], (transaction) => transaction.objectStore('imports').getAll()),
    );

  /** What pages held that were closed: nobody asked to keep it. */
  async function removeLeftOver(page: string): Promise<void> {
    const open = await pages.list();
    const before = now().valueOf() - LEFT_OVER_MS;
    for (const { id, name, keptOn } of await all()) {
      const isOpen = open.has(id.slice(heldId('').length)) || id === heldId(page);
      if (name === null && !isOpen && Date.parse(keptOn) < before) await remove(id);
    }
  }

  return {
    hold: (page, reading) => put(heldId(page), null, reading),
    async held(page) {
      pages.hold(page);
      await removeLeftOver(page);
      return open(heldId(page));
    },
    keep: (name, reading) => put(newId(), name, reading),
    list: async () =>
      (await all())
        .flatMap(({ id, name, keptOn, readOn, mailboxes }): KeptReading[] =>
          name === null ? [] : [{ id, name, keptOn, readOn, mailboxes }],
        )
        .toSorted((one, other) => other.keptOn.localeCompare(one.keptOn)),
    open,
    remove,
  };
}
