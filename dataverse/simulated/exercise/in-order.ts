import { inTurn } from '../../../domain/in-turn';
import type { Simulation } from '../control/simulation';
import { answerRecorded, closedDuringExercise, isRecorded } from './session';

export interface ExerciseOrder {
  /** A request is being answered and written down: the tenant's clock stands still. */
  readonly held: boolean;
  /** Answers a request in its turn. @param begin called when the turn has come */
  answer(request: Request, begin: () => void): Promise<Response>;
}

/** What is written to a record is done one after the other, in the order in which it is written. */
export function createExerciseOrder(
  simulation: Simulation,
  reach: (request: Request) => Promise<Response>,
): ExerciseOrder {
  const inOrder = inTurn();
  let held = false;

  async function take(request: Request, begin: () => void): Promise<Response> {
    begin();
    // The exercise may have ended or paused while the request waited.
    const closed = closedDuringExercise(simulation, request);
    if (closed) return closed;
    held = true;
    try {
      return await (isRecorded(simulation, request)
        ? answerRecorded(simulation, request, reach)
        : reach(request));
    } finally {
      held = false;
    }
  }

  return {
    get held() {
      return held;
    },
    answer: (request, begin) => inOrder(() => take(request, begin)),
  };
}
