import { describe, expect, it } from 'vitest';
import { createChecklistRepository } from '../../db/checklists';
import { type ConnectedOrg, createOrgRepository } from '../../db/orgs';
import { createReadingRepository } from '../../db/readings';
import { MIGRATIONS } from '../../db/schema';
import { createTenantRepository } from '../../db/tenants';
import type { LedgerEntry } from '../../domain/ledger';
import { open, withFreshIndexedDB } from './fresh';

withFreshIndexedDB();

const CONTOSO = 'https://contoso.crm4.dynamics.com';
const OTHER = 'https://other.crm4.dynamics.com';

const connected = (origin: string): ConnectedOrg => ({
  origin,
  connectedOn: '2026-11-23T08:00:00Z',
  organizationIds: [`${new URL(origin).hostname} of today`, `${new URL(origin).hostname} before`],
  addresses: {},
});

const request = (origin: string, path: string): LedgerEntry => ({
  at: '2026-11-23T08:00:00Z',
  method: 'GET',
  origin,
  path,
  columns: ['name'],
  status: 200,
  rows: 3,
});

describe('connected organizations', () => {
  it('are kept with every request, in order', async () => {
    const orgs = createOrgRepository(await open());
    await orgs.put(connected(CONTOSO));
    for (const path of ['/1', '/2', '/3']) await orgs.note(request(path === '/2' ? OTHER : CONTOSO, path));
    expect(await orgs.list()).toEqual([connected(CONTOSO)]);
    expect((await orgs.ledger()).map(({ path }) => path)).toEqual(['/1', '/2', '/3']);
    expect((await orgs.ledger(CONTOSO)).map(({ path }) => path)).toEqual(['/1', '/3']);
  });

  it('are forgotten with all that is stored about them, and nothing else is', async () => {
    const database = await open();
    const orgs = createOrgRepository(database);
    const checklists = createChecklistRepository(database);
    const readings = createReadingRepository(database);
    for (const origin of [CONTOSO, OTHER]) {
      await orgs.put(connected(origin));
      await orgs.note(request(origin, '/1'));
      await readings.keep(origin, {
        kind: 'live',
        readOn: '2026-11-23T08:00:00Z',
        mailboxes: [],
        unseen: [],
      });
      for (const id of connected(origin).organizationIds)
        await checklists.append(id, { kind: 'tick', step: 'profile', at: '2026-11-23T08:00:00Z' });
    }
    await orgs.forget(CONTOSO);
    expect((await orgs.list()).map(({ origin }) => origin)).toEqual([OTHER]);
    expect((await orgs.ledger()).map(({ origin }) => origin)).toEqual([OTHER]);
    expect((await readings.list()).map(({ origin }) => origin)).toEqual([OTHER]);
    expect(await readings.kept(CONTOSO)).toBe(null);
    const left = async (origin: string) =>
      (
        await Promise.all(
          connected(origin).organizationIds.map(async (id) => (await checklists.read(id)).events),
        )
      ).flat();
    expect(await left(CONTOSO)).toEqual([]);
    expect(await left(OTHER)).toHaveLength(2);
  });

  it('find their place in a database from before them', async () => {
    const before = await open({ migrations: MIGRATIONS.slice(0, 1) }).catch((error: unknown) => error);
    // That version lacks the stores of today, which is told; its data stays for the upgrade.
    expect(before).toBeInstanceOf(Error);
    const database = await open();
    const tenants = createTenantRepository(database, () => new Date('2026-11-23T08:00:00Z'));
    await tenants.save('contoso', { now: 1 }, []);
    expect(await createOrgRepository(database).list()).toEqual([]);
  });
});
