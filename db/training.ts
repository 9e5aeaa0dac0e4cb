import type { Guid } from '../domain/rows';
import { atLeast, text, understood } from '../domain/shapes';
import { type BoardRepository, createBoardRepository } from './class-board';
import type { Database } from './schema';
import { readFrom, writeTo } from './transaction';

/** Results and packs as they were put; whoever reads them checks their shape. Writes reject as all of them do. */
export interface TrainingRepository {
  keepResult(attempt: Guid, result: unknown): Promise<void>;
  /** The latest first. */
  results(): Promise<readonly unknown[]>;
  removeResult(attempt: Guid): Promise<void>;
  keepPack(id: string, pack: unknown): Promise<void>;
  packs(): Promise<readonly unknown[]>;
  removePack(id: string): Promise<void>;
  board: BoardRepository;
}

const KEPT = atLeast({ savedOn: text });

/** What each record has in this member, the latest first. */
const latestFirst = (records: readonly unknown[], member: string): readonly unknown[] =>
  understood(KEPT, records)
    .toSorted((one, other) => other.savedOn.localeCompare(one.savedOn))
    .map((record) => record[member]);

export function createTrainingRepository(
  database: Database,
  now: () => Date = () => new Date(),
): TrainingRepository {
  return {
    keepResult: (attempt, result) =>
      writeTo(database, ['records'], 'strict', function* (transaction) {
        yield transaction.objectStore('records').put({ attempt, savedOn: now().toISOString(), result });
      }),
    results: () =>
      readFrom(database, ['records'], async (transaction) =>
        latestFirst(await transaction.objectStore('records').getAll(), 'result'),
      ),
    removeResult: (attempt) =>
      writeTo(database, ['records'], 'strict', function* (transaction) {
        yield transaction.objectStore('records').delete(attempt);
      }),
    keepPack: (id, pack) =>
      writeTo(database, ['packs'], 'strict', function* (transaction) {
        yield transaction.objectStore('packs').put({ id, savedOn: now().toISOString(), pack });
      }),
    packs: () =>
      readFrom(database, ['packs'], async (transaction) =>
        latestFirst(await transaction.objectStore('packs').getAll(), 'pack'),
      ),
    removePack: (id) =>
      writeTo(database, ['packs'], 'strict', function* (transaction) {
        yield transaction.objectStore('packs').delete(id);
      }),
    board: createBoardRepository(database),
  };
}
