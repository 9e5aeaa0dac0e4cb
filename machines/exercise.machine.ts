/** An exercise while it goes on: which of its events may happen when. The record is the list of those that did. */
import { initialTransition, setup, transition } from 'xstate';
import type { ExerciseEvent, ExerciseStage } from '../domain/exercise';

export type ExerciseEventKind = ExerciseEvent['kind'];

export const exerciseMachine = setup({
  types: { events: {} as { type: ExerciseEventKind } },
}).createMachine({
  id: 'exercise',
  initial: 'running',
  states: {
    running: {
      on: {
        request: 'running',
        hint: 'running',
        answer: 'running',
        reopened: 'running',
        pause: 'paused',
        finished: 'ended',
        givenUp: 'ended',
        timeUp: 'ended',
      },
    },
    // Time stands still, so that it cannot be up.
    paused: {
      on: { reopened: 'paused', resume: 'running', finished: 'ended', givenUp: 'ended' },
    },
    ended: { type: 'final' },
  },
});

const STAGES: readonly ExerciseStage[] = ['running', 'paused', 'ended'];

function moved(stage: ExerciseStage, kind: ExerciseEventKind): ExerciseStage | null {
  const [start] = initialTransition(exerciseMachine);
  const from = exerciseMachine.resolveState({ ...start, value: stage });
  const event = { type: kind };
  if (!from.can(event)) return null;
  const [next] = transition(exerciseMachine, from, event);
  return STAGES.find((each) => each === next.value) ?? null;
}

const known = new Map<string, ExerciseStage | null>();

/** The stage after an event, or null where it may not happen at this stage. */
export function stageAfter(stage: ExerciseStage, kind: ExerciseEventKind): ExerciseStage | null {
  const key = `${stage} ${kind}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const next = moved(stage, kind);
  known.set(key, next);
  return next;
}
