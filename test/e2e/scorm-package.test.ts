/** A package in the run-time of other people (`scorm-again`), in a real Chromium; no learning system was there. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentsOf } from '../../training/packages/contents';
import { scorm2004Package } from '../../training/packages/scorm2004';
import { packWithQuestion } from '../support/exercise-result';
import { act } from './support/exercise-acts';
import { builtPage, type LearningSystem, openBrowser, startLearningSystem } from './support/learning-system';
import { causeNamed, nameCause } from './support/name-cause';
import { createTrainee } from './support/trainee';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const shipped = packWithQuestion();
/** What is asked for is there from the beginning, but for the cause. */
const pack = packWithQuestion({
  goals: shipped.goals.filter(({ id }) => id === 'approval-kept' || id === 'why'),
});

describe('a package of SCORM 2004', () => {
  let system: LearningSystem;
  let browser: BrowserContext;
  let page: Page;
  let content: FrameLocator;

  beforeAll(async () => {
    system = await startLearningSystem(scorm2004Package(contentsOf([pack]), builtPage()));
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
  async function end(action: 'finish' | 'giveUp', label: string) {
    await act(bar(), action);
    await content.locator('dialog[open]').getByRole('button', { name: label, exact: true }).click();
    await bar().locator('[data-delivery]').waitFor();
  }

  it('begins the exercise, and says that it is not completed', async () => {
    await launch();
    expect(await bar().locator('h2').textContent()).toBe('A fresh tenant in the same Office 365');
    await content.locator('.data-grid-body [role="row"]', { hasText: 'Support' }).waitFor();
    expect(system.commits.at(-1)).toMatchObject({ completion_status: 'incomplete', exit: 'suspend' });
    expect(await bar().locator('[data-link]').getAttribute('data-link')).toBe('scorm2004');
  });

  it('keeps where the trainee stands when they leave', async () => {
    await bar()
      .getByRole('button', { name: /costs 3/ })
      .click();
    await nameCause(why(), 'method-none');
    await expect.poll(() => why().getAttribute('data-met')).toBe('null');
    await page.waitForTimeout(300);
    await leave();
    expect(system.commits.at(-1)).toMatchObject({
      exit: 'suspend',
      location: '2',
      suspend_data: expect.stringMatching(/^mc1:/),
      session_time: expect.stringMatching(/^PT/),
      success_status: 'unknown',
    });
  });

  it('goes on there at the next launch, and tells the result', async () => {
    await launch();
    expect(await bar().textContent()).toContain('Goes on where you left it.');
    expect(await why().textContent()).toContain(causeNamed('method-none'));
    await end('finish', 'Finish');
    expect(await bar().locator('[data-delivery]').getAttribute('data-delivery')).toBe('delivered');
    expect(await bar().locator('[data-delivery]').textContent()).toContain('Passed with 97 of 100.');
    expect(system.commits.at(-1)).toMatchObject({
      completion_status: 'completed',
      success_status: 'passed',
      progress_measure: '1',
      score: { scaled: '0.97', raw: '97', min: '0', max: '100' },
      exit: 'normal',
      suspend_data: '',
    });
    const { interactions, objectives } = system.commits.at(-1) ?? {};
    expect(JSON.stringify(interactions)).toContain('"learner_response":"method-none"');
    expect(JSON.stringify(interactions)).toContain('"result":"correct"');
    expect(JSON.stringify(objectives)).toContain('"id":"goal-approval-kept"');
    await leave();
  });

  it('that is given up failed and is not completed', async () => {
    await launch();
    expect(await bar().textContent()).not.toContain('Goes on where you left it.');
    await end('giveUp', 'Give up');
    expect(system.commits.at(-1)).toMatchObject({
      completion_status: 'incomplete',
      success_status: 'failed',
    });
    await leave();
  });

  it('does not reach what the learning system asks for beyond the scenario', async () => {
    system.say({ scaled_passing_score: '0.99' });
    await launch();
    await nameCause(why(), 'no-profile');
    await bar()
      .getByRole('button', { name: /costs 3/ })
      .click();
    await end('finish', 'Finish');
    expect(system.commits.at(-1)).toMatchObject({ score: { scaled: '0.97' }, success_status: 'failed' });
    system.say({});
    await leave();
  });

  it('tells nothing where somebody only looks', async () => {
    system.say({ mode: 'browse' });
    await launch();
    const before = system.commits.length;
    await end('finish', 'Finish');
    expect(await bar().locator('[data-delivery]').getAttribute('data-delivery')).toBe('nobody');
    expect(system.commits.slice(before).map(({ completion_status }) => completion_status)).not.toContain(
      'completed',
    );
    system.say({});
    await leave();
  });

  it('says so where the learning system does not take the result, and tells it again', async () => {
    await launch();
    system.refuse(true);
    await end('finish', 'Finish');
    expect(await bar().locator('[data-delivery]').getAttribute('data-delivery')).toBe('notDelivered');
    system.refuse(false);
    await bar().getByRole('button', { name: 'Tell it again' }).click();
    await bar().locator('[data-delivery="delivered"]').waitFor();
    expect(system.commits.at(-1)).toMatchObject({ completion_status: 'completed', success_status: 'failed' });
    await leave();
  });

  it('works by itself, also without a learning system, and survives a reload', async () => {
    const alone = await browser.newPage();
    await alone.goto(`${system.url}/content/index.html`);
    const exercise = alone.locator('.exercise[data-stage]');
    await exercise.waitFor();
    expect(await exercise.locator('[data-link]').getAttribute('data-link')).toBe('none');
    await alone.evaluate(AXE);
    expect(
      await alone.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))'),
    ).toEqual([]);
    await alone.locator('[data-exercise="pause"]').click();
    await alone.locator('.exercise[data-stage="paused"]').waitFor();
    await alone.reload();
    await alone.locator('.exercise[data-stage="paused"]').waitFor();
    await alone.locator('[data-exercise="resume"]').click();
    const trainee = createTrainee({ practice: alone, panel: alone }, 'en');
    await trainee.bePersona('systemAndExchangeAdministrator');
    await trainee.chooseView('view.activeMailboxes');
    await trainee.select('Support');
    await trainee.command('command.moreCommands', 'command.approveEmail');
    await trainee.confirm();
    const approved = trainee.row('Support').getByText('Approved', { exact: true });
    await approved.waitFor();
    await alone.waitForTimeout(500);
    // What was done is done again, from the record of it.
    await alone.reload();
    await approved.waitFor();
    await alone.close();
  });

  it('says so where its scenario is damaged', async () => {
    system.files[`scenarios/${pack.id}.json`] = new TextEncoder().encode(
      '{"format":"mailbox-coach-scenario","id":"x"}',
    );
    const damaged = await browser.newPage();
    await damaged.goto(`${system.url}/content/index.html`);
    await damaged.getByText('the package is damaged').waitFor();
    await damaged.close();
  });
});
