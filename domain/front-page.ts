/** Which page of an organization, or of the admin center, an address is, as far as the address tells. */
import { orgOriginOf } from './org-address';
import type { Guid } from './rows';

export type FrontPage =
  | {
      of: 'org';
      origin: string;
      address: string;
      /** Logical name of the table of a list or a record; null where the address names none. */
      table: string | null;
      /** The record, where one is open. */
      record: Guid | null;
    }
  | { of: 'adminCenter'; address: string };

/** Documented (S-PP25); of other clouds' admin centers the documents give no address. */
export const ADMIN_CENTER = 'https://admin.powerplatform.microsoft.com';

const GUID = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i;

/** The page behind an address; null for any page that is neither an organization's nor the admin center's. */
export function frontPageOf(address: string): FrontPage | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.origin === ADMIN_CENTER) return { of: 'adminCenter', address };
  const origin = orgOriginOf(address);
  if (origin === null) return null;
  // The documented pattern of a list and of a record (S-URL); parameters of an app may stand beside it.
  const kind = url.searchParams.get('pagetype');
  const isKnown = url.pathname.endsWith('/main.aspx') && (kind === 'entitylist' || kind === 'entityrecord');
  const table = isKnown ? (url.searchParams.get('etn')?.toLowerCase() ?? null) : null;
  const [, id] = GUID.exec(url.searchParams.get('id') ?? '') ?? [];
  return { of: 'org', origin, address, table, record: (table && id?.toLowerCase()) || null };
}

/** Whether a page of the admin center is about this environment: shapes of its addresses differ, the id stands in each. */
export const isOfEnvironment = (address: string, environmentId: string): boolean =>
  // An id is written as it is: no address needs to be decoded for it.
  new URL(address).pathname.toLowerCase().split('/').includes(environmentId.toLowerCase());

/** Whether a page is the one that somebody gave the address of: more parameters may stand behind it, and any fragment. */
export function isSamePage(page: string, given: string): boolean {
  if (!URL.canParse(page) || !URL.canParse(given)) return false;
  const [one, other] = [new URL(page), new URL(given)];
  return (
    one.origin === other.origin &&
    one.pathname === other.pathname &&
    (other.hash === '' || one.hash === other.hash) &&
    [...other.searchParams].every(([name, value]) => one.searchParams.getAll(name).includes(value))
  );
}
