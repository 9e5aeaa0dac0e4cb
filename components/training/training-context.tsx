import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { inLanguage, type LocalizedText } from '../../domain/pack';
import { fillMessage, type Values } from '../../locales/fill';
import { loadTrainingWords, type TrainingKey, type TrainingWords } from '../../locales/training';
import type { TrainingStore } from '../../state/training-store';
import { useApp } from '../app-context';
import { useTexts } from '../ui/use-texts';

interface TrainingValue {
  store: TrainingStore;
  words: TrainingWords;
}

const TrainingContext = createContext<TrainingValue | null>(null);

/** The store of exercises and results, its words, a sentence of them with its values, and a pack's own text. */
export function useTraining() {
  const training = useContext(TrainingContext);
  if (!training) throw new Error('A part of the training was mounted outside of it');
  const { words } = training;
  return {
    ...training,
    say: (key: TrainingKey, values?: Values) => fillMessage(words.training[key], words.language, values),
    read: (text: LocalizedText) => inLanguage(text, words.language),
  };
}

/** Reads what training needs, which the rest of the product does without. */
export function Training({ children, wait }: { children: ComponentChildren; wait?: ComponentChildren }) {
  const app = useApp();
  const [store, setStore] = useState<TrainingStore | null>(null);
  const words = useTexts(loadTrainingWords);
  useEffect(() => {
    void app.training().then((loaded) => setStore(loaded));
  }, []);
  if (!store || !words) return <>{wait}</>;
  return <TrainingContext.Provider value={{ store, words }}>{children}</TrainingContext.Provider>;
}
