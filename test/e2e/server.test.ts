import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { controlServer } from '../support/control-server';
import { many } from '../support/scale';
import { type LocalServer, startServer } from './support/browser';

const SERVER = resolve('.output/server/main.js');

const run = (...args: string[]) =>
  spawnSync(process.execPath, [SERVER, '--no-open', ...args], { encoding: 'utf8', timeout: 10_000 });

const statusOf = async ({ url }: LocalServer) =>
  (await (await fetch(`${url}/simulator`)).json()) as { organizationId: string; revision: number };

describe('the command line of npm start', () => {
  it('says what is wrong with an unknown scenario, and which there are', () => {
    const { status, stderr } = run('--scenario', 'nowhere');
    expect(status).toBe(2);
    expect(stderr).toContain('There is no scenario "nowhere"');
    expect(stderr).toContain('first-steps');
  });

  it('says what is wrong with a port', () => {
    expect(run('--port', 'many').stderr).toContain('"many" is no port');
  });

  it('shows the way out of a taken port', async () => {
    const server = await startServer();
    try {
      const { port } = new URL(server.url);
      const { status, stderr } = run('--port', port);
      expect(status).toBe(1);
      expect(stderr).toContain(`Port ${port} is taken`);
      expect(stderr).toContain('--port');
    } finally {
      await server.stop();
    }
  });

  it('stops cleanly on Ctrl-C, while somebody follows its changes', async () => {
    const server = await startServer();
    const { revision } = (await (await fetch(`${server.url}/simulator`)).json()) as { revision: number };
    const following = fetch(`${server.url}/simulator/changes?after=${revision}`).catch(() => null);
    expect(await server.stop()).toBe(0);
    await following;
  });

  it('keeps the tenant in a folder, and loses nothing that was answered, however often it is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mailbox-coach-data-'));
    let server = await startServer('--data', folder);
    const { organizationId } = await statusOf(server);
    const answered: string[] = [];
    async function add(name: string): Promise<void> {
      const response = await fetch(`${server.url}/api/data/v9.2/queues`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name, emailaddress: `kept.${answered.length}@contoso.com` }),
      });
      if (response.status === 204) answered.push(name);
    }
    for (let kill = 1; kill <= many(1, 40); kill++) {
      for (let number = 1; number <= 5; number++) await add(`Kept ${kill}.${number}`);
      expect(answered).toHaveLength(5 * kill);
      server.process.kill('SIGKILL');
      server = await startServer('--data', folder);
      expect((await statusOf(server)).organizationId).toBe(organizationId);
      const filter = encodeURIComponent("startswith(name,'Kept')");
      const read = await fetch(`${server.url}/api/data/v9.2/queues?$select=name&$filter=${filter}`);
      const { value } = (await read.json()) as { value: { name: string }[] };
      expect(value.map(({ name }) => name)).toEqual(answered);
    }
    expect(run('--data', folder).stderr).toContain('in use by another');
    await server.stop();
  });

  it('says in a sentence why a folder cannot be used', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mailbox-coach-file-'));
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    const directory = join(folder, 'odd');
    mkdirSync(join(directory, 'state-1.ndjson'), { recursive: true });
    for (const [data, why] of [
      [file, 'Name a folder.'],
      [join(file, 'below'), 'Name a folder.'],
      [directory, 'one of its files is a folder'],
    ] as const) {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['.output/server/main.js', '--port', '0', '--no-open', '--data', data],
        { encoding: 'utf8' },
      );
      expect(status).toBe(1);
      expect(stderr).toContain(why);
      expect(stderr).not.toMatch(/^ +at /m);
    }
  });

  it('refuses a damaged folder with the way out, and recovers it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mailbox-coach-data-'));
    const server = await startServer('--data', folder);
    await controlServer(server.url, 'POST', '/clock', { advance: 'PT5M' });
    const { organizationId } = await statusOf(server);
    await server.stop();
    appendFileSync(join(folder, 'journal-1.ndjson'), 'rubbish\n');
    const { status, stderr } = run('--data', folder);
    expect(status).toBe(1);
    expect(stderr).toContain('is damaged');
    expect(stderr).toContain('--recover');
    const recovered = await startServer('--data', folder, '--recover');
    try {
      expect(recovered.output()).toContain('Recovered: 15 mailboxes');
      expect((await statusOf(recovered)).organizationId).toBe(organizationId);
    } finally {
      await recovered.stop();
    }
  });

  it('cuts connections, delays and expires sessions when it is told to', async () => {
    const server = await startServer();
    const fault = (body: object) => controlServer(server.url, 'POST', '/faults', body);
    const ask = () => fetch(`${server.url}/api/data/v9.2/WhoAmI()`);
    try {
      await fault({ kind: 'cut' });
      await expect(ask()).rejects.toThrow();
      await fault({ kind: 'expiredSession' });
      expect((await ask()).headers.get('Content-Type')).toContain('text/html');
      await fault({ kind: 'throttle', retryAfter: 3 });
      const throttled = await ask();
      expect([throttled.status, throttled.headers.get('Retry-After')]).toEqual([429, '3']);
      await fault({ kind: 'delay', seconds: 0.4 });
      const began = performance.now();
      expect((await ask()).status).toBe(200);
      expect(performance.now() - began).toBeGreaterThan(350);
      expect((await ask()).status).toBe(200);
    } finally {
      await server.stop();
    }
  });

  it('lets nobody frame its pages, and them do nothing that is not their own', async () => {
    const server = await startServer();
    try {
      for (const path of ['/', '/api/data/v9.2/', '/simulator', '/nothing']) {
        for (const asked of [{}, { Origin: 'https://example.org' }]) {
          const { headers } = await fetch(`${server.url}${path}`, { headers: asked });
          const policy = headers.get('Content-Security-Policy') ?? '';
          expect(policy).toContain("default-src 'none'");
          expect(policy).toContain("script-src 'self';");
          expect(policy).toContain("frame-ancestors 'none'");
          expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
          expect(headers.get('Referrer-Policy')).toBe('no-referrer');
        }
      }
    } finally {
      await server.stop();
    }
  });

  it('ends a request whose body never comes, and answers others meanwhile', async () => {
    const server = await startServer();
    try {
      const { port } = new URL(server.url);
      const slow = connect(Number(port), '127.0.0.1');
      const answer = text(slow);
      slow.write(
        `POST /simulator/reset HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/json\r\n` +
          'Content-Length: 10\r\n\r\n{',
      );
      expect((await fetch(`${server.url}/simulator`)).status).toBe(200);
      expect(await answer).toContain('408 Request Timeout');
    } finally {
      await server.stop();
    }
  });

  it('answers this machine only', async () => {
    const server = await startServer();
    try {
      const asked = request(`${server.url}/simulator`, { headers: { Host: 'example.org' } }).end();
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      expect(answer.statusCode).toBe(421);
      answer.resume();
      for (const path of ['/', '/api/data/v9.2/', '/simulator']) {
        const foreign = await fetch(`${server.url}${path}`, { headers: { Origin: 'https://example.org' } });
        expect(foreign.status).toBe(403);
      }
      // A page of another port of this machine is a stranger as well, whether it tells its origin or not.
      for (const headers of [
        { Origin: 'http://localhost:9' },
        { Origin: 'null' },
        { Origin: 'chrome-extension://localhost' },
      ]) {
        const reset = { method: 'POST', headers, body: '{"seed":99}' };
        expect((await fetch(`${server.url}/simulator/reset`, reset)).status).toBe(403);
      }
      const own = await fetch(`${server.url}/simulator`, { headers: { Origin: server.url } });
      expect(own.status).toBe(200);
      // What a form of another page may send without being asked first.
      const plain = await fetch(`${server.url}/simulator/reset`, { method: 'POST', body: '{"seed":99}' });
      expect(plain.status).toBe(415);
    } finally {
      await server.stop();
    }
  });
});
