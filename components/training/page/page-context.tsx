import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { fillMessage, type Values } from '../../../locales/fill';
import type { TrainingPageKey, TrainingPageWords } from '../../../locales/training-page';

export interface TrainingPageValue {
  words: TrainingPageWords;
  /** The part of the page that its address names, such as `results` with the id of one. */
  part: { name: TrainingPart; of: string | null };
  go(part: TrainingPart, of?: string): void;
}

export const TRAINING_PARTS = ['scenarios', 'results', 'class', 'author'] as const;
export type TrainingPart = (typeof TRAINING_PARTS)[number];

export const TrainingPageContext = createContext<TrainingPageValue | null>(null);

/** The page's words, a sentence of them with its values, and its parts. */
export function useTrainingPage() {
  const page = useContext(TrainingPageContext);
  if (!page) throw new Error('A part of the training page was mounted outside of it');
  return {
    ...page,
    tell: (key: TrainingPageKey, values?: Values) =>
      fillMessage(page.words.page[key], page.words.language, values),
  };
}
