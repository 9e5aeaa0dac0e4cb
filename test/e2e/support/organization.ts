/** Stand-ins for organizations of Dynamics 365: HTTPS, a session cookie, and simulated Web APIs behind it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SeenRequest {
  method: string;
  host: string;
  path: string;
  /** Whether the browser had been allowed to ask that host when the request came. */
  granted: boolean;
}

/** What an organization answers instead, to a request of the Web API; null for its ordinary answer. */
export type Otherwise = (path: string) => Response | 'cut' | Promise<Response | 'cut' | null> | null;

function throwAwayCertificate() {
  const folder = mkdtempSync(join(tmpdir(), 'organization-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=*.crm4.dynamics.com', '-addext', 'subjectAltName=DNS:*.crm4.dynamics.com'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...subject],
    { stdio: 'ignore' },
  );
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

const PASSED_ON = ['content-type', 'date', 'retry-after'];

/** @param behind address of the local server whose simulated tenant answers, by host */
export async function startOrganizations(behind: Readonly<Record<string, string>>) {
  const seen: SeenRequest[] = [];
  const granted = new Set<string>();
  let otherwise: Otherwise = () => null;

  async function api(request: IncomingMessage, response: ServerResponse, host: string): Promise<void> {
    const { method = '', url = '/', headers } = request;
    const service = behind[host];
    let answer = (await otherwise(url)) as Response | 'cut' | null;
    if (answer === 'cut') {
      response.destroy();
      return;
    }
    if (!service || !headers.cookie?.includes('session=1')) answer = signIn();
    answer ??= await fetch(`${service}${url}`, {
      method,
      // A connection that is kept may be closed on the other side just then.
      headers: {
        Accept: 'application/json',
        Prefer: headers.prefer?.toString() ?? '',
        Connection: 'close',
      },
    });
    for (const name of [...PASSED_ON, 'location']) {
      const value = answer.headers.get(name);
      if (value) response.setHeader(name, value);
    }
    response.writeHead(answer.status);
    // Next pages lie where the caller asked.
    response.end((await answer.text()).replaceAll(service ?? '', `https://${host}`));
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { method = '', url = '/', headers } = request;
    const host = headers.host ?? '';
    seen.push({ method, host, path: url, granted: granted.has(host) });
    if (url.startsWith('/api/')) {
      void api(request, response, host).catch(() => response.destroy());
      return;
    }
    response.setHeader('Set-Cookie', 'session=1; Secure; HttpOnly; SameSite=Lax; Path=/');
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!DOCTYPE html><title>Dynamics 365</title><h1>${host in behind ? host : 'elsewhere'}</h1>`);
  }

  const server = createServer(throwAwayCertificate(), answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    /** Every request that reached any host. */
    seen,
    /** Those of ours: pages ask for no Web API. */
    apiRequests: () => seen.filter(({ path }) => path.startsWith('/api/')),
    granted,
    /** Until the next call, answers come from here where it gives any. */
    answerOtherwise(next: Otherwise) {
      otherwise = next;
    },
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** How an organization answers whose session is over. */
export const signIn = () =>
  new Response(null, { status: 302, headers: { location: 'https://login.crm4.dynamics.com/signin' } });
