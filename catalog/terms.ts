import { connectionTerms } from './terms/connections';
import { currentTerms } from './terms/current';
import { legacyTerms } from './terms/legacy';
import { ownTerms } from './terms/own';
import { recordTerms } from './terms/records';
import type { Term } from './terms/term';
import { vocabulary } from './terms/vocabulary';

export type { Term } from './terms/term';

export const terms = {
  ...legacyTerms,
  ...currentTerms,
  ...vocabulary,
  ...ownTerms,
  ...recordTerms,
  ...connectionTerms,
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof terms;
