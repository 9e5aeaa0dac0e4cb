/** What a trainee's browser asks of the class itself: a seat, and what the trainer says. */
import * as v from 'valibot';
import { Problem, problemResponse, readBody } from '../../dataverse/simulated/control/problem';
import { LONGEST_NAME } from '../../domain/classroom';
import type { Classroom } from './classroom';
import type { KeptSeat } from './keeper';
import type { GuessLimit } from './limits';
import { isSame, tidyCode } from './secrets';
import { seatCookie, type Visitor } from './visitors';

const UNWANTED = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

const Name = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'a name expected'),
  v.maxLength(LONGEST_NAME),
  v.check((text) => !UNWANTED.test(text), 'a name of one line expected'),
);

/** More than any code is long, however it is written. */
const Code = v.pipe(v.string(), v.maxLength(40));

const Join = v.strictObject({ code: Code, name: Name, back: v.exactOptional(Code) });

const MOST_CHARACTERS = 2000;

export const noSeat = () =>
  problemResponse(401, 'noSeat', 'Nobody sits here: join the class first, on /join.html.');

export const tooMany = (seconds: number, message: string): Response => {
  const response = problemResponse(429, 'tooMany', message);
  response.headers.set('Retry-After', String(seconds));
  return response;
};

async function join(
  request: Request,
  visitor: Visitor,
  classroom: Classroom,
  guesses: GuessLimit,
): Promise<Response> {
  const { code, name, back } = await readBody(request, Join, 'join', MOST_CHARACTERS);
  // Not before the body is read: of two that are sent at once, the second is to wait as well.
  const wait = guesses.wait(visitor.peer);
  if (wait > 0) return tooMany(wait, `Too many wrong codes. Try again in ${wait} s.`);
  if (!isSame(tidyCode(code), classroom.joinCode)) {
    guesses.wrong(visitor.peer);
    throw new Problem(403, 'wrongCode', 'This is not the code of the class.');
  }
  const joined = back ? classroom.seats.comeBack(name, back) : classroom.seats.join(name);
  if (joined === null) {
    guesses.wrong(visitor.peer);
    throw new Problem(403, 'wrongBack', 'Nobody of this name has this return code.');
  }
  if (joined === 'taken') {
    throw new Problem(
      409,
      'nameTaken',
      'Somebody of this name is here. Give the return code, or another name.',
    );
  }
  if (joined === 'full') throw new Problem(409, 'full', 'All seats are taken.');
  guesses.right(visitor.peer);
  classroom.seen(joined.seat);
  return Response.json(
    { name: joined.seat.name, back: joined.back },
    { headers: { 'Set-Cookie': seatCookie(joined.token, visitor), 'Cache-Control': 'no-store' } },
  );
}

/** `POST /class/join` and `GET /class/seat`. */
export async function answerTrainee(
  request: Request,
  path: string,
  visitor: Visitor,
  seat: KeptSeat | null,
  classroom: Classroom,
  guesses: GuessLimit,
): Promise<Response> {
  if (path === '/class/join' && request.method === 'POST') return join(request, visitor, classroom, guesses);
  if (path === '/class/seat' && request.method === 'GET') {
    if (!seat) return noSeat();
    return Response.json(classroom.ownSeat(seat), { headers: { 'Cache-Control': 'no-store' } });
  }
  throw new Problem(404, 'notFound', `The class has no ${request.method} ${path}.`);
}
