/** The score of an exercise: a function of what was reached, what was broken and what was asked for. */
import type { ConductBreach, ConductResult, Ending, GoalResult, Grade } from './exercise';
import type { GradingRules } from './grading-rules';
import { type Conduct, PASS_AT, type ScenarioPack } from './pack';

function judged({ rule, cost, free = 0 }: Conduct, breaches: readonly ConductBreach[]): ConductResult {
  const own = breaches.filter((breach) => breach.rule === rule);
  return { rule, breaches: own, cost: Math.max(0, own.length - free) * cost };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

export interface Achieved {
  goals: readonly GoalResult[];
  breaches: readonly ConductBreach[];
  /** Ids of the hints that were taken. */
  hints: ReadonlySet<string>;
  ending: Ending | null;
  elapsed: number;
}

/** Points of a goal, and how many of them were earned; a goal that held at the start can only be lost. */
function gained({ points, parts = { of: 1, start: 0, end: 0 } }: GoalResult): {
  points: number;
  met: number;
} {
  const { of, start, end } = parts;
  if (of === 0) return { points: 0, met: 0 };
  if (start === of) return { points: 0, met: (points * (end - of)) / of };
  return { points, met: (points * Math.max(0, end - start)) / (of - start) };
}

const whole = ({ points, met }: GoalResult) => ({ points, met: met ? points : 0 });

export function gradeOf(pack: ScenarioPack, achieved: Achieved, rules: GradingRules): Grade {
  const { goals, breaches, ending, elapsed } = achieved;
  const conduct = (pack.conduct ?? []).map((rule) => judged(rule, breaches));
  const hints = (pack.hints ?? [])
    .filter(({ id }) => achieved.hints.has(id))
    .map(({ id, cost }) => ({ id, cost }));
  const earned = goals.map(rules.goals === 'whole' ? whole : gained);
  const all = sum(earned.map(({ points }) => points));
  const met = sum(earned.map((goal) => goal.met));
  const reached = all === 0 ? 0 : Math.max(0, Math.round((100 * met) / all));
  const lost = sum([...conduct, ...hints].map(({ cost }) => cost));
  const score = Math.max(0, reached - lost);
  const passed = ending !== null && ending !== 'givenUp' && score >= (pack.passAt ?? PASS_AT);
  return { ending, goals, conduct, hints, reached, lost, score, passed, elapsed };
}
