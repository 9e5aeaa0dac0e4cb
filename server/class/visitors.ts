/** Who asks: by which address and scheme, from which page, and with which cookie. */
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { hostname } from 'node:os';

export interface Reach {
  /** TLS ends in this process. */
  tls: boolean;
  /** TLS ends in a proxy of this machine, which says how it was reached. */
  behindProxy: boolean;
  /** A name of this server beside those of the machine. */
  name: string | null;
}

export interface Visitor {
  peer: string;
  /** Scheme, host and port as the browser wrote them. */
  origin: string;
  secure: boolean;
}

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

const lastOf = (header: string | string[] | undefined): string =>
  String(header ?? '')
    .split(',')
    .at(-1)
    ?.trim() ?? '';

/**
 * Reads who asks. What a proxy says is believed of a proxy on this machine alone, and only where there is to be one.
 * A name that is not this server's is a page from elsewhere that had its own name lead here; a number is no such name.
 * @returns null where the name is not known
 */
export function visitorOf(incoming: IncomingMessage, { tls, behindProxy, name }: Reach): Visitor | null {
  const { headers, socket } = incoming;
  const from = socket.remoteAddress ?? '';
  const proxied = behindProxy && LOOPBACK.test(from);
  const host = (proxied && lastOf(headers['x-forwarded-host'])) || headers.host || '';
  const scheme = tls || (proxied && lastOf(headers['x-forwarded-proto']) === 'https') ? 'https' : 'http';
  const address = `${scheme}://${host}`;
  if (!URL.canParse(address)) return null;
  const { hostname: asked, origin } = new URL(address);
  const own = [hostname(), `${hostname()}.local`, 'localhost', name ?? 'localhost'];
  const isNumber = isIP(asked.replace(/^\[|\]$/g, '')) !== 0;
  // A proxy has chosen which names lead here.
  if (!proxied && !isNumber && !own.some((each) => each.toLowerCase() === asked)) return null;
  return {
    peer: (proxied && lastOf(headers['x-forwarded-for'])) || from,
    origin,
    secure: scheme === 'https',
  };
}

/** Whether a request comes from a page that is not this server's. */
export function isForeign({ headers, method }: Request, { origin }: Visitor): boolean {
  const told = headers.get('Origin');
  if (told !== null && told !== origin) return true;
  const isPage = headers.get('Sec-Fetch-Mode') === 'navigate' && method === 'GET';
  const site = headers.get('Sec-Fetch-Site');
  return (site === 'cross-site' || site === 'same-site') && !isPage;
}

const COOKIE = 'mailbox-coach-seat';
/** Seconds; a course may take a week. */
const KEPT_FOR = 7 * 24 * 3600;

/** Of a browser that was told so, this cookie alone is sent over TLS. */
const nameFor = ({ secure }: Visitor) => (secure ? `__Host-${COOKIE}` : COOKIE);

export function seatCookie(token: string, visitor: Visitor): string {
  const parts = [
    `${nameFor(visitor)}=${token}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Strict',
    `Max-Age=${KEPT_FOR}`,
  ];
  return [...parts, ...(visitor.secure ? ['Secure'] : [])].join('; ');
}

/** The token of a seat that a request carries; null where it carries none, or two. */
export function seatToken({ headers }: Request, visitor: Visitor): string | null {
  const name = nameFor(visitor);
  const values = (headers.get('Cookie') ?? '').split(';').flatMap((pair) => {
    const [key = '', value = ''] = pair.trim().split('=');
    return key === name ? [value] : [];
  });
  const [token = null, ...others] = values;
  return others.length === 0 && token !== null && /^[\w-]{43}$/.test(token) ? token : null;
}
