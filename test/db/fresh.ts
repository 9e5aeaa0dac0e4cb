import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import { type OpenDatabaseOptions, openDatabase } from '../../db/open';
import type { Database } from '../../db/schema';

const unexpected = (what: string) => () => {
  throw new Error(`Unexpectedly ${what}`);
};

let opened: Database[] = [];

/** Opens the database of this test; a tab that is not expected to be blocked or outdated fails it. */
export async function open(options: Partial<OpenDatabaseOptions> = {}): Promise<Database> {
  const database = await openDatabase({
    onBlocked: unexpected('blocked'),
    onOutdated: unexpected('outdated'),
    ...options,
  });
  opened.push(database);
  return database;
}

/** Gives every test of the file a browser without databases. */
export function withFreshIndexedDB(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  afterEach(() => {
    for (const database of opened) database.close();
    opened = [];
  });
}
