import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNone, expectNoOverflow } from './support/axe';
import { openLocal, startServer } from './support/browser';

const folded = (page: Page) => page.locator('.fold-button[aria-expanded="false"]').count();

describe.each([
  ['light', 'en-GB'],
  ['dark', 'sl'],
] as const)('axe-core on exercises, %s, %s', (colorScheme, locale) => {
  it('finds nothing in the page of exercises, an exercise, its grade and its record, at any width', async () => {
    const server = await startServer();
    const { context, practice, close } = await openLocal(server, { colorScheme, locale });
    const look = async (page: Page, what: string) => {
      await expectNone(page, what);
      await page.setViewportSize({ width: 360, height: 800 });
      await expectNoOverflow(page, what);
      await page.setViewportSize({ width: 1400, height: 900 });
    };
    try {
      const page = await context.newPage();
      await page.goto(`${server.url}/training.html`);
      await page.locator('.scenario-card').first().waitFor();
      await look(page, 'exercises');
      await page.locator('.scenario-card .disclosure > button').first().click();
      await expectNone(page, 'menu of a card');
      await page.keyboard.press('Escape');
      for (const tab of ['course', 'results', 'class']) {
        await page.locator(`[data-tab="${tab}"]`).click();
        await look(page, tab);
      }
      await page.locator('[data-tab="author"]').click();
      await page.locator('.preview').waitFor();
      await page.locator('.authoring .form-section').nth(3).locator('button').last().click();
      await page.locator('.authoring .form-section').last().locator('button').last().click();
      await look(page, 'form');
      // All that is folded away, and a mailbox with its details.
      await page.locator('.owner:not([hidden]) [aria-expanded]').first().click();
      for (let closed = await folded(page); closed > 0; closed = await folded(page)) {
        await page.locator('.fold-button[aria-expanded="false"]').first().click();
      }
      await page.locator('[data-fold="exam"] input[name="exam"]').check();
      for (const of of ['tenant.profiles', 'variation']) {
        await page.locator(`[data-fold="${of}"] .form-items + * > .button`).last().click();
      }
      await look(page, 'form, all of it');
      await page.locator('.authoring-side .button').first().click();
      await page.locator('.check-result').waitFor();
      await expectNone(page, 'checked');

      await page.locator('[data-tab="scenarios"]').click();
      await page.locator('[data-pack="exam"] .scenario-open').click();
      await page.locator('dialog[open]').waitFor();
      await expectNone(page, 'starting');
      await page.locator('dialog[open] button[type="submit"]').click();
      await practice.bringToFront();
      await practice.locator('.exercise[data-stage="running"]').waitFor();
      await look(practice, 'task');
      await practice.locator('[data-hint]').click();
      await practice.locator('.exercise-hints li').waitFor();
      await practice.locator('[data-name-cause]').first().click();
      await look(practice, 'hint and cause');
      await practice.locator('.picker [data-cause]').first().click();
      await practice.locator('[data-exercise="finish"]').click();
      await practice.locator('dialog[open]').waitFor();
      await expectNone(practice, 'finishing');
      await practice.locator('dialog[open] button[type="submit"]').click();
      await practice.locator('.grade').waitFor();
      await look(practice, 'grade');

      await page.bringToFront();
      await page.locator('[data-tab="results"]').click();
      await page.locator('tr[data-attempt] button').first().click();
      await page.locator('.frames').first().waitFor();
      await page.locator('select[name="compare"]').selectOption('solution');
      await page.locator('.replay').nth(1).waitFor();
      await page.locator('.result > details summary').click();
      await page.locator('.lrs').waitFor();
      await look(page, 'record');
      await page.locator('[data-tab="class"]').click();
      await page.locator('.training-page main .button').nth(1).click();
      await page.locator('[data-table="board"]').waitFor();
      await look(page, 'class board');
      expect(await page.locator('[data-table="board"] tbody tr').count()).toBe(1);
      await page.locator('[data-projector-switch]').click();
      await look(page, 'class board for a room');
      await page.keyboard.press('Escape');
      await page.locator('.board-cell button').click();
      await page.locator('.frames').first().waitFor();
      await look(page, 'record of the board');
      const { hash } = new URL(page.url());
      for (const paper of ['task/exam', 'solution/exam/3', `result/class/${hash.split('/')[1]}`]) {
        await page.goto(`${server.url}/training.html#print/${paper}`);
        await page.locator('.sheet').waitFor();
        await page.locator('.sheet .loading').waitFor({ state: 'detached' });
        await look(page, `print ${paper}`);
      }
    } finally {
      await close();
      await server.stop();
    }
  });
});
