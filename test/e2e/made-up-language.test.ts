import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalServer, startServerOf } from './support/browser';
import { settled } from './support/diagnosis-page';
import { openBrowser } from './support/learning-system';
import { buildMadeUpLanguage, englishIn } from './support/made-up-language';
import { openOrgs, openTab, showStep } from './support/panel';

const english = import.meta.glob<{ words: unknown }>(
  ['../../locales/en/*.ts', '../../locales/en/*/index.ts'],
  { eager: true },
);
/** What is in English in every language: labels of the product, and the content of scenarios. */
const catalog = JSON.stringify(import.meta.glob('../../catalog/**/*.ts', { eager: true }));

/** The product goes by its name everywhere. */
const NAME = 'Mailbox Coach';

const ENGLISH = englishIn(english).filter((piece) => piece !== NAME && !catalog.includes(piece));

/** What somebody reads or hears on a page, but for what is marked as English. */
async function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const quoted of body.querySelectorAll('[lang="en"], script, style, code')) quoted.remove();
    const said: string[] = [];
    const walk = document.createTreeWalker(body, NodeFilter.SHOW_ALL);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) said.push(node.textContent ?? '');
      if (!(node instanceof Element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) said.push(node.getAttribute(name) ?? '');
    }
    return said.map((text) => text.trim()).filter(Boolean);
  });
}

/** English of ours that a page says: a whole text, or a longer piece within one. */
async function englishOn(page: Page): Promise<string[]> {
  const said = await saidOn(page);
  expect(said.some((text) => /[\uff21-\uff5a]{3}/.test(text))).toBe(true);
  return said.filter((text) =>
    ENGLISH.some(
      (piece) => text === piece || (piece.length > 14 && piece.includes(' ') && text.includes(piece)),
    ),
  );
}

describe('a language of one folder and one line', () => {
  let made: Awaited<ReturnType<typeof buildMadeUpLanguage>>;
  let server: LocalServer;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    made = await buildMadeUpLanguage(english);
    [server, context] = await Promise.all([startServerOf(made.server), openBrowser()]);
    await context.addInitScript(() => Object.defineProperty(navigator, 'languages', { value: ['xx'] }));
    page = await context.newPage();
  });
  afterAll(async () => {
    await context?.close();
    await server?.stop();
    made?.remove();
  });

  it('is what the practice client and the panel speak', async () => {
    await page.goto(`${server.url}/#mailboxes`);
    await page.locator('.screen [role="grid"]').waitFor();
    await showStep(page, 'prereq.rca');
    await page.locator('.step-card .what').waitFor();
    await page.locator('.step-details > summary').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('xx');
    expect(await englishOn(page)).toEqual([]);
    for (const screen of ['emailServerProfiles', 'securityRoles', 'users', 'queues', 'alerts', 'analyzer']) {
      await page.goto(`${server.url}/#${screen}`);
      await page.locator('.screen h1').waitFor();
      expect(await englishOn(page), screen).toEqual([]);
    }
    for (const form of ['users/new', 'emailServerProfiles/new']) {
      await page.goto(`${server.url}/#${form}`);
      const options = page.locator('.screen select option');
      await options.first().waitFor({ state: 'attached' });
      // What has labels in the product's languages alone is shown in one of those.
      expect(await options.allTextContents(), form).not.toContain('');
    }
  });

  it('is what every part of the panel speaks', async () => {
    await openTab(page, 'diagnosis');
    await page.locator('.diagnose .picker-results button').first().click();
    await page.locator('.mailbox-answer').waitFor();
    expect(await englishOn(page)).toEqual([]);
    await openTab(page, 'permissions');
    for (const view of await page.locator('.permission-ways [role="tab"]').all()) {
      await view.click();
      expect(await englishOn(page)).toEqual([]);
    }
    await openOrgs(page);
    await page.locator('.orgs').waitFor();
    expect(await englishOn(page)).toEqual([]);
  });

  it('is chosen by its own name, and switched to and from at once', async () => {
    await openTab(page, 'guide');
    await page.locator('.panel-bar .icon-button').last().click();
    expect(await page.locator('[title="Made up"]').textContent()).toBe('XX');
    await page.locator('[title="Slovenščina"]').click();
    await page.locator('html[lang="sl"]').waitFor({ state: 'attached' });
    expect(await saidOn(page)).not.toContainEqual(expect.stringMatching(/[\uff21-\uff5a]/));
    await page.locator('[title="Made up"]').click();
    await page.locator('html[lang="xx"]').waitFor({ state: 'attached' });
    expect(await englishOn(page)).toEqual([]);
  });

  it('is what the page of a tenant speaks', async () => {
    await page.goto(`${server.url}/diagnosis.html`);
    await page.locator('main button').first().waitFor();
    expect(await englishOn(page)).toEqual([]);
    await page.locator('[data-read="simulated"]').click();
    await settled(page);
    await page.locator('[data-cause="row-inactive"]').click();
    await page.locator('[role="grid"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.mailbox-pane .finding-card').first().waitFor();
    expect(await englishOn(page)).toEqual([]);
  });

  it('is never beside another one, not even in what a worker worded', async () => {
    await page.evaluate(() => {
      const frames: string[] = [];
      Object.assign(window, { frames });
      const look = () => {
        const { lang } = document.documentElement;
        const mixed = lang === 'sl' && /[\uff21-\uff5a]/.test(document.body.textContent ?? '');
        if (frames.at(-1) !== `${lang} ${mixed}`) frames.push(`${lang} ${mixed}`);
        requestAnimationFrame(look);
      };
      look();
    });
    for (const name of ['Slovenščina', 'Made up', 'Slovenščina'])
      await page.locator(`[title="${name}"]`).click();
    await page.locator('html[lang="sl"]').waitFor({ state: 'attached' });
    await page.locator('[title="Made up"]').click();
    await page.locator('html[lang="xx"]').waitFor({ state: 'attached' });
    expect(await englishOn(page)).toEqual([]);
    const frames = await page.evaluate(() => (window as unknown as { frames: string[] }).frames);
    expect(frames).toContain('sl false');
    expect(frames).not.toContain('sl true');
  });

  it('is what exercises and their results speak', async () => {
    await page.goto(`${server.url}/training.html`);
    for (const tab of ['scenarios', 'results', 'class', 'author']) {
      await page.locator(`.training-head [data-tab="${tab}"]`).click();
      await page.locator(`.training-head [data-tab="${tab}"][aria-selected="true"]`).waitFor();
      if (tab === 'author') await page.locator('.authoring').waitFor();
      expect(await englishOn(page), tab).toEqual([]);
    }
  });

  it('is what the popup and the page of a package speak', async () => {
    await page.goto(`${server.url}/popup.html`);
    await page.locator('.popup button').first().waitFor();
    expect(await englishOn(page)).toEqual([]);
    await page.goto(`${server.url}/package/index.html`);
    await page.locator('.exercise h2').waitFor();
    expect(await englishOn(page)).toEqual([]);
  });
});
