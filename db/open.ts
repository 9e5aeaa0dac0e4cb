import { openDB } from 'idb';
import { DatabaseProblem, openingError } from './errors';
import {
  DATABASE_NAME,
  type Database,
  type MailboxCoachSchema,
  MIGRATIONS,
  type Migration,
  STORE_NAMES,
} from './schema';

/** Why a connection that was open no longer is: only a reload helps. */
export type Outdated = 'newer' | 'deleted' | 'terminated';

export interface OpenDatabaseOptions {
  /** Another tab holds an older version open; opening goes on by itself once that tab is closed. */
  onBlocked(): void;
  /** This connection was closed: to let a newer version or a deletion through, or by the browser. */
  onOutdated(why: Outdated): void;
  name?: string;
  /** Other than the product's own only in tests. */
  migrations?: readonly Migration[];
}

/** Opens the database, at first creating it. Rejects with `DatabaseProblem` or `StorageFull`. */
export async function openDatabase({
  onBlocked,
  onOutdated,
  name = DATABASE_NAME,
  migrations = MIGRATIONS,
}: OpenDatabaseOptions): Promise<Database> {
  let database: Database | undefined;
  let migrationError: unknown;
  try {
    database = await openDB<MailboxCoachSchema>(name, migrations.length, {
      upgrade(upgraded, oldVersion, _newVersion, transaction) {
        // The open request rejects with the transaction; a second, unheard rejection would only alarm.
        transaction.done.catch(() => {});
        const migrate = async () => {
          for (const migration of migrations.slice(oldVersion)) await migration(upgraded, transaction);
        };
        migrate().catch((error) => {
          migrationError = error;
          abort(transaction);
        });
      },
      blocked: () => onBlocked(),
      blocking: (_ownVersion, otherVersion) => {
        database?.close();
        onOutdated(otherVersion === null ? 'deleted' : 'newer');
      },
      terminated: () => onOutdated('terminated'),
    });
  } catch (error) {
    throw migrationError ? openingError(migrationError, 'corrupted') : openingError(error, 'unavailable');
  }
  return withAllStores(database);
}

function withAllStores(database: Database): Database {
  const missing = STORE_NAMES.filter((store) => !database.objectStoreNames.contains(store));
  if (missing.length === 0) return database;
  database.close();
  throw new DatabaseProblem('corrupted', new Error(`The database has no store ${missing.join(', ')}`));
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It had already ended by itself.
  }
}
