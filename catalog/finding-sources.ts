import { type Source, sources } from './sources';
import { withAddress } from './sources/address';

const ARTICLES = 'github.com/MicrosoftDocs/SupportArticles-docs, support';
const POWER_PLATFORM = 'github.com/MicrosoftDocs/power-platform, power-platform/admin';

/** Folders of support articles, by the two letters that entries of the catalogue name them with. */
const FOLDERS: Readonly<Record<string, string>> = {
  SA: 'power-platform/dataverse/email-exchange-synchronization',
  DS: 'dynamics-365/sales',
};

/** Documents that entries of the catalogue name in short. */
const SHORT: Readonly<Record<string, Source>> = {
  EWSORG: sources['S-EWSORG'],
  EWSTEST: sources['S-EWSTEST'],
  EWSHERE: sources['S-EWSHERE'],
  KIOSK: sources['S-KIOSK'],
  MC786329: sources['S-SMTPAUTH'],
  XT26: sources['S-XT'],
  CEOP: sources['S-CEOP'],
  CEO: sources['S-PP25'],
  TMS: sources['S-TS25'],
  DEPLOY: sources['S-DEPLOY'],
  EML: withAddress({
    title: 'Email table reference',
    where: 'github.com/MicrosoftDocs/powerapps-docs, reference/entities/email.md',
    date: null,
  }),
  FILT: withAddress({
    title: 'email-message-filtering-correlation',
    where: `${POWER_PLATFORM}/email-message-filtering-correlation.md`,
    date: '2023-02-15',
  }),
  ORGDB: withAddress({
    title: 'OrgDbOrgSettings',
    where: `${POWER_PLATFORM}/OrgDbOrgSettings.md`,
    date: '2021-07-14',
  }),
  // The name of its file is cut short where it is cited.
  PRIVART: {
    title: 'Privilege error of Dynamics 365 App for Outlook',
    where: `${ARTICLES}/dynamics-365/d365-app-outlook`,
    date: '2021-03-31',
  },
  'd365-app-outlook': {
    title: 'Troubleshooting Dynamics 365 App for Outlook',
    where: `${ARTICLES}/dynamics-365/d365-app-outlook`,
    date: null,
  },
  SUPCFG: withAddress({
    title: 'supported-email-service-configurations-server-side-synchronization',
    where: `${POWER_PLATFORM}/supported-email-service-configurations-server-side-synchronization.md`,
    date: '2022-01-13',
  }),
  'source document': sources['S-DOC'],
  'settings-email': sources['S-SET20'],
  'connect-exchange-online-server-profile-oauth': sources['S-XT'],
  'best-practices': withAddress({
    title: 'best-practices-server-side-synchronization',
    where: `${POWER_PLATFORM}/best-practices-server-side-synchronization.md`,
    date: '2021-08-12',
  }),
  'admin-mode': withAddress({
    title: 'admin-mode',
    where: `${POWER_PLATFORM}/admin-mode.md`,
    date: null,
  }),
};

/** Support articles that are sources by themselves, and so have a heading and a date. */
const LISTED = new Map<string, Source>(Object.values(sources).map((source) => [source.where, source]));

/** The document that a finding's `source` stands for; null where it is none, or goes by its own name. */
export function documentOf(source: string): Source | null {
  const [folder = '', article] = source.split('/');
  const path = FOLDERS[folder];
  if (!path || !article) return SHORT[source] ?? null;
  const where = `${ARTICLES}/${path}/${article}.md`;
  return LISTED.get(where) ?? withAddress({ title: article, where, date: null });
}
