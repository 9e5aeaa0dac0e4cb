/** The command that proves scenario packs, as somebody who writes them uses it. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packs } from '../../catalog/packs';
import { BANK_FORMAT, BANK_VERSION, type QuestionBank } from '../../domain/bank';
import { writeBank } from '../../sources/bank-file';
import { writePack } from '../../sources/pack-file';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-scenario-'));
});
afterAll(() => rm(folder, { recursive: true }));

const [FIRST] = packs;
if (!FIRST) throw new Error('No pack is shipped');

function check(args: readonly string[], input = ''): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    const command = execFile(
      process.execPath,
      ['.output/server/check-scenario.js', ...args],
      (failure, out, error) => resolve({ code: failure ? Number(failure.code) : 0, out, error }),
    );
    command.stdin?.end(input);
  });
}

describe('check-scenario', () => {
  it('proves a pack from the standard input, in words and for programs', async () => {
    const { code, out } = await check(['-'], writePack(FIRST));
    expect(code).toBe(0);
    expect(out).toMatch(/first-mailbox, revision \d+, seed 1: good; score of the path 100/);
    const printed = await check(['-', '--json', '--seed', '3'], writePack(FIRST));
    expect(JSON.parse(printed.out)).toMatchObject([
      { source: '-', id: FIRST.id, seed: 3, good: true, score: 100, problems: [] },
    ]);
  });

  it('proves each pack of a question bank, and says what is wrong with one', async () => {
    const bank: QuestionBank = {
      format: BANK_FORMAT,
      version: BANK_VERSION,
      id: 'two',
      revision: 1,
      title: { en: 'Two' },
      entries: [
        { pack: 'no-licence', level: 'basic' },
        { pack: { ...FIRST, id: 'own' }, level: 'basic' },
      ],
      draw: [{ level: 'basic', count: 1 }],
      exam: {},
    };
    const { code, out } = await check(['-'], writeBank(bank));
    expect(code).toBe(0);
    expect(out).toMatch(/no-licence, revision \d+, seed 1: good;[\s\S]*own, revision \d+, seed 1: good;/);
    const wrong = await check(['-'], writeBank({ ...bank, draw: [{ level: 'exam', count: 1 }] }));
    expect(wrong.code).toBe(1);
    expect(wrong.error).toMatch(/^-:\d+:\d+ 'draw\.0\.count': .*at most 0 of the level exam/);
  });

  it('says what is wrong with a file, and goes on with the others', async () => {
    const good = join(folder, 'good.json');
    await writeFile(good, writePack(FIRST));
    const other = join(folder, 'other.json');
    await writeFile(other, '{"a":1}');
    const { code, out, error } = await check([other, good]);
    expect(code).toBe(1);
    expect(out).toContain(': good;');
    expect(error).toContain('it is no scenario of Mailbox Coach');
    expect((await check([join(folder, 'nothing.json')])).error).toMatch(/^There is no file/);
  });

  it.each([
    [[], /Give files, or --shipped/],
    [['a', '--shipped'], /Give files, or --shipped/],
    [['a', '--seed', '99999999999'], /--seed is a whole number/],
    [['a', '--seed', 'x'], /--seed is a whole number/],
    [['a', '--what'], /what/],
  ])('does not understand %j, and says so', async (args, what) => {
    const { code, error } = await check(args);
    expect(code).toBe(2);
    expect(error).toMatch(what);
    expect(error).not.toContain('    at ');
  });

  it('answers --help', async () => {
    const { code, out, error } = await check(['--help']);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('--shipped');
  });
});
