/** The worker that diagnoses; the server of the page is the simulated tenant. */
import { createImportRepository } from '../../db/imports';
import { openDatabase } from '../../db/open';
import { lockedPages } from '../../db/open-pages';
import { laterKeeper } from '../../diagnosis/session/later-keeper';
import { serveSession } from '../../diagnosis/session/port';
import { createTenantSession } from '../../diagnosis/tenant-session';

const database = openDatabase({ onBlocked: () => {}, onOutdated: () => self.close() });

serveSession(
  createTenantSession({
    fetch: (request) => fetch(request),
    origin: self.location.origin,
    now: () => new Date().toISOString(),
    keeper: laterKeeper(database.then((opened) => createImportRepository(opened, { pages: lockedPages() }))),
  }),
);
