/** A document that a statement of the product rests on. `where` is a site and path, or a repository and path. */
export interface Source {
  title: string;
  where: string;
  /** The page's own date; null where the page carries none. */
  date: string | null;
}

const POWER_PLATFORM = 'github.com/MicrosoftDocs/power-platform, power-platform/admin';
const CUSTOMER_ENGAGEMENT = 'github.com/MicrosoftDocs/dynamics-365-customer-engagement, ce/admin';
const SUPPORT = 'github.com/MicrosoftDocs/SupportArticles-docs, support';
const SYNCHRONIZATION = `${SUPPORT}/power-platform/dataverse/email-exchange-synchronization`;

export const sources = {
  'S-DOC': {
    title: 'Povezovanje aplikacij Dynamics 365 for Customer Engagement (online) s storitvijo Exchange Online',
    where: 'docs.microsoft.com, sl-si, customer-engagement/admin/connect-exchange-online',
    date: null,
  },
  'S-EN18': {
    title: 'Connect Dynamics 365 (online) to Exchange Online',
    where: `${CUSTOMER_ENGAGEMENT}/connect-exchange-online.md`,
    date: '2018-09-08',
  },
  'S-EN19': {
    title: 'Connect Dynamics 365 for Customer Engagement apps (online) to Exchange Online',
    where: `${CUSTOMER_ENGAGEMENT}/connect-exchange-online.md`,
    date: '2019-05-29',
  },
  'S-PP20': {
    title: 'Connect to Exchange Online (revision of 2020)',
    where: `${POWER_PLATFORM}/connect-exchange-online.md`,
    date: '2020-09-04',
  },
  'S-PP21': {
    title: 'Connect to Exchange Online (revision of 2021)',
    where: `${POWER_PLATFORM}/connect-exchange-online.md`,
    date: '2021-07-12',
  },
  'S-PP25': {
    title: 'Connect to Exchange Online (revision of 2025)',
    where: `${POWER_PLATFORM}/connect-exchange-online.md`,
    date: '2025-06-27',
  },
  'S-KB': {
    title: 'Changes to mailbox approval in Dynamics 365 (KB 4506139)',
    where: `${SUPPORT}/dynamics-365/sales/changes-to-mailbox-approval-in-dynamics-365.md`,
    date: '2021-03-31',
  },
  'S-KB-APP': {
    title: 'Alerts about mailbox requires approval by Office 365 administrator (KB 4014483)',
    where: `${SUPPORT}/dynamics-365/sales/alerts-about-mailbox-requires-approval-by-office-365-administrator.md`,
    date: '2021-03-31',
  },
  'S-BLOG-DMA': {
    title: 'Delegate the Mailbox Approval Process',
    where: 'powerapps.microsoft.com, blog',
    date: null,
  },
  'S-TS23': {
    title: 'Troubleshooting and monitoring server-side synchronization (2023)',
    where: `${POWER_PLATFORM}/troubleshooting-monitoring-server-side-synchronization.md`,
    date: '2023-02-27',
  },
  'S-TS25': {
    title: 'Troubleshooting and monitoring server-side synchronization (2025)',
    where: `${SYNCHRONIZATION}/troubleshooting-monitoring-server-side-synchronization.md`,
    date: '2025-02-20',
  },
  'S-SSS': {
    title: 'Server-side synchronization',
    where: `${POWER_PLATFORM}/server-side-synchronization.md`,
    date: '2021-05-25',
  },
  'S-SET20': {
    title: 'Manage email settings',
    where: `${POWER_PLATFORM}/settings-email.md`,
    date: '2020-09-02',
  },
  'S-SYS17': {
    title: 'System Settings dialog box, Email tab',
    where: `${CUSTOMER_ENGAGEMENT}/system-settings-dialog-box-email-tab.md`,
    date: '2017-09-30',
  },
  'S-MBLOG': {
    title: 'How to read the Dynamics 365 Mailbox details file for troubleshooting',
    where: 'community.dynamics.com, blog',
    date: '2019-02-14',
  },
  'S-FWD': {
    title: 'Edit mailboxes',
    where: `${POWER_PLATFORM}/create-forward-mailboxes-edit-mailboxes.md`,
    date: '2025-11-19',
  },
  'S-CHK': {
    title: 'When would I want to use this check box?',
    where: `${POWER_PLATFORM}/when-would-want-use-check-box.md`,
    date: '2020-09-11',
  },
  'S-MON': {
    title: 'Monitor email processing errors',
    where: `${POWER_PLATFORM}/monitor-email-processing-errors.md`,
    date: '2020-09-08',
  },
  'S-ERRLOG': {
    title: 'Error logging for server-side synchronization (dn531049)',
    where: 'technet.microsoft.com, CRM 2015 and CRM 2016',
    date: null,
  },
  'S-OP-EX': {
    title: 'Connect to Exchange Server (on-premises)',
    where: `${POWER_PLATFORM}/connect-exchange-server-on-premises.md`,
    date: '2023-10-16',
  },
  'S-XT': {
    title: 'Connect an Exchange Online server profile with OAuth',
    where: `${POWER_PLATFORM}/connect-exchange-online-server-profile-oauth.md`,
    date: '2021-08-11',
  },
  'S-TC': {
    title: 'Test the connection to Exchange Server (on-premises)',
    where: `${POWER_PLATFORM}/test-connection-exchange-server-onpremises.md`,
    date: '2021-05-13',
  },
  'S-PPES': {
    title: 'Use the Power Platform Environment Settings app',
    where: `${POWER_PLATFORM}/admin-settings-app.md`,
    date: '2025-01-24',
  },
  'S-CEOP': {
    title: 'Connect Dynamics 365 On-Premises to Exchange Online',
    where: 'Microsoft documentation',
    date: null,
  },
  'S-TBL-MB': {
    title: 'Mailbox table reference',
    where: 'Microsoft Dataverse developer documentation',
    date: null,
  },
  'S-TBL-ESP': {
    title: 'EmailServerProfile table reference',
    where: 'Microsoft Dataverse developer documentation',
    date: null,
  },
  'S-TBL-ORG': {
    title: 'Organization table reference',
    where: 'Microsoft Dataverse developer documentation',
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
  'S-E272': {
    title: 'Error code 8005E272',
    where: `${SYNCHRONIZATION}/error-code-8005e272.md`,
    date: null,
  },
  'S-LOC': {
    title: 'Error when testing and enabling a mailbox',
    where: `${SYNCHRONIZATION}/error-when-testing-enabling-mailbox.md`,
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
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
