/** The server of a class, as its pages ask it. */
import type { ClassView, OwnSeat, SeatOutcome } from '../domain/classroom';

/** A refusal in the server's words, with its code. */
export class ClassProblem extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type Send = (path: string, init: RequestInit) => Promise<Response>;

async function ask<T>(send: Send, path: string, init: RequestInit = {}): Promise<T> {
  let response: Response;
  try {
    response = await send(path, init);
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error;
    throw new ClassProblem('unreachable', error instanceof Error ? error.message : String(error));
  }
  if (response.ok) return (await response.json()) as T;
  const told = (await response.json().catch(() => ({}))) as { error?: { code?: string; message?: string } };
  throw new ClassProblem(told.error?.code ?? 'other', told.error?.message ?? `HTTP ${response.status}`);
}

const posting = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

export interface SeatControl {
  own(): Promise<OwnSeat>;
  join(wish: { code: string; name: string; back?: string }): Promise<{ name: string; back: string }>;
}

export const createSeatControl = (send: Send): SeatControl => ({
  own: () => ask(send, '/class/seat'),
  join: (wish) => ask(send, '/class/join', posting(wish)),
});

export type ClassMove = 'paused' | 'running' | 'finished' | 'givenUp';

export interface TrainerControl {
  /** Answers when something is newer, or after half a minute. */
  state(after: number, signal: AbortSignal): Promise<ClassView>;
  results(): Promise<string[]>;
  /** For all seats where none are named. */
  begin(pack: string | object, variant: 'same' | 'byName', seats?: readonly string[]): Promise<SeatOutcome[]>;
  move(to: ClassMove, seats?: readonly string[]): Promise<SeatOutcome[]>;
  reset(seat: string): Promise<SeatOutcome[]>;
  tell(text: string | null): Promise<SeatOutcome[]>;
  deleteAll(): Promise<SeatOutcome[]>;
}

export function createTrainerControl(send: Send, key: string): TrainerControl {
  const keyed: Send = (path, init) => {
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${key}`);
    return send(`/class/trainer/${path}`, { ...init, headers });
  };
  const some = (seats: readonly string[] | undefined) => (seats ? { seats } : {});
  return {
    state: (after, signal) => ask(keyed, `state?after=${after}`, { signal }),
    results: () => ask(keyed, 'results'),
    begin: (pack, variant, seats) => ask(keyed, 'begin', posting({ pack, variant, ...some(seats) })),
    move: (to, seats) => ask(keyed, 'stage', posting({ to, ...some(seats) })),
    reset: (seat) => ask(keyed, 'reset', posting({ seats: [seat] })),
    tell: (text) => ask(keyed, 'message', posting({ text })),
    deleteAll: () => ask(keyed, 'delete', posting({ everything: true })),
  };
}
