import type { Source } from './sources';

const EXCHANGE_TEAM = 'techcommunity.microsoft.com, Exchange Team Blog';

/** Documents on what ends on a date: Exchange Web Services, and basic authentication for SMTP (today.md). */
export const datedSources = {
  EWSORG: { title: 'MC1015893', where: 'Microsoft 365 Message center', date: '2025-02-24' },
  EWSTEST: { title: 'Testing EWSAllowedAppIDs safely', where: EXCHANGE_TEAM, date: '2026-08-24' },
  EWSHERE: { title: 'EWS Deprecation Is Here', where: EXCHANGE_TEAM, date: '2026-10-02' },
  KIOSK: { title: 'Kiosk and frontline worker EWS access', where: EXCHANGE_TEAM, date: '2025-12-03' },
  XT26: {
    title: 'Exchange Online cross-tenant authentication',
    where:
      'github.com/MicrosoftDocs/power-platform, power-platform/admin/connect-exchange-online-server-profile-oauth.md',
    date: '2026-08-13',
  },
  CEOP: {
    title: 'Connect Dynamics 365 On-Premises to Exchange Online',
    where: 'Microsoft documentation',
    date: null,
  },
  MC786329: {
    title: 'Exchange Online: basic authentication with client submission (SMTP AUTH)',
    where: EXCHANGE_TEAM,
    date: '2026-01-27',
  },
  'KB 4341507': { title: 'KB 4341507', where: 'Microsoft support', date: null },
} as const satisfies Record<string, Source>;
