/** The store of results with the browser's database, and a permission and clocks that the test moves. */
import { expect } from 'vitest';
import { createOutbox } from '../../db/outbox';
import { createSettingsRepository } from '../../db/settings';
import { createLrsStore, type LrsSurroundings } from '../../state/lrs-store';
import { createPreferencesStore } from '../../state/preferences';
import { memoryKeys } from '../../state/session-keys';
import { open } from '../db/fresh';
import type { LrsStandIn } from './lrs';

export async function openLrsStore(lrs: LrsStandIn, changes: Partial<LrsSurroundings> = {}) {
  const database = await open();
  const timers: { callback: () => void; milliseconds: number }[] = [];
  const asked: string[] = [];
  const granted = new Set<string>();
  let online = () => {};
  const outbox = createOutbox(database);
  const store = createLrsStore({
    preferences: await createPreferencesStore(createSettingsRepository(database), () => {}),
    outbox,
    access: {
      async request(origin) {
        asked.push(origin);
        granted.add(origin);
        return true;
      },
      async giveBack(origin) {
        granted.delete(origin);
      },
      isGranted: async (origin) => granted.has(origin),
      onGrants() {},
    },
    keys: memoryKeys(),
    fetch: (request) => fetch(request),
    language: () => 'en',
    programVersion: '1.0.0',
    now: () => '2026-03-02T09:00:00.000Z',
    newId: () => 'b0b2b6c0-26a5-4f5e-9f86-0d7a1c7a5a11',
    later(callback, milliseconds) {
      const timer = { callback, milliseconds };
      timers.push(timer);
      return () => {
        timer.callback = () => {};
      };
    },
    onOnline(callback) {
      online = callback;
    },
    ...changes,
  });
  const { endpoint, key, secret } = lrs;
  const typed = { endpoint, key, secret, homePage: '', remember: false };
  return {
    store,
    outbox,
    timers,
    asked,
    granted,
    typed,
    goOnline: () => online(),
    posts: () => lrs.seen.filter(({ method }) => method === 'POST').length,
    async settled() {
      await expect.poll(() => store.queue.value.sending, { interval: 5 }).toBe(false);
      await store.refresh();
    },
  };
}
