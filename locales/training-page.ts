import type { Language } from '.';
import type { TrainingPageTexts } from './en/training-page';

export type { TrainingPageKey } from './en/training-page';

const load = {
  en: () => import('./en/training-page'),
  sl: () => import('./sl/training-page'),
} as const satisfies Record<Language, () => Promise<{ trainingPage: TrainingPageTexts }>>;

export interface TrainingPageWords {
  language: Language;
  page: TrainingPageTexts;
}

/** Read by the page of exercises and results. */
export const loadTrainingPageWords = async (language: Language): Promise<TrainingPageWords> => ({
  language,
  page: (await load[language]()).trainingPage,
});
