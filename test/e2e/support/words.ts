import { type TermId, terms } from '../../../catalog/terms';
import type { Term } from '../../../catalog/terms/term';
import { ui as english, type UiKey } from '../../../locales/en/ui';
import { ui as slovenian } from '../../../locales/sl/ui';

export type Language = 'en' | 'sl';

export const LOCALES = { en: 'en-GB', sl: 'sl' } as const satisfies Record<Language, string>;

/** The words of one language as the page shows them. */
export function wordsOf(language: Language) {
  const texts: Record<UiKey, string> = language === 'sl' ? slovenian : english;
  return {
    text: (key: UiKey) => texts[key],
    label(id: TermId) {
      const term: Term = terms[id];
      return language === 'sl' ? (term.slMisleads ?? term.sl ?? term.slOwn ?? term.en) : term.en;
    },
  };
}
