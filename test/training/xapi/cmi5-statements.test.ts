import validate from '@learninglocker/xapi-validation';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExerciseResult } from '../../../domain/exercise';
import { type Cmi5Launch, cmi5ResultStatements } from '../../../training/xapi/cmi5-statements';
import { workedResult } from '../../support/exercise-result';

const launch: Cmi5Launch = {
  actor: { objectType: 'Agent', account: { homePage: 'https://lms.example/', name: 'learner-17' } },
  registration: '3f0c2f0a-6c0b-4b60-8a53-3d5d0a4b1d01',
  activityId: 'https://lms.example/au/4711',
  contextTemplate: {},
  masteryScore: null,
  session: 'session-1',
};

describe('what cmi5 is told of a result', () => {
  let result: ExerciseResult;
  beforeAll(async () => {
    result = await workedResult({ answer: 'no-profile' });
  });

  const told = (began: number, ended: number, changes: Partial<ExerciseResult['grade']> = {}) =>
    cmi5ResultStatements(
      { ...result, grade: { ...result.grade, ...changes } },
      launch,
      { began, ended },
      '1.0.0',
    );

  it('lies within the session, also where it was answered in an earlier one', () => {
    const { startedAt } = result.record.start;
    const began = startedAt + 90_000;
    const times = told(began, began + 60_000).map(({ timestamp }) => Date.parse(timestamp));
    expect(times.length).toBe(3);
    for (const time of times) {
      expect(time).toBeGreaterThanOrEqual(began);
      expect(time).toBeLessThanOrEqual(began + 60_000);
    }
    expect(times).toEqual(times.toSorted((one, other) => one - other));
  });

  it('is true to its time within that', () => {
    const { startedAt } = result.record.start;
    const [answered] = told(startedAt, startedAt + 600_000);
    expect(Date.parse(answered?.timestamp ?? '')).toBe(startedAt + 65_000);
  });

  it('has a whole number of points, which an independent validator takes', () => {
    const statements = told(0, Date.now(), { score: 96.5, passed: true });
    const outcome = statements.find(({ verb }) => verb.id.endsWith('/passed'));
    expect(outcome?.result?.score).toEqual({ scaled: 0.965, raw: 97, min: 0, max: 100 });
    for (const statement of statements) expect(validate(statement)).toEqual([]);
  });
});
