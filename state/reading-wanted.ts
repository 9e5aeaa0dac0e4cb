/** What the page of the diagnosis reads at once, as whoever leads to it says in its address. */

/** The simulated tenant, where an address tells what is to be read. */
export const READ_SIMULATED = 'simulated';

/** @param read what the page reads at once; empty where somebody is to choose */
export const readingHash = (read?: string): string => (read ? `#read=${encodeURIComponent(read)}` : '');

/** What an address says is to be read: the simulated tenant, or an organization by its origin. */
export const readingWanted = (hash: string): string | null =>
  new URLSearchParams(hash.replace(/^#/, '')).get('read');
