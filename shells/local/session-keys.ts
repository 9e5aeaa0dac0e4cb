import { object, text } from '../../domain/shapes';
import type { SessionKeys } from '../../state/session-keys';

const NAME = 'mailbox-coach-store-keys';
const KEYS = object({ key: text, secret: text });

/** Of one tab, as long as it is open: a plain page has no place that all tabs share and that is forgotten. */
export const sessionKeys: SessionKeys = {
  async read() {
    try {
      return KEYS(JSON.parse(sessionStorage.getItem(NAME) ?? 'null')) ?? null;
    } catch {
      return null;
    }
  },
  async keep(keys) {
    if (keys) sessionStorage.setItem(NAME, JSON.stringify(keys));
    else sessionStorage.removeItem(NAME);
  },
};
