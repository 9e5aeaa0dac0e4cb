import type { Language } from '../domain/languages';
import type { Part, Texts } from './parts';
import type { Words } from './words';

export type { Key, Part, Texts } from './parts';
export type { Values, Words } from './words';

/** Every part of every language, each a file of its own that is read when somebody needs it. */
const files = import.meta.glob<{ words: unknown }>(['./*/*.ts', './*/*/index.ts']);

const read = new Map<string, Promise<unknown>>();

async function readWords<P extends Part>(part: P, language: Language): Promise<Words<P>> {
  const file = files[`./${language}/${part}.ts`] ?? files[`./${language}/${part}/index.ts`];
  if (!file) throw new Error(`There are no words of ${part} in ${language}`);
  // What parses messages comes beside the first words, rather than before anything else of the page.
  const [{ words }, { wordsOf }] = await Promise.all([file(), import('./words')]);
  return wordsOf<P>(language, words as Texts<P>);
}

/** The words of a part; read once, and again only where that failed. */
export function loadWords<P extends Part>(part: P, language: Language): Promise<Words<P>> {
  const name = `${language}/${part}`;
  const known = read.get(name);
  if (known) return known as Promise<Words<P>>;
  const words = readWords(part, language);
  read.set(name, words);
  words.catch(() => read.delete(name));
  return words;
}

/** What every page shows at first. */
export const FIRST_PARTS: readonly Part[] = ['ui', 'steps'];

/** Before they are asked for; whoever waits for them is told where that failed. */
export function readFirstWords(language: Language): void {
  for (const part of FIRST_PARTS) loadWords(part, language).catch(() => {});
}
