import { openDatabase } from '../../db/open';
import { deleteDatabase } from '../../db/rescue';
import type { Database } from '../../db/schema';
import { createTenantRepository, type TenantChunk } from '../../db/tenants';
import type { Durability } from '../../db/transaction';
import { chunksOf, guidOf, makeCore, makeMailboxes } from './rows';

/** The median of 50 saves of one changed mailbox in a tenant of this size. */
export interface SingleSaves {
  mailboxes: number;
  strictMilliseconds: number;
  relaxedMilliseconds: number;
}

/** Medians over `RUNS`, the two ways alternating; raw is IndexedDB without anything of ours. */
export interface StorageMeasurements {
  mailboxes: number;
  saveAllMilliseconds: number;
  saveAllRawMilliseconds: number;
  loadAllMilliseconds: number;
  loadAllRawMilliseconds: number;
  singleSaves: SingleSaves[];
}

const NAME = 'mailbox-coach-bench';
const TENANT = guidOf(0, 'ffff');
const MAILBOXES = 100_000;
const RUNS = 7;
const SINGLE_SAVES = 50;

/** Measures storage in the browser that runs it. Takes about half a minute; its database is gone afterwards. */
export async function measureStorage(): Promise<StorageMeasurements> {
  const chunks = chunksOf('mailboxes', makeMailboxes(MAILBOXES));
  const singleSaves: SingleSaves[] = [];
  const all = await withDatabase((database) => measureAll(database, chunks));
  for (const mailboxes of [1_000, 10_000, MAILBOXES]) {
    singleSaves.push(await withDatabase((database) => measureSingleSaves(database, mailboxes)));
  }
  return { mailboxes: MAILBOXES, ...all, singleSaves };
}

async function withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  await deleteDatabase(NAME);
  const database = await openDatabase({ onBlocked: () => {}, onOutdated: () => {}, name: NAME });
  try {
    return await work(database);
  } finally {
    database.close();
    await deleteDatabase(NAME);
  }
}

async function measureAll(database: Database, chunks: readonly TenantChunk[]) {
  const repository = createTenantRepository(database);
  const [saveAllMilliseconds, saveAllRawMilliseconds] = await compare(
    () => repository.save(TENANT, makeCore(), chunks, { durability: 'relaxed' }),
    () => saveRaw(database, chunks),
  );
  const [loadAllMilliseconds, loadAllRawMilliseconds] = await compare(
    () => repository.load(TENANT),
    () => database.getAll('chunks'),
  );
  return { saveAllMilliseconds, saveAllRawMilliseconds, loadAllMilliseconds, loadAllRawMilliseconds };
}

async function saveRaw(database: Database, chunks: readonly TenantChunk[]): Promise<void> {
  const transaction = database.transaction('chunks', 'readwrite', { durability: 'relaxed' });
  for (const { table, chunk, rows } of chunks) transaction.store.put({ rows }, [TENANT, table, chunk]);
  await transaction.done;
}

async function measureSingleSaves(database: Database, mailboxes: number): Promise<SingleSaves> {
  const repository = createTenantRepository(database);
  const rows = makeMailboxes(mailboxes);
  const chunks = chunksOf('mailboxes', rows);
  await repository.save(TENANT, makeCore(), chunks, { durability: 'relaxed' });

  const medianOf = async (durability: Durability) => {
    const times: number[] = [];
    for (let save = 0; save < SINGLE_SAVES; save += 1) {
      const changed = chunks[(save * 7) % chunks.length];
      if (changed)
        times.push(await timed(() => repository.save(TENANT, makeCore(), [changed], { durability })));
    }
    return median(times);
  };
  return {
    mailboxes,
    strictMilliseconds: await medianOf('strict'),
    relaxedMilliseconds: await medianOf('relaxed'),
  };
}

/** Alternates, so that neither way profits from a warm database more than the other. */
async function compare(ours: () => Promise<unknown>, raw: () => Promise<unknown>): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    times[0].push(await timed(ours));
    times[1].push(await timed(raw));
  }
  return [median(times[0]), median(times[1])];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}
