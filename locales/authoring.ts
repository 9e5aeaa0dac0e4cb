import type { Language } from '.';
import type { AuthoringTexts } from './en/authoring';

export type { AuthoringKey } from './en/authoring';

const load = {
  en: () => import('./en/authoring'),
  sl: () => import('./sl/authoring'),
} as const satisfies Record<Language, () => Promise<{ authoring: AuthoringTexts }>>;

/** Read when somebody writes a scenario. */
export const loadAuthoringTexts = async (language: Language): Promise<AuthoringTexts> =>
  (await load[language]()).authoring;
