import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { freshProfile, openExtension, type Workplace } from './support/browser';
import { exerciseWords } from './support/exercise-words';
import { createTrainee } from './support/trainee';
import { type Language, localeOf } from './support/words';

async function trainingPage(context: BrowserContext, id: string, part: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/training.html#${part}`);
  await page.locator('.training-page').waitFor();
  return page;
}

async function start(page: Page, pack: string, trainee: string, say: ReturnType<typeof exerciseWords>) {
  await page.locator(`[data-pack="${pack}"] .scenario-open`).click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('input[name="trainee"]').fill(trainee);
  await dialog.getByRole('button', { name: say('start') }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** From nothing to an enabled mailbox, by the commands of the practice client. */
async function solveFirstMailbox(workplace: Workplace, language: Language): Promise<void> {
  const { practice } = workplace;
  const trainee = createTrainee(workplace, language);
  await practice.bringToFront();
  await trainee.selectActiveMailboxes();
  await trainee.command('command.applyDefaultEmailSettings');
  const alsoTest = practice.locator('dialog[open] input[name="test"]');
  if (await alsoTest.isVisible()) await alsoTest.uncheck();
  await trainee.confirm();
  await trainee.bePersona('systemAndExchangeAdministrator');
  await trainee.selectActiveMailboxes();
  await trainee.command('command.moreCommands', 'command.approveEmail');
  await trainee.confirm();
  await trainee.bePersona('systemAdministrator');
  await trainee.selectActiveMailboxes();
  await trainee.command('command.testEnableMailbox');
  await trainee.confirm();
}

describe('an exercise', () => {
  it('is started, paused, gone on with after the browser was closed, solved, graded and shared', async () => {
    const language = 'sl';
    const say = exerciseWords(language);
    const profile = freshProfile();
    const options = { profile, locale: localeOf(language) };
    let workplace = await openExtension(options);
    let page = await trainingPage(workplace.context, workplace.id, 'scenarios');
    await start(page, 'first-mailbox', 'Udeleženka 7', say);

    const band = () => workplace.practice.locator('.exercise');
    await workplace.practice.bringToFront();
    await band()
      .getByRole('button', { name: say('pause') })
      .click();
    await workplace.practice.getByText(say('paused')).waitFor();
    await workplace.close();

    workplace = await openExtension(options);
    await workplace.practice.bringToFront();
    await workplace.practice.getByText(say('paused')).waitFor();
    await band()
      .getByRole('button', { name: say('resume') })
      .click();
    await band().locator('[data-met="false"]').first().waitFor();
    await solveFirstMailbox(workplace, language);
    await workplace.practice.locator('select[name="speed"]').selectOption('60');
    await band().locator('[data-goal][data-met="false"]').first().waitFor({ state: 'detached' });
    await band().locator('[data-exercise="finish"].button-primary').waitFor();
    await band()
      .getByRole('button', { name: say('finish') })
      .click();
    await workplace.practice
      .locator('dialog[open]')
      .getByRole('button', { name: say('finish') })
      .click();
    await band()
      .getByText(say('score', { score: 100 }))
      .waitFor();

    const saved = workplace.practice.waitForEvent('download');
    await band()
      .getByRole('button', { name: say('saveResult') })
      .click();
    const file = readFileSync(await (await saved).path());
    await workplace.close();

    // Another machine: a browser that has never seen the exercise.
    workplace = await openExtension({ locale: localeOf(language) });
    page = await trainingPage(workplace.context, workplace.id, 'results');
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'result.json', mimeType: 'application/json', buffer: file });
    await page.getByText(say('verified')).waitFor();
    await page.getByText(say('score', { score: 100 })).waitFor();
    await page.locator('.frames li').nth(5).waitFor();
    await page.locator('select[name="compare"]').selectOption('solution');
    await page.locator('.replay').nth(1).waitFor();
    const moment = page.locator('input[name="moment"]').first();
    await moment.focus();
    await page.keyboard.press('Home');
    await page.getByText(say('replay.begin')).first().waitFor();
    expect(await moment.inputValue()).toBe('0');
    await workplace.close();
  });
});
