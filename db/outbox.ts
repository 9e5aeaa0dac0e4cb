import type { Guid, Moment } from '../domain/rows';
import { atLeast, moment, number, object, oneOf, type Shape, text, understood } from '../domain/shapes';
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

const STORED: Shape<WaitingStatement> = object(
  {
    id: text,
    attempt: text,
    statement: atLeast({ id: text }),
    queuedOn: moment,
    place: number,
  },
  { doubt: object({ why: oneOf(['refused', 'different']), detail: text }) },
);

const inOrder = (one: WaitingStatement, other: WaitingStatement) =>
  one.queuedOn.localeCompare(other.queuedOn) || one.place - other.place;

export function createOutbox(database: Database, now: () => Date = () => new Date()): OutboxRepository {
  const all = async (): Promise<WaitingStatement[]> =>
    understood(
      STORED,
      await readFrom(database, ['outbox'], (transaction) => transaction.objectStore('outbox').getAll()),
    ).toSorted(inOrder);
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
