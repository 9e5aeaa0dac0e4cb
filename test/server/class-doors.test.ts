import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createGuessLimit, createRateLimit } from '../../server/class/limits';
import { newCode, tidyCode } from '../../server/class/secrets';
import { parseOptions } from '../../server/options';
import { SECURITY_HEADERS } from '../../server/security-headers';
import { type OpenClass, openClass } from './class-support';

const open: OpenClass[] = [];

async function aClass(options: Parameters<typeof openClass>[0] = {}): Promise<OpenClass> {
  const opened = await openClass(options);
  open.push(opened);
  return opened;
}

afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function statusAs(url: string, headers: Record<string, string>): Promise<number | undefined> {
  const asked = request(url, { headers }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
}

describe('the doors of a class', () => {
  it('let nobody in without a seat, and lead pages to the join page', async () => {
    const room = await aClass();
    await room.join('Ana');
    for (const path of ['/simulator', '/api/data/v9.2/mailboxes', '/class/seat']) {
      for (const Cookie of ['', 'mailbox-coach-seat=x', `mailbox-coach-seat=${'A'.repeat(43)}`]) {
        const refused = await room.ask(path, { headers: { Cookie } });
        expect([path, refused.status]).toEqual([path, 401]);
        expect(await refused.json()).toHaveProperty('error.code', 'noSeat');
      }
    }
    for (const path of ['/', '/index.html', '/training.html', '/diagnosis.html', '/permissions.html']) {
      const led = await room.ask(path);
      expect([path, led.status, led.headers.get('Location')]).toEqual([path, 302, '/join.html']);
    }
  });

  it('send the same security headers with everything', async () => {
    const room = await aClass();
    for (const path of ['/', '/join.html', '/simulator', '/class/seat', '/class/trainer/state', '/nothing']) {
      for (const headers of [{}, { Origin: 'https://example.org' }] as Record<string, string>[]) {
        const sent = (await room.ask(path, { headers })).headers;
        for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
          expect([path, name, sent.get(name)]).toEqual([path, name, value]);
        }
      }
    }
  });

  it('take no second cookie beside the first', async () => {
    const room = await aClass();
    const [ana, bor] = [await room.join('Ana'), await room.join('Bor')];
    const both = await room.ask('/simulator', { headers: { Cookie: `${ana.cookie}; ${bor.cookie}` } });
    expect(both.status).toBe(401);
  });

  it('write a cookie that no script reads and no other site sends', async () => {
    const room = await aClass();
    const answer = await room.ask('/class/join', { body: { code: room.classroom.joinCode, name: 'Ana' } });
    const cookie = answer.headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/^mailbox-coach-seat=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/);
    const behind = await aClass({ reach: { behindProxy: true } });
    const secure = await behind.ask('/class/join', {
      body: { code: behind.classroom.joinCode, name: 'Ana' },
      headers: { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'class.example.org' },
    });
    expect(secure.headers.get('Set-Cookie')).toMatch(/^__Host-mailbox-coach-seat=.*; Secure$/);
  });

  it('believe no proxy where there is to be none', async () => {
    const room = await aClass();
    const answer = await room.ask('/class/join', {
      body: { code: room.classroom.joinCode, name: 'Ana' },
      headers: { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'class.example.org' },
    });
    expect(answer.headers.get('Set-Cookie')).not.toContain('Secure');
  });

  it('answer pages of their own only, under names of their own only', async () => {
    const room = await aClass();
    const ana = await room.join('Ana');
    for (const headers of [
      { Origin: 'https://example.org' },
      { Origin: 'null' },
      { Origin: 'http://localhost:9' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
    ] as Record<string, string>[]) {
      expect((await ana.ask('/simulator', { headers })).status).toBe(403);
      expect((await room.trainer('state', { headers })).status).toBe(403);
    }
    expect((await ana.ask('/simulator', { headers: { Origin: room.url } })).status).toBe(200);
    expect(await statusAs(`${room.url}/join.html`, { Host: 'elsewhere.example.org' })).toBe(421);
    expect(await statusAs(`${room.url}/class/seat`, { Host: '192.168.1.20' })).toBe(401);
  });

  it('open for the trainer with the key alone, which stands in no address', async () => {
    const room = await aClass();
    const { trainerKey } = room.classroom;
    const ana = await room.join('Ana');
    for (const headers of [
      {},
      { Authorization: 'Bearer x' },
      { Authorization: `Basic ${trainerKey}` },
      { Cookie: ana.cookie },
    ] as Record<string, string>[]) {
      for (const path of ['state', 'results', 'nothing']) {
        expect((await room.ask(`/class/trainer/${path}`, { headers })).status).toBe(401);
      }
    }
    expect((await room.ask(`/class/trainer/state?key=${trainerKey}`)).status).toBe(401);
    expect((await room.trainer('nothing')).status).toBe(404);
    const plain = await room.trainer('message', {
      body: 'text=1',
      headers: { 'Content-Type': 'text/plain' },
    });
    expect(plain.status).toBe(415);
  });

  it('keep a trainee to their own seat', async () => {
    const room = await aClass();
    const [ana] = [await room.join('Ana'), await room.join('Bor')];
    const other = (await room.view()).seats[1]?.id ?? '';
    expect((await ana.ask(`/class/trainer/look/${other}/simulator`)).status).toBe(401);
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect((await room.trainer(`look/${unknown}/simulator`)).status).toBe(404);
    expect((await room.trainer('reset', { body: { seats: ['../..'] } })).status).toBe(400);
    expect((await room.trainer('reset', { body: { seats: [unknown] } })).status).toBe(404);
  });

  it('slow who guesses codes, and refuse them', async () => {
    const room = await aClass();
    const guess = (code: string) => room.ask('/class/join', { body: { code, name: 'Eva' } });
    for (let time = 0; time < 5; time++) expect((await guess('AAAAAAAA')).status).toBe(403);
    const refused = await guess(room.classroom.joinCode);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    room.pass(3000);
    expect((await guess(room.classroom.joinCode)).status).toBe(200);
  });

  it('take names as text of one line, and no more of them than there are seats', async () => {
    const room = await aClass({ seats: 2 });
    const join = (name: unknown) =>
      room.ask('/class/join', { body: { code: room.classroom.joinCode, name } });
    for (const name of ['', '   ', 'a\nb', 'a\u0000', 'a\u2028b', 'x'.repeat(81), 7, null]) {
      expect([name, (await join(name)).status]).toEqual([name, 400]);
    }
    expect((await join(' <img src=x onerror=alert(1)> ')).status).toBe(200);
    expect((await room.view()).seats[0]?.name).toBe('<img src=x onerror=alert(1)>');
    expect((await join('x'.repeat(80))).status).toBe(200);
    expect(await (await join('Third')).json()).toHaveProperty('error.code', 'full');
  });

  it('refuse what is too large or no JSON', async () => {
    const room = await aClass();
    const ana = await room.join('Ana');
    const large = 'x'.repeat(20_000);
    const join = await room.ask('/class/join', { body: { code: large, name: large } });
    expect(join.status).toBe(400);
    expect((await room.ask('/class/join', { body: '{' })).status).toBe(400);
    const message = await room.trainer('message', { body: { text: 'x'.repeat(501) } });
    expect(message.status).toBe(400);
    expect((await ana.ask('/simulator/clock', { body: { advance: 'x'.repeat(500_000) } })).status).toBe(400);
  });

  it('give no seat the memory of the whole machine', async () => {
    const room = await aClass();
    const ana = await room.join('Ana');
    const large = await ana.ask('/simulator/reset', { body: { mailboxes: 250_000 } });
    expect([large.status, await large.text()]).toEqual([400, expect.stringContaining('2000 at most')]);
    expect((await ana.ask('/simulator/reset', { body: { mailboxes: 40 } })).status).toBe(200);
  });

  it('are passed by no way up', async () => {
    const room = await aClass();
    const ana = await room.join('Ana');
    const asked = request(room.url, {
      method: 'POST',
      path: '/api/../simulator/reset',
      headers: { Cookie: ana.cookie, 'Content-Type': 'text/plain' },
    }).end('{"seed":99}');
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.resume();
    expect(answer.statusCode).toBe(415);
  });

  it('keep nobody from asking by asking too often oneself', async () => {
    const room = await aClass();
    const [ana, bor] = [await room.join('Ana'), await room.join('Bor')];
    const many = await Promise.all(Array.from({ length: 60 }, () => ana.ask('/api/data/v9.2/WhoAmI()')));
    expect(many.some(({ status }) => status === 200)).toBe(true);
    expect((await bor.ask('/simulator')).status).toBe(200);
  });
});

