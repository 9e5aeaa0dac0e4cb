import * as v from 'valibot';
import type { Guid, Moment } from '../domain/rows';
import type { Database } from './schema';
import { readFrom, writeTo } from './transaction';

/** Why a statement waits for a person: it was refused, or another one is there under its id. */
export type Doubt = { why: 'refused' | 'different'; detail: string };

/** A statement on its way, as it was first made: a retry sends the same one. */
export interface WaitingStatement {
  id: Guid;
  attempt: Guid;
  statement: unknown;
  queuedOn: Moment;
  /** Its place among those that were queued at once. */
  place: number;
  doubt?: Doubt;
}

/** Statements that a Learning Record Store has not taken yet. Writes reject as all of them do. */
export interface OutboxRepository {
  /** Adds those that are not there; one that waits already stays as it was first made. */
  queue(attempt: Guid, statements: readonly { id: Guid }[]): Promise<void>;
  /** In the order in which they were queued. */
  waiting(): Promise<readonly WaitingStatement[]>;
  /** They were taken. */
  remove(ids: readonly Guid[]): Promise<void>;
  doubt(id: Guid, doubt: Doubt): Promise<void>;
  /** Those in doubt are sent once more. */
  clearDoubts(): Promise<void>;
}

const Stored = v.object({
  id: v.string(),
  attempt: v.string(),
  statement: v.looseObject({ id: v.string() }),
  queuedOn: v.pipe(v.string(), v.isoTimestamp()),
  place: v.number(),
  doubt: v.exactOptional(v.object({ why: v.picklist(['refused', 'different']), detail: v.string() })),
});

const inOrder = (one: WaitingStatement, other: WaitingStatement) =>
  one.queuedOn.localeCompare(other.queuedOn) || one.place - other.place;

export function createOutbox(database: Database, now: () => Date = () => new Date()): OutboxRepository {
  const all = async (): Promise<WaitingStatement[]> =>
    (await readFrom(database, ['outbox'], (transaction) => transaction.objectStore('outbox').getAll()))
      .flatMap((entry) => {
        const result = v.safeParse(Stored, entry);
        return result.success ? [result.output] : [];
      })
      .toSorted(inOrder);
  const put = (entries: readonly WaitingStatement[]) =>
    writeTo(database, ['outbox'], 'strict', function* (transaction) {
      for (const entry of entries) yield transaction.objectStore('outbox').put({ ...entry });
    });

  return {
    async queue(attempt, statements) {
      const known = new Set((await all()).map(({ id }) => id));
      const queuedOn = now().toISOString();
      await put(
        statements
          .map((statement, place) => ({ id: statement.id, attempt, statement, queuedOn, place }))
          .filter(({ id }) => !known.has(id)),
      );
    },
    waiting: all,
    remove: (ids) =>
      writeTo(database, ['outbox'], 'strict', function* (transaction) {
        for (const id of ids) yield transaction.objectStore('outbox').delete(id);
      }),
    async doubt(id, doubt) {
      await put((await all()).filter((entry) => entry.id === id).map((entry) => ({ ...entry, doubt })));
    },
    async clearDoubts() {
      await put((await all()).filter((entry) => entry.doubt).map(({ doubt: _doubt, ...entry }) => entry));
    },
  };
}
