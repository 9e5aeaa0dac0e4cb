/** What the server answers: the simulated service and its controls at once, pages through a router. */
import type { ServerResponse } from 'node:http';
import type { Http2Bindings, HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { ConnectionCut } from '../dataverse/simulated/faults';
import type { TenantOwner } from '../dataverse/simulated/owner';
import { refusedControl, refusedRequest } from './refused-request';
import { SECURITY_HEADERS } from './security-headers';

const API = /^\/api(?:[/?]|$)/;
const CONTROL = /^\/simulator(?:[/?]|$)/;

const HEADERS = Object.entries(SECURITY_HEADERS);

/** The path of an address, and what follows it. */
const pathIn = (url: string) => url.slice(url.indexOf('/', url.indexOf('//') + 2));

/** @param root folder of the pages, as this process sees it */
export function createAnswer(owner: TenantOwner, root: string) {
  const pages = new Hono();
  pages.use('/*', serveStatic({ root }));

  async function ask(request: Request, outgoing: ServerResponse): Promise<Response> {
    try {
      return await owner.fetch(request);
    } catch (error) {
      if (!(error instanceof ConnectionCut)) throw error;
      outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  }

  return (request: Request, bindings: HttpBindings | Http2Bindings): Response | Promise<Response> => {
    const outgoing = bindings.outgoing as ServerResponse;
    for (const [name, value] of HEADERS) outgoing.setHeader(name, value);
    const refused = refusedRequest(request);
    if (refused) return refused;
    const path = pathIn(request.url);
    if (API.test(path)) return ask(request, outgoing);
    if (CONTROL.test(path)) return refusedControl(request) ?? ask(request, outgoing);
    return pages.fetch(request, bindings);
  };
}
