/** A mailbox that is enabled, and still nothing arrives: from the question to a graded answer, in the built extension. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNone, expectNoOverflow } from './support/axe';
import { openExtension, type Workplace } from './support/browser';
import { act } from './support/exercise-acts';
import { exerciseWords } from './support/exercise-words';
import { openTab } from './support/panel';
import { localeOf } from './support/words';

async function start(
  workplace: Workplace & { id: string },
  pack: string,
  say: ReturnType<typeof exerciseWords>,
) {
  const page = await workplace.context.newPage();
  await page.goto(`chrome-extension://${workplace.id}/training.html#scenarios`);
  await page.locator(`[data-pack="${pack}"] .scenario-open`).click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('input[name="trainee"]').fill('T');
  await dialog.getByRole('button', { name: say('start') }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.close();
}

/** Opens the question about a mailbox in the panel. */
async function ask(panel: Page, mailbox: string): Promise<void> {
  await panel.bringToFront();
  await openTab(panel, 'diagnosis');
  await panel.locator('.picker-results').getByRole('button', { name: mailbox }).click();
  await panel.locator('[data-command="stillMissing"]').click();
  await panel.locator('.arrival-result').waitFor();
}

const found = (panel: Page, id: string) => panel.locator(`.finding-card[data-arrival="${id}"]`);

describe.each(['en', 'sl'] as const)('enabled, and still something is missing, in %s', (language) => {
  let workplace: Workplace & { id: string };
  const say = exerciseWords(language);
  const errors: string[] = [];

  beforeAll(async () => {
    workplace = await openExtension({ locale: localeOf(language) });
    for (const page of [workplace.panel, workplace.practice])
      page.on('pageerror', ({ message }) => errors.push(message));
  });
  afterAll(async () => {
    await workplace.close();
    expect(errors).toEqual([]);
  });

  it('the queue whose filter takes no mail is found, mended on its form, and graded', async () => {
    const { panel, practice } = workplace;
    await start(workplace, 'silent-queue', say);
    await ask(panel, 'Support');
    expect(await found(panel, 'filter-none').getAttribute('open')).not.toBeNull();
    expect(await found(panel, 'filter-none').locator('[data-certainty="certain"]').count()).toBe(1);
    await expectNone(panel, 'the question of what is missing');
    await panel.setViewportSize({ width: 360, height: 900 });
    await expectNoOverflow(panel, 'the question of what is missing');

    await practice.bringToFront();
    await practice.locator('[data-anchor="screen:queues"]').click();
    await practice.locator('.data-grid-body').getByText('Support', { exact: true }).click();
    await practice.locator('select[name="filter"]').selectOption('0');
    await practice.locator('[data-anchor="command.save"]').first().click();
    const band = practice.locator('.exercise');
    await band.locator('[data-goal="filter"][data-met="true"]').waitFor();

    await band.locator('[data-goal="why"] [data-name-cause]').click();
    await band.locator('[data-goal="why"] input[type="search"]').fill('No email messages');
    await band.locator('[data-cause="filter-none"]').click();
    await band.getByRole('button', { name: say('finish') }).click();
    await practice
      .locator('dialog[open]')
      .getByRole('button', { name: say('finish') })
      .click();
    await band.getByText(say('score', { score: 100 })).waitFor();
  });

  it('the privilege that is lacking stands first in the table, with its tab', async () => {
    const { panel } = workplace;
    await start(workplace, 'no-sync-to-outlook', say);
    await panel.reload();
    await ask(panel, 'Sara Krajnc');
    await panel.locator('.arrival .segmented label').nth(3).click();
    await found(panel, 'no-sync-to-outlook').waitFor();
    const row = panel.locator('[data-privilege][data-standing="lacks"]');
    expect(await row.count()).toBe(1);
    expect(await row.textContent()).toContain('prvSyncToOutlook');
    expect(await row.textContent()).toContain('Business Management > Privacy-related');
    await expectNone(panel, 'the question of what is missing');
  });

  it('an answer changes what is found, and the keyboard alone reaches all of it', async () => {
    const { panel, practice } = workplace;
    await practice.bringToFront();
    await act(practice.locator('.exercise'), 'giveUp');
    await practice
      .locator('dialog[open]')
      .getByRole('button', { name: say('giveUp') })
      .click();
    await practice.locator('.exercise [data-does="giveUp"]').waitFor({ state: 'detached' });
    await start(workplace, 'group-mail', say);
    await panel.reload();
    await ask(panel, 'Sara Krajnc');
    await found(panel, 'no-recipient').waitFor();
    await panel.locator('[data-question="addressedTo"] select').focus();
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('ArrowDown');
    await found(panel, 'recipient-group').waitFor();
    expect(await found(panel, 'no-recipient').count()).toBe(0);
    await panel.keyboard.press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.closest('[data-question]') !== null)).toBe(
      true,
    );
  });
});
