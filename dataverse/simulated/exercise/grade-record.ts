import {
  type ConductBreach,
  ENDINGS,
  type ExerciseRecord,
  type GoalParts,
  type GoalResult,
  type Grade,
} from '../../../domain/exercise';
import { gradeOf } from '../../../domain/grading';
import { type GradingRules, gradingRulesOf } from '../../../domain/grading-rules';
import type { SimulatedTenant } from '../tenant';
import { createConductWatch } from './conduct';
import type { Deed } from './deed';
import { type Followed, follow } from './follow';
import { goalParts, goalResults } from './goals';
import { startOf } from './log';
import { type Replayed, type ReplayWatcher, replay } from './replay';

export interface GradedRecord extends Replayed {
  grade: Grade;
}

type Told = (deeds: readonly Deed[], breaches: readonly ConductBreach[]) => void;

/** Looks at what each request of a record did, by the rules that the record names. */
export function watchDeeds(
  rules: GradingRules,
  tell: Told,
): Required<Pick<ReplayWatcher, 'begin' | 'follow' | 'answered'>> {
  let watch: ReturnType<typeof createConductWatch> | null = null;
  let followed: Followed | null = null;
  return {
    begin(tenant) {
      watch = createConductWatch(rules, tenant);
    },
    follow(tenant, event, place) {
      followed = follow(tenant, event, place, rules);
      return followed;
    },
    // Before a fault of the scenario begins that waited for this: nobody but the scenario did that.
    async answered(_, { status }) {
      const deeds = followed?.end(status < 400) ?? [];
      const breaches: ConductBreach[] = [];
      for (const deed of deeds) breaches.push(...((await watch?.(deed)) ?? []));
      tell(deeds, breaches);
    },
  };
}

/** The goals with how much of each was there at the start and at the end. */
function withParts(
  goals: readonly GoalResult[],
  start: ReadonlyMap<string, GoalParts>,
  end: ReadonlyMap<string, GoalParts>,
): GoalResult[] {
  return goals.map((goal) => {
    const { of, held } = end.get(goal.id) ?? { of: 1, held: 0 };
    return { ...goal, parts: { of, start: start.get(goal.id)?.held ?? 0, end: held } };
  });
}

/** The grade of a record, from the record alone: replayed anywhere, it is the same. */
export async function gradeRecord(record: ExerciseRecord): Promise<GradedRecord> {
  const rules = gradingRulesOf(record.start);
  const breaches: ConductBreach[] = [];
  const watcher = watchDeeds(rules, (_, found) => breaches.push(...found));
  let began: ReadonlyMap<string, GoalParts> = new Map();
  const begin = (tenant: SimulatedTenant) => {
    watcher.begin(tenant);
    began = goalParts(tenant, startOf(tenant), []);
  };
  const { tenant, doubtful } = await replay(record, { ...watcher, begin });
  const { events, start } = record;
  const last = events.at(-1);
  const goals = goalResults(tenant, startOf(tenant), events);
  const ended = rules.goals === 'gained' ? goalParts(tenant, startOf(tenant), events) : null;
  const achieved = {
    goals: ended ? withParts(goals, began, ended) : goals,
    breaches,
    hints: new Set(events.flatMap((event) => (event.kind === 'hint' ? [event.hint] : []))),
    ending: ENDINGS.find((ending) => ending === last?.kind) ?? null,
    elapsed: last?.elapsed ?? 0,
  };
  return { tenant, doubtful, grade: gradeOf(start.pack, achieved, rules) };
}
