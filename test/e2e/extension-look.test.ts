import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtension, type Workplace } from './support/browser';

const PAGES = ['sidepanel', 'practice', 'diagnosis', 'training', 'popup'];

/** Chromium has a stylesheet of its own for pages of extensions, which the local page never meets. */
describe('the installed extension', () => {
  let workplace: Workplace & { id: string };

  beforeAll(async () => {
    workplace = await openExtension();
  });

  afterAll(() => workplace.close());

  it.each(PAGES)('has text of the size that the theme says on the page %s', async (name) => {
    const page = await workplace.context.newPage();
    await page.goto(`chrome-extension://${workplace.id}/${name}.html`);
    await page.locator('#app *').first().waitFor();
    const fonts = await page.evaluate(() =>
      [document.documentElement, document.body].map((element) => {
        const { fontFamily, fontSize, lineHeight } = getComputedStyle(element);
        return { fontFamily, fontSize, lineHeight };
      }),
    );
    expect(fonts[1]).toEqual(fonts[0]);
    expect(fonts[1]).toMatchObject({ fontSize: '14px', lineHeight: '20px' });
    await page.close();
  });

  it('fills its window with the practice client', async () => {
    await workplace.practice.locator('[role="grid"]').waitFor();
    const [height, window] = await workplace.practice.evaluate(() => [
      document.querySelector('.practice')?.getBoundingClientRect().height,
      innerHeight,
    ]);
    expect(height).toBe(window);
  });
});

describe('the workers of the built extension', () => {
  it('carry the compiled lifecycle, and no XState', () => {
    const assets = '.output/chrome-mv3/assets';
    const workers = readdirSync(assets).filter((name) => /worker-.*[.]js$/.test(name));
    const contents = workers.map((name) => readFileSync(`${assets}/${name}`, 'utf8'));
    expect(workers).toHaveLength(2);
    for (const text of contents) expect(text).not.toContain('xstate.');
    expect(contents.some((text) => text.includes('a direction is tried again'))).toBe(true);
  });
});
