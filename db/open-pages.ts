/** Which pages are open: each holds a lock of its name, which the browser gives back when the page is gone. */

const PREFIX = 'mailbox-coach.page:';

export interface OpenPages {
  /** Says that this page is open, as long as it is. */
  hold(page: string): void;
  list(): Promise<ReadonlySet<string>>;
}

export function lockedPages(locks: LockManager = navigator.locks): OpenPages {
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
