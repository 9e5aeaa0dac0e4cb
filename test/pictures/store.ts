/** The pictures that stores show: their sizes, both languages, from the built extension. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openExtension } from '../e2e/support/browser';

const PICTURES = resolve('store/pictures');
const ICON = resolve('shells/local/favicon.svg');

/** What the Chrome Web Store and Edge Add-ons take. */
const SIZE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const PANEL = 400;

const SLOGANS = {
  en: ['Mailboxes that enable', 'Set up · practise · diagnose'],
  sl: ['Nabiralniki, ki delujejo', 'Priprava · vaja · diagnoza'],
} as const;

type Language = keyof typeof SLOGANS;

const dataOf = (bytes: Uint8Array) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;

async function still(page: Page): Promise<Uint8Array> {
  // What moves has come to rest.
  await page.waitForTimeout(400);
  return page.screenshot();
}

function save(name: string, bytes: Uint8Array): void {
  writeFileSync(join(PICTURES, `${name}.png`), bytes);
  console.log(`store/pictures/${name}.png`);
}

/** The panel beside a page, as a browser shows both: no page can take a picture of the browser's own panel. */
async function beside(drawing: Page, page: Page, panel: Page): Promise<Uint8Array> {
  await page.bringToFront();
  const left = dataOf(await still(page));
  await panel.bringToFront();
  const right = dataOf(await still(panel));
  await drawing.bringToFront();
  await drawing.setViewportSize(SIZE);
  await drawing.setContent(
    `<body style="margin:0;display:flex;background:#d1d1d1;gap:1px"><img src="${left}"><img src="${right}">`,
  );
  return still(drawing);
}

async function tile(drawing: Page, language: Language): Promise<Uint8Array> {
  const icon = readFileSync(ICON).toString('base64');
  const [slogan, what] = SLOGANS[language];
  await drawing.bringToFront();
  await drawing.setViewportSize(TILE);
  await drawing.setContent(
    `<body style="margin:0;height:280px;display:grid;place-content:center;justify-items:center;gap:10px;background:#0f2350;color:#fff;font:16px 'Segoe UI',system-ui,sans-serif;text-align:center">
      <img src="data:image/svg+xml;base64,${icon}" width="72" height="72" alt="">
      <strong style="font-size:30px">Mailbox Coach</strong>
      <span style="font-size:19px">${slogan}</span><span style="opacity:.85">${what}</span>`,
  );
  return still(drawing);
}

async function takeIn(language: Language): Promise<void> {
  const { practice, panel, context, id, close } = await openExtension({
    locale: language === 'sl' ? 'sl-SI' : 'en-GB',
    colorScheme: 'light',
  });
  try {
    const drawing = await context.newPage();
    await practice.bringToFront();
    await practice.setViewportSize({ width: SIZE.width - PANEL - 1, height: SIZE.height });
    await practice.locator('select[name="view"]').selectOption('active');
    await practice.locator('.data-grid-body [role="row"]').nth(5).waitFor();
    await panel.setViewportSize({ width: PANEL, height: SIZE.height });
    await panel.locator('.step-card').waitFor();
    save(`${language}-1-guide`, await beside(drawing, practice, panel));

    const diagnosis = await context.newPage();
    await diagnosis.setViewportSize(SIZE);
    await diagnosis.goto(`chrome-extension://${id}/diagnosis.html`);
    await diagnosis.locator('[data-read="simulated"]').click();
    await diagnosis.locator('[data-cause="o365-not-approved"]').click();
    await diagnosis.locator('.data-grid-body button').first().click();
    await diagnosis.locator('.mailbox-pane .finding-card').first().waitFor();
    save(`${language}-2-diagnosis`, await still(diagnosis));

    await panel.bringToFront();
    await panel.locator('[role="tab"][data-tab="permissions"]').click();
    await panel.locator('.approver').first().waitFor();
    save(`${language}-3-approvers`, await beside(drawing, practice, panel));

    const training = await context.newPage();
    await training.setViewportSize(SIZE);
    await training.goto(`chrome-extension://${id}/training.html`);
    await training.locator('.scenario-open.button-primary').waitFor();
    save(`${language}-4-exercises`, await still(training));

    save(`${language}-tile`, await tile(drawing, language));
  } finally {
    await close();
  }
}

/** Takes all of them. */
export async function takeStorePictures(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await takeIn('en');
  await takeIn('sl');
}
