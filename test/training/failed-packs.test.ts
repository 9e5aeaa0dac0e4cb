import { expect, test } from 'vitest';
import { packs } from '../../catalog/packs';
import { gradeRecord } from '../../dataverse/simulated/exercise/grade-record';
import { PASS_AT } from '../../domain/pack';
import { openExercise } from '../support/open-exercise';

/** What is dealt by the seed is another tenant with another seed. */
const trials = packs.flatMap((pack) =>
  (pack.variation ? [1, 2, 3] : [1]).map((seed) => [pack.id, seed, pack] as const),
);

test.each(trials)('%s with seed %i is not passed by somebody who does nothing', async (_, seed, pack) => {
  const place = await openExercise(pack, seed);
  await place.to('finished');
  const { grade } = await gradeRecord(await place.record());
  expect(grade.ending).toBe('finished');
  expect(grade.passed).toBe(false);
  expect(grade.score).toBeLessThan(pack.passAt ?? PASS_AT);
});
