import { wrap } from 'comlink';
import type { Fetch } from '../../dataverse/client';
import { packRequest, type TenantWorker, unpackResponse } from './wire';

/** A fetch that the shared worker answers, wherever the request is addressed. */
export function connectWorker(): Fetch {
  const worker = new SharedWorker(new URL('./tenant-worker.ts', import.meta.url), {
    type: 'module',
    name: 'tenant',
  });
  const remote = wrap<TenantWorker>(worker.port);
  return async (request) => unpackResponse(await remote.fetch(await packRequest(request)));
}
