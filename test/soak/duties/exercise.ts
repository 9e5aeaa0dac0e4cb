/** An exercise: begun, with hints, answers and pauses, given up and begun again. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ExerciseRecord } from '../../../domain/exercise';
import type { FindingId } from '../../../domain/finding-ids';
import type { Exercise } from '../../../sources/exercise-control';
import { exerciseWords } from '../../e2e/support/exercise-words';
import { nameCause } from '../../e2e/support/name-cause';
import type { BrowserProcess } from '../support/browser-process';
import { Ledger } from '../support/ledger';
import type { Random } from '../support/random';
import { storedIn } from '../support/stored';
import { askTenant } from '../support/tenant-worker';
import { until } from '../support/until';
import type { Duty } from './duty';

const say = exerciseWords('en');

const PACK = 'no-licence';
const HINTS = ['token', 'desk'] as const;
const GOALS = ['why-sara', 'why-miha'] as const;
const CAUSES = ['exo-no-licence', 'exo-user-disabled'] as const satisfies readonly FindingId[];

const exerciseOf = (browser: BrowserProcess, page: Page) =>
  askTenant<Exercise | null>(browser, page, '/simulator/exercise');

async function begin(browser: BrowserProcess): Promise<void> {
  const page = await browser.open('training.html#scenarios');
  await page.locator(`[data-pack="${PACK}"] .scenario-open`).click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByRole('button', { name: say('start') }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.close();
}

const band = (page: Page, stage = '') =>
  page.locator(stage ? `.exercise[data-stage="${stage}"]` : '.exercise');

export function createExerciseDuty(): Duty {
  const values = new Ledger<string>();
  const results = new Ledger<boolean>();
  let attempt: string | null = null;
  let restarting = false;
  let reopened = 0;

  function forget(next: string | null): void {
    attempt = next;
    restarting = false;
    reopened = 0;
    values.clear();
  }

  async function move(page: Page, press: 'pause' | 'resume', stage: 'paused' | 'running'): Promise<void> {
    values.begin('stage', stage);
    await band(page).locator(`[data-exercise="${press}"]`).click();
    await band(page, stage).waitFor();
    values.shown('stage', stage);
  }

  async function hint(page: Page): Promise<void> {
    const taken = HINTS.find((id) => values.get(id) === undefined);
    if (!taken) return;
    values.begin(taken, 'taken');
    await band(page).locator(`[data-hint="${taken}"]`).click();
    await band(page).locator('.exercise-hints li').nth(HINTS.indexOf(taken)).waitFor();
    values.shown(taken, 'taken');
  }

  async function answer(page: Page, random: Random): Promise<void> {
    const [goal, cause] = [random.pick(GOALS), random.pick(CAUSES)];
    values.begin(goal, cause);
    await nameCause(band(page).locator(`[data-goal="${goal}"]`), cause);
    values.shown(goal, cause);
  }

  /** Until another attempt goes on. */
  async function begun(page: Page, browser: BrowserProcess): Promise<void> {
    const before = attempt;
    await band(page, 'running').waitFor();
    let exercise: Exercise | null = null;
    await until('another attempt goes on', async () => {
      exercise = await exerciseOf(browser, page);
      return exercise?.attempt !== before;
    });
    if (before !== null) results.shown(before, true);
    forget((exercise as Exercise | null)?.attempt ?? null);
    values.shown('stage', 'running');
  }

  async function startOver(page: Page, browser: BrowserProcess): Promise<void> {
    restarting = true;
    await band(page).locator('.exercise-controls .disclosure > button').click();
    await band(page).locator('[data-does="over"]').click();
    await page
      .locator('dialog[open]')
      .getByRole('button', { name: say('over') })
      .click();
    await begun(page, browser);
  }

  async function again(page: Page, browser: BrowserProcess): Promise<void> {
    restarting = true;
    await band(page)
      .getByRole('button', { name: say('again'), exact: true })
      .click();
    await begun(page, browser);
  }

  function settle(exercise: Exercise): void {
    const is = new Map<string, string>([['stage', exercise.stage]]);
    for (const { id, text } of exercise.hints) if (text !== null) is.set(id, 'taken');
    for (const { id, answered } of exercise.goals) if (answered !== null) is.set(id, answered);
    // Starting over gives this attempt up first.
    if (restarting) values.begin('stage', 'ended');
    values.settle((key) => is.get(key) ?? 'none', 'none');
    for (const key of values.keys) if (values.get(key) === 'none') values.forget(key);
  }

  return {
    name: 'exercise',
    async open(browser) {
      const page = await browser.open('practice.html#mailboxes');
      await page.locator('.strip select[name="persona"] option').first().waitFor({ state: 'attached' });
      if ((await exerciseOf(browser, page)) === null) {
        await begin(browser);
        await begun(page, browser);
      }
      await band(page).waitFor();
      return page;
    },
    async act(page: Page, random: Random, browser: BrowserProcess) {
      const stage = values.get('stage');
      if (stage === 'ended') return again(page, browser);
      if (stage === 'paused') return move(page, 'resume', 'running');
      const chance = random.below(8);
      if (chance === 0) return startOver(page, browser);
      if (chance < 3) return move(page, 'pause', 'paused');
      if (chance < 5) return hint(page);
      return answer(page, random);
    },
    async check(page, _stored, browser) {
      const exercise = await exerciseOf(browser, page);
      if (!exercise) throw new Error('The exercise is gone');
      const started = exercise.attempt === attempt;
      if (!started) {
        expect(restarting, 'another attempt goes on, which nobody began').toBe(true);
        forget(exercise.attempt);
        values.shown('stage', exercise.stage);
      }
      settle(exercise);
      restarting = false;
      await band(page, exercise.stage).waitFor();
      if (exercise.stage === 'ended') {
        // What ended before it was graded is graded now.
        results.shown(exercise.attempt, true);
        const graded = async () => (await storedIn(page)).records.some(({ key }) => key === exercise.attempt);
        await until('its result is kept', graded);
      } else {
        const record = await askTenant<ExerciseRecord>(browser, page, '/simulator/exercise/record');
        const counted = record.events.filter(({ kind }) => kind === 'reopened').length;
        expect(counted, 'the record does not say that it was reopened').toBeGreaterThan(reopened);
        reopened = counted;
      }
      const kept = new Set((await storedIn(page)).records.map(({ key }) => key));
      results.settle((each) => kept.has(each), false);
    },
    promises: () => values.promises + results.promises,
  };
}
