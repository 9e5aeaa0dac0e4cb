/** The worker that owns the tenant is stopped at random moments: pages say so, and go on. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled } from '../e2e/support/diagnosis-page';
import { many } from '../support/scale';
import { type BrowserProcess, makeProfile, removeProfile, startBrowser } from './support/browser-process';
import { keepFigures } from './support/figures';
import { Ledger } from './support/ledger';
import { mailboxesIn, nameField, openMailbox, openPractice, saveUntilShown } from './support/mailbox-forms';
import { type Random, randomOf } from './support/random';
import { expectWhole, storedIn, tenantIn } from './support/stored';
import { stopTenantWorker } from './support/tenant-worker';

const STOPS = many(4, 40);
const LATEST_STOP_MS = 600;

/** Stops the worker at a moment that is left to chance: this one wait is what is tried. */
async function stopSometime(browser: BrowserProcess, random: Random): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, random.below(LATEST_STOP_MS)));
  expect(await stopTenantWorker(browser)).toBe(true);
}

/** Whoever follows the tenant said that it could not be read, and says so no more. */
const calm = (page: Page) =>
  page.locator('.message-bad', { hasText: 'cannot be read now' }).waitFor({ state: 'detached' });

async function renameWhileStopped(browser: BrowserProcess, practice: Page, panel: Page) {
  const random = randomOf('worker stops');
  const names = new Ledger<string>();
  const mailboxes = mailboxesIn(await storedIn(practice));
  let [number, refused] = [0, 0];
  for (let stop = 1; stop <= STOPS; stop += 1) {
    let stopped = false;
    const stopping = stopSometime(browser, random).then(() => {
      stopped = true;
    });
    do {
      const mailbox = random.pick(mailboxes);
      await openMailbox(practice, mailbox);
      number += 1;
      const name = `Renamed ${number}.`;
      await nameField(practice).fill(name);
      names.begin(mailbox.id, name);
      const said = await saveUntilShown(practice, name);
      for (const sentence of said) expect(sentence).toContain('stopped before it answered');
      refused += said.length;
      names.shown(mailbox.id, name);
      mailbox.name = name;
    } while (!stopped);
    await stopping;
    await Promise.all([calm(practice), calm(panel)]);
    const stored = await storedIn(practice);
    expectWhole(stored);
    const { rows } = tenantIn(stored).tables.mailboxes;
    names.settle((id) => rows.find(({ mailboxid }) => mailboxid === id)?.name ?? 'gone', 'gone');
  }
  return { saved: names.promises, refused };
}

/** The worker that diagnoses has a line of its own to the one that owns the tenant. */
async function readWhileStopped(browser: BrowserProcess): Promise<void> {
  const page = await browser.open('diagnosis.html');
  await page.locator('[data-read="simulated"]').click();
  await settled(page);
  expect(await stopTenantWorker(browser)).toBe(true);
  await page.reload();
  await page.locator('.source-line').or(page.locator('[data-read="simulated"]')).first().waitFor();
  await stopTenantWorker(browser);
  const again = page.locator('[data-refresh], [data-read="simulated"]').first();
  await again.click();
  await settled(page);
}

describe('the worker of the tenant, stopped while requests are under way', () => {
  it('is started again by the pages, which say what was not done and lose nothing that was', async () => {
    const profile = makeProfile();
    const browser = await startBrowser(profile);
    try {
      const practice = await openPractice(browser);
      const panel = await browser.open('sidepanel.html');
      await panel.locator('[data-step]').first().waitFor({ state: 'attached' });
      await practice.bringToFront();
      const { saved, refused } = await renameWhileStopped(browser, practice, panel);
      await readWhileStopped(browser);
      expect(browser.complaints).toEqual([]);
      keepFigures('worker-stops', [
        { stops: STOPS, 'shown as saved': saved, 'not done, and told so': refused },
      ]);
    } finally {
      await browser.kill();
      removeProfile(profile);
    }
  });
});
