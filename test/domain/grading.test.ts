import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalResult } from '../../domain/exercise';
import { gradeOf } from '../../domain/grading';
import { gradingRulesOf } from '../../domain/grading-rules';
import type { ScenarioPack } from '../../domain/pack';

const pack = { conduct: [] } as unknown as ScenarioPack;
const SECOND = gradingRulesOf({ grading: 2 });

const goal = (of: number, start: number, end: number, points = 1): GoalResult => ({
  id: 'goal',
  points,
  met: end === of,
  parts: { of, start, end },
});

const reached = (goals: readonly GoalResult[], rules = SECOND) =>
  gradeOf(pack, { goals, breaches: [], hints: new Set(), ending: 'finished', elapsed: 0 }, rules).reached;

/** A goal of some parts, of which some held at the start and some hold at the end. */
const anyGoal = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 10 }))
  .map(([of, start, end, points]) => goal(of, start % (of + 1), end % (of + 1), points));

describe('a goal', () => {
  it.each([
    ['all that was missing is there', [goal(16, 6, 16)], 100],
    ['fifteen of sixteen mailboxes', [goal(16, 0, 15)], 94],
    ['nothing was done', [goal(16, 6, 6), goal(2, 2, 2)], 0],
    ['what held at the start earns nothing beside what did not', [goal(1, 1, 1, 9), goal(2, 0, 1)], 50],
    ['what held at the start and was lost costs its points', [goal(1, 1, 0), goal(1, 0, 1, 3)], 67],
    ['what got worse costs no more than it could earn', [goal(4, 2, 0), goal(1, 0, 1)], 50],
    ['nothing was to be done at all', [goal(3, 3, 3)], 0],
    ['it speaks of no mailbox', [goal(0, 0, 0)], 0],
  ])('%s', (_, goals, points) => {
    expect(reached(goals)).toBe(points);
  });

  it('earned its points whole or not at all by the first rules', () => {
    expect(reached([goal(16, 0, 15), goal(1, 1, 1)], gradingRulesOf({}))).toBe(50);
  });
});

describe('points', () => {
  it('lie between none and a hundred, and are a hundred only if every goal is met', () => {
    fc.assert(
      fc.property(fc.array(anyGoal, { maxLength: 8 }), (goals) => {
        const points = reached(goals);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(100);
        if (goals.every(({ met }) => met) && goals.some(({ parts }) => parts && parts.start < parts.of)) {
          expect(points).toBe(100);
        }
      }),
    );
  });

  it('are none where nothing moved', () => {
    fc.assert(
      fc.property(fc.array(anyGoal, { maxLength: 8 }), (goals) => {
        const still = goals.map(({ parts, ...rest }) => {
          const { of, start } = parts ?? { of: 0, start: 0 };
          return { ...rest, met: start === of, parts: { of, start, end: start } };
        });
        expect(reached(still)).toBe(0);
      }),
    );
  });

  it('never fall where one part more holds', () => {
    fc.assert(
      fc.property(fc.array(anyGoal, { minLength: 1, maxLength: 8 }), fc.nat(), (goals, which) => {
        const chosen = goals[which % goals.length];
        if (!chosen?.parts || chosen.parts.end === chosen.parts.of) return;
        const end = chosen.parts.end + 1;
        const better = { ...chosen, met: end === chosen.parts.of, parts: { ...chosen.parts, end } };
        const more = goals.map((each) => (each === chosen ? better : each));
        expect(reached(more)).toBeGreaterThanOrEqual(reached(goals));
      }),
    );
  });
});
