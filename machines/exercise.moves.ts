import { type ExerciseMoves, exerciseMovesOfMachine } from './compile-exercise';

/** The exercise machine's answers. A build puts the value here in place of the call (see `compiled-plugin.ts`). */
export const moves: ExerciseMoves = exerciseMovesOfMachine();
