/** What somebody misses although a mailbox is enabled. */
export const MISSING = ['incoming', 'outgoing', 'appointment', 'contactOrTask', 'tracking', 'app'] as const;
export type Missing = (typeof MISSING)[number];
