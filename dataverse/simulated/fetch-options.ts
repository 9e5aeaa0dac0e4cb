import type { EntitySet } from '../tables';
import type { Call, Reply } from './call';

/** Options of a request that carry a whole query of FetchXML, or name one that is kept. */
export const FETCH_OPTIONS = ['fetchXml', 'savedQuery', 'userQuery'] as const;

/** Or a letter that is written by its code, which no client needs to do and any may. */
const MAY_FETCH = new RegExp(`${FETCH_OPTIONS.join('|')}|%(?:[46][1-9a-f]|[57][0-9a])`, 'i');

let fetching: typeof import('./fetching') | undefined;

/** FetchXML is a file of its own, a tenth of the service, which the guide never asks for. */
export async function loadFetching(request: Request, body: string): Promise<void> {
  if (!fetching && (MAY_FETCH.test(request.url) || MAY_FETCH.test(body)))
    fetching = await import('./fetching');
}

/** `GET sets?fetchXml=…`, and the same of a view. Only after `loadFetching`. */
export function readFetched(call: Call, set: EntitySet): Reply {
  if (!fetching) throw new Error('FetchXML is not loaded');
  return fetching.readFetched(call, set);
}
