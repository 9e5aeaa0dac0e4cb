import { browser } from 'wxt/browser';
import { object, text } from '../../domain/shapes';
import type { SessionKeys } from '../../state/session-keys';

const NAME = 'storeKeys';
const KEYS = object({ key: text, secret: text });

/** Held in the memory of the browser, never on the disk, for all pages of the extension. */
export const sessionKeys: SessionKeys = {
  read: async () => KEYS((await browser.storage.session.get(NAME))[NAME]) ?? null,
  keep: (keys) =>
    keys ? browser.storage.session.set({ [NAME]: keys }) : browser.storage.session.remove(NAME),
};
