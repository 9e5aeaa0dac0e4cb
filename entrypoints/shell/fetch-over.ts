import { wrap } from 'comlink';
import type { Fetch } from '../../dataverse/client';
import { packRequest, type TenantWorker, unpackResponse } from './wire';

/** A fetch that the tenant's worker at the other end of the port answers, wherever the request is addressed. */
export function fetchOver(port: MessagePort): Fetch {
  const remote = wrap<TenantWorker>(port);
  return async (request) => unpackResponse(await remote.fetch(await packRequest(request)));
}
