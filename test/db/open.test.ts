import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createChecklistRepository } from '../../db/checklists';
import { DatabaseProblem, StorageFull } from '../../db/errors';
import { deleteDatabase, exportReadable } from '../../db/rescue';
import { DATABASE_NAME, type Database, MIGRATIONS, type Migration, STORE_NAMES } from '../../db/schema';
import { createSettingsRepository } from '../../db/settings';
import { createTenantRepository } from '../../db/tenants';
import { open, withFreshIndexedDB } from './fresh';

withFreshIndexedDB();
afterEach(() => vi.restoreAllMocks());

const nothingNew: Migration = () => {};

/** Renames a tab, as a later version might. */
const renameTab: Migration = async (_database, transaction) => {
  const settings = transaction.objectStore('settings');
  if ((await settings.get('panelTab')) === 'guide') await settings.put('steps', 'panelTab');
};

async function saveSomething() {
  const database = await open();
  await createTenantRepository(database, () => new Date('2026-11-23T08:00:00Z')).save('contoso', { now: 1 }, [
    { table: 'mailboxes', chunk: 0, rows: [{ mailboxid: 'ana' }] },
  ]);
  await createChecklistRepository(database).append('contoso', { kind: 'reset', at: '2026-11-23T08:00:00Z' });
  const settings = createSettingsRepository(database);
  await settings.write('theme', 'dark');
  await settings.write('panelTab', 'guide');
  return database;
}

const empty = { records: [], unreadable: 0, whole: true };

const saved = {
  orgs: empty,
  ledger: empty,
  readings: empty,
  records: empty,
  packs: empty,
  outbox: empty,
  imports: empty,
  board: empty,
  tenants: {
    records: [
      { key: 'contoso', value: { id: 'contoso', savedOn: '2026-11-23T08:00:00.000Z', core: { now: 1 } } },
    ],
    unreadable: 0,
    whole: true,
  },
  chunks: {
    records: [{ key: ['contoso', 'mailboxes', 0], value: { rows: [{ mailboxid: 'ana' }] } }],
    unreadable: 0,
    whole: true,
  },
  checklist: {
    records: [
      { key: 1, value: { organizationId: 'contoso', event: { kind: 'reset', at: '2026-11-23T08:00:00Z' } } },
    ],
    unreadable: 0,
    whole: true,
  },
  settings: {
    records: [
      { key: 'panelTab', value: 'guide' },
      { key: 'theme', value: 'dark' },
    ],
    unreadable: 0,
    whole: true,
  },
};

