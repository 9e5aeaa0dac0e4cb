/** The class as its trainer sees it, followed live. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ClassView, SeatOutcome } from '../domain/classroom';
import { ClassProblem, type TrainerControl } from '../sources/class-control';

export interface TrainerClass {
  view: ReadonlySignal<ClassView | null>;
  /** Why the server cannot be followed now; what was seen last stays. */
  problem: ReadonlySignal<ClassProblem | null>;
  /** Seats that did not follow the last order, each with why. */
  refused: ReadonlySignal<readonly SeatOutcome[]>;
  /** An order is on its way. */
  busy: ReadonlySignal<boolean>;
  control: TrainerControl;
  /** Sends an order, and takes what came of it. */
  order(send: (control: TrainerControl) => Promise<SeatOutcome[]>): Promise<void>;
  /** Follows until the function given back is called. */
  follow(): () => void;
}

/** Milliseconds until a server that did not answer is asked again. */
const AGAIN = 2000;

export function createTrainerClass(
  control: TrainerControl,
  wait: (milliseconds: number) => Promise<void>,
): TrainerClass {
  const view = signal<ClassView | null>(null);
  const problem = signal<ClassProblem | null>(null);
  const refused = signal<readonly SeatOutcome[]>([]);
  const busy = signal(false);

  async function step(leaving: AbortSignal): Promise<void> {
    try {
      // Everything comes with each answer, so that nothing is missed by a break.
      view.value = await control.state(problem.peek() ? 0 : (view.peek()?.revision ?? 0), leaving);
      problem.value = null;
    } catch (error) {
      if (leaving.aborted) return;
      if (!(error instanceof ClassProblem)) throw error;
      problem.value = error;
      await wait(AGAIN);
    }
  }

  return {
    view,
    problem,
    refused,
    busy,
    control,
    async order(send) {
      busy.value = true;
      try {
        refused.value = (await send(control)).filter((each) => each.refused !== null);
      } catch (error) {
        if (!(error instanceof ClassProblem)) throw error;
        problem.value = error;
      } finally {
        busy.value = false;
      }
    },
    follow() {
      const leaving = new AbortController();
      void (async () => {
        while (!leaving.signal.aborted) await step(leaving.signal);
      })();
      return () => leaving.abort();
    },
  };
}
