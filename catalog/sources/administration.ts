import type { Source } from './source';

const POWER_PLATFORM = 'github.com/MicrosoftDocs/power-platform, power-platform/admin';
const CUSTOMER_ENGAGEMENT = 'github.com/MicrosoftDocs/dynamics-365-customer-engagement, ce/admin';

/** Pages for administrators: the source document, its English original and what came after them. */
export const administration = {
  'S-DOC': {
    title: 'Povezovanje aplikacij Dynamics 365 for Customer Engagement (online) s storitvijo Exchange Online',
    language: 'sl',
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
  'S-TS23': {
    title: 'Troubleshooting and monitoring server-side synchronization (2023)',
    where: `${POWER_PLATFORM}/troubleshooting-monitoring-server-side-synchronization.md`,
    date: '2023-02-27',
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
  'S-OP-EX': {
    title: 'Connect to Exchange Server (on-premises)',
    where: `${POWER_PLATFORM}/connect-exchange-server-on-premises.md`,
    date: '2023-10-16',
  },
  'S-XT': {
    title: 'Exchange Online cross-tenant authentication',
    where: `${POWER_PLATFORM}/connect-exchange-online-server-profile-oauth.md`,
    date: '2026-08-13',
  },
  'S-TC': {
    title: 'Test connection to Exchange Server (on-premises)',
    where: `${POWER_PLATFORM}/test-connection-exchange-server-onpremises.md`,
    date: '2021-05-13',
  },
  'S-PPES': {
    title: 'Use the Power Platform Environment Settings app',
    where: `${POWER_PLATFORM}/admin-settings-app.md`,
    date: '2025-01-24',
  },
  'S-SUPCFG': {
    title: 'Supported email service configurations for server-side synchronization',
    where: `${POWER_PLATFORM}/supported-email-service-configurations-server-side-synchronization.md`,
    date: '2022-01-13',
  },
} as const satisfies Record<string, Source>;
