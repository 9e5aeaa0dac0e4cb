/** What the server of a class answers: each seat's requests go to its own tenant, the trainer's to the class. */
import type { ServerResponse } from 'node:http';
import type { Http2Bindings, HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { Problem, problemResponse } from '../../dataverse/simulated/control/problem';
import { ConnectionCut } from '../../dataverse/simulated/faults';
import { refusedControl } from '../refused-request';
import { SECURITY_HEADERS } from '../security-headers';
import { FolderError } from '../tenant-folder';
import type { Classroom } from './classroom';
import type { KeptSeat } from './keeper';
import { createGuessLimit } from './limits';
import { answerTrainee, noSeat, tooMany } from './trainee-api';
import { answerTrainer } from './trainer-api';
import { isForeign, type Reach, seatToken, type Visitor, visitorOf } from './visitors';

const TENANT = /^\/(?:api|simulator)(?:[/?]|$)/;
const CONTROL = /^\/simulator(?:[/?]|$)/;
const CLASS = /^\/class\//;
const TRAINER = /^\/class\/trainer\//;
/** Pages of the tenant that a seat has; what they are made of, and the pages before and beside them, are anybody's. */
const SEAT_PAGE = /^\/(?:$|\?|(?:index|seat|diagnosis|training|permissions|components)\.html)/;
/** The practice page with the class in it, in place of the one without. */
const PRACTICE = /^\/(?:index\.html)?(?=\?|$)/;

const HEADERS = Object.entries(SECURITY_HEADERS);

const text = (status: number, body: string) =>
  new Response(body, { status, headers: { 'Content-Type': 'text/plain; charset=UTF-8' } });

/** Path and query, with no way up left in them that a door could be passed by. */
function restOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** The same request at the address that the browser knows, so that links in answers lead back there. */
function atOrigin(request: Request, rest: string, { origin }: Visitor): Request {
  const url = `${origin}${rest}`;
  if (request.url === url) return request;
  const { method, headers, signal, body } = request;
  return new Request(url, { method, headers, signal, ...(body ? { body, duplex: 'half' } : {}) });
}

function failed(error: unknown): Response {
  if (error instanceof Problem) return problemResponse(error.status, error.code, error.message);
  console.error(error);
  return problemResponse(500, 'unexpected', 'An unexpected error occurred.');
}

/** A request of somebody who has a seat, to the tenant of that seat. */
async function askSeat(
  request: Request,
  seat: KeptSeat,
  classroom: Classroom,
  outgoing: ServerResponse,
): Promise<Response> {
  try {
    const open = await classroom.seats.open(seat.id);
    classroom.trouble(seat, null);
    if (!open.limit.enter()) return tooMany(1, 'Too many requests from this seat.');
    try {
      return await open.answer(request);
    } finally {
      open.limit.leave();
    }
  } catch (error) {
    if (error instanceof ConnectionCut) {
      outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    }
    if (!(error instanceof FolderError)) return failed(error);
    // The trainer's machine and its folders are none of the trainee's business.
    console.error(error.message);
    classroom.trouble(seat, 'The folder of this seat cannot be used: see what the server printed.');
    return problemResponse(503, 'seat', 'Your tenant cannot be opened. Ask the trainer.');
  }
}

/** @param root folder of the pages, as this process sees it */
export function createClassAnswer(classroom: Classroom, reach: Reach, root: string, now: () => number) {
  const pages = new Hono();
  pages.use('/*', serveStatic({ root, rewriteRequestPath: (path) => (path === '/' ? '/seat.html' : path) }));
  const codes = createGuessLimit(now);

  function toClass(request: Request, rest: string, visitor: Visitor, seat: KeptSeat | null) {
    const plain = refusedControl(request);
    if (plain) return plain;
    const answer = TRAINER.test(rest)
      ? answerTrainer(request, rest, visitor, classroom)
      : answerTrainee(request, rest.split('?')[0] ?? '', visitor, seat, classroom, codes);
    return answer.catch(failed);
  }

  return (request: Request, bindings: HttpBindings | Http2Bindings): Response | Promise<Response> => {
    const outgoing = bindings.outgoing as ServerResponse;
    for (const [name, value] of HEADERS) outgoing.setHeader(name, value);
    const visitor = visitorOf((bindings as HttpBindings).incoming, reach);
    if (!visitor) return text(421, 'This server has another name. Ask the trainer for its address.');
    if (isForeign(request, visitor)) return text(403, 'This server answers pages of its own only.');
    const rest = restOf(request.url);
    const token = seatToken(request, visitor);
    const seat = token === null ? null : classroom.seats.byToken(token);
    if (seat) classroom.seen(seat);
    if (CLASS.test(rest)) return toClass(request, rest, visitor, seat);
    if (TENANT.test(rest)) {
      if (!seat) return noSeat();
      const refused = CONTROL.test(rest) ? refusedControl(request) : null;
      return refused ?? askSeat(atOrigin(request, rest, visitor), seat, classroom, outgoing);
    }
    if (SEAT_PAGE.test(rest) && !seat) {
      return new Response(null, {
        status: 302,
        headers: { Location: '/join.html', 'Cache-Control': 'no-store' },
      });
    }
    if (PRACTICE.test(rest)) return pages.fetch(new Request(`${visitor.origin}/`), bindings);
    return pages.fetch(request, bindings);
  };
}
