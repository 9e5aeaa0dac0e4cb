import { LIFECYCLE_STATES, type LifecycleState } from '../domain/lifecycle';
import { type Language, loadTexts } from '.';
import { type FindingTexts, loadFindingTexts } from './diagnosis';
import type { ReportTexts } from './en/reports';

/** All that a report is written with, in one language. */
export interface ReportWords extends FindingTexts {
  language: Language;
  reports: ReportTexts;
  states: Readonly<Record<LifecycleState, string>>;
}

const load = {
  en: () => import('./en/reports'),
  sl: () => import('./sl/reports'),
} as const satisfies Record<Language, () => Promise<{ reports: ReportTexts }>>;

/** The words of the reports, read when somebody hands a diagnosis out. */
export async function loadReportWords(language: Language): Promise<ReportWords> {
  const [{ reports }, texts, { ui }] = await Promise.all([
    load[language](),
    loadFindingTexts(language),
    loadTexts(language),
  ]);
  // Soft hyphens are for the narrow line of the panel; in a ticket or a cell they only hinder a search.
  const states = Object.fromEntries(
    LIFECYCLE_STATES.map((state) => [state, ui[`state.${state}`].replaceAll('\u00ad', '')]),
  ) as Record<LifecycleState, string>;
  return { language, reports, states, ...texts };
}
