/** A class: its codes, its seats, its message, and who waits for what is new. */
import { randomUUID } from 'node:crypto';
import { createFollowers } from '../../dataverse/simulated/followers';
import type { ClassMessage, ClassView, OwnSeat, SeatStanding } from '../../domain/classroom';
import type { ClassAddresses } from './addresses';
import type { ClassKeeper, KeptSeat } from './keeper';
import { type ClassSeats, createSeats } from './seats';
import { newCode, newToken } from './secrets';

/** Milliseconds after which somebody of whom nothing is heard is away: a page asks for news more often. */
const AWAY = 15_000;
const LOOK_WHO_IS_HERE = 5000;

export interface ClassroomOptions {
  keeper: ClassKeeper;
  mostSeats: number;
  /** Of the join page; known once the port is. */
  addresses(): ClassAddresses;
  now(): number;
  later(callback: () => void, milliseconds: number): () => void;
}

export interface Classroom {
  readonly joinCode: string;
  readonly trainerKey: string;
  readonly seats: ClassSeats;
  readonly keeper: ClassKeeper;
  /** Somebody of this seat has a page open. */
  seen(seat: KeptSeat): void;
  trouble(seat: KeptSeat, why: string | null): void;
  tell(text: string | null): void;
  ownSeat(seat: KeptSeat): OwnSeat;
  view(): ClassView;
  nextChange(after: number, signal: AbortSignal): Promise<void>;
  forget(): Promise<void>;
  stop(): Promise<void>;
}

export function createClassroom(options: ClassroomOptions): Classroom {
  const { keeper, mostSeats, addresses, now, later } = options;
  const followers = createFollowers({ later, realNow: now }, () => {});
  const seats = createSeats({ keeper, most: mostSeats, now, later, changed: followers.changed });
  const seenAt = new Map<string, number>();
  const troubles = new Map<string, string>();
  /** Where somebody stood as their tenant was put away. */
  const stood = new Map<string, SeatStanding>();
  let here: readonly string[] = [];
  let joinCode = newCode();
  let message: ClassMessage | null = null;
  let stopLooking = () => {};

  const whoIsHere = () => [...seenAt].filter(([, at]) => now() - at < AWAY).map(([id]) => id);

  /** Somebody who left tells nobody: only that nothing is heard of them any more. */
  function lookWhoIsHere(): void {
    const next = whoIsHere();
    if (next.join() !== here.join()) {
      here = next;
      followers.changed();
    }
    stopLooking = later(lookWhoIsHere, LOOK_WHO_IS_HERE);
  }
  lookWhoIsHere();

  function standingOf({ id }: KeptSeat): SeatStanding | null {
    const opened = seats.opened(id);
    if (!opened) return stood.get(id) ?? null;
    if (opened.standing) stood.set(id, opened.standing);
    return opened.standing;
  }

  return {
    get joinCode() {
      return joinCode;
    },
    trainerKey: newToken(),
    seats,
    keeper,
    seen({ id }) {
      seenAt.set(id, now());
      if (here.includes(id)) return;
      here = whoIsHere();
      followers.changed();
    },
    trouble({ id }, why) {
      if ((troubles.get(id) ?? null) === why) return;
      if (why === null) troubles.delete(id);
      else troubles.set(id, why);
      followers.changed();
    },
    tell(text) {
      message = text === null ? null : { id: randomUUID(), text };
      followers.changed();
    },
    ownSeat: ({ name }) => ({ name, message }),
    view: () => ({
      revision: followers.revision,
      joinCode,
      addresses: addresses().join,
      plain: addresses().plain,
      seats: seats.list().map((seat) => ({
        id: seat.id,
        name: seat.name,
        here: here.includes(seat.id),
        standing: standingOf(seat),
        trouble: troubles.get(seat.id) ?? null,
      })),
      mostSeats,
      message,
      results: [...keeper.results().keys()],
    }),
    async nextChange(after, signal) {
      if (after === followers.revision) await followers.nextChange(signal);
    },
    async forget() {
      await seats.forget();
      seenAt.clear();
      troubles.clear();
      stood.clear();
      message = null;
      // Whoever has the old code would sit down again at once.
      joinCode = newCode();
      followers.changed();
    },
    async stop() {
      stopLooking();
      followers.release();
      await seats.stop();
      keeper.close();
    },
  };
}
