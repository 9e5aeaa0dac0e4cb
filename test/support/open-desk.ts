/** Somebody's browser and the practice tenant in it: pages are opened there, and all are closed after each test. */
import type { VNode } from 'preact';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import { openDatabase } from '../../db/open';
import { openPracticeTenant } from '../dataverse/practice-tenant';
import { type OpenApp, openApp, type PageOptions } from './open-app';
import { type OpenPage, openPage } from './open-page';

const ORIGIN = 'http://localhost';

const unexpected = () => {
  throw new Error('Nobody else has this database');
};

let desks = 0;
let opened: { close(): void }[] = [];

/** Before the first test of a file that opens desks. */
export function withDesks(): void {
  // The one before stays open for whatever was still being written there.
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  afterEach(() => {
    for (const page of opened) page.close();
    opened = [];
    if ('history' in globalThis) history.replaceState(null, '', '#');
  });
}

export async function openDesk() {
  const simulated = openPracticeTenant();
  desks += 1;
  const desk = {
    fetch: (request: Request) => simulated.owner.fetch(request),
    origin: ORIGIN,
    database: await openDatabase({ onBlocked: unexpected, onOutdated: unexpected }),
    channel: `desk ${desks}`,
    realNow: () => Date.parse('2021-07-12T08:00:00Z'),
  };
  return {
    ...simulated,
    desk,
    async open(view: VNode, options: PageOptions = {}): Promise<OpenPage> {
      const page = await openPage(desk, view, options);
      opened.push(page);
      return page;
    },
    /** The stores of a page without its view. */
    async openApp(options: PageOptions = {}): Promise<OpenApp> {
      const app = await openApp(desk, options);
      opened.push(app);
      return app;
    },
    /** The simulator's own controls, which are no page's. */
    async simulator(method: 'POST' | 'PATCH', path: string, body: object): Promise<void> {
      const response = await simulated.raw(`/simulator${path}`, { method, body: JSON.stringify(body) });
      if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    },
  };
}

export type OpenDesk = Awaited<ReturnType<typeof openDesk>>;
