import { afterAll, beforeAll, describe, it } from 'vitest';
import { type LocalServer, openExtension, openLocal, startServer } from './support/browser';
import { type Method, walkProcedure } from './support/walk';
import { type Language, localeOf } from './support/words';

const WALKS: readonly [Language, Method][] = [
  ['en', 'applyDefaults'],
  ['sl', 'bulkEdit'],
];

describe('from nothing to enabled mailboxes', () => {
  let server: LocalServer;

  beforeAll(async () => {
    server = await startServer();
  });

  afterAll(() => server.stop());

  it.each(WALKS)('Scenario: the page of npm start, in %s, by %s', async (language, method) => {
    const workplace = await openLocal(server, { locale: localeOf(language) });
    try {
      await fetch(`${server.url}/simulator/reset`, { method: 'POST', body: '{}' });
      await walkProcedure(workplace, language, method);
    } finally {
      await workplace.close();
    }
  });

  it.each(WALKS.map(([language, method]) => [language === 'en' ? 'sl' : 'en', method] as const))(
    'Scenario: the built extension, in %s, by %s',
    async (language, method) => {
      const workplace = await openExtension({ locale: localeOf(language) });
      try {
        await walkProcedure(workplace, language, method);
      } finally {
        await workplace.close();
      }
    },
  );
});
