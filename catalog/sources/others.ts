import type { Source } from './source';

const TABLES = 'github.com/MicrosoftDocs/powerapps-docs, reference/entities';

/** References for developers, pages on Exchange, and what others wrote. */
export const others = {
  'S-BLOG-DMA': {
    title: 'Delegate the Mailbox Approval Process',
    where: 'powerapps.microsoft.com, blog',
    date: null,
  },
  'S-MBLOG': {
    title: 'How to read the Dynamics 365 Mailbox details file for troubleshooting',
    where: 'community.dynamics.com, blog',
    date: '2019-02-14',
  },
  'S-ERRLOG': {
    title: 'Error logging for server-side synchronization (dn531049)',
    where: 'technet.microsoft.com, CRM 2015 and CRM 2016',
    date: null,
  },
  'S-CEOP': {
    title: 'Connect Dynamics 365 On-Premises to Exchange Online',
    where: 'Microsoft documentation',
    date: null,
  },
  'S-TBL-MB': {
    title: 'Mailbox table reference',
    where: `${TABLES}/mailbox.md`,
    date: null,
  },
  'S-TBL-ESP': {
    title: 'EmailServerProfile table reference',
    where: `${TABLES}/emailserverprofile.md`,
    date: null,
  },
  'S-TBL-ORG': {
    title: 'Organization table reference',
    where: `${TABLES}/organization.md`,
    date: null,
  },
  'S-DEV-EMAIL': {
    title: 'Email activity tables',
    where: 'Microsoft Dataverse developer documentation',
    date: null,
  },
  'S-PRIV': {
    title: 'Miscellaneous privileges',
    where: 'Microsoft Power Platform documentation',
    date: null,
  },
  'S-FS': {
    title: 'Dynamics 365 Field Service: Exchange integration',
    where: 'Microsoft Dynamics 365 Field Service documentation',
    date: null,
  },
  'S-QUEUE': {
    title: 'The hidden risk in D365 mailbox configuration',
    where: 'csubizappsblog.com',
    date: '2026-03-02',
  },
  'S-DEVTEST': {
    title: 'Office 365 and Dynamics 365 dev/test environment',
    where: 'Microsoft documentation',
    date: null,
  },
  'S-DEPLOY': {
    title: 'Deploy Dynamics 365 App for Outlook',
    where: 'Microsoft Dynamics 365 documentation',
    date: '2021-04-22',
  },
  'S-FT1': {
    title: 'Security of Server-Side Synchronization, part 1 (about 2023)',
    where: 'Dynamics 365 FastTrack blog',
    date: null,
  },
  'S-BSM': {
    title: 'Baseline security mode settings',
    where: 'Microsoft Learn',
    date: '2026-04-17',
  },
  'S-EWSDEP': {
    title: 'Deprecation of Exchange Web Services in Exchange Online (autumn of 2026)',
    where: 'Microsoft Learn',
    date: null,
  },
} as const satisfies Record<string, Source>;
