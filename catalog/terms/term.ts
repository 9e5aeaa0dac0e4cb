import type { SourceId } from '../sources';

/** A label of the product in both languages: the bridge between the source document and the screen. */
export interface Term {
  en: string;
  /** What the source document (S-DOC) says, mistakes included, prose in the nominative; null where it is silent. */
  sl: string | null;
  /** The better Slovenian, where the source's wording leads astray. */
  slMisleads?: string;
  /** The document in which the English label was read. */
  source: SourceId;
}
