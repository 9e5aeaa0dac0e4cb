import { describe, expect, it } from 'vitest';
import { packs } from '../../catalog/packs';
import { type ExerciseResult, RECORD_FORMAT } from '../../domain/exercise';
import type { ScenarioPack } from '../../domain/pack';
import { writeResult } from '../../sources/result-file';
import { classBoard } from '../../training/class-board';
import { type BoardEntry, judged, outcomeOf, readClass, withEntries } from '../../training/class-entries';
import { apart, type ClassPeople, personOf, togetherWith } from '../../training/class-people';

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

/** On a board, with nothing against it unless told. */
const entry = (of: ExerciseResult, doubt: BoardEntry['doubt'] = null): BoardEntry => ({
  result: of,
  hash: `sha256-${of.record.start.attempt}-${of.grade.score}`,
  doubt,
});

const boardOf = (...results: ExerciseResult[]) => classBoard(results.map((each) => entry(each)));

describe('the board of a class', () => {
  it('shows the best attempt of each, and counts the same attempt once', () => {
    const all = [
      result(1, 'Ana', first, 40),
      result(2, 'Ana', first, 90),
      result(2, 'Ana', first, 90),
      result(3, 'Bine', second, 10),
    ];
    const { entries, differing } = withEntries(
      [],
      all.map((each) => entry(each)),
    );
    expect(differing).toEqual([]);
    const board = classBoard(entries);
    expect(board.results).toBe(3);
    expect(board.trainees.map(({ name }) => name)).toEqual(['Ana', 'Bine']);
    expect(board.trainees[0]?.cells.get(first.id)).toMatchObject({
      best: { result: { grade: { score: 90 } } },
    });
    expect(board.trainees[0]?.cells.get(first.id)?.tries).toHaveLength(2);
    expect(board.trainees[1]?.cells.has(first.id)).toBe(false);
  });

  it('tells what was missed, which hints were needed and which rules were broken, the most first', () => {
    const goal = (id: string, met: boolean, answered?: string) => ({
      id,
      met,
      points: 1,
      ...(answered ? { answered } : {}),
    });
    const board = boardOf(
      result(1, 'Ana', first, 0, {
        goals: [goal('a', false), goal('b', false, 'http-401')],
        hints: [{ id: 'h', cost: 1 }],
      }),
      result(2, 'Bine', first, 50, {
        goals: [goal('a', true), goal('b', false, 'no-mailbox')],
        conduct: [{ rule: 'detour', cost: 3, breaches: [{ rule: 'detour', event: 0 }] }],
      }),
    );
    expect(board.missed.map(({ goal: id, count, instead }) => [id, count, instead])).toEqual([
      ['b', 2, ['http-401', 'no-mailbox']],
      ['a', 1, []],
    ]);
    expect(board.hints).toMatchObject([{ hint: 'h', count: 1, exercise: { attempts: 2 } }]);
    expect(board.broken).toMatchObject([{ rule: 'detour', count: 1 }]);
  });

  it('takes what was changed after it was written for doubtful, and refuses what is no result', async () => {
    const good = await writeResult(result(1, 'Ana', first, 40));
    const files = [
      { name: 'good.json', text: async () => good },
      { name: 'better.json', text: async () => good.replace('"score": 40', '"score": 99') },
      { name: 'other.json', text: async () => '{}' },
    ];
    const seen: number[] = [];
    const { read, refused } = await readClass(files, (done) => seen.push(done));
    expect(read.map(({ file, doubt }) => [file, doubt])).toEqual([
      ['good.json', null],
      ['better.json', 'changed'],
    ]);
    expect(refused).toMatchObject([{ file: 'other.json', problems: [{ kind: 'other' }] }]);
    expect(seen).toEqual([1, 2, 3]);
  });

  it('replaces nobody’s result by another of the same attempt, unless the one that is there is in doubt', () => {
    const [low, high] = [entry(result(1, 'Ana', first, 40)), entry(result(1, 'Ana', first, 99))];
    const kept = withEntries([low], [high]);
    expect(kept).toMatchObject({ entries: [low], put: [], differing: [high] });
    const changed = entry(result(1, 'Ana', first, 99), 'changed');
    expect(withEntries([changed], [low])).toMatchObject({ entries: [low], put: [low], differing: [] });
    expect(withEntries([low], [changed]).differing).toEqual([changed]);
    // The very content again, now with its own hash.
    expect(withEntries([changed], [high]).entries).toEqual([high]);
  });

  it('shows what is in doubt, and counts it for nothing', () => {
    const missing = { goals: [{ id: 'a', met: false, points: 1 }], hints: [{ id: 'h', cost: 1 }] };
    const board = classBoard([
      entry(result(1, 'Ana', first, 40, missing)),
      entry(result(2, 'Ana', first, 99, missing), 'notBorneOut'),
      entry(result(3, 'Bine', first, 99, missing), 'changed'),
    ]);
    expect(board.trainees[0]?.cells.get(first.id)?.best.result.grade.score).toBe(40);
    expect(board.trainees[1]?.cells.get(first.id)?.best.doubt).toBe('changed');
    expect(board.missed).toMatchObject([{ goal: 'a', count: 1, exercise: { attempts: 1 } }]);
    expect(board.hints).toMatchObject([{ hint: 'h', count: 1 }]);
  });

  it('finds by replay what a record does not bear out, and leaves a changed file what it is', async () => {
    const forged = entry(result(1, 'Ana', first, 100));
    const changed = entry(result(2, 'Ana', first, 100), 'changed');
    const seen: number[] = [];
    const doubts = (await judged([forged, changed], (done) => seen.push(done))).map(({ doubt }) => doubt);
    expect(doubts).toEqual(['notBorneOut', 'changed']);
    expect(seen).toEqual([1, 2]);
  });

  it('tells failed from given up, from time that was up and from not finished', () => {
    const outcome = (score: number, ending: 'finished' | 'givenUp' | 'timeUp' | null) =>
      outcomeOf(result(1, 'Ana', first, score, { ending }).grade);
    expect(outcome(90, 'finished')).toBe('passed');
    expect(outcome(90, 'timeUp')).toBe('passed');
    expect(outcome(57, 'finished')).toBe('notPassed');
    expect(outcome(57, 'givenUp')).toBe('givenUp');
    expect(outcome(57, 'timeUp')).toBe('timeUp');
    expect(outcome(57, null)).toBe('unfinished');
  });
});

