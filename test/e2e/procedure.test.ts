import { describe, it } from 'vitest';
import { openExtension, openLocal, startServer } from './support/browser';
import { walkProcedure } from './support/walk';
import { localeOf } from './support/words';

/** In a browser each shell once; test/journeys/procedure.test.tsx has the other languages and methods. */
describe('from nothing to enabled mailboxes', () => {
  it('Scenario: the page of npm start, in English, by the defaults', async () => {
    const server = await startServer();
    const workplace = await openLocal(server, { locale: localeOf('en') });
    try {
      await walkProcedure(workplace, 'en', 'applyDefaults');
    } finally {
      await workplace.close();
      await server.stop();
    }
  });

  it('Scenario: the built extension, in Slovenian, by editing together', async () => {
    const workplace = await openExtension({ locale: localeOf('sl') });
    try {
      await walkProcedure(workplace, 'sl', 'bulkEdit');
    } finally {
      await workplace.close();
    }
  });
});
