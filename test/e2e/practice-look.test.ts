/** The practice client at the widths that people have, in the built extension and on the local page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalServer, openExtension, openLocal, startServer, type Workplace } from './support/browser';
import { openTab, showStep } from './support/panel';
import { createTrainee } from './support/trainee';
import { type Language, localeOf } from './support/words';

/** A row of controls of 32 pixels with the room around it. */
const ONE_ROW = 44;

const boxOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, height, right, width } = element.getBoundingClientRect();
      return { top, height, right, width, cut: element.scrollWidth - element.clientWidth };
    });

async function showActive(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator('select[name="view"]').selectOption('active');
  await page.locator('.data-grid-body [role="row"]').nth(12).waitFor();
}

/** The strip is one row, the results of tests are in sight, and selecting moves nothing. */
async function expectRoomFor(page: Page): Promise<void> {
  const strip = await boxOf(page, '.strip');
  expect(strip.height).toBeLessThan(ONE_ROW);
  expect(strip.cut).toBe(0);
  const grid = await boxOf(page, '[role="grid"]');
  // Check box, name, and the three directions.
  const heads = await page
    .locator('[role="columnheader"]')
    .evaluateAll((all) => all.slice(2, 5).map((head) => head.getBoundingClientRect().right));
  expect(heads).toHaveLength(3);
  for (const right of heads) expect(right).toBeLessThanOrEqual(grid.right);
  expect(grid.right).toBeLessThanOrEqual(1280);
  await page.locator('.data-grid-head input[type="checkbox"]').check();
  expect((await boxOf(page, '[role="grid"]')).top).toBe(grid.top);
  await page.locator('.data-grid-head input[type="checkbox"]').uncheck();
}

describe.each(['en', 'sl'] as const)('the practice client at 1280 pixels, in %s', (language: Language) => {
  describe('in the extension', () => {
    let workplace: Workplace;

    beforeAll(async () => {
      workplace = await openExtension({ locale: localeOf(language) });
    });
    afterAll(() => workplace.close());

    it('has one row of controls above it, and the results of tests in sight', async () => {
      const { practice } = workplace;
      await showActive(practice);
      await expectRoomFor(practice);
      await practice.locator('.strip .button-primary').waitFor();
    });

    it('says in a dialog how many names stand below those in sight', async () => {
      const { practice } = workplace;
      const trainee = createTrainee(workplace, language);
      // A page behind another one is drawn now and then, and tells of no scrolling.
      await practice.bringToFront();
      await showActive(practice);
      await trainee.selectAll();
      await trainee.command('command.moreCommands', 'command.approveEmail');
      const names = trainee.dialog.locator('.name-list');
      await names.getByText(trainee.text('names.below', { count: 3 })).waitFor();
      await names.locator('li').last().scrollIntoViewIfNeeded();
      await expect.poll(() => names.getAttribute('data-below')).toBeNull();
      await practice.keyboard.press('Escape');
      await practice.locator('.data-grid-head input[type="checkbox"]').uncheck();
    });

    it('tells of a test that failed, and leads from there and from the cell to why', async () => {
      const { practice, panel } = workplace;
      const trainee = createTrainee(workplace, language);
      await practice.bringToFront();
      await trainee.select('Ines Oblak');
      await trainee.command('command.testEnableMailbox');
      await trainee.confirm();
      await trainee.report();
      await trainee.letTestsFinish();
      const message = practice.locator('[data-tests="failed"]');
      await message.waitFor();
      // What was begun is told no more.
      await practice.locator('.report .message').waitFor({ state: 'detached' });
      const why = trainee.text('mailboxes.whyName', { name: 'Ines Oblak' });
      await message.getByRole('button', { name: why, exact: true }).click();
      await panel.getByText('Ines Oblak').first().waitFor();
      await practice.bringToFront();
      await openTab(panel, 'guide');
      await practice.bringToFront();
      await trainee.row('Ines Oblak').locator('.why-badge').first().click();
      await panel.locator('[role="tab"][data-tab="diagnosis"][aria-selected="true"]').waitFor();
      // By keyboard as well: Enter on such a cell does not open the record.
      await openTab(panel, 'guide');
      await practice.bringToFront();
      await practice.locator('.data-grid-body [role="row"]').first().waitFor();
      await trainee
        .row('Ines Oblak')
        .locator('[role="gridcell"]')
        .nth(2)
        .click({ position: { x: 2, y: 2 } });
      await practice.keyboard.press('Enter');
      await panel.locator('[role="tab"][data-tab="diagnosis"][aria-selected="true"]').waitFor();
      expect(await practice.locator('.form-head').count()).toBe(0);
      await message.getByRole('button', { name: trainee.text('tests.show', { count: 1 }) }).click();
      await expect.poll(() => practice.locator('.data-grid-body [role="row"]').count()).toBe(1);
      await trainee.open('Ines Oblak');
      await practice.locator('.message.told.message-bad').waitFor();
    });
  });

  describe('beside the panel of the local page', () => {
    let server: LocalServer;
    let workplace: Workplace;

    beforeAll(async () => {
      server = await startServer();
      workplace = await openLocal(server, { locale: localeOf(language) });
    });
    afterAll(async () => {
      await workplace.close();
      await server.stop();
    });

    it('has one row of controls above it, and the results of tests in sight', async () => {
      await showActive(workplace.practice);
      await expectRoomFor(workplace.practice);
    });

    it('keeps the panel in use while a dialog is open, and the keyboard in the dialog', async () => {
      const page = workplace.practice;
      const trainee = createTrainee(workplace, language);
      await trainee.select('Ana Novak');
      await trainee.command('command.edit');
      await trainee.dialog.waitFor();
      const inDialog = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
      for (const keys of ['Tab', 'Shift+Tab']) {
        for (let press = 0; press < 8; press += 1) {
          await page.keyboard.press(keys);
          expect(await inDialog()).toBe(true);
        }
      }
      await showStep(page, 'mailboxes.approve');
      await page.locator('[data-shown-step="mailboxes.approve"]').waitFor();
      await page.locator('.panel-main').hover();
      await page.mouse.wheel(0, 400);
      expect(await trainee.dialog.count()).toBe(1);
      // Nobody gets at what the dialog is over.
      const behind = await page.locator('.strip select').first().boundingBox();
      await page.mouse.click((behind?.x ?? 0) + 5, (behind?.y ?? 0) + 5);
      expect(await page.evaluate(() => document.activeElement?.matches('.strip select'))).toBe(false);
      await trainee.dialog.locator('select').first().focus();
      await page.keyboard.press('Escape');
      await trainee.dialog.waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-anchor'))).toBe(
        'command.edit',
      );
    });
  });
});
