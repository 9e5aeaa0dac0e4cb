import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportReadable } from '../../db/rescue';
import type { LrsSurroundings } from '../../state/lrs-store';
import { endpointTyped } from '../../training/xapi/lrs-address';
import { open, withFreshIndexedDB } from '../db/fresh';
import { type LrsStandIn, startLrs } from '../support/lrs';
import { openLrsStore } from '../support/open-lrs-store';

withFreshIndexedDB();

let lrs: LrsStandIn;
beforeEach(async () => {
  lrs = await startLrs();
});
afterEach(() => lrs.stop());

const openStore = (changes: Partial<LrsSurroundings> = {}) => openLrsStore(lrs, changes);

describe('a store is connected', () => {
  it('by its address and key, with exactly its origin asked for', async () => {
    const { store, asked, typed } = await openStore();
    expect(await store.connect(typed)).toEqual({ is: 'connected' });
    expect(asked).toEqual([lrs.origin]);
    expect(store.connection.value).toEqual({
      endpoint: lrs.endpoint,
      homePage: `${lrs.origin}/`,
      remembered: false,
      forgotten: false,
      granted: true,
    });
  });

  it('until the browser closes, and no key of it lies on the disk unless somebody asks', async () => {
    const first = await openStore();
    await first.store.connect(first.typed);
    const written = async () => JSON.stringify((await exportReadable()).stores);
    const stored = async () => JSON.stringify(await (await open()).getAll('settings'));
    expect(await stored()).not.toContain(lrs.secret);
    // What remembered nothing was closed.
    const again = await openStore();
    await again.store.refresh();
    expect(again.store.connection.value).toMatchObject({ endpoint: lrs.endpoint, forgotten: true });
    await again.store.connect({ ...again.typed, remember: true });
    expect(again.store.connection.value).toMatchObject({ remembered: true, forgotten: false });
    expect(await stored()).toContain(lrs.secret);
    // A file that somebody saves of a damaged database goes to whoever helps.
    expect(await written()).not.toContain(lrs.secret);
    await again.store.disconnect();
    expect(await stored()).not.toContain(lrs.secret);
  });

  it('not where the browser says no, or the store does', async () => {
    const refusing = await openStore({
      access: {
        request: async () => false,
        giveBack: async () => {},
        isGranted: async () => false,
        onGrants() {},
      },
    });
    expect(await refusing.store.connect(refusing.typed)).toEqual({ is: 'notGranted' });
    expect(lrs.seen).toEqual([]);
    const { store, typed } = await openStore();
    expect(await store.connect({ ...typed, secret: 'wrong' })).toMatchObject({
      is: 'problem',
      problem: { trouble: 'unauthorized', status: 401 },
    });
    expect(store.connection.value).toBeNull();
  });

  it('only at an address that is safe to send a secret to', () => {
    expect(endpointTyped('https://lrs.example.com/xapi')).toBe('https://lrs.example.com/xapi/');
    expect(endpointTyped(' https://lrs.example.com/xapi/statements ')).toBe('https://lrs.example.com/xapi/');
    expect(endpointTyped('http://localhost:8080/')).toBe('http://localhost:8080/');
    for (const wrong of [
      'http://lrs.example.com/',
      'lrs.example.com',
      'https://a:b@lrs.example.com/',
      'ftp://x/',
      '',
    ]) {
      expect(endpointTyped(wrong)).toBeNull();
    }
  });
});
