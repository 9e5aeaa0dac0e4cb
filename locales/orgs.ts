import type { Language } from '.';
import type { OrgTexts } from './en/orgs';

const load = {
  en: () => import('./en/orgs'),
  sl: () => import('./sl/orgs'),
} as const satisfies Record<Language, () => Promise<{ orgs: OrgTexts }>>;

/** Read when somebody looks at the organizations. */
export const loadOrgTexts = async (language: Language): Promise<OrgTexts> => (await load[language]()).orgs;