describe('the limits of a class', () => {
  it('make all wait where all guess', () => {
    let now = 0;
    const limit = createGuessLimit(() => now);
    for (let peer = 0; peer < 100; peer++) limit.wrong(`peer ${peer}`);
    expect(limit.wait('somebody else')).toBe(600);
    now = 600_001;
    expect(limit.wait('somebody else')).toBe(0);
  });

  it('double the wait of who goes on guessing', () => {
    const limit = createGuessLimit(() => 0);
    const waits = Array.from({ length: 8 }, () => {
      limit.wrong('peer');
      return limit.wait('peer');
    });
    expect(waits).toEqual([0, 0, 0, 0, 2, 4, 8, 16]);
  });

  it('count the requests of a seat a second, and those that wait', () => {
    let now = 0;
    const limit = createRateLimit(() => now);
    const ask = () => {
      const entered = limit.enter();
      if (entered) limit.leave();
      return entered;
    };
    expect(Array.from({ length: 151 }, ask).filter(Boolean)).toHaveLength(150);
    now = 1000;
    expect(Array.from({ length: 40 }, ask).filter(Boolean)).toHaveLength(30);
    now = 100_000;
    expect(Array.from({ length: 30 }, () => limit.enter()).filter(Boolean)).toHaveLength(24);
  });

  it('make codes of letters that look like no other, however they are typed', () => {
    for (let time = 0; time < 200; time++) expect(newCode()).toMatch(/^[A-HJKMNP-Z2-9]{8}$/);
    expect(tidyCode(' ab2d-ef3h ')).toBe('AB2DEF3H');
  });
});

describe('the command line of a class', () => {
  it('serves this machine alone unless it is told otherwise', () => {
    expect(parseOptions([]).class).toBeNull();
    expect(parseOptions(['--class']).class).toEqual({
      host: '127.0.0.1',
      name: null,
      seats: 60,
      tls: null,
      behindProxy: false,
    });
    expect(parseOptions(['--class', '--host', '0.0.0.0', '--seats', '12']).class).toMatchObject({
      host: '0.0.0.0',
      seats: 12,
    });
  });

  it.each([
    ['--host', '0.0.0.0'],
    ['--seats', '3'],
    ['--tls-cert', 'x', '--tls-key', 'y'],
    ['--behind-proxy'],
    ['--class', '--host', 'everywhere'],
    ['--class', '--seats', '0'],
    ['--class', '--tls-cert', 'x'],
    ['--class', '--behind-proxy', '--tls-cert', 'x', '--tls-key', 'y'],
    ['--class', '--name', 'a/b'],
  ])('refuses %s %s %s %s', (...args) => {
    expect(() => parseOptions(args.filter((each) => each !== undefined))).toThrow();
  });
});
