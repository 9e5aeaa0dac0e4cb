import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DiagnosisStore } from '../../state/diagnosis-store';

export const PageContext = createContext<DiagnosisStore | null>(null);

/** The store of the page. */
export function usePage(): { store: DiagnosisStore } {
  const store = useContext(PageContext);
  if (!store) throw new Error('A part of the page was mounted outside of it');
  return { store };
}
