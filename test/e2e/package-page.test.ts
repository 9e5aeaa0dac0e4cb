/** What somebody sees in a package: all of the task at the start, nothing that leads nowhere, and why they passed or not. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWords } from '../../locales';
import { contentsOf } from '../../training/packages/contents';
import { scorm2004Package } from '../../training/packages/scorm2004';
import { packWithQuestion } from '../support/exercise-result';
import { expectNone } from './support/axe';
import { act } from './support/exercise-acts';
import { builtPage, type LearningSystem, openBrowser, startLearningSystem } from './support/learning-system';
import { nameCause } from './support/name-cause';

const practice = await loadWords('practice', 'en');
const training = await loadWords('training', 'en');
const pack = packWithQuestion();

describe('the page of a package', () => {
  let system: LearningSystem;
  let browser: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    system = await startLearningSystem(scorm2004Package(contentsOf([pack]), builtPage()));
    browser = await openBrowser();
    page = await browser.newPage();
    await page.goto(`${system.url}/content/index.html`);
    await page.locator('.exercise[data-stage]').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await system.stop();
  });

  it('has the task open at the start, with the rules that cost points', async () => {
    const drawer = page.locator('.exercise-drawer');
    await drawer.waitFor();
    expect(await drawer.locator('[data-goal]').count()).toBe(pack.goals.length);
    expect(pack.conduct?.length ?? 0).toBeGreaterThan(0);
    for (const { rule } of pack.conduct ?? []) {
      expect(await drawer.textContent()).toContain(training.say(`rule.${rule}`));
    }
  });

  it('has no way to pages that are not there', async () => {
    await page.locator('.strip-menu .disclosure > button').click();
    expect(await page.locator('.strip-menu .menu-item').allTextContents()).toEqual([
      practice.say('strip.reset'),
    ]);
    await page.keyboard.press('Escape');
  });

  it('looks causes up rather than listing all of them', async () => {
    await nameCause(page.locator('[data-goal="why"]'), 'gmail');
    expect(await page.locator('.exercise select').count()).toBe(0);
  });

  it('says at the end why, goal by goal, also where the learning system serves no more files by then', async () => {
    await page.waitForLoadState('networkidle');
    await browser.setOffline(true);
    await act(page.locator('.exercise'), 'finish');
    await page.locator('dialog[open] button[type="submit"]').click();
    const grade = page.locator('.exercise-drawer .grade');
    await grade.waitFor();
    expect(await grade.locator('[data-goal]').count()).toBe(pack.goals.length);
    expect(await grade.locator('[data-goal="why"]').textContent()).toContain(training.say('wrong'));
    expect(await grade.textContent()).toContain(training.say('notPassed'));
    await grade.locator('.debrief-way').waitFor();
    await grade.locator('.debrief-way summary').last().click();
    await grade.locator('.debrief-replays .replay-mailbox svg').nth(1).waitFor();
    await browser.setOffline(false);
    await expectNone(page, 'the end of an exercise');
    expect(await page.locator('[data-exercise="drawer"]').textContent()).toContain(
      training.say('drawerResult'),
    );
  });
});