describe('names in a class', () => {
  const people = (...names: string[][]): ClassPeople => names;
  const named = (board: ReturnType<typeof classBoard>) =>
    board.trainees.map(({ name, others }) => [name, ...others]);

  it('are one person’s however they are typed, and shown as they are typed most', () => {
    const board = boardOf(
      result(1, 'ana  novak ', first, 40),
      result(2, 'Ana Novak', first, 50),
      result(3, 'Ana  Novak', second, 60),
      result(4, 'Bine', second, 60),
    );
    expect(named(board)).toEqual([['Ana Novak'], ['Bine']]);
    expect(board.trainees[0]?.cells.size).toBe(2);
  });

  it('are put together and apart by hand', () => {
    const ana = [result(1, 'Ana Novak', first, 40), result(2, 'novak.a', second, 50)].map((each) =>
      entry(each),
    );
    const together = togetherWith([], ['ana novak', 'novak.a']);
    const board = classBoard(ana, together);
    expect(named(board)).toEqual([['Ana Novak', 'novak.a']]);
    expect(board.trainees[0]?.cells.size).toBe(2);
    expect(named(classBoard(ana, apart(together, board.trainees[0]?.key ?? '')))).toHaveLength(2);
  });

  it('bring with them whom they were before', () => {
    const both = togetherWith(people(['a', 'b'], ['c', 'd']), ['a', 'c']);
    expect(both).toEqual([['a', 'b', 'c', 'd']]);
    expect(personOf(' D ', both)).toBe('a');
    expect(togetherWith(both, ['a'])).toEqual(both);
    expect(apart(both, 'a')).toEqual([]);
  });
});
