/** The sentences of the product as a page shows them, by their keys: what a test looks for follows their wording. */
import type { StepId } from '../../catalog/procedure';
import { type TermId, terms } from '../../catalog/terms';
import type { Term } from '../../catalog/terms/term';
import { type Language, loadTexts, type UiKey } from '../../locales';
import { loadPageWords, type PageKey } from '../../locales/diagnosis-page';
import { fillMessage, type Values } from '../../locales/fill';
import { loadTrainingWords, type TrainingKey } from '../../locales/training';
import { loadTrainingPageWords, type TrainingPageKey } from '../../locales/training-page';

/** For a name or a text of which a part is known. */
export const part = (...texts: readonly string[]) =>
  new RegExp(texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'));

export async function wordsOf(language: Language) {
  const { ui, steps, choices } = await loadTexts(language);
  return {
    text: (key: UiKey, values?: Values) => fillMessage(ui[key], language, values),
    choices,
    step: (id: StepId) => steps[id].title,
    /** A label of the product. */
    label(id: TermId) {
      const term: Term = terms[id];
      return language === 'sl' ? (term.slMisleads ?? term.sl ?? term.slOwn ?? term.en) : term.en;
    },
  };
}

export async function diagnosisWordsOf(language: Language) {
  const words = await loadPageWords(language);
  return {
    ...words,
    say: (key: PageKey, values?: Values) => fillMessage(words.page[key], language, values),
  };
}

export async function trainingWordsOf(language: Language) {
  const { training, findings } = await loadTrainingWords(language);
  const { page } = await loadTrainingPageWords(language);
  return {
    findings,
    say: (key: TrainingKey, values?: Values) => fillMessage(training[key], language, values),
    tell: (key: TrainingPageKey, values?: Values) => fillMessage(page[key], language, values),
  };
}