describe('opening', () => {
  it('keeps what version 1 stored through an upgrade', async () => {
    (await saveSomething()).close();
    const upgraded = await open({ migrations: [...MIGRATIONS, renameTab] });
    expect(upgraded.version).toBe(MIGRATIONS.length + 1);
    expect((await exportReadable()).stores).toEqual({
      ...saved,
      settings: {
        records: [
          { key: 'panelTab', value: 'steps' },
          { key: 'theme', value: 'dark' },
        ],
        unreadable: 0,
        whole: true,
      },
    });
  });

  it('applies only the migrations that a database has not had', async () => {
    (await saveSomething()).close();
    const applied: string[] = [];
    const note = (name: string) => () => void applied.push(name);
    await open({ migrations: [...MIGRATIONS.map(() => note('had')), note('second'), note('third')] });
    expect(applied).toEqual(['second', 'third']);
  });

  it('leaves the old version as it was when a migration fails half way', async () => {
    (await saveSomething()).close();
    const failing: Migration = async (_database, transaction) => {
      await transaction.objectStore('settings').clear();
      throw new TypeError('This row is not what was expected');
    };
    await expect(open({ migrations: [...MIGRATIONS, failing] })).rejects.toMatchObject({
      kind: 'corrupted',
      cause: { message: 'This row is not what was expected' },
    });
    const database = await open();
    expect(database.version).toBe(MIGRATIONS.length);
    expect((await exportReadable()).stores).toEqual(saved);
  });

  it('waits for an older tab, says so, and goes on when that tab is closed', async () => {
    (await saveSomething()).close();
    const older = await openDB(DATABASE_NAME);
    let newer: Promise<Database> | undefined;
    await new Promise<void>((resolve) => {
      newer = open({ migrations: [...MIGRATIONS, nothingNew], onBlocked: resolve });
    });
    older.close();
    expect((await newer)?.version).toBe(MIGRATIONS.length + 1);
    expect((await exportReadable()).stores).toEqual(saved);
  });

  it('closes itself for a newer version and asks for a reload', async () => {
    const onOutdated = vi.fn();
    const older = await open({ onOutdated });
    const newer = await open({ migrations: [...MIGRATIONS, nothingNew] });
    expect(newer.version).toBe(MIGRATIONS.length + 1);
    expect(onOutdated.mock.calls).toEqual([['newer']]);
    await expect(createSettingsRepository(older).readAll()).rejects.toMatchObject({
      name: 'DatabaseProblem',
      kind: 'unavailable',
    });
  });

  it('says when the browser ended the connection', async () => {
    const onOutdated = vi.fn();
    const database = await open({ onOutdated });
    // The fake's own type of connection cannot be named from here.
    forceCloseDatabase(unwrap(database) as unknown as Parameters<typeof forceCloseDatabase>[0]);
    await vi.waitFor(() => expect(onOutdated.mock.calls).toEqual([['terminated']]));
  });

  it.each([
    ['UnknownError', 'corrupted'],
    ['SecurityError', 'unavailable'],
    ['SomethingElse', 'unavailable'],
  ] as const)('takes %s for a database that is %s', async (name, kind) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('said the browser', name);
    });
    const problem = await open().catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(DatabaseProblem);
    expect(problem).toMatchObject({ kind, cause: { name } });
  });

  it('tells a full disk from a damaged database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('full disk', 'QuotaExceededError');
    });
    await expect(open()).rejects.toBeInstanceOf(StorageFull);
  });

  it('takes a database without its stores for corrupted', async () => {
    (await openDB(DATABASE_NAME, MIGRATIONS.length)).close();
    await expect(open()).rejects.toMatchObject({ kind: 'corrupted' });
  });
});

describe('a database of a newer version', () => {
  it('is refused, and everything in it can be exported', async () => {
    (await saveSomething()).close();
    (await open({ migrations: [...MIGRATIONS, nothingNew] })).close();
    await expect(open()).rejects.toMatchObject({ name: 'DatabaseProblem', kind: 'newer' });
    const exported = await exportReadable();
    expect(exported).toEqual({ database: DATABASE_NAME, version: MIGRATIONS.length + 1, stores: saved });
    expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
  });
});

describe('exportReadable', () => {
  it('passes over records that cannot be read, and counts them', async () => {
    (await saveSomething()).close();
    const read = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (key === 'theme') throw new DOMException('Failed to read large IndexedDB value', 'DataError');
      return read.call(this, key);
    });
    expect((await exportReadable()).stores).toEqual({
      ...saved,
      settings: { records: [{ key: 'panelTab', value: 'guide' }], unreadable: 1, whole: true },
    });
  });

  it('leaves no database behind where there was none', async () => {
    expect(await exportReadable()).toEqual({ database: DATABASE_NAME, version: 0, stores: {} });
    expect((await open()).objectStoreNames).toHaveLength(STORE_NAMES.length);
  });
});

describe('deleteDatabase', () => {
  it('starts afresh, and the tabs that had it open ask for a reload', async () => {
    (await saveSomething()).close();
    const onOutdated = vi.fn();
    await open({ onOutdated });
    await deleteDatabase();
    expect(onOutdated.mock.calls).toEqual([['deleted']]);
    expect(await createTenantRepository(await open()).latest()).toBeNull();
  });
});
