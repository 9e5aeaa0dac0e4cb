import type { Language } from '.';
import type { PageKey } from './en/diagnosis-page';
import { type ImportTexts, loadImportTexts } from './imports';
import { loadReportWords, type ReportWords } from './reports';

export type { PageKey } from './en/diagnosis-page';

/** All that the page of a tenant is written with, in one language. */
export interface PageWords extends ReportWords {
  page: Readonly<Record<PageKey, string>>;
  imports: ImportTexts;
}

const load = {
  en: () => import('./en/diagnosis-page'),
  sl: () => import('./sl/diagnosis-page'),
} as const satisfies Record<Language, () => Promise<Pick<PageWords, 'page'>>>;

/** Read by the page alone. */
export async function loadPageWords(language: Language): Promise<PageWords> {
  const [{ page }, words, imports] = await Promise.all([
    load[language](),
    loadReportWords(language),
    loadImportTexts(language),
  ]);
  return { page, imports, ...words };
}
