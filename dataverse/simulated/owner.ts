import { createAnswering, createReach } from './answering';
import { createControl } from './control';
import { isOpenDuringExercise } from './control/during-exercise';
import { problemResponse } from './control/problem';
import type { Simulation } from './control/simulation';
import { createExerciseOrder } from './exercise/in-order';
import { reopened } from './exercise/reopened';
import { reopen } from './exercise/session';
import { RequestFaults } from './faults';
import { createFollowers, type Followers } from './followers';
import { Protection } from './protection';
import { createRealTime, type RealTimeSurroundings } from './real-time';
import { createSaving, type TenantStore } from './saving';
import type { SimulatedTenant } from './tenant';
import { UndoHistory } from './transaction';

export type { TenantStore } from './saving';

/** What the owner of a tenant needs from the place it lives in. */
export interface OwnerSurroundings extends RealTimeSurroundings {
  /** A number that no earlier fresh tenant was made from. */
  freshSeed(): number;
  store: TenantStore;
  /** Mailboxes that a fresh tenant may be given: on a server of many each has its share. */
  mostMailboxes?: number;
}

export interface TenantOwner {
  /** @throws ConnectionCut where the simulator was told to cut connections */
  fetch(request: Request): Promise<Response>;
  /**
   * Reads past what a trainee meets: what an exercise closes, faults and limits. Nothing is written so.
   * For a trainer, who sees more than whoever is examined.
   */
  look(request: Request): Promise<Response>;
  stop(): void;
}

/** A tenant as its owner begins with it: an exercise under way goes on, and its record says that it was reopened. */
function begun(start: SimulatedTenant, realNow: number): SimulatedTenant {
  const stage = start.core.exercise?.stage;
  if (stage !== 'running' && stage !== 'paused') return start;
  const tenant = reopened(start);
  reopen(tenant, realNow);
  return tenant;
}

function simulationOf(
  start: SimulatedTenant,
  followers: Followers,
  { freshSeed, realNow, mostMailboxes }: OwnerSurroundings,
  isOpen: (request: Request) => boolean,
): Simulation {
  let tenant = begun(start, realNow());
  let history = new UndoHistory();
  return {
    get tenant() {
      return tenant;
    },
    get history() {
      return history;
    },
    get revision() {
      return followers.revision;
    },
    faults: new RequestFaults(realNow),
    protection: new Protection(realNow),
    isOpenDuringExercise: isOpen,
    changed: followers.changed,
    replace(next) {
      tenant = next;
      history = new UndoHistory();
      followers.changed();
    },
    goBack(kept) {
      tenant = kept;
      history.forget(kept);
      followers.changed();
    },
    nextChange: followers.nextChange,
    ...(mostMailboxes === undefined ? {} : { mostMailboxes }),
    freshSeed,
    realNow,
  };
}

/**
 * The one place where a simulated tenant and its clock live. Everybody else asks it through `fetch`:
 * the Web API under `/api/data`, the simulator's own controls under `/simulator`.
 */
export function createOwner(start: SimulatedTenant, surroundings: OwnerSurroundings): TenantOwner {
  const { later, store } = surroundings;
  const followers = createFollowers(surroundings, () => time.tick());
  const simulation = simulationOf(start, followers, surroundings, (request) =>
    isOpenDuringExercise(control, request),
  );
  const control = createControl(simulation);
  const reach = createReach(simulation, control);
  const order = createExerciseOrder(simulation, reach);
  const saving = createSaving(store, simulation);
  const time = createRealTime(
    simulation,
    surroundings,
    () => order.held,
    // Nobody waits for this save; the next request tries it again and answers for it.
    () => void saving.keep(),
  );
  const answer = createAnswering({ simulation, reach, order, tick: time.tick, later });

  return {
    async fetch(request) {
      time.tick();
      const before = simulation.tenant.core.sequence;
      const response = await answer(request);
      if (simulation.tenant.core.sequence !== before) followers.changed();
      // Nothing is answered that is not kept: a killed browser or server loses nothing that was answered.
      const lost = await saving.keep();
      // Reading goes on, whatever the storage takes.
      if (lost !== null && request.method !== 'GET' && request.method !== 'HEAD')
        return problemResponse(507, 'notSaved', `The change could not be saved: ${lost}`);
      time.keepTime();
      response.headers.set('Date', new Date(simulation.tenant.core.now).toUTCString());
      return response;
    },
    async look(request) {
      if (request.method !== 'GET')
        return problemResponse(403, 'readOnly', 'This tenant is only looked at here.');
      time.tick();
      return reach(request);
    },
    stop() {
      time.stop();
      followers.release();
    },
  };
}
