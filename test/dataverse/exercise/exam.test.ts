/** What an exam closes and what it writes down, through the public controls alone. */
import { describe, expect, it } from 'vitest';
import { findPack } from '../../../catalog/packs';
import { gradeRecord } from '../../../dataverse/simulated/exercise/grade-record';
import { seedOfTrainee } from '../../../domain/exam';
import type { ExamRules, ScenarioPack } from '../../../domain/pack';
import { examNotesOf } from '../../../training/exam-notes';
import { type OpenExercise, openExercise } from '../../support/open-exercise';

function examOf(exam: ExamRules, changes: Partial<ScenarioPack> = {}): ScenarioPack {
  const pack = findPack('no-licence');
  if (!pack) throw new Error('The scenario of the tests is not shipped');
  return { ...pack, exam, ...changes };
}

const get = (place: OpenExercise, path: string) => place.fetch(new Request(`http://localhost${path}`));
const MAILBOXES = '/api/data/v9.2/mailboxes?$select=name';

describe('a pause of an exam', () => {
  it('hides the tenant, and its length is on the record', async () => {
    const place = await openExercise(examOf({}));
    expect((await get(place, MAILBOXES)).status).toBe(200);
    await place.to('paused');
    place.passes(95_000);
    expect((await get(place, MAILBOXES)).status).toBe(409);
    expect((await get(place, '/simulator')).status).toBe(200);
    await place.to('running');
    expect((await get(place, MAILBOXES)).status).toBe(200);
    await place.to('finished');
    const record = await place.record();
    expect(examNotesOf(record)).toEqual({ attempt: 1, pauses: [95_000], closed: [] });
    expect((await gradeRecord(record)).doubtful).toEqual([]);
  });

  it('is told in full over a browser that was closed meanwhile', async () => {
    const place = await openExercise(examOf({}));
    await place.to('paused');
    place.passes(60_000);
    place.reopen();
    await place.to('running');
    await place.to('finished');
    // Opening again takes the test an hour.
    expect(examNotesOf(await place.record())?.pauses).toEqual([3_660_000]);
  });

  it('is refused where the exam has none; time goes on while the browser is closed', async () => {
    const place = await openExercise(examOf({ pauses: 'none' }, { limits: { minutes: 90 } }));
    expect((await place.to('paused')).status).toBe(409);
    place.passes(60_000);
    await get(place, '/simulator/exercise');
    await place.post('/simulator/exercise/hint', { hint: 'token' });
    place.reopen();
    expect(await place.exercise()).toMatchObject({ stage: 'running', elapsed: 3_660_000 });
    await place.to('finished');
    const record = await place.record();
    expect(examNotesOf(record)).toEqual({ attempt: 1, pauses: [], closed: [3_600_000] });
    expect((await gradeRecord(record)).doubtful).toEqual([]);
  });

  it('of an exercise hides nothing', async () => {
    const place = await openExercise('no-licence');
    await place.to('paused');
    expect((await get(place, MAILBOXES)).status).toBe(200);
  });
});

describe('the clock on the wall', () => {
  it.each(['running', 'paused'])('ends an exam that is %s', async (stage) => {
    const place = await openExercise(examOf({ wallMinutes: 30 }));
    if (stage === 'paused') await place.to('paused');
    place.passes(29 * 60_000);
    expect(await place.exercise()).toMatchObject({ stage });
    place.passes(60_000);
    expect(await place.exercise()).toMatchObject({ stage: 'ended', ending: 'timeUp' });
    expect((await gradeRecord(await place.record())).doubtful).toEqual([]);
  });

  it('ends one that was left by closing the browser', async () => {
    const place = await openExercise(examOf({ wallMinutes: 30 }));
    place.reopen();
    expect(await place.exercise()).toMatchObject({ stage: 'ended', ending: 'timeUp' });
  });
});

describe('the variant of an exam', () => {
  it('is the name\u2019s, however it is written, and nobody can sit it without one', async () => {
    const pack = examOf({ variant: 'byTrainee' });
    const place = await openExercise('no-licence');
    await place.to('finished');
    const begin = (trainee: string) =>
      place.post('/simulator/exercise', {
        pack,
        trainee,
        seed: 5,
        attempt: '0b7c7f0e-5a43-4d0c-9a3e-0c3b6f1f7d12',
      });
    expect((await begin('  ')).status).toBe(400);
    expect((await begin('Ana  NOVAK')).status).toBe(200);
    await place.to('finished');
    expect((await place.record()).start.seed).toBe(seedOfTrainee('no-licence', 'ana novak'));
    expect(seedOfTrainee('no-licence', 'Bor Zupan')).not.toBe(seedOfTrainee('no-licence', 'ana novak'));
  });

  it('is told by nothing until the exam ends', async () => {
    const place = await openExercise(examOf({}));
    expect(await place.exercise()).toMatchObject({ seed: null });
    const during = await (await get(place, '/simulator/exercise/record')).json();
    expect(during.start).toMatchObject({ seed: 0, pack: { id: 'no-licence' } });
    await place.to('finished');
    expect(await place.exercise()).toMatchObject({ seed: 7 });
  });
});

it('the state of the simulator says that an exam goes on, and no more once it ended', async () => {
  const place = await openExercise(examOf({}));
  const status = async () => (await (await get(place, '/simulator')).json()).exam;
  expect(await status()).toBe(true);
  await place.to('finished');
  expect(await status()).toBe(false);
});
