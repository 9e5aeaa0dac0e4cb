/** Which privileges a mailbox's owner needs, and which of them somebody has (today.md 3). */

/** What a privilege is needed for: synchronization itself, the app for Outlook, or its lists of related rows. */
export type PrivilegeUse = 'sync' | 'app' | 'related';

/** The tabs of the role editor, as they are called there. */
export type RoleEditorTab =
  | 'Business Management'
  | 'Core Records'
  | 'Customization'
  | 'Sales'
  | 'Service'
  | 'Service Management';

export interface NeededPrivilege {
  name: string;
  use: PrivilegeUse;
  tab: RoleEditorTab;
  /** The part of the tab, where it stands apart. */
  section?: 'Privacy-related' | 'Miscellaneous';
  /** What the editor calls it, where that is documented. */
  label?: string;
}

export interface PrivilegeStanding extends NeededPrivilege {
  has: 'has' | 'lacks' | 'unseen';
}

/**
 * @param held names of privileges; undefined where they could not be read
 */
export function standingOf(
  needed: readonly NeededPrivilege[],
  held: readonly string[] | undefined,
): PrivilegeStanding[] {
  const names = held && new Set(held.map((name) => name.toLowerCase()));
  return needed.map((each) => ({
    ...each,
    has: names ? (names.has(each.name.toLowerCase()) ? 'has' : 'lacks') : 'unseen',
  }));
}

/** Names of those that are lacking; undefined where nobody can tell. */
export function lackingOf(
  needed: readonly NeededPrivilege[],
  held: readonly string[] | undefined,
  isMeant: (privilege: NeededPrivilege) => boolean = () => true,
): string[] | undefined {
  if (!held) return undefined;
  return standingOf(needed.filter(isMeant), held).flatMap(({ name, has }) => (has === 'lacks' ? name : []));
}
