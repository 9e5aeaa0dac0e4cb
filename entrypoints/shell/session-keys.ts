import { browser } from 'wxt/browser';
import { type SessionKeys, STORE_KEYS } from '../../state/session-keys';

const NAME = 'storeKeys';

/** Held in the memory of the browser, never on the disk, for all pages of the extension. */
export const sessionKeys: SessionKeys = {
  read: async () => STORE_KEYS((await browser.storage.session.get(NAME))[NAME]) ?? null,
  keep: (keys) =>
    keys ? browser.storage.session.set({ [NAME]: keys }) : browser.storage.session.remove(NAME),
};
