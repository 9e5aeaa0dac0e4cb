/** What somebody misses although a mailbox is enabled. */
export const MISSING = ['incoming', 'outgoing', 'appointment', 'contactOrTask', 'tracking', 'app'] as const;
export type Missing = (typeof MISSING)[number];

/** Whether the app for Outlook has something to say of it. */
export const isInOutlook = (missing: Missing): boolean => missing === 'app' || missing === 'tracking';
