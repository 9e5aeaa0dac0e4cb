/** The worker that diagnoses; it is told the port of the simulated tenant, which only a page can open. */
import { serveSession } from '../../state/diagnosis/session/port';
import { createTenantSession } from '../../state/diagnosis/tenant-session';
import { fetchOver } from './fetch-over';
import { WORKER_ORIGIN } from './wire';

self.addEventListener(
  'message',
  ({ data }: MessageEvent<MessagePort>) => {
    serveSession(
      createTenantSession({
        fetch: fetchOver(data),
        origin: WORKER_ORIGIN,
        now: () => new Date().toISOString(),
      }),
    );
  },
  { once: true },
);
