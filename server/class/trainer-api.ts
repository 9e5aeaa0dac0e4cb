/** What the trainer's page asks, each time with the trainer's key. */
import * as v from 'valibot';
import { Problem, problemResponse, readBody } from '../../dataverse/simulated/control/problem';
import { LONGEST_MESSAGE } from '../../domain/classroom';
import type { Classroom } from './classroom';
import type { KeptSeat } from './keeper';
import { beginIn, moveIn, resetIn } from './orders';
import { isSame } from './secrets';
import type { Visitor } from './visitors';

/** A pack may have two thousand mailboxes of its own. */
const MAX_BEGIN = 4_000_000;

/** Ids of seats; all where none are named. */
const Seats = v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.maxLength(1000)));

const Begin = v.strictObject({
  pack: v.union([v.string(), v.looseObject({})]),
  variant: v.picklist(['same', 'byName']),
  seats: Seats,
});
const Stage = v.strictObject({ to: v.picklist(['paused', 'running', 'finished', 'givenUp']), seats: Seats });
const Message = v.strictObject({
  text: v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_MESSAGE))),
});
const Reset = v.strictObject({ seats: v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.maxLength(1)) });
/** Said in so many words: nothing of the class is left. */
const Delete = v.strictObject({ everything: v.literal(true) });

const UNKEPT = { headers: { 'Cache-Control': 'no-store' } };
const LOOK = /^\/class\/trainer\/look\/([\da-f-]{36})(\/(?:api|simulator)(?:[/?].*)?)$/;

function keyOf({ headers }: Request): string {
  const [, key = ''] = /^Bearer ([\w-]{1,200})$/.exec(headers.get('Authorization') ?? '') ?? [];
  return key;
}

function seatsOf({ seats }: Classroom, ids: readonly string[] | undefined): readonly KeptSeat[] {
  if (!ids) return seats.list();
  return ids.map((id) => {
    const seat = seats.byId(id);
    if (!seat) throw new Problem(404, 'noSeat', 'There is no such seat.');
    return seat;
  });
}

/** Somebody's tenant as the trainer sees it; what closes it for who is examined does not close it here. */
async function lookAt(request: Request, classroom: Classroom, id: string, rest: string, visitor: Visitor) {
  if (request.method !== 'GET') {
    return problemResponse(403, 'readOnly', 'This is a look over a shoulder: nothing is changed from here.');
  }
  const seat = classroom.seats.byId(id);
  if (!seat) throw new Problem(404, 'noSeat', 'There is no such seat.');
  const { owner } = await classroom.seats.open(seat.id);
  const { headers, signal } = request;
  const response = await owner.look(new Request(`${visitor.origin}${rest}`, { headers, signal }));
  if (!/^\/simulator(?:\/changes)?(?:\?|$)/.test(rest) || !response.ok) return response;
  // The practice client hides from who is examined what the trainer is to see.
  return Response.json({ ...((await response.json()) as object), exam: false }, UNKEPT);
}

async function state(request: Request, classroom: Classroom): Promise<Response> {
  const after = Number(new URL(request.url).searchParams.get('after'));
  await classroom.nextChange(after, request.signal);
  return Response.json(classroom.view(), UNKEPT);
}

async function obey(request: Request, name: string, classroom: Classroom): Promise<Response | null> {
  switch (`${request.method} ${name}`) {
    case 'GET state':
      return state(request, classroom);
    case 'GET results':
      return Response.json([...classroom.keeper.results().values()], UNKEPT);
    case 'POST begin': {
      const { pack, variant, seats } = await readBody(request, Begin, 'begin', MAX_BEGIN);
      return Response.json(await beginIn(classroom, seatsOf(classroom, seats), { pack, variant }));
    }
    case 'POST stage': {
      const { to, seats } = await readBody(request, Stage, 'stage');
      return Response.json(await moveIn(classroom, seatsOf(classroom, seats), to));
    }
    case 'POST reset': {
      const { seats } = await readBody(request, Reset, 'reset');
      return Response.json(await resetIn(classroom, seatsOf(classroom, seats)));
    }
    case 'POST message': {
      const { text } = await readBody(request, Message, 'message');
      classroom.tell(text || null);
      return Response.json([]);
    }
    case 'POST delete':
      await readBody(request, Delete, 'delete');
      await classroom.forget();
      return Response.json([]);
    default:
      return null;
  }
}

/** @param rest path and query */
export async function answerTrainer(
  request: Request,
  rest: string,
  visitor: Visitor,
  classroom: Classroom,
): Promise<Response> {
  // Nobody guesses 256 bits, and who is made to wait for wrong keys might be the trainer beside whoever sent them.
  if (!isSame(keyOf(request), classroom.trainerKey)) {
    return problemResponse(401, 'notTrainer', 'This is for the trainer, whose address the server printed.');
  }
  const [, id, path] = LOOK.exec(rest) ?? [];
  if (id && path) return lookAt(request, classroom, id, path, visitor);
  const [, name = ''] = /^\/class\/trainer\/([a-z]+)(?:\?|$)/.exec(rest) ?? [];
  const answer = await obey(request, name, classroom);
  if (answer) return answer;
  throw new Problem(404, 'notFound', `The class has no ${request.method} ${rest.split('?')[0]}.`);
}
