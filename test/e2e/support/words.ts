import { type TermId, terms } from '../../../catalog/terms';
import { shownLabel } from '../../../catalog/terms/term';
import { LANGUAGES, type Language } from '../../../domain/languages';
import { type Key, loadWords } from '../../../locales';

export type { Language } from '../../../domain/languages';

export const LOCALES = { en: 'en-GB', sl: 'sl' } as const satisfies Record<Language, string>;

const WORDS = { en: await loadWords('practice', 'en'), sl: await loadWords('practice', 'sl') } as const;

/** The words of one language as the page shows them. */
export function wordsOf(language: Language) {
  const { texts } = WORDS[language];
  return {
    text: (key: Key<'practice'>) => texts[key],
    label: (id: TermId) => shownLabel(terms[id], LANGUAGES[language].labels),
  };
}
