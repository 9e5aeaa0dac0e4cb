import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { inLanguage, type LocalizedText } from '../../domain/pack';
import type { TrainingStore } from '../../state/training-store';
import { useApp } from '../app-context';
import { useParts } from '../ui/use-words';

const TrainingContext = createContext<TrainingStore | null>(null);

/** The store of exercises and results, and a pack's own text. */
export function useTraining() {
  const store = useContext(TrainingContext);
  const { language } = useApp();
  if (!store) throw new Error('A part of the training was mounted outside of it');
  return { store, read: (text: LocalizedText) => inLanguage(text, language.language.value) };
}

/** Reads what training needs, which the rest of the product does without. */
export function Training({ children, wait }: { children: ComponentChildren; wait?: ComponentChildren }) {
  const app = useApp();
  const [store, setStore] = useState<TrainingStore | null>(null);
  const there = useParts(['training', 'findings']);
  useEffect(() => {
    void app.training().then((loaded) => setStore(loaded));
  }, []);
  if (!store || !there) return <>{wait}</>;
  return <TrainingContext.Provider value={store}>{children}</TrainingContext.Provider>;
}
