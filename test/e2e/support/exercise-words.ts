import { LANGUAGE_IDS, type Language } from '../../../domain/languages';
import { type Key, loadWords, type Values } from '../../../locales';

const read = async (language: Language) => ({
  training: await loadWords('training', language),
  page: await loadWords('training-page', language),
});

const WORDS = new Map(await Promise.all(LANGUAGE_IDS.map(async (id) => [id, await read(id)] as const)));

/** Sentences of exercises and of their page, as a person reads them; where both have a key, the page's. */
export function exerciseWords(language: Language) {
  const words = WORDS.get(language);
  if (!words) throw new Error(`There are no words in ${language}`);
  const { training, page } = words;
  const isOfPage = (key: string): key is Key<'training-page'> => Object.hasOwn(page.texts, key);
  return (key: Key<'training'> | Key<'training-page'>, values?: Values) =>
    isOfPage(key) ? page.say(key, values) : training.say(key as Key<'training'>, values);
}
