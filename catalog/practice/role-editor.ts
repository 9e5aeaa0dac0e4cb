import { APPROVE_PRIVILEGE, PRIVILEGES } from '../security-roles';
import type { TermId } from '../terms';
import type { ClientEdition } from './screens';

/** The tabs of the security role editor that matter here. */
const TABS = ['details', 'coreRecords', 'businessManagement', 'miscellaneous', 'members'] as const;

export type RoleTab = (typeof TABS)[number];

/** Miscellaneous privileges are a tab of the current client, and a section of another tab in the legacy one (S-PP25). */
export const roleTabs = (client: ClientEdition): readonly RoleTab[] =>
  client === 'current' ? TABS : TABS.filter((tab) => tab !== 'miscellaneous');

export const roleTabLabels: Readonly<Record<RoleTab, TermId>> = {
  details: 'tab.details',
  coreRecords: 'tab.coreRecords',
  businessManagement: 'tab.businessManagement',
  miscellaneous: 'current.miscellaneousPrivileges',
  members: 'tab.members',
};

/** Business Management > Miscellaneous Privileges (P4.1). */
export const MISCELLANEOUS_PRIVILEGES: readonly { name: string; label: TermId }[] = [
  { name: APPROVE_PRIVILEGE, label: 'privilege.approveEmailAddresses' },
];

/** Business Management > Privacy-related privileges (today.md 3). */
export const PRIVACY_PRIVILEGES: readonly { name: string; label: TermId }[] = [
  { name: 'prvSyncToOutlook', label: 'privilege.syncToOutlook' },
  { name: 'prvUseOfficeApps', label: 'privilege.useOfficeApps' },
];

export const TABLE_VERBS = ['Create', 'Read', 'Write', 'Delete', 'Assign'] as const;

/**
 * The tables whose privileges a tab has. Documents place all of them (S-DEPLOY) but Team and TraceLog, whose
 * places are our own arrangement.
 */
export const PRIVILEGE_TABLES = {
  coreRecords: ['Queue', 'TraceLog'],
  businessManagement: ['Mailbox', 'EmailServerProfile', 'User', 'Team', 'Role', 'Organization'],
} as const satisfies Partial<Record<RoleTab, readonly string[]>>;

/** Name of the privilege of a verb on a table; null where the tenant knows none. */
export function tablePrivilege(verb: (typeof TABLE_VERBS)[number], table: string): string | null {
  const name = `prv${verb}${table}`;
  return PRIVILEGES.includes(name) ? name : null;
}
