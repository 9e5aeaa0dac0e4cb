/** What is left to do about a database that cannot be opened. */
import { deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { openingError } from './errors';
import { DATABASE_NAME } from './schema';

/** One store as far as it can be read, as JSON. */
export interface ReadableStore {
  records: { key: unknown; value: unknown }[];
  /** How many records have a key and no readable value. */
  unreadable: number;
  /** False where even the keys could only be read up to some point. */
  whole: boolean;
}

export interface ReadableExport {
  database: string;
  /** 0 where there is no such database. */
  version: number;
  stores: Record<string, ReadableStore>;
}

/**
 * Everything that can be read of a database of any version, as JSON, so that it can be saved to a file
 * before starting afresh. Rejects with `DatabaseProblem` where it cannot even be opened.
 */
export async function exportReadable(name: string = DATABASE_NAME): Promise<ReadableExport> {
  const database = await openAsItIs(name);
  const found: ReadableExport = { database: name, version: database?.version ?? 0, stores: {} };
  if (!database) return found;
  try {
    for (const store of database.objectStoreNames) found.stores[store] = await readStore(database, store);
    return found;
  } finally {
    database.close();
  }
}

/** Deletes the database with all that is in it. Other tabs' connections close themselves. */
export async function deleteDatabase(
  name: string = DATABASE_NAME,
  onBlocked: () => void = () => {},
): Promise<void> {
  try {
    await deleteDB(name, { blocked: () => onBlocked() });
  } catch (error) {
    throw openingError(error, 'unavailable');
  }
}

/** A connection to whatever version there is; null where there is none. */
async function openAsItIs(name: string): Promise<IDBPDatabase | null> {
  let isMissing = false;
  try {
    const database = await openDB(name, undefined, {
      upgrade(_database, _oldVersion, _newVersion, transaction) {
        // Opening without a version would leave an empty database behind, which passes for version 1.
        isMissing = true;
        transaction.done.catch(() => {});
        transaction.abort();
      },
      blocking: () => database.close(),
    });
    return database;
  } catch (error) {
    if (isMissing) return null;
    throw openingError(error, 'unavailable');
  }
}

async function readStore(database: IDBPDatabase, store: string): Promise<ReadableStore> {
  const { keys, whole } = await readKeys(database, store);
  const readable: ReadableStore = { records: [], unreadable: 0, whole };
  for (const key of keys) {
    try {
      const value = await readAlone(database, store, (records) => records.get(key));
      readable.records.push({ key: asJson(key), value: withoutSecrets(asJson(value)) });
    } catch {
      readable.unreadable += 1;
    }
  }
  return readable;
}

async function readKeys(database: IDBPDatabase, store: string) {
  const keys: IDBValidKey[] = [];
  try {
    await readAlone(database, store, async (records) => {
      let cursor = await records.openKeyCursor();
      while (cursor) {
        keys.push(cursor.primaryKey);
        cursor = await cursor.continue();
      }
    });
    return { keys, whole: true };
  } catch {
    return { keys, whole: false };
  }
}

type Records = IDBPTransaction<unknown, [string]>['store'];

/** In a transaction of its own, since a read that fails ends its transaction; done when that is over. */
async function readAlone<Result>(
  database: IDBPDatabase,
  store: string,
  read: (records: Records) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(store);
  const reading = async () => read(transaction.store);
  const [result] = await Promise.all([reading(), transaction.done]);
  return result;
}

/** Who gets the file need not get into somebody's record store. */
const SECRET = new Set(['key', 'secret']);

function withoutSecrets(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('endpoint' in value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, SECRET.has(name) ? null : each]),
  );
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value) ?? 'null');
}
