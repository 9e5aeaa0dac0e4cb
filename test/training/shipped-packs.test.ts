import { expect, test } from 'vitest';
import { packs } from '../../catalog/packs';
import { checkPack } from '../../training/check-pack';

/** What is dealt by the seed is another tenant with another seed. */
const trials = packs.flatMap((pack) =>
  (pack.variation ? [1, 2, 3] : [1]).map((seed) => [pack.id, seed, pack] as const),
);

test.each(trials)('%s with seed %i is proved by its shortest path', async (_, seed, pack) => {
  const { problems, path, grade } = await checkPack(pack, seed);
  expect(problems).toEqual([]);
  expect(path.length).toBeGreaterThan(0);
  expect(grade.score).toBe(100);
  expect(grade.conduct.flatMap(({ breaches }) => breaches)).toEqual([]);
});
