/** Makes the tenant of a record again, event by event: the same pack, seed and events give the same tenant. */
import type { ExerciseEvent, ExerciseRecord, SentRequest } from '../../../domain/exercise';
import { advanceTo } from '../clock';
import { createControl } from '../control';
import type { Simulation } from '../control/simulation';
import { RequestFaults } from '../faults';
import { Protection } from '../protection';
import { answerRequest, type BatchWitness } from '../service';
import type { SimulatedTenant } from '../tenant';
import { UndoHistory } from '../transaction';
import { beginExercise } from './begin';
import { append } from './log';
import { reopened } from './reopened';
import { settle } from './settle';

/** Addresses of a replay lead nowhere. */
const ORIGIN = 'http://replay.invalid';

type RequestEvent = Extract<ExerciseEvent, { kind: 'request' }>;

/** Who looks on; the tenant is as it was before the event, and as it is after it. */
export interface ReplayWatcher {
  /** The tenant as the exercise begins. */
  begin?(tenant: SimulatedTenant): void;
  before?(tenant: SimulatedTenant, event: ExerciseEvent, place: number): void;
  /** Follows a request from before it is done. */
  follow?(tenant: SimulatedTenant, event: RequestEvent, place: number): { witness?: BatchWitness };
  /** A request was answered; what follows from it by itself, such as a fault that waited for it, is still to come. */
  answered?(tenant: SimulatedTenant, event: RequestEvent, place: number): void | Promise<void>;
  after?(tenant: SimulatedTenant, event: ExerciseEvent, place: number): void;
}

export interface Replayed {
  tenant: SimulatedTenant;
  /** Places of events that the tenant answered otherwise than the record says, or that cannot be: changed by hand. */
  doubtful: readonly number[];
}

/** A simulation that nobody but the replay asks. */
function alone(tenant: SimulatedTenant): Simulation {
  const refuse = () => {
    throw new Error('A replay has one tenant only.');
  };
  const standsStill = () => 0;
  return {
    tenant,
    history: new UndoHistory(),
    faults: new RequestFaults(standsStill),
    protection: new Protection(standsStill),
    revision: 0,
    replace: refuse,
    goBack: refuse,
    changed() {},
    nextChange: async () => {},
    isOpenDuringExercise: () => true,
    freshSeed: refuse,
    realNow: standsStill,
  };
}

async function answerIn(
  simulation: Simulation,
  { method, path, headers, body }: SentRequest,
  witness?: BatchWitness,
): Promise<number> {
  const request = new Request(`${ORIGIN}${path}`, { method, headers, ...(body === '' ? {} : { body }) });
  const response = path.startsWith('/simulator')
    ? await createControl(simulation).fetch(request)
    : await answerRequest(simulation.tenant, simulation.history, request, witness);
  return response.status;
}

export async function replay(
  { start, events }: ExerciseRecord,
  { begin, before, follow, answered, after }: ReplayWatcher = {},
): Promise<Replayed> {
  let simulation = alone(beginExercise(start));
  const doubtful: number[] = [];
  begin?.(simulation.tenant);
  for (const [place, event] of events.entries()) {
    advanceTo(simulation.tenant, event.at);
    if (event.kind === 'reopened') simulation = alone(reopened(simulation.tenant));
    const { tenant } = simulation;
    before?.(tenant, event, place);
    if (event.kind === 'request') {
      const witness = follow?.(tenant, event, place).witness;
      const status = await answerIn(simulation, event.request, witness);
      if (status !== event.status) doubtful.push(place);
      await answered?.(tenant, event, place);
      settle(tenant);
    }
    if (!append(tenant, event) && doubtful.at(-1) !== place) doubtful.push(place);
    after?.(tenant, event, place);
  }
  return { tenant: simulation.tenant, doubtful };
}
