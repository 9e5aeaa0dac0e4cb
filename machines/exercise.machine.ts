/** An exercise while it goes on: which of its events may happen when. The record is the list of those that did. */
import { setup } from 'xstate';
import type { ExerciseEvent } from '../domain/exercise';

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
    // The time of work stands still; only an exam's clock on the wall goes on.
    paused: {
      on: { reopened: 'paused', resume: 'running', finished: 'ended', givenUp: 'ended', timeUp: 'ended' },
    },
    ended: { type: 'final' },
  },
});
