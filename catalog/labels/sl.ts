import { type Term, type TermId, terms } from '../terms';
import { shownLabel } from '../terms/term';
import type { Label, Labels } from './label';

function labelOf(term: Term): Label {
  const { en, sl, slMisleads } = term;
  // Where the source misleads is told among the remarks.
  const beside = sl === null || sl === en ? en : (slMisleads ?? sl);
  const shown = shownLabel(term, 'sl');
  return shown !== beside ? [en, beside, shown] : beside !== en ? [en, beside] : [en];
}

/** Labels with the Slovenian beside them. A build puts the value here in place of the call (see `compiled-plugin.ts`). */
export const labels = Object.fromEntries(
  (Object.keys(terms) as TermId[]).map((id) => [id, labelOf(terms[id])]),
) as unknown as Labels;
