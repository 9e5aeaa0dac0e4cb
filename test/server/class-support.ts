import { mkdtempSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { DEFAULT_SCENARIO, findScenario } from '../../catalog/scenarios';
import type { ClassView } from '../../domain/classroom';
import { createClassAnswer } from '../../server/class/class-answer';
import { createClassroom } from '../../server/class/classroom';
import { createClassFolder } from '../../server/class/keeper';
import type { Reach } from '../../server/class/visitors';

interface Asked {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Desk {
  name: string;
  back: string;
  cookie: string;
  ask(path: string, asked?: Asked): Promise<Response>;
}

/** A class on a free port of this machine, in a folder of its own. */
export async function openClass({
  seats = 60,
  folder = mkdtempSync(pathOf(tmpdir(), 'mailbox-coach-class-')),
  reach = {},
  root = '.',
}: {
  seats?: number;
  folder?: string;
  reach?: Partial<Reach>;
  root?: string;
} = {}) {
  const scenario = findScenario(DEFAULT_SCENARIO);
  if (!scenario) throw new Error('There is no scenario.');
  /** Milliseconds that a test lets pass. */
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const classroom = createClassroom({
    keeper: createClassFolder(folder, scenario),
    mostSeats: seats,
    addresses: () => ({ trainer: '', join: ['http://localhost/join.html'], plain: false }),
    now,
    later(callback, milliseconds) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const answer = createClassAnswer(
    classroom,
    { tls: false, behindProxy: false, name: null, ...reach },
    root,
    now,
  );
  const server = createAdaptorServer({ fetch: answer }) as Server;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;

  function ask(path: string, { method, body, headers = {} }: Asked = {}): Promise<Response> {
    const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
    return fetch(`${url}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: { ...type, ...headers },
      redirect: 'manual',
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }
  const key = () => ({ Authorization: `Bearer ${classroom.trainerKey}` });

  async function join(name: string, more: object = {}): Promise<Desk> {
    const response = await ask('/class/join', { body: { code: classroom.joinCode, name, ...more } });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    const cookie = (response.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
    const { back } = (await response.json()) as { back: string };
    return {
      name,
      back,
      cookie,
      ask: (path, asked = {}) => ask(path, { ...asked, headers: { Cookie: cookie, ...asked.headers } }),
    };
  }

  return {
    url,
    folder,
    classroom,
    ask,
    join,
    pass(milliseconds: number) {
      ahead += milliseconds;
    },
    trainer: (path: string, asked: Asked = {}) =>
      ask(`/class/trainer/${path}`, { ...asked, headers: { ...key(), ...asked.headers } }),
    async view(): Promise<ClassView> {
      return (await (await ask('/class/trainer/state', { headers: key() })).json()) as ClassView;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await classroom.stop();
    },
  };
}

export type OpenClass = Awaited<ReturnType<typeof openClass>>;
