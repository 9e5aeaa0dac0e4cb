import type { DisagreementId } from '../catalog/disagreements';
import type { PhaseId, StepId } from '../catalog/procedure';
import type { QuirkId } from '../catalog/quirks';
import type { Actor, StepText } from '../domain/step';
import type { choices } from './en/steps';
import type { UiKey } from './en/ui';

export const LANGUAGES = ['en', 'sl'] as const;
export type Language = (typeof LANGUAGES)[number];

export type { UiKey } from './en/ui';

/** What the interface shows at first. ICU messages, so that plurals follow each language's own forms. */
export interface Texts {
  ui: Record<UiKey, string>;
  steps: Record<StepId, StepText>;
  phases: Record<PhaseId, { title: string; detail: string }>;
  choices: typeof choices;
  actors: Record<Actor, string>;
}

/** Remarks on the documents, read when somebody opens them. */
export interface Notes {
  quirkNotes: Record<QuirkId, string>;
  disagreementNotes: Record<
    DisagreementId,
    { question: string; positions: Record<string, string>; guide: string }
  >;
}

const load = {
  en: () => import('./en'),
  sl: () => import('./sl'),
} as const satisfies Record<Language, () => Promise<Texts>>;

const loadNotesOf = {
  en: () => import('./en/notes'),
  sl: () => import('./sl/notes'),
} as const satisfies Record<Language, () => Promise<Notes>>;

export async function loadTexts(language: Language): Promise<Texts> {
  const { ui, steps, phases, choices: choiceTexts, actors } = await load[language]();
  return { ui, steps, phases, choices: choiceTexts, actors };
}

export async function loadNotes(language: Language): Promise<Notes> {
  const { quirkNotes, disagreementNotes } = await loadNotesOf[language]();
  return { quirkNotes, disagreementNotes };
}

/** The first of the wanted languages that the product speaks, English otherwise. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}
