/** The seats of a class: who has one, and whose tenant is in memory just now. */
import { randomUUID } from 'node:crypto';
import type { ClassKeeper, KeptSeat } from './keeper';
import { type OpenSeat, openSeat, type SeatSurroundings } from './open-seat';
import { hashOfSecret, isSame, newCode, newToken, tidyCode } from './secrets';

/** Milliseconds after which a tenant that nobody asks for is put away, and between two looks for such. */
export const IDLE = 600_000;
const SWEEP = 30_000;

export interface Joined {
  seat: KeptSeat;
  /** Of the browser's cookie. */
  token: string;
  /** With the name, the way back from another browser; told once. */
  back: string;
}

export interface ClassSeats {
  list(): readonly KeptSeat[];
  byId(id: string): KeptSeat | null;
  byToken(token: string): KeptSeat | null;
  /** Null where all seats are taken, or somebody has the name. */
  join(name: string): Joined | 'full' | 'taken';
  /** A seat again, from another browser; the one before has it no longer. */
  comeBack(name: string, back: string): Joined | null;
  /** @throws FolderError where its tenant cannot be used */
  open(id: string): Promise<OpenSeat>;
  /** A seat whose tenant is in memory. */
  opened(id: string): OpenSeat | null;
  putIdleAway(): Promise<void>;
  /** Everything in memory is put away; what is kept stays. */
  stop(): Promise<void>;
  /** Nobody has a seat any more, and nothing of them is kept. */
  forget(): Promise<void>;
}

interface Surroundings extends Omit<SeatSurroundings, 'results' | 'keepResult'> {
  keeper: ClassKeeper;
  most: number;
}

const nameKey = (name: string) => name.normalize('NFKC').toLocaleLowerCase('en');

export function createSeats({ keeper, most, ...around }: Surroundings): ClassSeats {
  const { changed, later } = around;
  const open = new Map<string, Promise<OpenSeat>>();
  const ready = new Map<string, OpenSeat>();
  /** Seats that are being put away: they are opened again after that. */
  const leaving = new Map<string, Promise<void>>();
  let stopSweeping = () => {};

  const byName = (name: string) => keeper.seats().find((seat) => nameKey(seat.name) === nameKey(name));

  async function opening(seat: KeptSeat): Promise<OpenSeat> {
    await leaving.get(seat.id);
    const opened = openSeat(seat.name, await keeper.openTenant(seat.id), {
      ...around,
      results: keeper.results,
      keepResult(attempt, text) {
        keeper.keepResult(attempt, text);
        changed();
      },
    });
    ready.set(seat.id, opened);
    return opened;
  }

  function putAway(id: string): Promise<void> {
    const seat = ready.get(id);
    if (!seat) return Promise.resolve();
    ready.delete(id);
    open.delete(id);
    const done = seat.putAway().finally(() => leaving.delete(id));
    leaving.set(id, done);
    return done;
  }

  async function stop(): Promise<void> {
    stopSweeping();
    await Promise.allSettled(open.values());
    await Promise.all([...ready.keys()].map(putAway));
    await Promise.all(leaving.values());
  }

  async function putIdleAway(): Promise<void> {
    const idle = [...ready].filter(([, seat]) => seat.idle() >= IDLE);
    await Promise.all(idle.map(([id]) => putAway(id)));
  }

  function sweep(): void {
    stopSweeping = later(() => {
      putIdleAway().catch((error: unknown) => console.error(error));
      sweep();
    }, SWEEP);
  }
  sweep();

  return {
    list: keeper.seats,
    byId: (id) => keeper.seats().find((seat) => seat.id === id) ?? null,
    byToken(token) {
      // What is looked for is a hash, so that the time that it takes tells nothing of a token.
      const hash = hashOfSecret(token);
      return keeper.seats().find((seat) => seat.token === hash) ?? null;
    },
    join(name) {
      if (byName(name)) return 'taken';
      if (keeper.seats().length >= most) return 'full';
      const [token, back] = [newToken(), newCode()];
      const seat = { id: randomUUID(), name, token: hashOfSecret(token), back: hashOfSecret(back) };
      keeper.keepSeats([...keeper.seats(), seat]);
      changed();
      return { seat, token, back };
    },
    comeBack(name, back) {
      const seat = byName(name);
      // Whether there is such a name takes as long to say as whether the code is right.
      const isRight = isSame(seat?.back ?? '', hashOfSecret(tidyCode(back)));
      if (!seat || !isRight) return null;
      const token = newToken();
      const next = { ...seat, token: hashOfSecret(token) };
      keeper.keepSeats(keeper.seats().map((each) => (each.id === seat.id ? next : each)));
      return { seat: next, token, back: tidyCode(back) };
    },
    open(id) {
      const known = open.get(id);
      if (known) return known;
      const seat = keeper.seats().find((each) => each.id === id);
      if (!seat) return Promise.reject(new Error('There is no such seat.'));
      const opened = opening(seat);
      open.set(id, opened);
      opened.catch(() => open.delete(id));
      return opened;
    },
    opened: (id) => ready.get(id) ?? null,
    putIdleAway,
    stop,
    async forget() {
      await stop();
      keeper.forget();
      sweep();
      changed();
    },
  };
}
