import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DraftKeeper } from '../../../db/draft';

export interface TrainingPageValue {
  /** The part of the page that its address names, such as `results` with the id of one, or `print` with what and of which. */
  part: { name: TrainingPart; of: string | null };
  go(part: TrainingPart, of?: string): void;
  /** Whether what is shown is for a room: large, and without names. Nothing keeps it. */
  projector: boolean;
  project(on: boolean): void;
  /** Where a scenario is that somebody writes. */
  drafts: DraftKeeper;
}

export const TRAINING_TABS = ['scenarios', 'course', 'results', 'class', 'author'] as const;
/** Paper has no tab: it is come to from what it is of. */
export const TRAINING_PARTS = [...TRAINING_TABS, 'print'] as const;
export type TrainingPart = (typeof TRAINING_PARTS)[number];

export const TrainingPageContext = createContext<TrainingPageValue | null>(null);

/** The parts of the page. */
export function useTrainingPage(): TrainingPageValue {
  const page = useContext(TrainingPageContext);
  if (!page) throw new Error('A part of the training page was mounted outside of it');
  return page;
}
