import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNone } from './support/axe';
import { type LocalServer, openLocal, startServer, type Workplace } from './support/browser';
import { differenceTo } from './support/picture';
import { localeOf } from './support/words';

const LOOKS = [
  { name: 'light-en', language: 'en', colorScheme: 'light' },
  { name: 'dark-sl', language: 'sl', colorScheme: 'dark' },
] as const;

/** A word set a pixel higher differs in less; a colour, a size or a missing part in more. */
const MOST = 0.02;

/** The page has been as high as it is for a while. */
async function settled(page: Page): Promise<void> {
  let [height, same] = [0, 0];
  while (same < 6) {
    const now = await page.evaluate(() => document.documentElement.scrollHeight);
    same = now === height ? same + 1 : 0;
    height = now;
    await page.waitForTimeout(100);
  }
}

describe.each(LOOKS)('all components in all states, $name', ({ name, language, colorScheme }) => {
  let server: LocalServer;
  let workplace: Workplace;

  beforeAll(async () => {
    server = await startServer();
    workplace = await openLocal(server, { locale: localeOf(language), colorScheme });
    await workplace.practice.goto(`${server.url}/components.html`);
    await workplace.practice.locator('[data-group="StepCard"] .step-card').nth(4).waitFor();
    // Parts with words of their own come later, each when they are read.
    await workplace.practice.locator('[data-group="message"] .message').first().waitFor();
    await settled(workplace.practice);
  });
  afterAll(async () => {
    await workplace.close();
    await server.stop();
  });

  const looksAsKept = async (picture: string) => {
    const difference = differenceTo(picture, await workplace.practice.screenshot({ fullPage: true }));
    expect(difference, 'there is no kept picture: look at it, then run with PICTURES=keep').not.toBeNull();
    expect(difference?.share).toBeLessThan(MOST);
    const [kept = 0, seen = 0] = difference?.height ?? [];
    // Lines may break elsewhere with other fonts; a part that is gone is more.
    expect(Math.abs(kept - seen)).toBeLessThan(kept * 0.03);
  };

  it('look as they did', async () => {
    await workplace.practice.setViewportSize({ width: 1120, height: 900 });
    await looksAsKept(name);
    await expectNone(workplace.practice, name);
  });

  it('look as they did at the width of a panel', async () => {
    await workplace.practice.setViewportSize({ width: 360, height: 900 });
    await looksAsKept(`${name}-360`);
    expect(await workplace.practice.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      360,
    );
  });

  it('look as they did in forced colours, and at 200 %', async () => {
    const { practice } = workplace;
    await practice.setViewportSize({ width: 1120, height: 900 });
    await practice.emulateMedia({ forcedColors: 'active' });
    await looksAsKept(`${name}-forced`);
    await practice.emulateMedia({ forcedColors: 'none' });
    // Twice the size on the same screen is half the room.
    await practice.setViewportSize({ width: 640, height: 512 });
    expect(await practice.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(640);
    for (const look of ['plain', 'danger']) {
      await practice.locator(`[data-dialog="${look}"]`).click();
      const box = await practice.locator('dialog[open]').boundingBox();
      expect(box?.height).toBeLessThanOrEqual(512);
      await expectNone(practice, `dialog ${look}`);
      await practice.keyboard.press('Escape');
    }
  });
});
