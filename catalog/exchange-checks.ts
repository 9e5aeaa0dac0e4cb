import type { Who } from '../domain/finding';
import type { FindingId } from '../domain/finding-ids';

/** Something that only Exchange, Microsoft 365 or the admin center can tell, to be asked of its administrator. */
export interface ExchangeCheck {
  /** What to run or where to look; `<address>` and `<alias>` stand for the mailbox. Always read only. */
  command: string;
  who: readonly Who[];
  /** The command is ours, or was seen and is not documented. */
  inferred?: true;
  /** Its answer is the same for every mailbox (modelled: the articles do not say so in these words). */
  organization?: true;
  decides: readonly FindingId[];
}

/** The read-only checks of failures.md section 6; their questions are in `locales/<language>/diagnosis.ts`. */
export const exchangeChecks = {
  mailbox: {
    command: 'Get-EXOMailbox <address> | fl RecipientTypeDetails,PrimarySmtpAddress,EmailAddresses',
    who: ['exo'],
    inferred: true,
    decides: ['exo-no-user', 'no-mailbox', 'alias-type', 'http-401', 'exo-user-disabled'],
  },
  // Refused Exchange Web Services, in the order of today.md 1.7.
  cloud: {
    organization: true,
    command: 'Microsoft 365: worldwide (also GCC?), US Government, or 21Vianet',
    who: ['m365', 'exo'],
    inferred: true,
    decides: ['ews-null-switched', 'ews-appid-list', 'ews-ended'],
  },
  'ews-organization': {
    organization: true,
    command:
      'Get-OrganizationConfig | Format-List EwsEnabled,EwsApplicationAccessPolicy,EwsAllowList,EwsBlockList',
    who: ['exo'],
    decides: [
      'ews-forbidden-org',
      'ews-null-switched',
      'ews-allowlist',
      'ews-blocklist',
      'ews-appid-list',
      'ews-forbidden-mailbox',
    ],
  },
  'ews-app-ids': {
    organization: true,
    command: 'Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | Format-List EwsAllowedAppIDs',
    who: ['exo'],
    decides: ['ews-appid-list', 'ews-forbidden-org', 'ews-null-switched', 'xtenant-ews-list', 'ceonprem-ews'],
  },
  'ews-mailbox': {
    command: 'Get-CASMailbox -Identity <address> | Format-List EwsEnabled',
    who: ['exo'],
    decides: ['ews-forbidden-mailbox'],
  },
  'ews-licence': {
    command: 'Microsoft 365 admin center > Active users',
    who: ['m365'],
    decides: ['ews-kiosk', 'ews-forbidden-mailbox'],
  },
  'ews-usage': {
    organization: true,
    command: 'Microsoft 365 admin center > Reports > Usage > Exchange > EWS usage',
    who: ['exo', 'm365'],
    decides: ['ews-appid-list', 'ews-null-switched', 'xtenant-ews-list'],
  },
  'ews-message-center': {
    organization: true,
    command: 'Microsoft 365 admin center > Message center',
    who: ['m365', 'exo'],
    decides: ['ews-null-switched'],
  },
  'smtp-auth': {
    organization: true,
    command: 'Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled',
    who: ['exo'],
    inferred: true,
    decides: ['smtp-auth-ended'],
  },
  licence: {
    command: 'Microsoft 365 admin center > Active users',
    who: ['m365'],
    decides: ['exo-user-disabled', 'exo-not-rest-enabled', 'exo-no-licence', 'http-401', 'user-no-licence'],
  },
  'deleted-user': {
    command: 'Microsoft Entra > Deleted users',
    who: ['m365'],
    decides: ['recreated-user', 'http-401'],
  },
  tenant: {
    organization: true,
    command: 'RetrieveCurrentOrganization > Detail.TenantId',
    who: ['sa', 'm365'],
    decides: ['tenant-mismatch', 'http-401', 'exo-no-user', 'profile-401', 'profile-missing-exo'],
  },
  'custom-app': {
    command: 'Microsoft Entra > App registrations; Application Access Policy, RBAC for Applications',
    who: ['exo'],
    decides: ['xtenant-app', 'app-access-policy', 'xtenant-graph'],
  },
  'service-health': {
    organization: true,
    command: 'Microsoft 365 admin center > Service health',
    who: ['m365'],
    decides: ['store-unavailable', 'exchange-throttle', 'async-backlog'],
  },
  'background-operations': {
    organization: true,
    command: 'Power Platform admin center > Environments > Administration mode, Background operations',
    who: ['env'],
    decides: ['background-off', 'sandbox-copy'],
  },
  'synchronization-organization': {
    command: 'Power Platform admin center > Environments: each one with a mailbox of <address>',
    who: ['sa'],
    inferred: true,
    decides: ['other-org-primary', 'org-stolen'],
  },
} as const satisfies Record<string, ExchangeCheck>;

export type ExchangeCheckId = keyof typeof exchangeChecks;

/** The checks that would settle a finding, in the order in which they are to be asked. */
export function checksFor(finding: FindingId): readonly ExchangeCheckId[] {
  return (Object.keys(exchangeChecks) as ExchangeCheckId[]).filter((id) =>
    (exchangeChecks[id].decides as readonly FindingId[]).includes(finding),
  );
}

/** Whether what settles a finding is one for the whole organization. */
export function isOfOrganization(finding: FindingId): boolean {
  const checks = checksFor(finding).map((id): ExchangeCheck => exchangeChecks[id]);
  return checks.length > 0 && checks.every(({ organization }) => organization);
}
