import type { Who } from '../domain/finding';
import type { FindingId } from './findings';

/** Something that only Exchange, Microsoft 365 or the admin center can tell, to be asked of its administrator. */
export interface ExchangeCheck {
  /** What to run or where to look; `<address>` and `<alias>` stand for the mailbox. Always read only. */
  command: string;
  who: readonly Who[];
  /** The command is ours, or was seen and is not documented. */
  inferred?: true;
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
  'ews-mailbox': {
    command: 'Get-CASMailbox <alias> | ft EwsEnabled',
    who: ['exo'],
    decides: ['ews-forbidden-mailbox'],
  },
  'ews-organization': {
    command:
      'Get-OrganizationConfig | ft Name,EwsEnabled,EwsApplicationAccessPolicy,EwsBlockList,EwsAllowList',
    who: ['exo'],
    decides: [
      'ews-forbidden-org',
      'ews-allowlist',
      'ews-blocklist',
      'ews-tenant-default',
      'ews-forbidden-mailbox',
    ],
  },
  'ews-app-ids': {
    command: 'Get-OrganizationConfig | ft EwsAllowedAppIDs',
    who: ['exo'],
    inferred: true,
    decides: ['ews-tenant-default'],
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
    command: 'RetrieveCurrentOrganization > Detail.TenantId',
    who: ['sa', 'm365'],
    decides: ['tenant-mismatch', 'http-401', 'exo-no-user', 'profile-401', 'profile-missing-exo'],
  },
  'custom-app': {
    command: 'Microsoft Entra > App registrations; Application Access Policy, RBAC for Applications',
    who: ['exo'],
    decides: ['xtenant-app', 'app-access-policy'],
  },
  'service-health': {
    command: 'Microsoft 365 admin center > Service health',
    who: ['m365'],
    decides: ['store-unavailable', 'exchange-throttle', 'async-backlog'],
  },
  'background-operations': {
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

/** The checks that would settle a finding. */
export function checksFor(finding: FindingId): readonly ExchangeCheckId[] {
  return (Object.keys(exchangeChecks) as ExchangeCheckId[]).filter((id) =>
    (exchangeChecks[id].decides as readonly FindingId[]).includes(finding),
  );
}
