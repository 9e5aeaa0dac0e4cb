import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { IntlMessageFormat } from 'intl-messageformat';
import { type TermId, terms } from '../catalog/terms';
import type { Term } from '../catalog/terms/term';
import { type Language, loadTexts, type Texts, type UiKey } from '../locales';
import { fillMessage, type Values } from '../locales/fill';

export type Translate = (key: UiKey, values?: Values) => string;

export interface LanguageStore {
  language: ReadonlySignal<Language>;
  texts: ReadonlySignal<Texts>;
  /** Translates; components that call it follow the language. */
  t: Translate;
  /** Fills a sentence that is read on demand; ICU, as those of the interface. */
  fill(message: string, values?: Values): string;
  /** A label of the product as the practice client shows it in this language. */
  label(id: TermId): string;
  /** A moment as time of day, or as date and time where the day differs from `now`. */
  time(moment: string, now?: string): string;
  set(language: Language): Promise<void>;
}

/** The language of the interface; texts and language change together, once the texts are there. */
export async function createLanguageStore(first: Language): Promise<LanguageStore> {
  const current = signal({ language: first, texts: await loadTexts(first) });
  const formats = computed(() => {
    const { language, texts } = current.value;
    const cache = new Map<UiKey, IntlMessageFormat>();
    return (key: UiKey) => {
      const known = cache.get(key);
      if (known) return known;
      const format = new IntlMessageFormat(texts.ui[key] as string, language, undefined, { ignoreTag: true });
      cache.set(key, format);
      return format;
    };
  });
  return {
    language: computed(() => current.value.language),
    texts: computed(() => current.value.texts),
    t: (key, values) => String(formats.value(key).format(values)),
    fill: (message, values) => fillMessage(message, current.value.language, values),
    label(id) {
      const term: Term = terms[id];
      return current.value.language === 'sl'
        ? (term.slMisleads ?? term.sl ?? term.slOwn ?? term.en)
        : term.en;
    },
    time(moment, now) {
      const sameDay = now === undefined || moment.slice(0, 10) === now.slice(0, 10);
      return new Intl.DateTimeFormat(current.value.language, {
        ...(sameDay ? {} : { dateStyle: 'medium' }),
        timeStyle: 'short',
      }).format(new Date(moment));
    },
    async set(language) {
      if (language === current.value.language) return;
      current.value = { language, texts: await loadTexts(language) };
    },
  };
}
