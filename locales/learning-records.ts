import type { Language } from '.';
import type { LearningRecordTexts } from './en/learning-records';

const load = {
  en: () => import('./en/learning-records'),
  sl: () => import('./sl/learning-records'),
} as const satisfies Record<Language, () => Promise<{ learningRecords: LearningRecordTexts }>>;

/** Read when somebody looks at the learning record store, and by the page of a package. */
export const loadLearningRecordTexts = async (language: Language): Promise<LearningRecordTexts> =>
  (await load[language]()).learningRecords;
