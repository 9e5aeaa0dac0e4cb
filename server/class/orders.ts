/** What the trainer has done in seats: in all of them or in one, each for itself, and what was refused. */
import { randomUUID } from 'node:crypto';
import type { SeatOutcome } from '../../domain/classroom';
import { seedOfTrainee } from '../../domain/exam';
import { freshSeed } from '../kept-tenant';
import { FolderError } from '../tenant-folder';
import type { Classroom } from './classroom';
import type { KeptSeat } from './keeper';
import type { OpenSeat } from './open-seat';

/** The sentence of a refusal; null where there was none. */
async function refusedIn(response: Response): Promise<string | null> {
  if (response.ok) return null;
  const { error } = (await response.json()) as { error?: { message?: string } };
  return error?.message ?? `HTTP ${response.status}`;
}

async function inSeat(
  classroom: Classroom,
  seat: KeptSeat,
  act: (open: OpenSeat) => Promise<string | null>,
): Promise<SeatOutcome> {
  try {
    const open = await classroom.seats.open(seat.id);
    classroom.trouble(seat, null);
    const refused = await act(open);
    await open.look();
    return { seat: seat.id, refused };
  } catch (error) {
    // One seat that cannot be used keeps nobody else from going on.
    if (error instanceof FolderError) classroom.trouble(seat, 'The folder of this seat cannot be used.');
    console.error(error instanceof Error ? error.message : error);
    return { seat: seat.id, refused: 'This seat cannot be used now.' };
  }
}

/** One after the other: sixty tenants at once would keep everybody waiting. */
export async function inSeats(
  classroom: Classroom,
  seats: readonly KeptSeat[],
  act: (open: OpenSeat, seat: KeptSeat) => Promise<string | null>,
): Promise<SeatOutcome[]> {
  const outcomes: SeatOutcome[] = [];
  for (const seat of seats) outcomes.push(await inSeat(classroom, seat, (open) => act(open, seat)));
  return outcomes;
}

export interface BeginOrder {
  pack: string | object;
  /** The same variant for everybody, or each their own by their name. */
  variant: 'same' | 'byName';
}

const idOf = (pack: string | object): string =>
  typeof pack === 'string' ? pack : 'id' in pack ? String(pack.id) : '';

export function beginIn(
  classroom: Classroom,
  seats: readonly KeptSeat[],
  { pack, variant }: BeginOrder,
): Promise<SeatOutcome[]> {
  const common = freshSeed();
  return inSeats(classroom, seats, async (open, { name }) =>
    refusedIn(
      await open.order('POST', '/exercise', {
        pack,
        trainee: name,
        attempt: randomUUID(),
        seed: variant === 'same' ? common : seedOfTrainee(idOf(pack), name),
      }),
    ),
  );
}

export type Move = 'paused' | 'running' | 'finished' | 'givenUp';

/** Where somebody stands whom a move concerns. */
const CONCERNED: Readonly<Record<Move, readonly string[]>> = {
  paused: ['running'],
  running: ['paused'],
  finished: ['running', 'paused'],
  givenUp: ['running', 'paused'],
};

/** Whom it does not concern is passed over: to end for all is no mistake because somebody has ended already. */
export const moveIn = (classroom: Classroom, seats: readonly KeptSeat[], to: Move): Promise<SeatOutcome[]> =>
  inSeats(classroom, seats, async (open) => {
    await open.look();
    if (!CONCERNED[to].includes(open.standing?.stage ?? '')) return null;
    return refusedIn(await open.order('POST', '/exercise/stage', { to }));
  });

/** A fresh tenant: an exercise that goes on in the old one is given up first, so that its result is collected. */
export const resetIn = (classroom: Classroom, seats: readonly KeptSeat[]): Promise<SeatOutcome[]> =>
  inSeats(classroom, seats, async (open) => {
    await open.look();
    const stage = open.standing?.stage;
    if (stage === 'running' || stage === 'paused') {
      await open.order('POST', '/exercise/stage', { to: 'givenUp' });
      await open.look();
    }
    return refusedIn(await open.order('POST', '/reset', {}));
  });
