import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../locales';
import { useApp } from '../app-context';

/**
 * Sentences that are read when somebody needs them, in the language of the interface; null until they are there.
 * @param load the same function at every call
 */
export function useTexts<Texts>(load: (language: Language) => Promise<Texts>): Texts | null {
  const current = useApp().language.language.value;
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    let wanted = true;
    void load(current).then((loaded) => wanted && setTexts(loaded));
    return () => {
      wanted = false;
    };
  }, [current]);
  return texts;
}
