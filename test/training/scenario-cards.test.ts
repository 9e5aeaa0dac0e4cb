import { describe, expect, it } from 'vitest';
import { packs } from '../../catalog/packs';
import type { ExerciseResult, Grade } from '../../domain/exercise';
import { answeredGoals, openGoals } from '../../training/open-goals';
import {
  byLevel,
  LEVELS,
  minutesAbout,
  nextToTake,
  type ScenarioStanding,
  scenarioStandings,
} from '../../training/scenario-cards';
import { workedResult } from '../support/exercise-result';

const passed: ScenarioStanding = { best: 90, passed: true };
const failed: ScenarioStanding = { best: 40, passed: false };

async function resultWith(grade: Partial<Grade>): Promise<ExerciseResult> {
  const result = await workedResult({});
  return { ...result, grade: { ...result.grade, ...grade } };
}

describe('cards of scenarios', () => {
  it('have each shipped one once, from the first level to the last, in its order', () => {
    const groups = byLevel(packs);
    expect(groups.map(({ level }) => level)).toEqual(LEVELS);
    expect(groups.flatMap((group) => group.packs).toSorted()).toEqual([...packs].toSorted());
    for (const { level, packs: of } of groups) {
      expect(of).toEqual(packs.filter((pack) => pack.level === level));
    }
  });

  it('name no level that has none', () => {
    expect(byLevel(packs.filter(({ level }) => level === 'exam')).map(({ level }) => level)).toEqual([
      'exam',
    ]);
    expect(byLevel([])).toEqual([]);
  });

  it('tell the best score, and that it was passed once, whichever attempt came last', async () => {
    const results = await Promise.all([
      resultWith({ score: 80, passed: true }),
      resultWith({ score: 20, passed: false }),
    ]);
    const [id = ''] = results.map(({ record }) => record.start.pack.id);
    expect(scenarioStandings(results)).toEqual(new Map([[id, { best: 80, passed: true }]]));
    expect(scenarioStandings(results.toReversed()).get(id)).toEqual({ best: 80, passed: true });
    expect(scenarioStandings([]).size).toBe(0);
  });

  it('lead to the first that was not passed, and to none where all were', () => {
    const [first, second, third] = byLevel(packs).flatMap((group) => group.packs);
    expect(nextToTake(packs, new Map())).toBe(first);
    const some = new Map([
      [first?.id ?? '', passed],
      [second?.id ?? '', failed],
      [third?.id ?? '', passed],
    ]);
    expect(nextToTake(packs, some)).toBe(second);
    expect(nextToTake(packs, new Map(packs.map(({ id }) => [id, passed])))).toBeUndefined();
  });

  it('tell minutes in steps of five, more where more is to be found out', () => {
    const cause = { id: 'c', text: { en: 'c' }, is: 'cause', mailbox: 'm', causes: [] } as const;
    const kept = { id: 'o', text: { en: 'o' }, is: 'organization' } as const;
    expect(minutesAbout({ goals: [kept] })).toBe(5);
    expect(minutesAbout({ goals: [kept, cause, cause] })).toBe(15);
  });
});

describe('goals of an exercise that goes on', () => {
  const goal = (is: 'mailboxes' | 'cause', met: boolean | null, answered: string | null = null) => ({
    is,
    met,
    answered,
  });

  it('are open until they are met, or answered where the answer is told at the end', () => {
    const goals = [goal('mailboxes', true), goal('mailboxes', false), goal('cause', null)];
    expect([openGoals(goals), answeredGoals(goals)]).toEqual([2, 0]);
    const done = [goal('mailboxes', true), goal('cause', null, 'no-profile')];
    expect([openGoals(done), answeredGoals(done)]).toEqual([0, 1]);
  });

  it('are no longer answered but met or not once it has ended', () => {
    expect(answeredGoals([goal('cause', false, 'no-profile'), goal('cause', true, 'no-profile')])).toBe(0);
  });
});
