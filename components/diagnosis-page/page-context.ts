import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageKey, PageWords } from '../../locales/diagnosis-page';
import { fillMessage, type Values } from '../../locales/fill';
import type { DiagnosisStore } from '../../state/diagnosis-store';

export interface PageContextValue {
  store: DiagnosisStore;
  words: PageWords;
}

export const PageContext = createContext<PageContextValue | null>(null);

/** The store of the page, its words, and a sentence of them with its values. */
export function usePage() {
  const page = useContext(PageContext);
  if (!page) throw new Error('A part of the page was mounted outside of it');
  const { words } = page;
  return {
    ...page,
    say: (key: PageKey, values?: Values) => fillMessage(words.page[key], words.language, values),
  };
}
