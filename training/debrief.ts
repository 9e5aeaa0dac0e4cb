/** What an exercise teaches when it has ended: where each goal was lost, what would have been right, and the shortest way. */
import { type Frame, framesOf } from '../dataverse/simulated/exercise/frames';
import type { ConductBreach, ExerciseRecord, ExerciseResult, GoalResult } from '../domain/exercise';
import type { Goal, ScenarioPack } from '../domain/pack';
import { solutionOf } from './check-pack';
import type { SolvedStep } from './solver-seat';

export interface GoalDebrief {
  goal: Goal;
  result: GoalResult;
  /** It held before this event, and not after it to the end; null where it holds, or never did. */
  lost: Frame | null;
  /** It holds since this event; null where it does not, or did from the start. */
  reached: Frame | null;
  /** Steps of the shortest way that bring about what is missing. */
  better: readonly SolvedStep[];
}

export interface BreachDebrief {
  breach: ConductBreach;
  /** The event that broke the rule. */
  frame: Frame | null;
}

export interface Debrief {
  goals: readonly GoalDebrief[];
  breaches: readonly BreachDebrief[];
  /** The shortest way, step by step. */
  way: readonly SolvedStep[];
  /** The record of somebody who goes it. */
  solution: ExerciseRecord;
}

/** Where a goal came to stand as it does at the end; null where it never moved. */
function turnOf(frames: readonly Frame[], id: string): { frame: Frame; holds: boolean } | null {
  const holds = frames.at(-1)?.met.includes(id) ?? false;
  const before = frames.findLastIndex(({ met }) => met.includes(id) !== holds);
  const frame = before < 0 ? undefined : frames[before + 1];
  return frame ? { frame, holds } : null;
}

/** Steps about the mailboxes that are not where they should be, or the one that does what the goal asks for. */
function stepsTowards(goal: Goal, { met, unmet = [], about }: GoalResult, way: readonly SolvedStep[]) {
  if (met) return [];
  if (goal.is === 'organization') {
    const kinds = goal.defaultsAreServerSide ? ['defaults', 'requirement'] : ['requirement'];
    return way.filter(({ what: { kind } }) => kinds.includes(kind));
  }
  if (goal.is === 'cause') {
    return way.filter(({ what, mailbox }) => what.kind === 'cause' && mailbox === (about?.name ?? null));
  }
  const names = new Set(unmet.map(({ name }) => name));
  const ofThese = way.filter(({ mailbox, what }) => mailbox && names.has(mailbox) && what.kind !== 'cause');
  // What was mended for everybody at once stands with no mailbox of its own.
  return ofThese.length > 0 ? ofThese : way.filter(({ mailbox, what }) => !mailbox && what.kind === 'ask');
}

/** The parts of a debrief that the record and a way through it give. */
export function debriefFrom(
  { record, grade }: Pick<ExerciseResult, 'record' | 'grade'>,
  frames: readonly Frame[],
  way: readonly SolvedStep[],
): Pick<Debrief, 'goals' | 'breaches'> {
  const { goals }: ScenarioPack = record.start.pack;
  const results = new Map(grade.goals.map((result) => [result.id, result]));
  return {
    goals: goals.flatMap((goal) => {
      const result = results.get(goal.id);
      if (!result) return [];
      const turn = turnOf(frames, goal.id);
      return [
        {
          goal,
          result,
          lost: turn && !turn.holds ? turn.frame : null,
          reached: turn?.holds ? turn.frame : null,
          better: stepsTowards(goal, result, way),
        },
      ];
    }),
    // The first frame is the beginning, before any event.
    breaches: grade.conduct.flatMap(({ breaches }) =>
      breaches.map((breach) => ({ breach, frame: frames[breach.event + 1] ?? null })),
    ),
  };
}

/** Replays a result, and walks the shortest way of the same variant beside it. */
export async function debriefOf(result: ExerciseResult): Promise<Debrief> {
  const { pack, seed } = result.record.start;
  const [frames, { steps, record }] = await Promise.all([framesOf(result.record), solutionOf(pack, seed)]);
  return { ...debriefFrom(result, frames, steps), way: steps, solution: record };
}
