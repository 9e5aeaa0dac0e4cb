import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { banks } from '../../catalog/banks';
import { findPack } from '../../catalog/packs';
import { BANK_FORMAT, drawFrom, drawnCount, idOfEntry, type QuestionBank } from '../../domain/bank';
import type { ExerciseResult } from '../../domain/exercise';
import { checkBank, readBank, writeBank } from '../../sources/bank-file';
import { partOf, sittingsIn } from '../../training/sitting';

const [shipped] = banks;
const pack = findPack('no-licence');
if (!shipped || !pack) throw new Error('What the tests draw from is not shipped');
const bank: QuestionBank = shipped;
const ID = '0b7c7f0e-5a43-4d0c-9a3e-0c3b6f1f7d11';

describe('what is drawn', () => {
  it('is as many of each level as the bank says, none twice, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), (seed) => {
        const drawn = drawFrom(bank, seed);
        expect(drawn.map(({ level }) => level)).toEqual([
          'basic',
          'basic',
          'advanced',
          'advanced',
          'advanced',
        ]);
        expect(new Set(drawn.map(idOfEntry)).size).toBe(drawnCount(bank));
        expect(drawFrom(bank, seed)).toEqual(drawn);
      }),
    );
  });

  it('reaches every scenario of the bank', () => {
    const drawn = new Set(
      Array.from({ length: 400 }, (_, seed) => drawFrom(bank, seed).map(idOfEntry)).flat(),
    );
    expect([...drawn].toSorted()).toEqual(bank.entries.map(idOfEntry).toSorted());
  });

  it('is sat by the rules of the bank, and ends after the last', () => {
    const part = partOf(bank, ID, 9, 5);
    expect(part?.pack.exam).toEqual(bank.exam);
    expect(part?.sitting).toMatchObject({ id: ID, bank: bank.id, place: 5, of: 5, passAt: 70 });
    expect(partOf(bank, ID, 9, 6)).toBeNull();
  });
});

/** A result of some place, as much of it as an exam looks at. */
function resultAt(place: number, score: number, endedOn = '2026-11-30T08:00:00Z'): ExerciseResult {
  const sitting = partOf(bank, ID, 9, place)?.sitting;
  return {
    record: { start: { trainee: 'Ana', sitting, attempt: `${place} ${score}` } },
    grade: { score },
    endedOn,
  } as unknown as ExerciseResult;
}

describe('the outcome of an exam', () => {
  it('is open until every exercise was sat, and what is missing has no points', () => {
    const [outcome] = sittingsIn([resultAt(1, 100), resultAt(2, 50)]);
    expect(outcome).toMatchObject({ score: 30, passed: null });
    expect(outcome?.results.map((result) => result?.grade.score ?? null)).toEqual([
      100,
      50,
      null,
      null,
      null,
    ]);
  });

  it.each([
    [[100, 90, 80, 70, 10], 70, true],
    [[100, 90, 80, 70, 0], 68, false],
  ])('of %j is %i points', (scores, score, passed) => {
    const [outcome] = sittingsIn(scores.map((each, at) => resultAt(at + 1, each)));
    expect(outcome).toMatchObject({ score, passed });
  });

  it('counts the first attempt at an exercise', () => {
    const [outcome] = sittingsIn([
      resultAt(1, 100, '2026-11-30T09:00:00Z'),
      resultAt(1, 20, '2026-11-30T08:00:00Z'),
    ]);
    expect(outcome?.results[0]?.grade.score).toBe(20);
  });
});

describe('the file of a bank', () => {
  it('is read as it was written, with packs as data and by id', () => {
    const mixed = {
      ...bank,
      entries: [...bank.entries.slice(1), { pack: { ...pack, id: 'own' }, level: 'basic' as const }],
    };
    expect(readBank(writeBank(mixed))).toEqual({ bank: mixed });
  });

  const wrong = (changes: object) => {
    const read = readBank(JSON.stringify({ ...bank, ...changes }, null, 1));
    return 'problems' in read ? read.problems.map(({ path, kind, message }) => [path, kind, message]) : [];
  };

  it.each([
    [{ format: 'other' }, [['', 'other', BANK_FORMAT]]],
    [{ version: 2 }, [['version', 'newer', '2']]],
    [{ entries: [] }, [['entries', 'value', 'a pack expected']]],
    [
      { entries: [{ pack: 'nowhere', level: 'basic' }], draw: [{ level: 'basic', count: 1 }] },
      [['entries.0.pack', 'value', 'a shipped scenario, or one as data, expected: nowhere']],
    ],
    [
      { entries: [{ pack: 'no-licence', level: 'basic' }], draw: [{ level: 'basic', count: 3 }] },
      [['draw.0.count', 'value', 'at most 1 of the level basic expected']],
    ],
  ])('%j is refused with its place', (changes, problems) => {
    expect(wrong(changes)).toEqual(problems);
  });

  it('tells what is wrong within a pack', () => {
    const checked = checkBank({ ...bank, entries: [{ pack: { ...pack, goals: [] }, level: 'basic' }] });
    expect('wrong' in checked && checked.wrong[0]?.path.slice(0, 4)).toEqual(['entries', 0, 'pack', 'goals']);
  });
});
