import { type TermId, terms } from '../terms';
import type { Labels } from './label';

/** English labels alone. A build puts the value here in place of the call (see `compiled-plugin.ts`). */
export const labels = Object.fromEntries(
  (Object.keys(terms) as TermId[]).map((id) => [id, [terms[id].en]]),
) as unknown as Labels;
