/** How an exercise is chosen, read and ended with the keyboard, in the built extension. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findPack } from '../../catalog/packs';
import { openExtension } from './support/browser';
import { exerciseWords } from './support/exercise-words';
import { localeOf } from './support/words';

const heightOf = (bar: Locator) => bar.evaluate((element) => element.getBoundingClientRect().height);

/** What the keyboard is on. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    const pack = at?.closest('[data-pack]')?.getAttribute('data-pack');
    const what = at?.getAttribute('data-exercise') ?? at?.getAttribute('data-does');
    return what ?? `${pack}: ${at?.classList.contains('scenario-open') ? 'card' : 'menu'}`;
  });

describe.each(['en', 'sl'] as const)('an exercise with the keyboard, in %s', (language) => {
  it('is one card, one bar of 48 px and one drawer', async () => {
    const say = exerciseWords(language);
    const { context, id, practice, close } = await openExtension({ locale: localeOf(language) });
    try {
      const page = await context.newPage();
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`chrome-extension://${id}/training.html`);
      const startHere = page.locator('.scenario-open.button-primary');
      await startHere.waitFor();
      expect(await page.locator('.button-primary').count()).toBe(1);
      expect(await page.locator('[data-best]').count()).toBe(0);

      await startHere.focus();
      const stops: string[] = [];
      for (let stop = 0; stop < 4; stop++) {
        stops.push(await focused(page));
        await page.keyboard.press('Tab');
      }
      expect(stops).toEqual([
        'first-mailbox: card',
        'first-mailbox: menu',
        'same-office-365: card',
        'same-office-365: menu',
      ]);
      await page.locator('[data-pack="no-licence"] .disclosure > button').press('Enter');
      await page.locator('[data-does="package"]').press('Enter');
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect(await focused(page)).toBe('no-licence: menu');

      await page.locator('[data-pack="no-licence"] .scenario-open').press('Enter');
      await page.locator('dialog[open] input[name="trainee"]').press('Enter');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      await page.locator('.badge-active').waitFor();
      expect(await page.locator('.button-primary').count()).toBe(1);

      await practice.bringToFront();
      await practice.setViewportSize({ width: 1280, height: 800 });
      const bar = practice.locator('.exercise[data-stage="running"]');
      const task = practice.locator('.exercise-drawer');
      await task.waitFor();
      expect(await task.textContent()).toContain(say('heldStill'));
      expect(await bar.locator('.button-primary').count()).toBe(0);
      await practice.locator('[data-hint]').focus();
      await practice.keyboard.press('Escape');
      await task.waitFor({ state: 'detached' });
      expect(await focused(practice)).toBe('drawer');
      for (const width of [880, 1280]) {
        await practice.setViewportSize({ width, height: 800 });
        expect(await heightOf(bar), `${width}`).toBeLessThanOrEqual(48);
      }
      await practice.reload();
      await bar.waitFor();
      expect(await task.count()).toBe(0);
      await practice.locator('[data-exercise="drawer"]').press('Enter');
      await task.waitFor();
      expect(await focused(practice)).toBe('drawer');
      await practice.locator('.exercise .disclosure > button').press('Enter');
      await practice.keyboard.press('Escape');
      await practice.locator('[data-does="giveUp"]').waitFor({ state: 'detached' });
      expect(await task.count()).toBe(1);

      await practice.locator('[data-exercise="finish"]').press('Enter');
      await practice.locator('dialog[open] button[type="submit"]').press('Enter');
      await practice.locator('.grade').waitFor();

      await page.bringToFront();
      const best = page.locator('[data-pack="no-licence"] [data-best]');
      await best.waitFor();
      const score = Number(await best.getAttribute('data-best'));
      expect(await best.textContent()).toBe(say('best', { score }));
      expect(score).toBeLessThan(findPack('no-licence')?.passAt ?? 70);
      expect(await page.locator('[data-pack="first-mailbox"] .button-primary').count()).toBe(1);
    } finally {
      await close();
    }
  });
});
