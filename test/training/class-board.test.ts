import { describe, expect, it } from 'vitest';
import { packs } from '../../catalog/packs';
import { type ExerciseResult, RECORD_FORMAT } from '../../domain/exercise';
import type { ScenarioPack } from '../../domain/pack';
import { writeResult } from '../../sources/result-file';
import { classBoard, readClass } from '../../training/class-board';

const [first, second] = packs as [ScenarioPack, ScenarioPack];

function result(
  number: number,
  trainee: string,
  pack: ScenarioPack,
  score: number,
  members: Partial<ExerciseResult['grade']> = {},
): ExerciseResult {
  const attempt = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return {
    endedOn: '2026-03-02T09:00:00.000Z',
    record: {
      format: RECORD_FORMAT,
      version: 1,
      start: { pack, seed: 1, startedAt: 0, trainee, attempt },
      events: [],
    },
    grade: {
      ending: 'finished',
      goals: [],
      conduct: [],
      hints: [],
      reached: score,
      lost: 0,
      score,
      passed: score >= 70,
      elapsed: 1000,
      ...members,
    },
  };
}

describe('the board of a class', () => {
  it('shows the best attempt of each, and counts the same attempt once', () => {
    const board = classBoard([
      result(1, 'Ana', first, 40),
      result(2, 'Ana', first, 90),
      result(2, 'Ana', first, 90),
      result(3, 'Bine', second, 10),
    ]);
    expect(board.results).toBe(3);
    expect(board.trainees.map(({ name }) => name)).toEqual(['Ana', 'Bine']);
    expect(board.trainees[0]?.cells.get(first.id)).toMatchObject({
      tries: 2,
      best: { grade: { score: 90 } },
    });
    expect(board.trainees[1]?.cells.has(first.id)).toBe(false);
  });

  it('tells what was missed, which hints were needed and which rules were broken, the most first', () => {
    const goal = (id: string, met: boolean, answered?: string) => ({
      id,
      met,
      points: 1,
      ...(answered ? { answered } : {}),
    });
    const board = classBoard([
      result(1, 'Ana', first, 0, {
        goals: [goal('a', false), goal('b', false, 'http-401')],
        hints: [{ id: 'h', cost: 1 }],
      }),
      result(2, 'Bine', first, 50, {
        goals: [goal('a', true), goal('b', false, 'no-mailbox')],
        conduct: [{ rule: 'detour', cost: 3, breaches: [{ rule: 'detour', event: 0 }] }],
      }),
    ]);
    expect(board.missed.map(({ goal: id, count, instead }) => [id, count, instead])).toEqual([
      ['b', 2, ['http-401', 'no-mailbox']],
      ['a', 1, []],
    ]);
    expect(board.hints).toMatchObject([{ hint: 'h', count: 1, exercise: { attempts: 2 } }]);
    expect(board.broken).toMatchObject([{ rule: 'detour', count: 1 }]);
  });

  it('leaves out what was changed after it was written, and says so', async () => {
    const good = await writeResult(result(1, 'Ana', first, 40));
    const files = [
      { name: 'good.json', text: async () => good },
      { name: 'better.json', text: async () => good.replace('"score": 40', '"score": 99') },
      { name: 'other.json', text: async () => '{}' },
    ];
    const seen: number[] = [];
    const { results, refused } = await readClass(files, (done) => seen.push(done));
    expect(results).toHaveLength(1);
    expect(refused).toMatchObject([
      { file: 'better.json', problems: null },
      { file: 'other.json', problems: [{ kind: 'other' }] },
    ]);
    expect(seen).toEqual([1, 2, 3]);
  });
});
