import { problemResponse } from '../dataverse/simulated/control/problem';

/** Names under which this machine alone is reached; another one in `Host` is a page from elsewhere. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const isLoopback = (host: string): boolean =>
  URL.canParse(`http://${host}`) && LOOPBACK.has(new URL(`http://${host}`).hostname);

/** What the last request was for, since that is what the next one is for as well. */
let known = { host: '', isLoopback: false };

const text = (status: number, body: string) =>
  new Response(body, { status, headers: { 'Content-Type': 'text/plain; charset=UTF-8' } });

/** Why a request is not answered: it comes from another machine, or from a page that is not this server's; or null. */
export function refusedRequest({ headers, method }: Request): Response | null {
  const host = headers.get('Host') ?? '';
  if (known.host !== host) known = { host, isLoopback: isLoopback(host) };
  if (!known.isLoopback) return text(421, 'This server answers this machine only.');
  // A page from elsewhere, be it of another port, may send simple requests without being asked; a script has no origin.
  const origin = headers.get('Origin');
  const isForeign = headers.get('Sec-Fetch-Site') === 'cross-site';
  const isPage = headers.get('Sec-Fetch-Mode') === 'navigate' && method === 'GET';
  if ((origin !== null && origin !== `http://${host}`) || (isForeign && !isPage)) {
    return text(403, 'This server answers pages of its own only.');
  }
  return null;
}

/** Why a control is not used: a form or a script of another page may send plain text without being asked first; or null. */
export function refusedControl({ headers }: Request): Response | null {
  const hasBody = Number(headers.get('Content-Length') ?? 0) > 0 || headers.get('Transfer-Encoding');
  if (!hasBody || /^application\/json(?:;|$)/i.test(headers.get('Content-Type') ?? '')) return null;
  return problemResponse(415, 'notJson', 'The Content-Type of a control is application/json.');
}
