import { loadNotes, type Notes } from '../../locales';
import { useTexts } from './use-texts';

/** Remarks on the documents in the language of the interface; null until they are read. */
export const useNotes = (): Notes | null => useTexts(loadNotes);
