/** The worker that diagnoses; the page opens it ports to the simulated tenant, which only a page can do. */
import { createImportRepository } from '../../db/imports';
import { openDatabase } from '../../db/open';
import { lockedPages } from '../../db/open-pages';
import { createOrgRepository } from '../../db/orgs';
import { createReadingRepository } from '../../db/readings';
import { CHANNEL, createTabChannel } from '../../db/tabs';
import { laterKeeper } from '../../diagnosis/session/later-keeper';
import { serveSession } from '../../diagnosis/session/port';
import { createTenantSession } from '../../diagnosis/tenant-session';
import { createOrgClient } from '../../sources/org-client';
import { fetchOver } from './fetch-over';
import { WORKER_ORIGIN } from './wire';

const database = openDatabase({ onBlocked: () => {}, onOutdated: () => self.close() });
const tabs = createTabChannel(CHANNEL);

/** The worker is a page of the extension as well: its fetch has the browser's session where a host was granted. */
async function orgClient(origin: string, signal: AbortSignal) {
  const { note } = createOrgRepository(await database);
  return createOrgClient(origin, {
    fetch: (request) => fetch(request, { signal }),
    note,
    now: () => new Date().toISOString(),
  });
}

/** A port to the tenant, whenever one is needed: the first, and one to each worker after that. */
const portsFrom = (page: MessagePort) => () =>
  new Promise<MessagePort>((resolve) => {
    page.onmessage = ({ data }: MessageEvent<MessagePort>) => resolve(data);
    page.postMessage('tenant');
  });

self.addEventListener(
  'message',
  ({ data }: MessageEvent<MessagePort>) => {
    serveSession(
      createTenantSession({
        fetch: fetchOver(portsFrom(data)),
        origin: WORKER_ORIGIN,
        now: () => new Date().toISOString(),
        keeper: laterKeeper(
          database.then((opened) => createImportRepository(opened, { pages: lockedPages() })),
        ),
        orgs: {
          client: orgClient,
          async keep(origin, snapshot) {
            await createReadingRepository(await database).keep(origin, snapshot);
            tabs.announce('reading', origin);
          },
          kept: async (origin) => createReadingRepository(await database).kept(origin),
        },
      }),
    );
  },
  { once: true },
);
