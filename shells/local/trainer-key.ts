const NAME = 'mailbox-coach-trainer';

/** The trainer's key, kept in this tab alone; it leaves the address, which others may see over a shoulder. */
export function takeTrainerKey(): string | null {
  const [, given] = /^#key=([\w-]+)$/.exec(location.hash) ?? [];
  if (given) {
    sessionStorage.setItem(NAME, given);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(NAME);
}
