/** The browser gives the extension no more room: pages say so, keep what was answered, and go on when there is room. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chooseFile, saved, settled, TODAY } from '../e2e/support/diagnosis-page';
import { showStep } from '../e2e/support/panel';
import { wordsOf } from '../e2e/support/words';
import { type BrowserProcess, makeProfile, removeProfile, startBrowser } from './support/browser-process';
import { keepFigures } from './support/figures';
import { Ledger } from './support/ledger';
import {
  command,
  mailboxesIn,
  type NamedMailbox,
  nameField,
  openMailbox,
  openPractice,
  refusal,
  saveUntilShown,
  title,
} from './support/mailbox-forms';
import { expectWhole, storedIn, tenantIn } from './support/stored';
import { until } from './support/until';

/** Enough for a tenant and a few changes. */
const LITTLE = 700_000;
/** More saves than fit. */
const AT_MOST = 100;

const { text } = wordsOf('en');

type Limit = (quotaSize?: number) => Promise<unknown>;

/**
 * As much as the browser likes, where no size is told. It holds as long as its session does. The browser looks anew how
 * much there is when a write is too large for what it believes to be left.
 */
async function limiter({ context, origin }: BrowserProcess): Promise<Limit> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  return (quotaSize) =>
    cdp.send('Storage.overrideQuotaForOrigin', {
      origin,
      ...(quotaSize === undefined ? {} : { quotaSize }),
    });
}

/** @returns what the page says, once it does not fit any more */
async function saveUntilFull(page: Page, mailbox: NamedMailbox, names: Ledger<string>): Promise<string> {
  await openMailbox(page, mailbox);
  for (let turn = 0; turn < AT_MOST; turn += 1) {
    const name = `${turn} ${'x'.repeat(90)}`;
    await nameField(page).fill(name);
    await command(page, 'command.save');
    await title(page, name).or(refusal(page)).first().waitFor();
    if ((await refusal(page).count()) > 0) return (await refusal(page).textContent()) ?? '';
    names.shown(mailbox.id, name);
    mailbox.name = name;
  }
  throw new Error('It never was full');
}

async function expectKept(page: Page, names: Ledger<string>): Promise<void> {
  const stored = await storedIn(page);
  expectWhole(stored);
  const { mailboxes } = tenantIn(stored).tables;
  names.settle((id) => mailboxes.get(id)?.name ?? 'gone', 'gone');
}

/** Sets a tick, or takes it back. */
const tick = (page: Page) =>
  page
    .locator('[data-shown-step="prereq.subscription"]')
    .getByRole('button', { name: text('step.tick') })
    .or(
      page
        .locator('[data-shown-step="prereq.subscription"]')
        .getByRole('button', { name: text('step.untick') }),
    );

const full = (page: Page) => page.locator('.message-bad', { hasText: 'Storage is full' });

async function tickUntilFull(panel: Page): Promise<void> {
  await until('the panel says that the storage is full', async () => {
    if ((await panel.locator('[data-shown-step="prereq.subscription"]').count()) === 0)
      await showStep(panel, 'prereq.subscription');
    await tick(panel).click();
    return (await full(panel).count()) > 0;
  });
}

describe('a storage that is full', () => {
  it('is said in a sentence, costs nothing that was answered, and goes on when there is room', async () => {
    const profile = makeProfile();
    const browser = await startBrowser(profile);
    const names = new Ledger<string>();
    try {
      const limit = await limiter(browser);
      await limit(LITTLE);
      const practice = await openPractice(browser);
      const panel = await browser.open('sidepanel.html');
      await showStep(panel, 'prereq.subscription');
      await tick(panel).waitFor();
      const files = await browser.open('diagnosis.html');
      const [mailbox] = mailboxesIn(await storedIn(practice));
      if (!mailbox) throw new Error('There are no mailboxes');
      await practice.bringToFront();
      expect(await saveUntilFull(practice, mailbox, names)).toContain('storage is full');
      await expectKept(practice, names);
      // The form holds what was not saved.
      expect(await nameField(practice).inputValue()).not.toBe(mailbox.name);
      await limit(1);
      await practice.locator('.report .report-actions button').last().click();
      await refusal(practice).waitFor({ state: 'detached' });
      await command(practice, 'command.save');
      await refusal(practice).waitFor();
      await panel.bringToFront();
      await tickUntilFull(panel);
      await files.bringToFront();
      await chooseFile(files, saved('today.json', TODAY));
      await settled(files);
      await files.locator('[data-keep]').click();
      await files.locator('input[name="keptName"]').fill('Full');
      await files.locator('dialog button[type="submit"]').click();
      await files.locator('dialog .message-bad', { hasText: 'could not be kept' }).waitFor();

      await limit();
      await files.locator('dialog button[type="submit"]').click();
      await files.locator('dialog[open]').waitFor({ state: 'detached' });
      await panel.bringToFront();
      await tick(panel).click();
      await full(panel).waitFor({ state: 'detached' });
      await practice.bringToFront();
      const name = 'Room again.';
      await nameField(practice).fill(name);
      expect(await saveUntilShown(practice, name)).toEqual([]);
      names.shown(mailbox.id, name);
      await expectKept(practice, names);
      expect(browser.complaints).toEqual([]);
      keepFigures('quota', [{ 'kinds of work': 3, 'mailboxes shown as saved': names.promises }]);
    } finally {
      await browser.kill();
      removeProfile(profile);
    }
  });
});
