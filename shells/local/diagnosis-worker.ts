/** The worker that diagnoses; the server of the page is the simulated tenant. */
import { serveSession } from '../../diagnosis/session/port';
import { createTenantSession } from '../../diagnosis/tenant-session';

serveSession(
  createTenantSession({
    fetch: (request) => fetch(request),
    origin: self.location.origin,
    now: () => new Date().toISOString(),
  }),
);
