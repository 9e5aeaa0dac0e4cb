import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { createReadingRepository, SIMULATED } from '../../db/readings';
import type { TenantSnapshot } from '../../domain/snapshot';
import { createLastSeen, readLastSeen } from '../../state/last-seen';
import { open, withFreshIndexedDB } from '../db/fresh';

withFreshIndexedDB();

const tenant = (name: string, mailboxes: number): TenantSnapshot => ({
  kind: 'simulated',
  name,
  readOn: '2026-11-23T08:00:00Z',
  mailboxes: Array.from({ length: mailboxes }, (_, n) => ({ mailboxid: `mailbox ${n}` })),
  unseen: [],
});

describe('the simulated tenant as it was last seen', () => {
  it('is shown at the next opening until the tenant answers', async () => {
    const readings = createReadingRepository(await open());
    expect(await readLastSeen(readings)).toBe(null);
    createLastSeen(signal(tenant('Contoso', 3)), null, readings);
    await vi.waitFor(async () => expect(await readLastSeen(readings)).toEqual(tenant('Contoso', 3)));

    const answer = signal<TenantSnapshot | null>(null);
    const shown = createLastSeen(answer, await readLastSeen(readings), readings);
    expect(shown.value).toEqual(tenant('Contoso', 3));
    answer.value = tenant('Fabrikam', 2);
    expect(shown.value?.name).toBe('Fabrikam');
    await vi.waitFor(async () => expect((await readLastSeen(readings))?.name).toBe('Fabrikam'));
  });

  it('is waited for where its mailboxes are many, whatever was kept before', async () => {
    const readings = createReadingRepository(await open());
    const answer = signal(tenant('Contoso', 3));
    createLastSeen(answer, null, readings);
    await vi.waitFor(async () => expect(await readLastSeen(readings)).not.toBe(null));
    answer.value = tenant('Contoso', 501);
    await vi.waitFor(async () => expect(await readLastSeen(readings)).toBe(null));
  });

  it('is no organization that somebody connected', async () => {
    const readings = createReadingRepository(await open());
    await readings.keep(SIMULATED, tenant('Contoso', 3));
    expect(await readings.list()).toEqual([]);
  });
});
