import type { SourceId } from '../sources';

/** A label of the product in both languages: the bridge between the source document and the screen. */
export interface Term {
  en: string;
  /** What the source document (S-DOC) says, mistakes included, prose in the nominative; null where it is silent. */
  sl: string | null;
  /** The better Slovenian, where the source's wording leads astray. */
  slMisleads?: string;
  /** Our own Slovenian for the practice client, where the source document has none; of no use on a real page. */
  slOwn?: string;
  /**
   * The document in which the English label was read; `facts` where the facts give it without naming one,
   * `own` where no document gives it and the words are ours (procedure.md 8, decisions 14).
   */
  source: SourceId | 'facts' | 'own';
}

/** The label as the practice client shows it. */
export function shownLabel({ en, sl, slMisleads, slOwn }: Term, labels: 'en' | 'sl'): string {
  return labels === 'sl' ? (slMisleads ?? sl ?? slOwn ?? en) : en;
}

/** Whether a label is a value that a field or status shows, rather than a place, command or field. */
export function isChoice(id: string): boolean {
  return /^(?:option|status|approval)\./.test(id);
}
