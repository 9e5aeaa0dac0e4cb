import { useEffect, useState } from 'preact/hooks';
import { loadNotes, type Notes } from '../../locales';
import { useApp } from '../app-context';

/** Remarks on the documents in the language of the interface; null until they are read. */
export function useNotes(): Notes | null {
  const { language } = useApp().language;
  const current = language.value;
  const [notes, setNotes] = useState<Notes | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadNotes(current).then((loaded) => wanted && setNotes(loaded));
    return () => {
      wanted = false;
    };
  }, [current]);
  return notes;
}
