import { Refusal } from '../refusal';
import { toResponse } from './call';
import { callerOf } from './caller';
import { giveBack, type TenantChanges, takeChanges } from './changes';
import { advanceTo, nextWake } from './clock';
import { createControl } from './control';
import { isOpenDuringExercise } from './control/during-exercise';
import { problemResponse } from './control/problem';
import type { Simulation } from './control/simulation';
import { createExerciseOrder } from './exercise/in-order';
import { reopened } from './exercise/reopened';
import { closedDuringExercise, endInTime, isInOrder, note, passTime, timeLeft } from './exercise/session';
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

const isControl = ({ url }: Request) => new URL(url).pathname.startsWith('/simulator');

/** Timers take no longer waits than this. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/**
 * The one place where a simulated tenant and its clock live. Everybody else asks it through `fetch`:
 * the Web API under `/api/data`, the simulator's own controls under `/simulator`.
 */
export function createOwner(start: SimulatedTenant, surroundings: OwnerSurroundings): TenantOwner {
  const { realNow, later, store } = surroundings;
  const goesOn = start.core.exercise?.stage === 'running' || start.core.exercise?.stage === 'paused';
  let tenant = goesOn ? reopened(start) : start;
  if (goesOn) note({ tenant }, { kind: 'reopened' });
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
    if (order.held) return;
    const now = realNow();
    const passed = passTime({ tenant }, now - ticked);
    ticked = now;
    const went = advanceTo(tenant, tenant.core.now + passed * tenant.core.speed);
    if (endInTime({ tenant }) || went) changed();
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
    const due = nextWake(tenant);
    const left = timeLeft({ tenant });
    const stands = due === null || tenant.core.speed === 0 || tenant.core.exercise?.stage === 'paused';
    if (stands && left === null) return;
    const wait = Math.min(
      stands ? LONGEST_WAIT_MS : Math.max(0, (due - tenant.core.now) / tenant.core.speed),
      left ?? LONGEST_WAIT_MS,
    );
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
    isOpenDuringExercise: (request) => isOpenDuringExercise(control, request),
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
        const stopWaiting = later(() => {
          // The clock went on while nothing changed: the answer tells the time at which it is given.
          tick();
          finish();
        }, FOLLOW_FOR_MS);
        signal?.addEventListener('abort', finish, { once: true });
        followers.add(finish);
      }),
    freshSeed: surroundings.freshSeed,
    realNow,
  };
  const control = createControl(simulation);

  /** What a request meets that never reaches the tenant, or null. */
  async function trouble(): Promise<Response | null> {
    const fault = faults.take();
    return fault && meet(fault, (milliseconds) => new Promise((done) => later(done, milliseconds)));
  }

  async function answerTenant(request: Request): Promise<Response> {
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

  const reach = async (request: Request): Promise<Response> =>
    isControl(request) ? control.fetch(request) : answerTenant(request);
  const order = createExerciseOrder(simulation, reach);

  async function answer(request: Request): Promise<Response> {
    try {
      const closed = closedDuringExercise(simulation, request);
      if (closed) return closed;
      const instead = isControl(request) ? null : await trouble();
      if (instead) return instead;
      return await (isInOrder(simulation, request) ? order.answer(request, tick) : reach(request));
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
