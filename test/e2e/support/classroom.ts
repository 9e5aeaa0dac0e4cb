import type { Page } from 'playwright-core';
import type { MailboxRow } from '../../../domain/rows';
import { controlServer } from '../../support/control-server';
import { type LocalServer, openLocal, startServer, type Workplace } from './browser';
import { createTrainee, type Trainee } from './trainee';
import { type Language, localeOf } from './words';

/** A server, a browser at its page, and somebody at the keyboard; a fresh tenant whenever one is asked for. */
export interface Classroom {
  server: LocalServer;
  workplace: Workplace;
  page: Page;
  trainee: Trainee;
  /** A fresh tenant, and the page at its mailboxes. */
  fresh(wishes?: object): Promise<void>;
  /** The simulator's own controls. */
  control(method: 'POST' | 'PATCH', path: string, body: object): Promise<void>;
  /** What a mailbox's row says, read past the page. */
  mailbox(name: string): Promise<MailboxRow>;
  close(): Promise<void>;
}

export async function openClassroom(language: Language): Promise<Classroom> {
  const server = await startServer();
  const workplace = await openLocal(server, { locale: localeOf(language) });
  const page = workplace.practice;
  const trainee = createTrainee(workplace, language);
  const control = (method: 'POST' | 'PATCH', path: string, body: object) =>
    controlServer<void>(server.url, method, path, body);
  return {
    server,
    workplace,
    page,
    trainee,
    async fresh(wishes = {}) {
      await control('POST', '/reset', { seed: 7, exchange: 'online', version: '9.2.21071.00140', ...wishes });
      await page.goto('about:blank');
      await page.goto(`${server.url}/#mailboxes`);
      await page.locator('.strip select[name="persona"] option').first().waitFor({ state: 'attached' });
      await trainee.bePersona('systemAdministrator');
      await page.locator('.screen [role="grid"], .screen .empty').first().waitFor();
    },
    control,
    async mailbox(name) {
      const filter = encodeURIComponent(`name eq '${name}'`);
      const response = await fetch(`${server.url}/api/data/v9.2/mailboxes?$filter=${filter}`);
      const { value } = (await response.json()) as { value: MailboxRow[] };
      if (!value[0]) throw new Error(`There is no mailbox ${name}`);
      return value[0];
    },
    async close() {
      await workplace.close();
      await server.stop();
    },
  };
}
