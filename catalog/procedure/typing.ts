import type { Phase, Place, Step } from '../../domain/step';
import type { DisagreementId } from '../disagreements';
import type { PracticeScreen } from '../practice/screens';
import type { QuirkId } from '../quirks';
import type { SourceId } from '../sources';
import type { TermId } from '../terms';

/** A way through the menus in which every label is known to the term bridge. */
export interface CatalogPlace extends Place {
  path: readonly TermId[];
  view?: TermId;
  command?: readonly TermId[];
}

/** A step whose every reference is checked by the compiler; `domain` knows them only as strings. */
export interface CatalogStep extends Step {
  where: { legacy: CatalogPlace | null; current: CatalogPlace | null };
  screen?: PracticeScreen;
  sources: readonly SourceId[];
  quirks?: readonly QuirkId[];
  disagreements?: readonly DisagreementId[];
}

export interface CatalogPhase extends Phase {
  steps: readonly CatalogStep[];
}
