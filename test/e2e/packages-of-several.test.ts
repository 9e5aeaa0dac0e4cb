/** One package of several scenarios: each is a unit of its own in the learning system, with its own state and result. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentsOf } from '../../training/packages/contents';
import { PACKAGE_MAKERS } from '../../training/packages/make';
import { packWithQuestion } from '../support/exercise-result';
import { expectNone } from './support/axe';
import { act } from './support/exercise-acts';
import { builtPage, type LearningSystem, openBrowser, startLearningSystem } from './support/learning-system';
import { nameCause } from './support/name-cause';

const goals = packWithQuestion().goals.filter(({ id }) => id === 'approval-kept' || id === 'why');
const [first, second] = ['First', 'Second'].map((name) =>
  packWithQuestion({ id: name.toLowerCase(), title: { en: name, sl: name }, goals }),
);
if (!first || !second) throw new Error('Two scenarios are needed');
const contents = contentsOf([first, second], { en: 'Both' });

describe.each(['scorm2004', 'scorm12'] as const)('a package of two scenarios, in %s', (kind) => {
  let system: LearningSystem;
  let browser: BrowserContext;

  beforeAll(async () => {
    system = await startLearningSystem(PACKAGE_MAKERS[kind](contents, builtPage()), kind);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await system.stop();
  });

  /** As the manifest says it: the learning system adds the parameters of an item to the page's address. */
  function parametersOf(id: string): string {
    const manifest = new TextDecoder().decode(system.files['imsmanifest.xml']);
    const item = new RegExp(`<item identifier="exercise-${id}"[^>]* parameters="([^"]+)"`).exec(manifest);
    return item?.[1] ?? '';
  }

  async function launch(id: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${system.url}/scorm.html${parametersOf(id)}`);
    await page.frameLocator('#content').locator('.exercise[data-stage]').waitFor();
    return page;
  }

  async function leave(page: Page): Promise<void> {
    await page.waitForTimeout(300);
    await page.locator('#content').evaluate((frame) => frame.remove());
    await page.close();
  }

  const bar = (page: Page) => page.frameLocator('#content').locator('.exercise');

  it('opens each by its item, and keeps where each was left apart', async () => {
    const one = await launch('first');
    expect(await bar(one).locator('h2').textContent()).toBe('First');
    await nameCause(bar(one).locator('[data-goal="why"]'), 'method-none');
    await leave(one);
    const two = await launch('second');
    expect(await bar(two).locator('h2').textContent()).toBe('Second');
    expect(await bar(two).textContent()).not.toContain('Goes on where you left it.');
    await leave(two);
    const again = await launch('first');
    expect(await bar(again).textContent()).toContain('Goes on where you left it.');
    await act(bar(again), 'finish');
    await again.frameLocator('#content').locator('dialog[open] button[type="submit"]').click();
    await bar(again).locator('[data-delivery="delivered"]').waitFor();
    expect(system.commits.at(-1)).toMatchObject(
      kind === 'scorm12' ? { core: { lesson_status: 'passed' } } : { success_status: 'passed' },
    );
    await leave(again);
  });

  it('lets them be chosen where the learning system left that out, and says so of one that is not there', async () => {
    const page = await browser.newPage();
    await page.goto(`${system.url}/content/index.html?kept=1`);
    await page.getByRole('link', { name: 'Second' }).waitFor();
    await expectNone(page, 'the choice');
    await page.getByRole('link', { name: 'Second' }).click();
    await page.locator('.exercise[data-stage]').waitFor();
    expect(await page.locator('.exercise h2').textContent()).toBe('Second');
    expect(new URL(page.url()).searchParams.get('kept')).toBe('1');
    await page.goto(`${system.url}/content/index.html?scenario=third`);
    await page.getByText('the package is damaged').waitFor();
    await page.close();
  });
});
