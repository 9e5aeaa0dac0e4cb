import type { Language } from '.';
import { type FindingTexts, loadFindingTexts } from './diagnosis';
import type { TrainingTexts } from './en/training';

export type { TrainingKey } from './en/training';

const load = {
  en: () => import('./en/training'),
  sl: () => import('./sl/training'),
} as const satisfies Record<Language, () => Promise<{ training: TrainingTexts }>>;

export interface TrainingWords {
  language: Language;
  training: TrainingTexts;
  findings: FindingTexts['findings'];
}

/** Read when somebody trains. */
export async function loadTrainingWords(language: Language): Promise<TrainingWords> {
  const [{ training }, { findings }] = await Promise.all([load[language](), loadFindingTexts(language)]);
  return { language, training, findings };
}
