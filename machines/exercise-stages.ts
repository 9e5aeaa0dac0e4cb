import type { ExerciseStage } from '../domain/exercise';
import type { ExerciseEventKind } from './exercise.machine';
import { moves } from './exercise.moves';

/** The stage after an event, or null where it may not happen at this stage. */
export const stageAfter = (stage: ExerciseStage, kind: ExerciseEventKind): ExerciseStage | null =>
  moves[stage][kind] ?? null;
