/** What the editions of SCORM call the same things, and what each has of its own. */
import type { ExerciseResult } from '../../domain/exercise';
import type { ScormKind } from './kinds';
import type { ScormRunTime } from './scorm-run-time';

export interface ScormModel {
  kind: ScormKind;
  /** Characters that every learning system has to keep of an exercise that goes on later. */
  room: number;
  /** Names of elements. */
  names: Readonly<
    Record<'mode' | 'entry' | 'exit' | 'suspended' | 'stood' | 'language' | 'learner' | 'sessionTime', string>
  >;
  /** What `exit` is once an exercise has ended: whoever comes again begins anew. */
  ended: string;
  duration(milliseconds: number): string;
  /** Says that there is no result yet. */
  begin(runTime: ScormRunTime): void;
  /** The score of a hundred that the learning system asks for; null where it asks for none. */
  asked(runTime: ScormRunTime): number | null;
  goals: GoalWords;
  /**
   * Tells the score and how it ended.
   * @param passed the scenario, and what the learning system asks for as well
   * @returns whether all of it was taken
   */
  tellScore(runTime: ScormRunTime, result: ExerciseResult, passed: boolean): boolean;
}

interface GoalWords {
  /** Elements of an objective, with their values. */
  objective(met: boolean): Readonly<Record<string, string>>;
  /** The type of interaction in which any name may be a response. */
  type: string;
  /** The element that holds it. */
  response: string;
  wrong: string;
}

/** Numbers of the data model have at most seven digits after the point. */
export const real = (value: number): string => String(Math.round(value * 1e7) / 1e7);

/** A number as a learning system wrote it; null where there is none. */
export function numberIn(text: string): number | null {
  const value = Number.parseFloat(text);
  return Number.isFinite(value) ? value : null;
}

/** Where an objective stands, or is to: what is told once more is told of the same one. */
function placeOf(get: ScormRunTime['get'], id: string): { place: string; known: boolean } {
  const count = numberIn(get('cmi.objectives._count')) ?? 0;
  for (let at = 0; at < count; at++) {
    if (get(`cmi.objectives.${at}.id`) === id) return { place: `cmi.objectives.${at}`, known: true };
  }
  return { place: `cmi.objectives.${count}`, known: false };
}

/** An objective for each goal, and an interaction for each that asks for a cause. A learning system may have neither. */
export function tellGoals(
  { get, set }: ScormRunTime,
  { grade, record }: ExerciseResult,
  { objective, type, response, wrong }: GoalWords,
): void {
  const goals = new Map(record.start.pack.goals.map((goal) => [goal.id, goal]));
  let interactions = 0;
  for (const { id, met, answered } of grade.goals) {
    const { place, known } = placeOf(get, `goal-${id}`);
    if (known || set(`${place}.id`, `goal-${id}`)) {
      for (const [element, value] of Object.entries(objective(met))) set(`${place}.${element}`, value);
    }
    const goal = goals.get(id);
    if (goal?.is !== 'cause' || !answered) continue;
    const interaction = `cmi.interactions.${interactions}`;
    interactions += 1;
    set(`${interaction}.id`, `goal-${id}`);
    set(`${interaction}.type`, type);
    goal.causes.forEach((cause, at) => {
      set(`${interaction}.correct_responses.${at}.pattern`, cause);
    });
    set(`${interaction}.${response}`, answered);
    set(`${interaction}.result`, met ? 'correct' : wrong);
  }
}
