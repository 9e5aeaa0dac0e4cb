/** Criteria of WCAG 2.2 that neither axe-core nor a picture shows: room, spacing, size, focus. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNone, expectNoOverflow } from './support/axe';
import { type LocalServer, openLocal, startServer, type Workplace } from './support/browser';
import { cutOff, focusTrouble } from './support/in-page';

/** Each page, and what stands there once it is drawn. */
const PAGES = {
  '/#mailboxes': '.data-grid-body [role="row"]',
  '/training.html': '.scenario-card',
  '/diagnosis.html': 'main button',
  '/permissions.html': '.matrix .answer',
  '/components.html': '[data-group="StepCard"] .step-card',
} as const;

/** What each is called in Slovenian; the page for those who carry on the work is in English. */
const TITLES: Readonly<Record<keyof typeof PAGES, string>> = {
  '/#mailboxes': 'Nabiralniki · Mailbox Coach',
  '/training.html': 'Vaje · Usposabljanje · Mailbox Coach',
  '/diagnosis.html': 'Diagnoza · Mailbox Coach',
  '/permissions.html': 'Cela tabela · Mailbox Coach',
  '/components.html': 'Mailbox Coach · components',
};

type Address = keyof typeof PAGES;

const ADDRESSES = Object.keys(PAGES) as Address[];

const WIDE = { width: 1400, height: 900 };
/** 1280 pixels at 400 %. */
const NARROW = { width: 320, height: 640 };

/** What a reader may set by criterion 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

describe.each(ADDRESSES)('the page %s, in the longer language,', (address) => {
  let server: LocalServer;
  let workplace: Workplace;

  async function open(size: typeof WIDE): Promise<Page> {
    const page = workplace.practice;
    await page.setViewportSize(size);
    // The same page at another place would not be opened anew.
    await page.goto('about:blank');
    await page.goto(`${server.url}${address}`);
    await page.locator(PAGES[address]).first().waitFor();
    return page;
  }

  beforeAll(async () => {
    server = await startServer();
    workplace = await openLocal(server, { locale: 'sl' });
  });

  afterAll(async () => {
    await workplace.close();
    await server.stop();
  });

  it('says which language it speaks', async () => {
    const page = await open(WIDE);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('sl');
  });

  it('is called by what it shows, in the language of the interface', async () => {
    const page = await open(WIDE);
    expect(await page.title()).toBe(TITLES[address]);
  });

  it('fits into 320 pixels', async () => {
    await expectNoOverflow(await open(NARROW), address);
  });

  it('loses no text to wider spacing', async () => {
    const page = await open(WIDE);
    const before = await page.evaluate(cutOff);
    await page.addStyleTag({ content: SPACING });
    const after = await page.evaluate(cutOff);
    expect(after.filter((each) => !before.includes(each))).toEqual([]);
    await expectNoOverflow(page, address);
  });

  it('has controls of 24 pixels, or with room around them, named by the words that are seen', async () => {
    // What axe-core does not look for by itself.
    await expectNone(await open(WIDE), address, ['target-size', 'label-content-name-mismatch']);
  });

  it.each([WIDE, NARROW])('shows what has the focus, uncovered, at $width pixels', async (size) => {
    const page = await open(size);
    const troubles = new Set<string | null>();
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let press = 0; press < 50; press += 1) {
        await page.keyboard.press(key);
        troubles.add(await page.evaluate(focusTrouble));
      }
    }
    troubles.delete(null);
    expect([...troubles]).toEqual([]);
  });
});

describe('the practice client beside the guide', () => {
  it('begins with ways past what comes before its content', async () => {
    const server = await startServer();
    const { practice: page, close } = await openLocal(server);
    try {
      await page.locator('.data-grid, .screen h1').first().waitFor();
      for (const [presses, pane] of [
        [1, '.practice main'],
        [2, '.panel'],
      ] as const) {
        await page.reload();
        await page.locator('.screen h1').waitFor();
        for (let press = 0; press < presses; press += 1) await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.closest('.skip-links') !== null)).toBe(true);
        await page.keyboard.press('Enter');
        const isThere = (wanted: string) => document.activeElement?.closest(wanted) != null;
        expect(await page.evaluate(isThere, pane)).toBe(true);
      }
    } finally {
      await close();
      await server.stop();
    }
  });
});
