import { APPROVE_PRIVILEGE, PRIVILEGES } from '../security-roles';
import type { TermId } from '../terms';

/** The tabs of the security role editor that matter here. */
export const ROLE_TABS = ['details', 'coreRecords', 'businessManagement', 'members'] as const;

export type RoleTab = (typeof ROLE_TABS)[number];

export const roleTabLabels: Readonly<Record<RoleTab, TermId>> = {
  details: 'tab.details',
  coreRecords: 'tab.coreRecords',
  businessManagement: 'tab.businessManagement',
  members: 'tab.members',
};

/** Business Management > Miscellaneous Privileges (P4.1). */
export const MISCELLANEOUS_PRIVILEGES: readonly { name: string; label: TermId }[] = [
  { name: APPROVE_PRIVILEGE, label: 'privilege.approveEmailAddresses' },
];

export const TABLE_VERBS = ['Create', 'Read', 'Write', 'Delete', 'Assign'] as const;

/**
 * The tables whose privileges stand on the tab Core Records. A document places those on Queue there
 * (failures.md, QUEUE-OWNER-PRIV); that the others stand beside it is our own arrangement.
 */
export const PRIVILEGE_TABLES = [
  'Mailbox',
  'EmailServerProfile',
  'Queue',
  'User',
  'Team',
  'Role',
  'Organization',
  'TraceLog',
] as const;

/** Name of the privilege of a verb on a table; null where the tenant knows none. */
export function tablePrivilege(verb: (typeof TABLE_VERBS)[number], table: string): string | null {
  const name = `prv${verb}${table}`;
  return PRIVILEGES.includes(name) ? name : null;
}
