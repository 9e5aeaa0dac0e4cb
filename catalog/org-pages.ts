/** Where the places of the procedure are in a real organization (procedure.md 4.4). */
import { ADMIN_CENTER } from '../domain/front-page';
import type { Guid } from '../domain/rows';
import type { ClientEdition, PracticeScreen } from './practice/screens';

/** Tables of the places that are lists: their addresses follow the documented pattern (S-URL). */
const LISTS: Partial<Record<PracticeScreen, string>> = {
  emailServerProfiles: 'emailserverprofile',
  mailboxes: 'mailbox',
  users: 'systemuser',
  queues: 'queue',
};

/** Places that are not below the settings; where they begin is the organization's own first page. */
const IN_THE_APP: readonly PracticeScreen[] = ['alerts', 'about', 'personalOptions'];

export interface OrgAddress {
  href: string;
  /** The place itself, the beginning of the way through the menus, or what somebody gave. */
  leads: 'place' | 'menu' | 'given';
}

/** A list shows a view by its id; the type of a saved query is always that (S-URL). */
const inView = (view: Guid | undefined): string => (view ? `&viewid=${view}&viewtype=1039` : '');

/**
 * @param given the address that somebody gave for the place
 * @param view the one that a list is to show
 */
export function addressOfScreen(
  screen: PracticeScreen,
  client: ClientEdition,
  origin: string,
  given?: string,
  view?: Guid,
): OrgAddress {
  if (given !== undefined) return { href: given, leads: 'given' };
  const table = LISTS[screen];
  if (table) {
    return { href: `${origin}/main.aspx?etn=${table}&pagetype=entitylist${inView(view)}`, leads: 'place' };
  }
  if (screen === 'analyzer') return { href: 'https://testconnectivity.microsoft.com/', leads: 'place' };
  if (IN_THE_APP.includes(screen)) return { href: `${origin}/main.aspx`, leads: 'menu' };
  // Advanced Settings; organizations of today redirect it to the app that took its place (S-PPES).
  return client === 'current'
    ? { href: `${ADMIN_CENTER}/`, leads: 'menu' }
    : { href: `${origin}/main.aspx?settingsonly=true`, leads: 'menu' };
}

export const addressOfRecord = (table: string, id: Guid, origin: string): string =>
  `${origin}/main.aspx?etn=${table}&id=${id}&pagetype=entityrecord`;

/** The place that shows a table's list or one of its records. */
export const screenOfTable = (table: string): PracticeScreen | null =>
  (Object.keys(LISTS) as PracticeScreen[]).find((screen) => LISTS[screen] === table) ?? null;
