import type { IDBPTransaction } from 'idb';
import { errorName, storageError } from './errors';
import type { Database, MailboxCoachSchema, StoreName } from './schema';

/**
 * `strict` waits until the disk has it; `relaxed` until the operating system has it, which survives a
 * killed browser and not a power cut.
 */
export type Durability = 'strict' | 'relaxed';

type Transaction<Names extends StoreName[], Mode extends IDBTransactionMode> = IDBPTransaction<
  MailboxCoachSchema,
  Names,
  Mode
>;

/**
 * Does all the writes that `work` yields, or none of them. Resolves once they are committed; rejects with
 * `StorageFull`, `DatabaseProblem`, or the error that `work` threw.
 */
export async function writeTo<Names extends StoreName[]>(
  database: Database,
  stores: Names,
  durability: Durability,
  work: (transaction: Transaction<Names, 'readwrite'>) => Iterable<Promise<unknown>>,
): Promise<void> {
  try {
    const transaction = database.transaction(stores, 'readwrite', { durability });
    const thrown: unknown[] = [];
    const writes: Promise<unknown>[] = [];
    try {
      for (const write of work(transaction)) writes.push(write);
    } catch (error) {
      // Left alone, the transaction would commit the writes before this one.
      thrown.push(error);
      transaction.abort();
    }
    throwReason([...thrown, ...(await rejectionsOf([...writes, transaction.done]))]);
  } catch (error) {
    throw storageError(error);
  }
}

/** Reads in one transaction; rejects with `DatabaseProblem`. */
export async function readFrom<Names extends StoreName[], Result>(
  database: Database,
  stores: Names,
  work: (transaction: Transaction<Names, 'readonly'>) => Promise<Result>,
): Promise<Result> {
  try {
    const transaction = database.transaction(stores, 'readonly');
    const [result] = await Promise.all([work(transaction), transaction.done]);
    return result;
  } catch (error) {
    throw storageError(error);
  }
}

async function rejectionsOf(promises: Promise<unknown>[]): Promise<unknown[]> {
  const outcomes = await Promise.allSettled(promises);
  return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
}

/** When one write fails, the others and the transaction only say that they were aborted. */
function throwReason(rejections: readonly unknown[]): void {
  if (rejections.length === 0) return;
  throw rejections.find((rejection) => errorName(rejection) !== 'AbortError') ?? rejections[0];
}
