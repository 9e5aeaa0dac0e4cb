/** Takes the pictures of the README, and the icons, from the built extension: what is shown is what is installed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openExtension } from '../e2e/support/browser';
import { takeStorePictures } from './store';

const IMAGES = resolve('docs/images');
const ICONS = resolve('public/icon');
const ICON = resolve('shells/local/favicon.svg');
const ICON_SIZES = [16, 32, 48, 128] as const;

const save = async (page: Page, name: string) => {
  // What moves has come to rest.
  await page.waitForTimeout(400);
  writeFileSync(join(IMAGES, `${name}.png`), await page.screenshot());
  console.log(`docs/images/${name}.png`);
};

async function takeEnglish(): Promise<void> {
  const { practice, panel, context, id, close } = await openExtension({
    locale: 'en-GB',
    colorScheme: 'light',
  });
  try {
    await panel.setViewportSize({ width: 400, height: 800 });
    await panel.locator('.step-card').waitFor();
    await save(panel, 'guide');
    await panel.locator('[role="tab"][data-tab="permissions"]').click();
    await panel.locator('.approver').first().waitFor();
    await save(panel, 'approvers');

    await practice.bringToFront();
    await practice.setViewportSize({ width: 1280, height: 800 });
    await practice.locator('select[name="view"]').selectOption('active');
    await practice.locator('.data-grid-body [role="row"]').nth(5).waitFor();
    await save(practice, 'practice');

    const diagnosis = await context.newPage();
    await diagnosis.setViewportSize({ width: 1280, height: 800 });
    await diagnosis.goto(`chrome-extension://${id}/diagnosis.html`);
    await diagnosis.locator('[data-read="simulated"]').click();
    await diagnosis.locator('[data-cause="o365-not-approved"]').click();
    await diagnosis.locator('.data-grid-body button').first().click();
    await diagnosis.locator('.mailbox-pane .finding-card').first().waitFor();
    await save(diagnosis, 'diagnosis');

    const training = await context.newPage();
    await training.setViewportSize({ width: 1280, height: 800 });
    await training.goto(`chrome-extension://${id}/training.html`);
    const startHere = training.locator('.scenario-open.button-primary');
    await startHere.waitFor();
    await save(training, 'training');
    await startHere.click();
    const dialog = training.locator('dialog[open]');
    await dialog.locator('button[type="submit"]').click();
    await dialog.waitFor({ state: 'detached' });
    await practice.bringToFront();
    await practice.locator('.exercise-line').waitFor();
    await save(practice, 'exercise');
  } finally {
    await close();
  }
}

async function takeSlovenian(): Promise<void> {
  const { practice, close } = await openExtension({ locale: 'sl-SI', colorScheme: 'dark' });
  try {
    await practice.setViewportSize({ width: 1280, height: 800 });
    await practice.locator('select[name="view"]').selectOption('active');
    await practice.locator('.data-grid-body button', { hasText: 'Miha Rozman' }).click();
    await practice.locator('.form-head h2').waitFor();
    await save(practice, 'mailbox-form-dark-sl');
  } finally {
    await close();
  }
}

async function drawIcons(): Promise<void> {
  const { context, close } = await openExtension();
  const drawing = `data:image/svg+xml;base64,${readFileSync(ICON).toString('base64')}`;
  try {
    const page = await context.newPage();
    for (const size of ICON_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img src="${drawing}" width="${size}" height="${size}" style="display:block">`,
      );
      await page.locator('img').evaluate((image) => (image as HTMLImageElement).decode());
      writeFileSync(join(ICONS, `${size}.png`), await page.screenshot({ omitBackground: true }));
      console.log(`public/icon/${size}.png`);
    }
  } finally {
    await close();
  }
}

mkdirSync(IMAGES, { recursive: true });
await takeEnglish();
await takeSlovenian();
await drawIcons();
await takeStorePictures();
