/** Asks the exercise machine which stage each event leads to. */
import { initialTransition, transition } from 'xstate';
import type { ExerciseStage } from '../domain/exercise';
import { type ExerciseEventKind, exerciseMachine } from './exercise.machine';

const STAGES: readonly ExerciseStage[] = ['running', 'paused', 'ended'];

/** By stage, the events that may happen there and the stage after each. */
export type ExerciseMoves = Readonly<
  Record<ExerciseStage, Readonly<Partial<Record<ExerciseEventKind, ExerciseStage>>>>
>;

function stagesFrom(stage: ExerciseStage): ExerciseMoves[ExerciseStage] {
  const [start] = initialTransition(exerciseMachine);
  const from = exerciseMachine.resolveState({ ...start, value: stage });
  const moves: Partial<Record<ExerciseEventKind, ExerciseStage>> = {};
  for (const type of exerciseMachine.events) {
    if (type === '*' || !from.can({ type })) continue;
    const [{ value }] = transition(exerciseMachine, from, { type });
    const next = STAGES.find((each) => each === value);
    if (next) moves[type] = next;
  }
  return moves;
}

export const exerciseMovesOfMachine = (): ExerciseMoves =>
  Object.fromEntries(STAGES.map((stage) => [stage, stagesFrom(stage)])) as Record<
    ExerciseStage,
    ExerciseMoves[ExerciseStage]
  >;
