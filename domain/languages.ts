/** What the product has to know of a language that it speaks. */
export interface LanguageFacts {
  /** What its speakers call it. */
  name: string;
  /** Its tag for pages, numbers and dates (BCP 47). */
  tag: string;
  /** Which labels of the product the practice client shows in it; the catalog has English and Slovenian ones. */
  labels: 'en' | 'sl';
}

/** The languages of the interface. A further one is a line here, and a folder of its name in `locales/`. */
export const LANGUAGES = {
  en: { name: 'English', tag: 'en', labels: 'en' },
  sl: { name: 'Slovenščina', tag: 'sl', labels: 'sl' },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof LANGUAGES;

export const isLanguage = (text: string): text is Language => Object.hasOwn(LANGUAGES, text);

/** English comes first: it is the one that is taken where nothing else is wanted. */
export const LANGUAGE_IDS = Object.keys(LANGUAGES).filter(isLanguage);

export const FALLBACK: Language = 'en';

/** The first of the wanted languages that the product speaks, English otherwise. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const [language = ''] = tag.toLowerCase().split('-');
    if (isLanguage(language)) return language;
  }
  return FALLBACK;
}
