/** Records from before the second rules of grading: they name none, and keep the grade that they were given. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gradeRecord } from '../../../dataverse/simulated/exercise/grade-record';
import { readResult } from '../../../sources/result-file';

const FOLDER = new URL('./first-rules/', import.meta.url);

test.each(readdirSync(FOLDER))('%s still replays to its grade', async (name) => {
  const read = await readResult(readFileSync(new URL(name, FOLDER), 'utf8'));
  if (!('result' in read)) throw new Error(JSON.stringify(read.problems));
  expect(read.intact).toBe(true);
  const { record, grade } = read.result;
  expect(record.start.grading).toBeUndefined();
  const again = await gradeRecord(record);
  expect(again.doubtful).toEqual([]);
  expect(again.grade).toEqual(grade);
});
