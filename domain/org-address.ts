/**
 * Addresses of organizations: which pages belong to one, and which address somebody typed means one.
 * Hosts: dataverse.md section 5; the shapes outside of `crm*.dynamics.com` are inferred there.
 */

import type { Cloud } from './snapshot';

/** One label for the organization, then the region; `api` in front is another origin and needs a token. */
const HOSTS = [
  /^[a-z0-9-]+\.crm\d*\.dynamics\.com$/,
  /^[a-z0-9-]+\.crm\d*\.dynamics\.cn$/,
  /^[a-z0-9-]+\.crm\d*\.microsoftdynamics\.us$/,
];

/**
 * Hosts that the browser may be asked for, as patterns of a manifest; asked for is one origin each. Of the admin
 * center only the address of the page in front is looked at, and nothing is requested.
 */
export const ORG_HOST_PATTERNS = [
  'https://admin.powerplatform.microsoft.com/*',
  'https://*.dynamics.com/*',
  'https://*.dynamics.cn/*',
  'https://*.microsoftdynamics.us/*',
  'http://localhost/*',
] as const;

/** The simulator stands in for an organization on this machine, without a certificate. */
const isThisMachine = ({ protocol, hostname }: URL) => protocol === 'http:' && hostname === 'localhost';

/** The origin of the organization that a page belongs to; null for any other page. */
export function orgOriginOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username || url.password) return null;
  if (isThisMachine(url)) return url.origin;
  const plain = url.protocol === 'https:' && url.port === '';
  return plain && HOSTS.some((host) => host.test(url.hostname)) ? url.origin : null;
}

/** The same of what somebody typed: with or without the scheme, with any path. */
export function orgOriginTyped(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return orgOriginOf(/^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
}

/** What the browser is asked for: exactly this origin. */
export const hostPatternOf = (origin: string): string =>
  `${new URL(origin).protocol}//${new URL(origin).hostname}/*`;

/** Address of the Web API of an organization. */
export const webApiOf = (origin: string): string => `${origin}/api/data/v9.2`;

/**
 * The cloud that an organization is in, as far as its address tells: what depends on the calendar has other dates
 * outside of the worldwide one. That `crm9` is a government's region is assumed, so it tells nothing.
 */
export function cloudOf(origin: string): { cloud?: Cloud } {
  const { hostname } = new URL(origin);
  if (/\.(?:dynamics\.cn|microsoftdynamics\.us)$/.test(hostname)) return { cloud: 'other' };
  return /\.crm(?!9\.)\d*\.dynamics\.com$/.test(hostname) ? { cloud: 'worldwide' } : {};
}
