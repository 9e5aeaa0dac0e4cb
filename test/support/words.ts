/** The sentences of the product as a page shows them, by their keys: what a test looks for follows their wording. */
import type { StepId } from '../../catalog/procedure';
import { type TermId, terms } from '../../catalog/terms';
import { shownLabel } from '../../catalog/terms/term';
import { LANGUAGES, type Language } from '../../domain/languages';
import { type Key, loadWords, type Values } from '../../locales';

/** For a name or a text of which a part is known. */
export const part = (...texts: readonly string[]) =>
  new RegExp(texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'));

/** Sentences of the frame and of the practice client. */
export type TextKey = Key<'ui'> | Key<'practice'>;

export async function wordsOf(language: Language) {
  const [ui, practice, guide] = await Promise.all([
    loadWords('ui', language),
    loadWords('practice', language),
    loadWords('steps', language),
  ]);
  return {
    text: (key: TextKey, values?: Values) =>
      key in practice.texts ? practice.say(key as Key<'practice'>, values) : ui.say(key as Key<'ui'>, values),
    choices: guide.texts.choices,
    step: (id: StepId) => guide.texts.steps[id].title,
    /** A label of the product. */
    label: (id: TermId) => shownLabel(terms[id], LANGUAGES[language].labels),
  };
}

export async function diagnosisWordsOf(language: Language) {
  const [page, diagnosis, reports, findings] = await Promise.all([
    loadWords('diagnosis-page', language),
    loadWords('diagnosis', language),
    loadWords('reports', language),
    loadWords('findings', language),
  ]);
  return {
    say: (key: Key<'diagnosis-page'>, values?: Values) => page.say(key, values),
    tell: (key: Key<'diagnosis'>, values?: Values) => diagnosis.say(key, values),
    diagnosis: diagnosis.texts,
    reports: reports.texts,
    findings: findings.texts,
  };
}

export async function trainingWordsOf(language: Language) {
  const [training, page, findings] = await Promise.all([
    loadWords('training', language),
    loadWords('training-page', language),
    loadWords('findings', language),
  ]);
  return {
    findings: findings.texts,
    say: (key: Key<'training'>, values?: Values) => training.say(key, values),
    tell: (key: Key<'training-page'>, values?: Values) => page.say(key, values),
  };
}
