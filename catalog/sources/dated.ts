import type { Source } from './source';

const EXCHANGE_TEAM = 'Exchange Team Blog';

/** Documents on what ends on a date: Exchange Web Services, and basic authentication for SMTP. */
export const dated = {
  'S-EWSORG': {
    title: 'Message Center MC1015893',
    where: 'Microsoft 365 Message center',
    date: '2025-02-24',
  },
  'S-EWSTEST': { title: 'Testing EWSAllowedAppIDs safely', where: EXCHANGE_TEAM, date: '2026-08-24' },
  'S-EWSHERE': { title: 'EWS Deprecation Is Here', where: EXCHANGE_TEAM, date: '2026-10-02' },
  'S-KIOSK': { title: 'Kiosk and frontline EWS access', where: EXCHANGE_TEAM, date: '2025-12-03' },
  'S-SMTPAUTH': {
    title: 'Exchange Team on SMTP AUTH basic authentication (MC786329)',
    where: EXCHANGE_TEAM,
    date: '2026-01-27',
  },
} as const satisfies Record<string, Source>;
