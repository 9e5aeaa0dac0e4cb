/** The exercise of a packaged page, and what the learning system that opened the page hears of it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Fetch } from '../dataverse/client';
import { gradeRecord } from '../dataverse/simulated/exercise/grade-record';
import { createExerciseControl } from '../sources/exercise-control';
import type { LearningLink } from '../training/packages/link';
import { suspendedOf } from '../training/packages/suspended';
import { createExerciseStore, type ExerciseStore } from './exercise';
import type { SimulatorStore } from './simulator';

/** What became of the result: told, not taken, or nobody to tell. */
export type Delivery = 'delivered' | 'notDelivered' | 'nobody';

export interface PackageSession extends ExerciseStore {
  delivery: ReadonlySignal<Delivery | null>;
  /** Tells the result once more, where it was not taken. */
  deliver(): Promise<void>;
}

interface Surroundings {
  fetch: Fetch;
  origin: string;
  simulator: Pick<SimulatorStore, 'status' | 'refresh'>;
  link: LearningLink;
  newId(): string;
  realNow(): number;
}

export function createPackageSession(surroundings: Surroundings): PackageSession {
  const { fetch, origin, simulator, link, newId, realNow } = surroundings;
  const control = createExerciseControl(fetch, origin);
  const delivery = signal<Delivery | null>(null);
  /** Lines of the record that the learning system was given last. */
  let given: number | null = null;

  async function deliver(): Promise<void> {
    const result = exercise.ended.peek();
    if (!result) return;
    const taken = await link.finish(result);
    delivery.value = taken ? 'delivered' : link.reports ? 'notDelivered' : 'nobody';
  }

  const exercise = createExerciseStore({
    control,
    simulator,
    keeper: {
      // A launch is one attempt, and no page saw it before.
      known: async () => null,
      // At hand from the beginning: at the end the learning system may serve no more files of a session that is over.
      grade: async (record) => (await gradeRecord(record)).grade,
      async stands({ events }) {
        if (events === given) return;
        const record = await control.record();
        given = record.events.length;
        const data = suspendedOf(record);
        // What does not fit leaves the last state that did: a beginning of the record is a record as well.
        link.suspend(data.length <= link.room ? data : null, record.events.length);
      },
      graded: deliver,
      // A launch begins in a page that keeps nothing.
      async begun() {},
      // The learning system counts attempts.
      earlier: () => 0,
    },
    // What the learning system did not take can be told again, also by who began to try things in a fresh tenant.
    outlivesTenant: true,
    newId,
    realNow,
  });

  return { ...exercise, delivery, deliver };
}
