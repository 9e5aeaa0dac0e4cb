import { datedSources } from './dated-sources';
import { type Source, sources } from './sources';

const ARTICLES = 'github.com/MicrosoftDocs/SupportArticles-docs, support';

/** Folders of support articles, by the two letters that entries of the catalogue name them with. */
const FOLDERS: Readonly<Record<string, string>> = {
  SA: 'power-platform/dataverse/email-exchange-synchronization',
  DS: 'dynamics-365/sales',
};

/** Documents that entries of the catalogue name in short. */
const SHORT: Readonly<Record<string, Source>> = {
  ...datedSources,
  CEO: sources['S-PP25'],
  TMS: sources['S-TS25'],
  'source document': sources['S-DOC'],
  'settings-email': sources['S-SET20'],
  'connect-exchange-online-server-profile-oauth': sources['S-XT'],
};

/** The document that a finding's `source` stands for; null where it is none, or goes by its own name. */
export function documentOf(source: string): Source | null {
  const [folder = '', article] = source.split('/');
  const path = FOLDERS[folder];
  if (!path || !article) return SHORT[source] ?? null;
  return { title: article, where: `${ARTICLES}/${path}/${article}.md`, date: null };
}
