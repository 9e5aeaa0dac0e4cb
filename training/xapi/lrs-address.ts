/** Where a Learning Record Store is, and with what it lets somebody in. */

export interface LrsAccess {
  /** Ends with a slash. */
  endpoint: string;
  key: string;
  secret: string;
}

/**
 * Hosts that the browser may be asked for, as patterns of a manifest; asked for is one origin, on a click. A store may be
 * anywhere, so the narrowest pattern that works is every host with TLS; this machine is among the organizations'.
 */
export const LRS_HOST_PATTERNS = ['https://*/*'] as const;

/** Without TLS the secret could be read on the way; this machine is for trials. */
const isSafe = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');

/**
 * The endpoint that somebody typed, in its one way of writing; null where it is none. Often copied with the resource
 * at its end, which is left out.
 */
export function endpointTyped(text: string): string | null {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (!isSafe(url) || url.username || url.password || url.search || url.hash) return null;
  const path = url.pathname.replace(/\/(?:statements\/?)?$/, '');
  return `${url.origin}${path}/`;
}

/**
 * The address that somebody typed of the place where pseudonyms mean something, that of the store where they typed none;
 * null where it is no address.
 */
export function homePageTyped(text: string, endpoint: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return `${new URL(endpoint).origin}/`;
  return URL.canParse(trimmed) && /^https?:/.test(trimmed) ? new URL(trimmed).href : null;
}

/** The head by which a store knows who sends; any characters, since secrets are made by machines. */
export function basicAuth({ key, secret }: Pick<LrsAccess, 'key' | 'secret'>): string {
  const bytes = new TextEncoder().encode(`${key}:${secret}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
