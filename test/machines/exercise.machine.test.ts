import { getShortestPaths } from '@xstate/graph';
import { describe, expect, it } from 'vitest';
import { replay } from '../../dataverse/simulated/exercise/replay';
import { type ExerciseEventKind, exerciseMachine } from '../../machines/exercise.machine';
import { stageAfter } from '../../machines/exercise-stages';
import { type OpenExercise, openExercise } from '../support/open-exercise';

const KINDS: readonly ExerciseEventKind[] = [
  'request',
  'hint',
  'answer',
  'pause',
  'resume',
  'reopened',
  'finished',
  'givenUp',
  'timeUp',
];

/** What makes each event happen in a simulator, by its public controls. */
const happen: Record<ExerciseEventKind, (place: OpenExercise) => Promise<unknown> | unknown> = {
  request: ({ control }) => control.advance('PT1M').catch(() => {}),
  hint: ({ post, pack }) => post('/simulator/exercise/hint', { hint: pack.hints?.[0]?.id }),
  answer: ({ post, pack }) =>
    post('/simulator/exercise/answer', {
      goal: pack.goals.find(({ is }) => is === 'cause')?.id,
      cause: 'http-401',
    }),
  pause: ({ to }) => to('paused'),
  resume: ({ to }) => to('running'),
  reopened: ({ reopen }) => reopen(),
  finished: ({ to }) => to('finished'),
  givenUp: ({ to }) => to('givenUp'),
  timeUp: ({ passes }) => passes(24 * 3_600_000),
};

describe('the exercise', () => {
  const paths = getShortestPaths(exerciseMachine);

  it.each(paths.map((path) => [path.steps.map(({ event }) => event.type).join(' → '), path] as const))(
    'takes in a simulator the path %s, and refuses there what the machine refuses',
    async (_name, path) => {
      const place = await openExercise('exam');
      for (const { event } of path.steps)
        if (event.type in happen) await happen[event.type as ExerciseEventKind](place);
      const stage = path.state.value as 'running' | 'paused' | 'ended';
      expect((await place.exercise()).stage).toBe(stage);
      for (const kind of KINDS.filter((each) => stageAfter(stage, each) === null && each !== 'timeUp')) {
        const before = (await place.record()).events.length;
        await happen[kind](place);
        expect([kind, (await place.record()).events.length]).toEqual([kind, before]);
      }
    },
  );

  it('shows a record whose events cannot follow each other for what it is', async () => {
    const place = await openExercise('same-office-365');
    await place.control.advance('PT1M');
    await place.to('finished');
    const record = await place.record();
    const turned = { ...record, events: record.events.toReversed() };
    expect((await replay(turned)).doubtful).not.toEqual([]);
  });
});
