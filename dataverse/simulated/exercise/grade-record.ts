import { type ConductBreach, ENDINGS, type ExerciseRecord, type Grade } from '../../../domain/exercise';
import { gradeOf } from '../../../domain/grading';
import { createConductWatch } from './conduct';
import { type Glimpse, glimpseOf } from './glimpse';
import { goalResults } from './goals';
import { startOf } from './log';
import { type Replayed, replay } from './replay';

export interface GradedRecord extends Replayed {
  grade: Grade;
}

/** The grade of a record, from the record alone: replayed anywhere, it is the same. */
export async function gradeRecord(record: ExerciseRecord): Promise<GradedRecord> {
  const watch = createConductWatch();
  const breaches: ConductBreach[] = [];
  let before: Glimpse | null = null;
  const { tenant, doubtful } = await replay(record, {
    before(tenant, event) {
      before = event.kind === 'request' ? glimpseOf(tenant) : null;
    },
    // Before a fault of the scenario begins that waited for this: nobody but the scenario did that.
    answered(tenant, event, place) {
      if (event.kind !== 'request' || event.status >= 400 || !before) return;
      breaches.push(...watch({ event, place, tenant, before, after: glimpseOf(tenant) }));
    },
  });
  const { events } = record;
  const last = events.at(-1);
  const grade = gradeOf(record.start.pack, {
    goals: goalResults(tenant, startOf(tenant), events),
    breaches,
    hints: new Set(events.flatMap((event) => (event.kind === 'hint' ? [event.hint] : []))),
    ending: ENDINGS.find((ending) => ending === last?.kind) ?? null,
    elapsed: last?.elapsed ?? 0,
  });
  return { tenant, doubtful, grade };
}
