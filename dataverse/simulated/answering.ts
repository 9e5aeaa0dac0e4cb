/** From a request to its answer, past what a simulated service puts in between: faults, protection, an exercise. */
import type { Hono } from 'hono';
import { Refusal } from '../refusal';
import { toResponse } from './call';
import { callerOf } from './caller';
import { problemResponse } from './control/problem';
import type { Simulation } from './control/simulation';
import type { ExerciseOrder } from './exercise/in-order';
import { closedDuringExercise, isInOrder } from './exercise/session';
import { ConnectionCut, meet } from './faults';
import { answerRequest, refusalReply } from './service';

const CONTROL = /^[^/]*\/\/[^/]*\/simulator/;
const isControl = ({ url }: Request) => CONTROL.test(url);

async function answerTenant(
  { tenant, history, protection }: Simulation,
  request: Request,
): Promise<Response> {
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

/** A request goes to the controls or to the tenant, whichever it is for. */
export const createReach =
  (simulation: Simulation, control: Hono) =>
  async (request: Request): Promise<Response> =>
    isControl(request) ? control.fetch(request) : answerTenant(simulation, request);

function refused(error: unknown, request: Request): Response {
  if (error instanceof Refusal) return toResponse(refusalReply(error, request.headers.get('Prefer')));
  if (error instanceof ConnectionCut) throw error;
  // A mistake of our own: the client learns that there was one, and nothing of our insides.
  console.error(error);
  return problemResponse(500, '0x80040216', 'An unexpected error occurred.');
}

interface Answering {
  simulation: Simulation;
  reach(request: Request): Promise<Response>;
  order: ExerciseOrder;
  tick(): void;
  later(callback: () => void, milliseconds: number): () => void;
}

/** @throws ConnectionCut where the simulator was told to cut connections */
export function createAnswering({ simulation, reach, order, tick, later }: Answering) {
  /** What a request meets that never reaches the tenant, or null. */
  async function trouble(): Promise<Response | null> {
    const fault = simulation.faults.take();
    return fault && meet(fault, (milliseconds) => new Promise((done) => later(done, milliseconds)));
  }

  return async (request: Request): Promise<Response> => {
    try {
      const closed = closedDuringExercise(simulation, request);
      if (closed) return closed;
      const instead = isControl(request) ? null : await trouble();
      if (instead) return instead;
      return await (isInOrder(simulation, request) ? order.answer(request, tick) : reach(request));
    } catch (error) {
      return refused(error, request);
    }
  };
}
