import { LANGUAGES, type Language } from '../domain/languages';
import { countingIn, readMessage, sayMessage, type Values } from './message';
import type { Key, Part, Texts } from './parts';

export type { Values } from './message';

/** The words of one part in one language. */
export interface Words<P extends Part> {
  readonly language: Language;
  /** The tag of the language, for numbers, dates and sorting. */
  readonly tag: string;
  /** A sentence with its values. */
  say(key: Key<P>, values?: Values): string;
  /** All of it as it is written, for lists and for what is looked up by id. */
  readonly texts: Texts<P>;
}

/** Only these make a message more than the text that it is. */
const IS_MESSAGE = /[{}]|''/;

function sentencesIn(texts: object, path: string, into: Map<string, string>): Map<string, string> {
  for (const [name, text] of Object.entries(texts)) {
    if (typeof text === 'string') into.set(path + name, text);
    else sentencesIn(text, `${path}${name}.`, into);
  }
  return into;
}

/** Each message is parsed when it is said for the first time, and then kept. */
export function wordsOf<P extends Part>(language: Language, texts: Texts<P>): Words<P> {
  const sentences = sentencesIn(texts, '', new Map());
  const { tag } = LANGUAGES[language];
  const messages = new Map<string, ReturnType<typeof readMessage>>();
  const counting = countingIn(tag);
  return {
    language,
    tag,
    texts,
    say(key, values) {
      const message = sentences.get(key);
      if (message === undefined) throw new Error(`There is no sentence ${key}`);
      if (!IS_MESSAGE.test(message)) return message;
      let read = messages.get(key);
      if (!read) {
        read = readMessage(message);
        messages.set(key, read);
      }
      return sayMessage(read, values ?? {}, counting);
    },
  };
}
