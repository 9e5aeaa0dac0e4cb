/**
 * The board of a class. It has results whole, not only their points: what is looked into and replayed is the record. A class
 * of thirty with ten exercises is some ten megabytes.
 */
import type { Guid } from '../domain/rows';
import type { Database, MailboxCoachSchema } from './schema';
import { readFrom, writeTo } from './transaction';

export type KeptOnBoard = MailboxCoachSchema['board']['value'];

/** Entries as they were put; whoever reads them checks their shape. Writes reject as all of them do. */
export interface BoardRepository {
  entries(): Promise<readonly unknown[]>;
  /** All of them, or none where they do not fit. */
  put(entries: readonly KeptOnBoard[]): Promise<void>;
  remove(attempt: Guid): Promise<void>;
  clear(): Promise<void>;
}

export const createBoardRepository = (database: Database): BoardRepository => ({
  entries: () => readFrom(database, ['board'], (transaction) => transaction.objectStore('board').getAll()),
  // Relaxed: the files are still there, and a class of them takes a second less.
  put: (entries) =>
    writeTo(database, ['board'], 'relaxed', function* (transaction) {
      for (const entry of entries) yield transaction.objectStore('board').put(entry);
    }),
  remove: (attempt) =>
    writeTo(database, ['board'], 'strict', function* (transaction) {
      yield transaction.objectStore('board').delete(attempt);
    }),
  clear: () =>
    writeTo(database, ['board'], 'strict', function* (transaction) {
      yield transaction.objectStore('board').clear();
    }),
});
