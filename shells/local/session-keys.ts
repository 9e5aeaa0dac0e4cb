import { type SessionKeys, STORE_KEYS } from '../../state/session-keys';

const NAME = 'mailbox-coach-store-keys';

/** Of one tab, as long as it is open: a plain page has no place that all tabs share and that is forgotten. */
export const sessionKeys: SessionKeys = {
  async read() {
    try {
      return STORE_KEYS(JSON.parse(sessionStorage.getItem(NAME) ?? 'null')) ?? null;
    } catch {
      return null;
    }
  },
  async keep(keys) {
    if (keys) sessionStorage.setItem(NAME, JSON.stringify(keys));
    else sessionStorage.removeItem(NAME);
  },
};
