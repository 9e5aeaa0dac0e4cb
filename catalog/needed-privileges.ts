import type { NeededPrivilege, PrivilegeUse, RoleEditorTab } from '../domain/needed-privileges';

const on = (
  tab: RoleEditorTab,
  use: PrivilegeUse,
  names: readonly string[],
  section?: NeededPrivilege['section'],
): NeededPrivilege[] => names.map((name) => ({ name, use, tab, ...(section ? { section } : {}) }));

const each = (verbs: readonly string[], table: string): string[] => verbs.map((verb) => `prv${verb}${table}`);

/** The minimum for server-side synchronization, and what the app for Outlook asks for beside it (today.md 3). */
export const neededPrivileges: readonly NeededPrivilege[] = [
  {
    name: 'prvSyncToOutlook',
    use: 'sync',
    tab: 'Business Management',
    section: 'Privacy-related',
    label: 'Sync to Outlook',
  },
  ...on('Business Management', 'sync', [
    'prvReadEmailServerProfile',
    'prvReadMailbox',
    'prvWriteMailbox',
    'prvReadOrganization',
  ]),
  ...on('Core Records', 'sync', [
    'prvReadActionCard',
    ...each(['Create', 'Read', 'Write', 'Delete', 'Append', 'AppendTo'], 'Activity'),
    'prvReadConnection',
    ...each(['Create', 'Read', 'Write', 'Delete', 'Assign'], 'Contact'),
    'prvReadUserQuery',
    'prvReadQueue',
  ]),
  ...on('Customization', 'sync', ['prvReadQuery']),
  ...on('Service', 'sync', ['prvReadIncident']),
  ...on(
    'Service Management',
    'sync',
    ['prvSearchAvailability', 'prvOverrideCreatedOnCreatedBy'],
    'Miscellaneous',
  ),
  {
    name: 'prvUseOfficeApps',
    use: 'app',
    tab: 'Business Management',
    section: 'Privacy-related',
    label: 'Use Dynamics 365 App for Outlook',
  },
  ...on('Business Management', 'app', ['prvReadRole', 'prvReadUser']),
  ...on('Core Records', 'app', [
    'prvReadAccount',
    'prvAppendToAccount',
    'prvAppendToContact',
    'prvShareActivity',
  ]),
  ...on('Customization', 'app', [
    'prvReadAppModule',
    'prvReadAttribute',
    'prvReadEntity',
    'prvReadRelationship',
    'prvReadSystemApplicationMetadata',
    'prvReadSystemForm',
    'prvReadUserApplicationMetadata',
    'prvReadWebResource',
  ]),
  ...on('Core Records', 'related', ['prvReadOpportunity']),
  ...on('Sales', 'related', ['prvReadCompetitor']),
];

/** The ready role that holds what the app needs, from version 9.1.0.4206. */
export const READY_ROLE = 'Dynamics 365 App for Outlook User';
