import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { TrainingStore } from '../../state/training-store';
import { useApp } from '../app-context';
import { useParts } from '../ui/use-words';
import { ExerciseContext, usePackText } from './exercise/exercise-context';

const TrainingContext = createContext<TrainingStore | null>(null);

/** The store of exercises and results, and a pack's own text. */
export function useTraining() {
  const store = useContext(TrainingContext);
  const read = usePackText();
  if (!store) throw new Error('A part of the training was mounted outside of it');
  return { store, read };
}

/** Reads what training needs, which the rest of the product does without. */
export function Training({ children, wait }: { children: ComponentChildren; wait?: ComponentChildren }) {
  const app = useApp();
  const [store, setStore] = useState<TrainingStore | null>(null);
  const there = useParts(['training', 'findings', 'arrival']);
  useEffect(() => {
    void app.training().then((loaded) => setStore(loaded));
  }, []);
  if (!store || !there) return <>{wait}</>;
  return (
    <TrainingContext.Provider value={store}>
      <ExerciseContext.Provider value={store}>{children}</ExerciseContext.Provider>
    </TrainingContext.Provider>
  );
}

/** The exercise that the page shows already, as in a package, or else that of the training. */
export function ExerciseAtHand({ children }: { children: ComponentChildren }) {
  const shown = useContext(ExerciseContext);
  const there = useParts(['training']);
  if (!shown) return <Training>{children}</Training>;
  return there && children;
}
