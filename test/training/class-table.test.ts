/** The board as a file for a spreadsheet, in the reader's language and with the separator of their system. */
import { describe, expect, it } from 'vitest';
import { findPack } from '../../catalog/packs';
import { csvOf, listSeparator } from '../../diagnosis/reports/csv';
import { type ExerciseEvent, type ExerciseResult, RECORD_FORMAT } from '../../domain/exercise';
import { inLanguage, type ScenarioPack } from '../../domain/pack';
import { loadWords } from '../../locales';
import { classBoard } from '../../training/class-board';
import { classTable } from '../../training/class-table';

const [shipped, plain] = [findPack('exam'), findPack('first-mailbox')];
if (!shipped || !plain) throw new Error('The scenarios of this test are not shipped');

const exam: ScenarioPack = { ...shipped, exam: {} };

let attempts = 0;

function result(
  trainee: string,
  pack: ScenarioPack,
  grade: Partial<ExerciseResult['grade']>,
  events: readonly ExerciseEvent[] = [],
): ExerciseResult {
  attempts += 1;
  const attempt = `00000000-0000-4000-8000-${String(attempts).padStart(12, '0')}`;
  const start = { pack, seed: 1, startedAt: 0, trainee, attempt, earlier: 1 };
  return {
    endedOn: '2026-03-02T09:05:00.000Z',
    record: { format: RECORD_FORMAT, version: 1, start, events },
    grade: {
      ending: 'finished',
      goals: [],
      conduct: [],
      hints: [],
      reached: 0,
      lost: 0,
      score: 57,
      passed: false,
      elapsed: 754_000,
      ...grade,
    },
  };
}

const pause: ExerciseEvent = { at: 0, elapsed: 0, kind: 'resume', paused: 60_000 };
const RESULTS = [
  { result: result('=HYPERLINK("x")', exam, { score: 86, passed: true }, [pause]), hash: '1', doubt: null },
  { result: result('Ana; Novak', plain, { ending: 'givenUp' }), hash: '2', doubt: null },
  { result: result('Bine', plain, { score: 99, passed: true, ending: null }), hash: '3', doubt: 'changed' },
] as const;

async function tableIn(language: 'en' | 'sl') {
  const [own, page] = await Promise.all([loadWords('class', language), loadWords('training-page', language)]);
  return classTable(classBoard(RESULTS), {
    say: own.say,
    read: (text) => inLanguage(text, language),
    exercise: page.say('results.exercise'),
    nobody: page.say('results.nobody'),
    yes: page.say('results.yes'),
    no: page.say('results.no'),
  });
}

describe.each(['en', 'sl'] as const)('the table of a class, in %s', (language) => {
  it('has a line for each person and exercise, headed in the reader’s language', async () => {
    const [own, page] = await Promise.all([
      loadWords('class', language),
      loadWords('training-page', language),
    ]);
    const [head, ...rows] = await tableIn(language);
    expect(head?.[0]).toBe(own.say('table.name'));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
    const [yes, no] = [page.say('results.yes'), page.say('results.no')];
    const day = expect.stringMatching(/^2026-03-02 \d\d:05$/);
    const inOrder = rows.toSorted((one, other) => Number(other[2]) - Number(one[2]));
    const title = inLanguage(plain.title, language);
    expect(inOrder).toEqual([
      // What is in doubt has passed nothing.
      [
        'Bine',
        title,
        '99',
        '',
        own.say('outcome.passed'),
        '0:12:34',
        '',
        '1',
        '',
        day,
        own.say('doubt.changed'),
      ],
      [
        '=HYPERLINK("x")',
        inLanguage(exam.title, language),
        ...['86', yes, own.say('outcome.passed'), '0:12:34', '2', '1', '1', day, ''],
      ],
      ['Ana; Novak', title, '57', no, own.say('outcome.givenUp'), '0:12:34', '', '1', '', day, ''],
    ]);
  });
});

describe('the file of it', () => {
  it('has the separator of whoever reads it', () => {
    expect(listSeparator(['en-GB', 'en-US'])).toBe(',');
    expect(listSeparator(['sl'])).toBe(';');
    expect(listSeparator(['en-GB', 'de-DE'])).toBe(';');
    expect(listSeparator(['sl', 'en-US'])).toBe(';');
  });

  it('begins with the mark of UTF-8, keeps names whole, and lets no cell be a formula', async () => {
    const csv = csvOf(await tableIn('sl'), ';');
    expect(csv.startsWith('\ufeffIme;Vaja;Točke;')).toBe(true);
    expect(csv).toContain('"Ana; Novak";');
    expect(csv).toContain(`"'=HYPERLINK(""x"")";`);
    expect(csv.split('\r\n')).toHaveLength(RESULTS.length + 2);
  });
});
