/** What a later version, an add-on of this browser's tools or a damaged disk may leave in the database. */
import { describe, expect, it } from 'vitest';
import { createChecklistRepository } from '../../db/checklists';
import { createImportRepository } from '../../db/imports';
import { createOrgRepository } from '../../db/orgs';
import { createOutbox } from '../../db/outbox';
import { createReadingRepository } from '../../db/readings';
import type { Database, StoreName } from '../../db/schema';
import { createSettingsRepository } from '../../db/settings';
import { createTrainingRepository } from '../../db/training';
import { open, withFreshIndexedDB } from '../db/fresh';
import { HOSTILE_TEXTS } from './hostile-texts';

withFreshIndexedDB();

const KEY = 'https://contoso.crm4.dynamics.com';

/** Its record with each member as it should not be. */
const records = (odd: unknown): readonly [StoreName, unknown, unknown?][] => [
  ['checklist', { organizationId: KEY, event: odd }],
  ['checklist', { organizationId: KEY, event: { kind: odd, step: odd, at: odd } }],
  ['settings', odd, 'language'],
  ['settings', odd, 'lrs'],
  ['settings', { endpoint: odd, key: odd, secret: odd, homePage: odd, lastSentOn: odd }, 'lrs'],
  ['orgs', { origin: KEY, connectedOn: odd, organizationIds: odd, addresses: odd }],
  ['orgs', { origin: 'x', connectedOn: odd }],
  ['ledger', { origin: KEY, entry: odd }],
  ['ledger', { origin: KEY, entry: { at: odd, method: odd, origin: odd, path: odd, columns: odd } }],
  ['readings', { origin: KEY, readOn: odd, core: odd }],
  ['readings', { origin: 'y', readOn: odd, core: { format: 1, lists: odd, snapshot: odd } }],
  ['chunks', { rows: odd }, [KEY, 'mailboxes', 0]],
  ['chunks', odd, [KEY, 'users', 0]],
  ['records', { attempt: 'a', savedOn: odd, result: odd }],
  ['records', { attempt: 'b' }],
  ['packs', { id: 'a', savedOn: odd, pack: odd }],
  ['packs', { id: 'b' }],
  ['board', { attempt: 'a', hash: odd, doubt: odd, result: odd }],
  ['board', { attempt: 'b' }],
  ['outbox', { id: 'a', attempt: odd, statement: odd, queuedOn: odd, place: odd }],
  ['imports', { id: 'a', name: odd, keptOn: odd, readOn: odd, mailboxes: odd, files: odd, core: odd }],
  ['imports', { id: 'b' }],
];

const ODD: readonly unknown[] = [null, undefined, 7, Number.NaN, true, {}, [], [[]], new Date(Number.NaN)];

async function fill(database: Database, odd: unknown): Promise<void> {
  for (const [store, value, key] of records(odd)) {
    const { keyPath } = database.transaction(store).store;
    await database.put(store as 'settings', value, (keyPath === null ? key : undefined) as string);
  }
}

describe('odd values in the database', () => {
  it.each([...ODD, ...Object.values(HOSTILE_TEXTS)].map((odd) => [JSON.stringify(odd) ?? 'undefined', odd]))(
    '%s',
    async (_name, odd) => {
      const database = await open();
      await fill(database, odd);
      const pages = { hold() {}, list: async () => new Set<string>() };
      const orgs = createOrgRepository(database);
      const readings = createReadingRepository(database);
      const imports = createImportRepository(database, { pages });
      const training = createTrainingRepository(database);
      const { settings } = await createSettingsRepository(database).readAll();
      expect([null, 'en', 'sl']).toContain(settings.language);
      await createChecklistRepository(database).read(KEY);
      await orgs.list();
      await orgs.ledger();
      await readings.kept(KEY);
      await readings.kept('y');
      await readings.list();
      await imports.list();
      await imports.open('a');
      await imports.held('page');
      await training.results();
      await training.packs();
      await training.board.entries();
      await createOutbox(database).waiting();
      expect(await createOutbox(database).waiting()).toEqual([]);
      await orgs.forget(KEY);
    },
  );
});
