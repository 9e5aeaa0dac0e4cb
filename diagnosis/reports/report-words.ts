import type { Language } from '../../domain/languages';
import { LIFECYCLE_STATES, type LifecycleState } from '../../domain/lifecycle';
import { loadWords, type Texts, type Words } from '../../locales';

/** All that a diagnosis is told with, in one language. */
export interface ReportWords {
  language: Language;
  reports: Words<'reports'>;
  diagnosis: Words<'diagnosis'>;
  findings: Texts<'findings'>;
  states: Readonly<Record<LifecycleState, string>>;
}

/** What the findings themselves are told with. */
export type FindingWords = Pick<ReportWords, 'diagnosis' | 'findings'>;

/** What of the words a diagnosis is told with. */
export const REPORT_PARTS = ['reports', 'diagnosis', 'findings', 'ui'] as const;

/** The words of one language put together. */
export function reportWordsOf(
  reports: Words<'reports'>,
  diagnosis: Words<'diagnosis'>,
  findings: Words<'findings'>,
  ui: Words<'ui'>,
): ReportWords {
  // Soft hyphens are for the narrow line of the panel; in a ticket or a cell they only hinder a search.
  const states = Object.fromEntries(
    LIFECYCLE_STATES.map((state) => [state, ui.say(`state.${state}`).replaceAll('\u00ad', '')]),
  ) as Record<LifecycleState, string>;
  return { language: reports.language, reports, diagnosis, findings: findings.texts, states };
}

/** Read when somebody hands a diagnosis out. */
export async function loadReportWords(language: Language): Promise<ReportWords> {
  return reportWordsOf(
    ...(await Promise.all([
      loadWords('reports', language),
      loadWords('diagnosis', language),
      loadWords('findings', language),
      loadWords('ui', language),
    ])),
  );
}
