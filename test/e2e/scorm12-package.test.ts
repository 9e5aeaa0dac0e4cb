/** A package of SCORM 1.2 in the run-time of other people (`scorm-again`), in a real Chromium; no learning system was there. */
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentsOf } from '../../training/packages/contents';
import { scorm12Package } from '../../training/packages/scorm12';
import { packWithQuestion } from '../support/exercise-result';
import { act } from './support/exercise-acts';
import { builtPage, type LearningSystem, openBrowser, startLearningSystem } from './support/learning-system';
import { causeNamed, nameCause } from './support/name-cause';

const shipped = packWithQuestion();
/** What is asked for is there from the beginning, but for the cause. */
const pack = packWithQuestion({
  goals: shipped.goals.filter(({ id }) => id === 'approval-kept' || id === 'why'),
});

describe('a package of SCORM 1.2', () => {
  let system: LearningSystem;
  let browser: BrowserContext;
  let page: Page;
  let content: FrameLocator;

  beforeAll(async () => {
    system = await startLearningSystem(scorm12Package(contentsOf([pack]), builtPage()), 'scorm12');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await system.stop();
  });

  async function launch(): Promise<void> {
    page = await browser.newPage();
    await page.goto(`${system.url}/scorm.html`);
    content = page.frameLocator('#content');
    await content.locator('.exercise[data-stage]').waitFor();
  }

  async function leave(): Promise<void> {
    await page.locator('#content').evaluate((frame) => frame.remove());
    await page.close();
  }

  const bar = () => content.locator('.exercise');
  const why = () => bar().locator('[data-goal="why"]');
  async function end(action: 'finish' | 'giveUp') {
    await act(bar(), action);
    await content.locator('dialog[open] button[type="submit"]').click();
    await bar().locator('[data-delivery]').waitFor();
  }

  it('begins, leaves and goes on where it was left', async () => {
    await launch();
    expect(await bar().locator('[data-link]').getAttribute('data-link')).toBe('scorm12');
    expect(system.commits.at(-1)?.core).toMatchObject({ lesson_status: 'incomplete', exit: 'suspend' });
    await nameCause(why(), 'method-none');
    await page.waitForTimeout(300);
    await leave();
    expect(system.commits.at(-1)).toMatchObject({
      suspend_data: expect.stringMatching(/^mc1:/),
      core: {
        lesson_location: '1',
        exit: 'suspend',
        session_time: expect.stringMatching(/^00:00:\d\d\.\d\d$/),
        lesson_status: 'incomplete',
      },
    });
    expect(system.commits.at(-1)?.suspend_data?.length).toBeLessThan(4_096);
  });

  it('tells the result, and begins anew after it', async () => {
    await launch();
    expect(await bar().textContent()).toContain('Goes on where you left it.');
    expect(await why().textContent()).toContain(causeNamed('method-none'));
    await end('finish');
    expect(await bar().locator('[data-delivery]').getAttribute('data-delivery')).toBe('delivered');
    expect(system.commits.at(-1)).toMatchObject({
      suspend_data: '',
      core: { lesson_status: 'passed', score: { raw: '100', min: '0', max: '100' }, exit: '' },
    });
    const { interactions, objectives } = system.commits.at(-1) ?? {};
    expect(JSON.stringify(interactions)).toContain('"student_response":"method-none"');
    expect(JSON.stringify(interactions)).toContain('"result":"correct"');
    expect(JSON.stringify(objectives)).toContain('"id":"goal-approval-kept"');
    await leave();
    await launch();
    expect(await bar().textContent()).not.toContain('Goes on where you left it.');
    await end('giveUp');
    expect(system.commits.at(-1)?.core).toMatchObject({ lesson_status: 'failed' });
    await leave();
    // What was told stays told when the page goes.
    expect(system.commits.at(-1)?.core).toMatchObject({ lesson_status: 'failed' });
  });

  it('stays failed where the learning system would judge by the score of what was given up', async () => {
    system.say({ student_data: { mastery_score: '40' } });
    await launch();
    await nameCause(why(), 'method-none');
    await end('giveUp');
    await leave();
    expect(system.commits.at(-1)?.core).toMatchObject({ lesson_status: 'failed', score: { raw: '' } });
    system.say({});
  });

  it('tells nothing where somebody only looks, in the language that they prefer there', async () => {
    system.say({ core: { lesson_mode: 'browse' }, student_preference: { language: 'sl' } });
    await launch();
    expect(await bar().locator('[data-exercise="finish"]').textContent()).toBe('Končaj');
    await end('finish');
    expect(await bar().locator('[data-delivery]').getAttribute('data-delivery')).toBe('nobody');
    await leave();
    expect(system.commits.at(-1)?.core).not.toMatchObject({ lesson_status: 'passed' });
    system.say({});
  });
});
