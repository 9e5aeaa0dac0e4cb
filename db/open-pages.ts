/** Which pages are open: each holds a lock of its name, which the browser gives back when the page is gone. */

const PREFIX = 'mailbox-coach.page:';

export interface OpenPages {
  /** Says that this page is open, as long as it is. */
  hold(page: string): void;
  list(): Promise<Pick<ReadonlySet<string>, 'has'>>;
}

/** Without TLS a browser has no locks: any page may be open, and what it holds stays. */
const UNKNOWN: OpenPages = { hold() {}, list: async () => ({ has: () => true }) };

export function lockedPages(locks: LockManager | undefined = navigator.locks): OpenPages {
  if (!locks) return UNKNOWN;
  return {
    hold(page) {
      void locks.request(PREFIX + page, { mode: 'shared' }, () => new Promise(() => {})).catch(() => {});
    },
    async list() {
      const { held = [] } = await locks.query();
      return new Set(
        held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])),
      );
    },
  };
}
