/** A stand-in for an organization of Dynamics 365: HTTPS, a session cookie, and the simulated Web API behind it. */
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
}

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

/** @param behind address of the local server whose simulated tenant answers */
export async function startOrganization(behind: string) {
  const seen: SeenRequest[] = [];
  let mode: 'open' | 'signedOut' = 'open';

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '/', headers } = request;
    seen.push({ method, host: headers.host ?? '', path: url });
    if (!url.startsWith('/api/')) {
      response.setHeader('Set-Cookie', 'session=1; Secure; HttpOnly; SameSite=Lax; Path=/');
      response.setHeader('Content-Type', 'text/html');
      response.end('<!DOCTYPE html><title>Dynamics 365</title><h1>Contoso</h1>');
      return;
    }
    if (mode === 'signedOut' || !headers.cookie?.includes('session=1')) {
      response.writeHead(302, { Location: 'https://login.crm4.dynamics.com/signin' });
      response.end();
      return;
    }
    const asked = await fetch(`${behind}${url}`, {
      method,
      headers: { Accept: 'application/json', Prefer: headers.prefer?.toString() ?? '' },
    });
    // Next pages lie where the caller asked.
    const text = (await asked.text()).replaceAll(behind, `https://${headers.host}`);
    for (const name of ['content-type', 'date', 'retry-after']) {
      const value = asked.headers.get(name);
      if (value) response.setHeader(name, value);
    }
    response.writeHead(asked.status);
    response.end(text);
  }

  const server = createServer(throwAwayCertificate(), (request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    signOut() {
      mode = 'signedOut';
    },
    signIn() {
      mode = 'open';
    },
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
