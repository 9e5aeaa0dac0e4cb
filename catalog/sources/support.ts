import type { Source } from './source';

const SUPPORT = 'github.com/MicrosoftDocs/SupportArticles-docs, support';
const SYNCHRONIZATION = `${SUPPORT}/power-platform/dataverse/email-exchange-synchronization`;

/** Articles of Microsoft Support. Those whose heading was not read go by the name of their file. */
export const support = {
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
  'S-TS25': {
    title: 'Troubleshooting and monitoring server-side synchronization (2025)',
    where: `${SYNCHRONIZATION}/troubleshooting-monitoring-server-side-synchronization.md`,
    date: '2025-02-20',
  },
  'S-E272': {
    title: 'Error code 8005E272 when you test and enable a mailbox',
    where: `${SYNCHRONIZATION}/error-code-8005e272.md`,
    date: '2024-05-13',
  },
  'S-LOC': {
    title: 'Error when testing and enabling a mailbox',
    where: `${SYNCHRONIZATION}/error-when-testing-enabling-mailbox.md`,
    date: null,
  },
  'S-ENABLE': {
    title: 'error-when-you-test-enable-a-mailbox',
    where: `${SYNCHRONIZATION}/error-when-you-test-enable-a-mailbox.md`,
    date: '2025-04-17',
  },
  'S-NOPROF': {
    title: 'mailbox-does-not-have-email-server-profile',
    where: `${SYNCHRONIZATION}/mailbox-does-not-have-email-server-profile.md`,
    date: '2024-12-11',
  },
  'S-E259': {
    title: 'error-code-8005e259',
    where: `${SYNCHRONIZATION}/error-code-8005e259.md`,
    date: null,
  },
  'S-E273': {
    title: 'error-code-8005e273',
    where: `${SYNCHRONIZATION}/error-code-8005e273.md`,
    date: '2024-05-13',
  },
  'S-E274': {
    title: 'error-code-8005e274',
    where: `${SYNCHRONIZATION}/error-code-8005e274.md`,
    date: '2024-04-29',
  },
  'S-403': {
    title: 'http-server-returned-forbidden-exception',
    where: `${SYNCHRONIZATION}/http-server-returned-forbidden-exception.md`,
    date: '2024-11-19',
  },
  'S-ACCESS': {
    title: 'general-mailbox-access-error-occurred-while-receiving-email-through-mailbox-error',
    where: `${SYNCHRONIZATION}/general-mailbox-access-error-occurred-while-receiving-email-through-mailbox-error.md`,
    date: '2024-12-04',
  },
  'S-383': {
    title: 'appointments-do-not-sync-to-exchange-for-some-users',
    where: `${SYNCHRONIZATION}/appointments-do-not-sync-to-exchange-for-some-users.md`,
    date: '2024-11-19',
  },
  'S-KB3211627': {
    title: 'KB 3211627',
    where: 'Microsoft Support',
    date: '2025-04-17',
  },
  'S-KB4053618': {
    title: 'KB 4053618',
    where: 'Microsoft Support',
    date: null,
  },
} as const satisfies Record<string, Source>;
