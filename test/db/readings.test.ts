import { describe, expect, it } from 'vitest';
import { createReadingRepository } from '../../db/readings';
import type { MailboxRow } from '../../domain/rows';
import type { TenantSnapshot } from '../../domain/snapshot';
import { open, withFreshIndexedDB } from './fresh';

withFreshIndexedDB();

const CONTOSO = 'https://contoso.crm4.dynamics.com';
const OTHER = 'https://other.crm4.dynamics.com';

const mailboxes = (count: number): MailboxRow[] =>
  Array.from({ length: count }, (_, n) => ({ mailboxid: `mailbox ${n}`, name: `Mailbox ${n}` }));

const reading = (more: Partial<TenantSnapshot> = {}): TenantSnapshot => ({
  kind: 'live',
  readOn: '2026-11-23T08:00:00Z',
  name: 'Contoso',
  unseen: [{ what: 'queues', why: 'refused', status: 403 }],
  ...more,
});

describe('what was read of an organization', () => {
  it('comes back as it was, in its order, whatever its size', async () => {
    const readings = createReadingRepository(await open());
    const snapshot = reading({ mailboxes: mailboxes(2500), users: [], caller: { systemuserid: 'maja' } });
    await readings.keep(CONTOSO, snapshot);
    expect(await readings.kept(CONTOSO)).toEqual(snapshot);
    expect(await readings.list()).toEqual([{ origin: CONTOSO, readOn: snapshot.readOn }]);
  });

  it('tells a list without rows from one that was not read', async () => {
    const readings = createReadingRepository(await open());
    await readings.keep(CONTOSO, reading({ alerts: [] }));
    const kept = await readings.kept(CONTOSO);
    expect(kept?.alerts).toEqual([]);
    expect(kept && 'users' in kept).toBe(false);
  });

  it('takes the place of what was read before, and of nothing else', async () => {
    const readings = createReadingRepository(await open());
    await readings.keep(OTHER, reading({ mailboxes: mailboxes(3) }));
    await readings.keep(CONTOSO, reading({ mailboxes: mailboxes(2500) }));
    await readings.keep(CONTOSO, reading({ mailboxes: mailboxes(1), readOn: '2026-11-24T08:00:00Z' }));
    expect((await readings.kept(CONTOSO))?.mailboxes).toHaveLength(1);
    expect((await readings.kept(OTHER))?.mailboxes).toHaveLength(3);
  });

  it('is read again rather than guessed where it was stored in another shape', async () => {
    const database = await open();
    await database.put('readings', { origin: CONTOSO, readOn: '2026-11-23T08:00:00Z', core: { format: 0 } });
    expect(await createReadingRepository(database).kept(CONTOSO)).toBe(null);
  });
});
