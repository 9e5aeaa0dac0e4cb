import { type TermId, terms } from '../../../catalog/terms';
import { shownLabel } from '../../../catalog/terms/term';
import { LANGUAGE_IDS, LANGUAGES, type Language } from '../../../domain/languages';
import { type Key, loadWords, type Values } from '../../../locales';

export type { Language } from '../../../domain/languages';

/** The locale of a browser whose user reads the language. */
export const localeOf = (language: Language): string =>
  language === 'en' ? 'en-GB' : LANGUAGES[language].tag;

const WORDS = new Map(
  await Promise.all(LANGUAGE_IDS.map(async (id) => [id, await loadWords('practice', id)] as const)),
);

/** The words of one language as the page shows them. */
export function wordsOf(language: Language) {
  const words = WORDS.get(language);
  if (!words) throw new Error(`There are no words in ${language}`);
  const { texts } = words;
  return {
    text: (key: Key<'practice'>, values?: Values) => (values ? words.say(key, values) : texts[key]),
    label: (id: TermId) => shownLabel(terms[id], LANGUAGES[language].labels),
  };
}
