import { type Key, loadWords, type Values } from '../../../locales';
import type { Language } from './words';

const read = async (language: Language) => ({
  training: await loadWords('training', language),
  page: await loadWords('training-page', language),
});

const WORDS = { en: await read('en'), sl: await read('sl') } as const;

/** Sentences of exercises and of their page, as a person reads them; where both have a key, the page's. */
export function exerciseWords(language: Language) {
  const { training, page } = WORDS[language];
  const isOfPage = (key: string): key is Key<'training-page'> => Object.hasOwn(page.texts, key);
  return (key: Key<'training'> | Key<'training-page'>, values?: Values) =>
    isOfPage(key) ? page.say(key, values) : training.say(key as Key<'training'>, values);
}
