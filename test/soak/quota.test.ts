/** The browser gives the extension no more room: pages say so, keep what was answered, and go on when there is room. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chooseFile, saved, settled, TODAY } from '../e2e/support/diagnosis-page';
import { showStep } from '../e2e/support/panel';
import { wordsOf } from '../e2e/support/words';
import { many } from '../support/scale';
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

const TIMES = many(1, 3);
/** The browser lets writes through for some seconds after there is no more room. */
const AT_MOST = 1000;

const { text } = wordsOf('en');

type Limit = (quotaSize?: number) => Promise<unknown>;

/** As much as the browser likes, where no size is told. It holds as long as its session does. */
async function limiter({ context, origin }: BrowserProcess, page: Page): Promise<Limit> {
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
      const practice = await openPractice(browser);
      const limit = await limiter(browser, practice);
      const panel = await browser.open('sidepanel.html');
      await showStep(panel, 'prereq.subscription');
      await tick(panel).waitFor();
      const files = await browser.open('diagnosis.html');
      const [mailbox, other] = mailboxesIn(await storedIn(practice));
      if (!mailbox || !other) throw new Error('There are no mailboxes');
      for (let time = 1; time <= TIMES; time += 1) {
        await practice.bringToFront();
        await limit(1);
        expect(await saveUntilFull(practice, mailbox, names)).toContain('storage is full');
        await expectKept(practice, names);
        // Reading goes on, in the form that holds what was not saved as well.
        expect(await nameField(practice).inputValue()).not.toBe(mailbox.name);
        await limit();
        const name = `Room again ${time}.`;
        await nameField(practice).fill(name);
        expect(await saveUntilShown(practice, name)).toEqual([]);
        names.shown(mailbox.id, name);
        mailbox.name = name;
        await expectKept(practice, names);
      }

      await limit(1);
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
      await openMailbox(practice, other);
      expect(browser.complaints).toEqual([]);
      keepFigures('quota', [{ 'times full': TIMES + 1, 'shown as saved': names.promises, lost: 0 }]);
    } finally {
      await browser.kill();
      removeProfile(profile);
    }
  });
});
