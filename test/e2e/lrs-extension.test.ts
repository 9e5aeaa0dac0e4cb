/** The whole way in the extension: an exercise ends on the practice page, and a store that was connected hears of it. */
import { describe, expect, it } from 'vitest';
import { type LrsStandIn, startLrs } from '../support/lrs';
import { exerciseWords } from './support/exercise-words';
import { openBesideOrganizations } from './support/live-org';

describe('a Learning Record Store that was connected on the page of exercises', () => {
  it('hears once of an exercise that ends on the practice page, and of nothing before', async () => {
    const say = exerciseWords('en');
    const lrs: LrsStandIn = await startLrs();
    const place = await openBesideOrganizations([]);
    try {
      const page = await place.context.newPage();
      await page.goto(`chrome-extension://${place.id}/training.html#results`);
      await place.answerPrompt('http://localhost', true);
      await page.bringToFront();
      await page.getByText(say('results.store')).click();
      for (const [name, value] of Object.entries({ endpoint: lrs.endpoint, key: 'key', secret: 'sécret' })) {
        await page.locator(`.lrs input[name="${name}"]`).fill(value);
      }
      await page.locator('.lrs button[type="submit"]').click();
      await page.getByText(/Connected to localhost/).waitFor();
      expect(lrs.statements()).toEqual([]);

      await page.locator('[data-tab="scenarios"]').click();
      await page.locator('[data-pack="first-mailbox"] .scenario-open').click();
      await page.locator('dialog[open] input[name="trainee"]').fill('Real Name');
      await page.locator('dialog[open] button[type="submit"]').click();
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      await place.practice.bringToFront();
      await place.practice.locator('[data-exercise="finish"]').click();
      await place.practice.locator('dialog[open] button[type="submit"]').click();
      await place.practice.locator('.grade').waitFor();
      await expect.poll(() => lrs.statements().length, { timeout: 15_000 }).toBeGreaterThan(3);

      const verbs = lrs.statements().map(({ verb }) => verb.id.split('/').at(-1));
      expect(new Set(verbs).size).toBe(verbs.length);
      expect(verbs).toEqual(expect.arrayContaining(['initialized', 'completed', 'failed', 'terminated']));
      expect(JSON.stringify(lrs.statements())).not.toContain('Real Name');
    } finally {
      await place.close();
      await lrs.stop();
    }
  });
});
