import type { TermId } from '../terms';

/** The places of the practice client, as its addresses name them. */
export const SCREENS = [
  'emailServerProfiles',
  'emailConfigurationSettings',
  'mailboxes',
  'securityRoles',
  'users',
  'queues',
  'systemSettings',
  'itemMonitoring',
  'alerts',
  'about',
  'personalOptions',
  'analyzer',
  'desk',
] as const;

export type PracticeScreen = (typeof SCREENS)[number];

/** Places whose records have a form of their own. */
export const SCREENS_WITH_FORMS: readonly PracticeScreen[] = [
  'emailServerProfiles',
  'mailboxes',
  'securityRoles',
  'users',
  'queues',
];

/** The client whose menus are shown: the source document's, or the one in use now. */
export type ClientEdition = 'legacy' | 'current';

export interface SiteMapArea {
  label: TermId;
  /** Not below the settings. */
  apart?: true;
  places: readonly { screen: PracticeScreen; label: TermId }[];
}

interface SiteMap {
  /** What stands before the area in the line that says where one is. */
  root: readonly TermId[];
  areas: readonly SiteMapArea[];
}

const outside: SiteMapArea = {
  label: 'siteMap.outside',
  apart: true,
  places: [
    { screen: 'analyzer', label: 'tool.remoteConnectivityAnalyzer' },
    { screen: 'desk', label: 'siteMap.desk' },
  ],
};

/**
 * The same places under the menus of both clients (procedure.md 1.1 and 4.1). Where no document names a
 * menu for a place (queues, alerts in the legacy client), its label is our own. Both names of item monitoring are
 * documented (today.md 4.1), the menu of the current client for it is not.
 */
export const siteMaps: Readonly<Record<ClientEdition, SiteMap>> = {
  legacy: {
    root: ['siteMap.settings'],
    areas: [
      {
        label: 'siteMap.emailConfiguration',
        places: [
          { screen: 'emailServerProfiles', label: 'siteMap.emailServerProfiles' },
          { screen: 'emailConfigurationSettings', label: 'siteMap.emailConfigurationSettings' },
          { screen: 'mailboxes', label: 'siteMap.mailboxes' },
          { screen: 'itemMonitoring', label: 'siteMap.itemLevelMonitoring' },
        ],
      },
      {
        label: 'siteMap.security',
        places: [
          { screen: 'securityRoles', label: 'siteMap.securityRoles' },
          { screen: 'users', label: 'siteMap.users' },
        ],
      },
      {
        label: 'siteMap.administration',
        places: [{ screen: 'systemSettings', label: 'siteMap.systemSettings' }],
      },
      {
        label: 'siteMap.businessManagement',
        places: [{ screen: 'queues', label: 'siteMap.queues' }],
      },
      { label: 'siteMap.myWork', apart: true, places: [{ screen: 'alerts', label: 'siteMap.alertsWall' }] },
      outside,
    ],
  },
  current: {
    root: ['current.manage', 'current.environments', 'current.settings'],
    areas: [
      {
        label: 'current.email',
        places: [
          { screen: 'emailServerProfiles', label: 'current.serverProfiles' },
          { screen: 'mailboxes', label: 'current.mailboxes' },
          { screen: 'emailConfigurationSettings', label: 'current.emailSettings' },
          { screen: 'itemMonitoring', label: 'current.itemMonitoring' },
        ],
      },
      {
        label: 'current.usersAndPermissions',
        places: [
          { screen: 'securityRoles', label: 'current.securityRoles' },
          { screen: 'users', label: 'siteMap.users' },
          { screen: 'queues', label: 'siteMap.queues' },
        ],
      },
      { label: 'current.sales', apart: true, places: [{ screen: 'alerts', label: 'current.alerts' }] },
      outside,
    ],
  },
};

/** Email Configuration Settings and System Settings > Email are one place (S-SYS17). */
export const samePlace = (screen: PracticeScreen, client: ClientEdition): PracticeScreen =>
  client === 'current' && screen === 'systemSettings' ? 'emailConfigurationSettings' : screen;

/** Places of the user's own settings, at the top right of both clients. */
export const userMenu = [
  { screen: 'personalOptions', label: 'menu.options' },
  { screen: 'about', label: 'menu.about' },
] as const satisfies readonly { screen: PracticeScreen; label: TermId }[];

/** What a place is called in a client. */
export function labelOfScreen(screen: PracticeScreen, client: ClientEdition): TermId {
  const here = samePlace(screen, client);
  const listed = siteMaps[client].areas.flatMap(({ places }) => places);
  return [...listed, ...userMenu].find((each) => each.screen === here)?.label ?? 'menu.about';
}
