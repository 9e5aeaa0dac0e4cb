import { Refusal } from '../refusal';
import { toResponse } from './call';
import { callerOf } from './caller';
import { giveBack, type TenantChanges, takeChanges } from './changes';
import { advanceTo, nextDue } from './clock';
import { createControl } from './control';
import { problemResponse } from './control/problem';
import type { Simulation } from './control/simulation';
import { ConnectionCut, Faults, meet } from './faults';
import { Protection } from './protection';
import { answerRequest, refusalReply } from './service';
import type { SimulatedTenant } from './tenant';
import { UndoHistory } from './transaction';

/** Where a tenant is kept: the port that a storage engine stands behind. */
export interface TenantStore {
  /** Keeps the changes, all or nothing; a core of another id is another tenant, and comes whole. */
  save(changes: TenantChanges): Promise<void>;
}

/** What the owner of a tenant needs from the place it lives in. */
export interface OwnerSurroundings {
  /** Milliseconds of real time. */
  realNow(): number;
  /** A number that no earlier fresh tenant was made from. */
  freshSeed(): number;
  store: TenantStore;
  /** Calls back once after so many milliseconds of real time, unless taken back. */
  later(callback: () => void, milliseconds: number): () => void;
}

export interface TenantOwner {
  /** @throws ConnectionCut where the simulator was told to cut connections */
  fetch(request: Request): Promise<Response>;
  stop(): void;
}

/** A follower of changes is answered at the latest after this many milliseconds. */
const FOLLOW_FOR_MS = 25_000;

/** Timers take no longer waits than this. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/**
 * The one place where a simulated tenant and its clock live. Everybody else asks it through `fetch`:
 * the Web API under `/api/data`, the simulator's own controls under `/simulator`.
 */
export function createOwner(start: SimulatedTenant, surroundings: OwnerSurroundings): TenantOwner {
  const { realNow, later, store } = surroundings;
  let tenant = start;
  let history = new UndoHistory();
  let ticked = realNow();
  let revision = 1;
  let cancelTimer = () => {};
  const followers = new Set<() => void>();
  const faults = new Faults(realNow);
  const protection = new Protection(realNow);

  const changed = () => {
    revision += 1;
    for (const follower of [...followers]) follower();
  };

  const tick = () => {
    const now = realNow();
    const until = tenant.core.now + (now - ticked) * tenant.core.speed;
    ticked = now;
    if (advanceTo(tenant, until)) changed();
  };

  // Saves follow each other, so that what was kept later is never overwritten by what came before.
  let saving = Promise.resolve();
  let savedRevision = 0;
  const save = () => {
    saving = saving
      .catch(() => {})
      .then(async () => {
        if (savedRevision === revision) return;
        const [saved, changes] = [revision, takeChanges(tenant)];
        try {
          await store.save(changes);
          savedRevision = saved;
        } catch (error) {
          giveBack(tenant, changes);
          throw error;
        }
      });
    return saving;
  };

  const keepTime = () => {
    cancelTimer();
    const due = nextDue(tenant);
    if (due === null || tenant.core.speed === 0) return;
    const wait = Math.max(0, (due - tenant.core.now) / tenant.core.speed);
    cancelTimer = later(
      () => {
        tick();
        keepTime();
        // Nobody waits for this save; the next request tries it again and answers for it.
        save().catch(() => {});
      },
      Math.min(wait, LONGEST_WAIT_MS),
    );
  };

  const simulation: Simulation = {
    get tenant() {
      return tenant;
    },
    get history() {
      return history;
    },
    get revision() {
      return revision;
    },
    faults,
    protection,
    changed,
    replace(next) {
      tenant = next;
      history = new UndoHistory();
      changed();
    },
    nextChange: (signal) =>
      new Promise<void>((resolve) => {
        const finish = () => {
          followers.delete(finish);
          stopWaiting();
          resolve();
        };
        const stopWaiting = later(finish, FOLLOW_FOR_MS);
        signal?.addEventListener('abort', finish, { once: true });
        followers.add(finish);
      }),
    freshSeed: surroundings.freshSeed,
    realNow,
  };
  const control = createControl(simulation);

  async function answerApi(request: Request): Promise<Response> {
    const fault = faults.take();
    const instead =
      fault && (await meet(fault, (milliseconds) => new Promise((done) => later(done, milliseconds))));
    if (instead) return instead;
    if (!protection.settings.on) return answerRequest(tenant, history, request);
    const leave = protection.enter(callerOf(tenant, request.headers).id);
    let told: Record<string, string> = {};
    let response: Response;
    try {
      response = await answerRequest(tenant, history, request);
    } finally {
      told = leave();
    }
    for (const [name, value] of Object.entries(told)) response.headers.set(name, value);
    return response;
  }

  async function answer(request: Request): Promise<Response> {
    try {
      if (new URL(request.url).pathname.startsWith('/simulator')) return await control.fetch(request);
      return await answerApi(request);
    } catch (error) {
      if (error instanceof Refusal) return toResponse(refusalReply(error, request.headers.get('Prefer')));
      if (error instanceof ConnectionCut) throw error;
      // A mistake of our own: the client learns that there was one, and nothing of our insides.
      console.error(error);
      return problemResponse(500, '0x80040216', 'An unexpected error occurred.');
    }
  }

  return {
    async fetch(request) {
      tick();
      const before = tenant.core.sequence;
      const response = await answer(request);
      if (tenant.core.sequence !== before) changed();
      try {
        // Nothing is answered that is not kept: a killed browser or server loses nothing that was answered.
        await save();
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return problemResponse(507, 'notSaved', `The change could not be saved: ${reason}`);
      }
      keepTime();
      response.headers.set('Date', new Date(tenant.core.now).toUTCString());
      return response;
    },
    stop() {
      cancelTimer();
      for (const follower of [...followers]) follower();
    },
  };
}
