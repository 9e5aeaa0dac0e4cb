import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPack } from '../../catalog/packs';
import { gradeRecord } from '../../dataverse/simulated/exercise/grade-record';
import { loadWords } from '../../locales';
import { writeResult } from '../../sources/result-file';
import { solutionOf } from '../../training/check-pack';
import { openExtension, openLocal, startServer } from './support/browser';
import { exerciseWords } from './support/exercise-words';

const CLASS = 300;
const TRAINEES = 30;

const attempt = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The result files of a class: some solved an exercise, some stopped in the middle. */
async function classFiles(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mailbox-coach-class-'));
  const solved = await Promise.all(
    ['no-licence', 'forty-mailboxes'].map(async (id) => {
      const pack = findPack(id);
      if (!pack) throw new Error(`There is no pack ${id}`);
      const { record } = await solutionOf(pack, 7);
      const half = { ...record, events: record.events.slice(0, 6) };
      return [record, half].map((each) => ({ record: each, grade: gradeRecord(each) }));
    }),
  );
  const kinds = await Promise.all(
    solved.flat().map(async ({ record, grade }) => ({ record, grade: (await grade).grade })),
  );
  const files: string[] = [];
  for (let number = 0; number < CLASS; number++) {
    const kind = kinds[number % kinds.length];
    if (!kind) continue;
    const { record, grade } = kind;
    const start = { ...record.start, attempt: attempt(number), trainee: `Trainee ${number % TRAINEES}` };
    const result = { record: { ...record, start }, grade, endedOn: '2026-03-02T09:00:00.000Z' };
    files.push(join(folder, `${number}.json`));
    writeFileSync(files.at(-1) ?? '', await writeResult(result));
  }
  return files;
}

describe('the page of exercises', () => {
  it('merges three hundred result files of a class in less than two seconds', async () => {
    const files = await classFiles();
    const say = exerciseWords('en');
    const words = await loadWords('class', 'en');
    const { context, id, close } = await openExtension();
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/training.html#class`);
    await page.getByText(words.say('none')).waitFor();
    await page.locator('input[type="file"]').setInputFiles([...files, 'package.json']);
    const merged = page.locator(`[data-merged="${CLASS}"]`);
    await merged.waitFor();
    const [, seconds = '9'] = /merged in ([\d.]+) s/.exec((await merged.textContent()) ?? '') ?? [];
    expect(Number(seconds)).toBeLessThan(2);
    expect(await page.locator('[data-table="board"] tbody tr').count()).toBe(TRAINEES);
    await page.getByText(say('problem.otherResult')).waitFor();
    await page.getByText(words.say('missed')).waitFor();
    // What is on the board is there again after a reload, and gone when somebody emptied it.
    await page.reload();
    await merged.waitFor();
    await page.getByRole('button', { name: words.say('empty') }).click();
    await page.locator('dialog[open] button[type="submit"]').click();
    await page.getByText(words.say('none')).waitFor();
    await page.reload();
    await page.getByText(words.say('none')).waitFor();
    await close();
  });

  it('prints black on white whatever the theme, and nothing but the sheet', async () => {
    const { context, id, close } = await openExtension({ colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/training.html#print/solution/exam/3`);
    const sheet = page.locator('.sheet');
    await sheet.waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.training-head').isVisible()).toBe(false);
    expect(await page.locator('.sheet-bar').isVisible()).toBe(false);
    const coloursOf = (element: Element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return [backgroundColor, color];
    };
    expect(await sheet.evaluate(coloursOf)).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    expect((await page.locator('html').evaluate(coloursOf))[0]).toBe('rgb(255, 255, 255)');
    // Thirty-seven steps are more than a page: nothing that scrolls may cut them off.
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll('.sheet, .sheet *, main, .training-page')].filter(
          (each) => getComputedStyle(each).overflowY !== 'visible',
        ).length,
    );
    expect(cut).toBe(0);
    await close();
  });

  it('writes a scenario, proves it, keeps it and begins it', async () => {
    const server = await startServer();
    const { context, practice, close } = await openLocal(server);
    const page = await context.newPage();
    await page.goto(`${server.url}/training.html#author`);
    await page.locator('input[name="id"]').fill('taught-here');
    for (const name of ['title', 'summary', 'story.0', 'goals.0.text']) {
      await page.locator(`[name="${name}.en"]`).fill(`Taught: ${name}`);
    }
    await page.getByRole('button', { name: 'Add a user' }).click();
    const row = page.locator('[data-alias^="user."]');
    await row.getByLabel('Stands at').selectOption('inactive');
    await row.getByLabel('Wrong in Exchange').selectOption('licensed');
    await page.getByRole('button', { name: 'Check the scenario' }).click();
    await page.locator('.check-result[data-good="false"]').waitFor();
    await row.getByLabel('Stands at').selectOption('failed');
    await page.getByRole('button', { name: 'Check the scenario' }).click();
    await page.locator('.check-result[data-good="true"]').waitFor();
    await page.locator('.preview').getByText('The mailbox has no valid Exchange licence.').waitFor();
    await page.getByRole('button', { name: 'Keep among my exercises' }).click();
    await page.getByText('Kept.').waitFor();
    await page.locator('[data-tab="scenarios"]').click();
    await page.locator('[data-pack="taught-here"] .scenario-open').click();
    await page.locator('dialog[open]').getByRole('button', { name: 'Start' }).click();
    await practice.bringToFront();
    await practice.locator('.exercise[data-stage="running"]').waitFor();
    await close();
    await server.stop();
  });
});
