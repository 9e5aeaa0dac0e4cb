import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { inLanguage, type LocalizedText } from '../../../domain/pack';
import type { Exercise } from '../../../sources/exercise-control';
import type { ExerciseStore } from '../../../state/exercise';
import { useApp } from '../../app-context';

/** The exercise that a page shows: the product's own is that of the training, a package has one besides. */
export const ExerciseContext = createContext<ExerciseStore | null>(null);

/** Reads a scenario's own text in the language of the interface. */
export function usePackText(): (text: LocalizedText) => string {
  const { language } = useApp();
  return (text) => inLanguage(text, language.language.value);
}

/** Whether another attempt may begin: an exam may allow only so many. */
export function useMayRepeat({ id, exam }: Exercise): boolean {
  const { preferences } = useApp();
  const begun = preferences.values.value.examAttempts[id] ?? 0;
  return !exam || exam.attempts === null || begun < exam.attempts;
}

export function useExercise(): ExerciseStore {
  const store = useContext(ExerciseContext);
  if (!store) throw new Error('A part of an exercise was mounted outside of it');
  return store;
}
