import type { TermId } from '../terms';

/**
 * A label of the product as a page shows it: in English, as the client shows it beside that in the language of the
 * interface, and as the practice client shows it. What is absent is as the one before.
 */
export type Label = readonly [en: string, beside?: string, shown?: string];
export type Labels = Readonly<Record<TermId, Label>>;
