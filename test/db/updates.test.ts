/** Whoever updates keeps what they have, whichever earlier version of the database it was written by. */
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { takeChanges } from '../../dataverse/simulated/changes';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { restoreTenant } from '../../dataverse/simulated/saved-tenant';
import { createChecklistRepository } from '../../db/checklists';
import { createImportRepository } from '../../db/imports';
import { createOrgRepository } from '../../db/orgs';
import { createOutbox } from '../../db/outbox';
import { createReadingRepository } from '../../db/readings';
import { DATABASE_NAME, type Database, type MailboxCoachSchema, MIGRATIONS } from '../../db/schema';
import { createSettingsRepository } from '../../db/settings';
import { createTenantRepository } from '../../db/tenants';
import { createTrainingRepository } from '../../db/training';
import type { TenantSnapshot } from '../../domain/snapshot';
import { open, withFreshIndexedDB } from './fresh';

withFreshIndexedDB();

const CONTOSO = 'https://contoso.crm4.dynamics.com';
const AT = '2026-11-23T08:00:00Z';
const ATTEMPT = '5f0b3c1e-7c1f-4d0e-9d0c-3d9f3b1c2a10';
const snapshot: TenantSnapshot = { kind: 'live', readOn: AT, mailboxes: [], unseen: [] };
const imported: TenantSnapshot = { ...snapshot, kind: 'imported' };
const onBoard = { attempt: ATTEMPT, hash: 'sha256-', doubt: null, result: { score: 100 } };
const pages = { hold() {}, list: async () => new Set<string>() };

/** A database as a program of that version left it: with the stores that there were. */
const asOfVersion = (version: number): Promise<Database> =>
  openDB<MailboxCoachSchema>(DATABASE_NAME, version, {
    async upgrade(database, _before, _after, transaction) {
      for (const migration of MIGRATIONS.slice(0, version)) await migration(database, transaction);
    },
  });

async function saveTenant(database: Database): Promise<void> {
  const { core, tables } = takeChanges(newTenant(firstSteps, 7, Date.parse(AT)));
  const chunks = tables.flatMap(({ table, chunks: changed }) =>
    changed.map((chunk) => ({ table, ...chunk })),
  );
  await createTenantRepository(database).save(core.id, structuredClone(core), chunks);
}

/** What somebody had in each version, and how it is looked for afterwards: by the version that brought it. */
const KEPT: readonly {
  since: number;
  what: string;
  write(database: Database): Promise<unknown>;
  read(database: Database): Promise<unknown>;
  found: unknown;
}[] = [
  {
    since: 1,
    what: 'the simulated tenant',
    write: saveTenant,
    async read(database) {
      const tenants = createTenantRepository(database);
      const saved = await tenants.load((await tenants.latest()) ?? '');
      return saved && restoreTenant(saved.core, saved.rows).tables.mailboxes.size;
    },
    found: 15,
  },
  {
    since: 1,
    what: 'the checklist',
    write: (database) =>
      createChecklistRepository(database).append(CONTOSO, { kind: 'tick', step: 'profile', at: AT }),
    read: async (database) => (await createChecklistRepository(database).read(CONTOSO)).events,
    found: [{ kind: 'tick', step: 'profile', at: AT }],
  },
  {
    since: 1,
    what: 'settings, one of which has other values today',
    async write(database) {
      await database.put('settings', 'dark', 'theme');
      await database.put('settings', 'table', 'permissionsTab');
    },
    async read(database) {
      const { settings, unreadable } = await createSettingsRepository(database).readAll();
      return [settings.theme, settings.permissionsTab, unreadable];
    },
    found: ['dark', 'tenant', []],
  },
  {
    since: 1,
    what: 'a record store with its keys, which every version before 1.0 remembered',
    write: (database) =>
      database.put(
        'settings',
        { endpoint: 'https://lrs.example/', key: 'k', secret: 's', homePage: CONTOSO, lastSentOn: AT },
        'lrs',
      ),
    read: async (database) => (await createSettingsRepository(database).readAll()).settings.lrs?.secret,
    found: 's',
  },
  {
    since: 2,
    what: 'a connected organization from before somebody could give addresses',
    write: (database) =>
      database.put('orgs', { origin: CONTOSO, connectedOn: AT, organizationIds: ['of today'] }),
    read: async (database) => (await createOrgRepository(database).list()).map(({ origin }) => origin),
    found: [CONTOSO],
  },
  {
    since: 3,
    what: 'what was last read of it',
    write: (database) => createReadingRepository(database).keep(CONTOSO, snapshot),
    read: (database) => createReadingRepository(database).kept(CONTOSO),
    found: snapshot,
  },
  {
    since: 4,
    what: 'results and packs',
    async write(database) {
      const training = createTrainingRepository(database);
      await training.keepResult(ATTEMPT, { score: 100 });
      await training.keepPack('own', { id: 'own' });
    },
    async read(database) {
      const training = createTrainingRepository(database);
      return [await training.results(), await training.packs()];
    },
    found: [[{ score: 100 }], [{ id: 'own' }]],
  },
  {
    since: 4,
    what: 'statements on their way',
    write: (database) =>
      createOutbox(database, () => new Date(AT)).queue(ATTEMPT, [
        { id: ATTEMPT, timestamp: AT } as unknown as Parameters<
          ReturnType<typeof createOutbox>['queue']
        >[1][number],
      ]),
    read: async (database) => (await createOutbox(database).waiting()).map(({ id }) => id),
    found: [ATTEMPT],
  },
  {
    since: 5,
    what: 'a reading of files under a name',
    write: (database) =>
      createImportRepository(database, { pages, newId: () => 'kept' }).keep('Monday', {
        snapshot: imported,
        files: [],
      }),
    read: async (database) => (await createImportRepository(database, { pages }).list())[0]?.name,
    found: 'Monday',
  },
  {
    since: 6,
    what: 'the board of a class',
    write: (database) => createTrainingRepository(database).board.put([onBoard]),
    read: (database) => createTrainingRepository(database).board.entries(),
    found: [onBoard],
  },
];

describe.each(MIGRATIONS.map((_migration, index) => index + 1))(
  'from version %i of the database',
  (version) => {
    const had = KEPT.filter(({ since }) => since <= version);

    it.each(had)('$what is there after the update', async ({ write, read, found }) => {
      const before = await asOfVersion(version);
      await write(before);
      before.close();
      const after = await open();
      expect(after.version).toBe(MIGRATIONS.length);
      expect(await read(after)).toEqual(found);
    });
  },
);

it('every store has something in it that an update has to keep', () => {
  expect(Math.max(...KEPT.map(({ since }) => since))).toBe(MIGRATIONS.length);
});
