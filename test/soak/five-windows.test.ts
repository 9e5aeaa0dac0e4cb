/** Five windows on one tenant, all of which write: nothing is lost, and each comes to show what the others did. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { showStep } from '../e2e/support/panel';
import { openWindow } from '../e2e/support/side-panel';
import { wordsOf } from '../e2e/support/words';
import { many } from '../support/scale';
import { makeProfile, removeProfile, startBrowser } from './support/browser-process';
import { keepFigures } from './support/figures';
import {
  command,
  mailboxesIn,
  type NamedMailbox,
  nameField,
  openMailbox,
  saveUntilShown,
  usePractice,
} from './support/mailbox-forms';
import { expectWhole, storedIn, tenantIn } from './support/stored';

const ROUNDS = many(2, 30);
const STEP = 'prereq.subscription';

const { text } = wordsOf('en');

const dayField = (page: Page) => page.locator('.form input[name="receivedAfter"]');

const marked = (panel: Page) =>
  panel.locator(`[data-step="${STEP}"] .step-state`, { hasText: text('status.marked') });

async function rename(page: Page, mailbox: NamedMailbox, name: string): Promise<void> {
  await openMailbox(page, mailbox);
  await nameField(page).fill(name);
  expect(await saveUntilShown(page, name)).toEqual([]);
  mailbox.name = name;
}

/** Two windows have the same form open, and save different fields of it at the same time. */
async function saveTogether(one: Page, other: Page, shared: NamedMailbox, round: number) {
  const [name, day] = [`Shared ${round}.`, `2026-01-${String((round % 28) + 1).padStart(2, '0')}`];
  await Promise.all([openMailbox(one, shared), openMailbox(other, shared)]);
  await Promise.all([nameField(one).fill(name), dayField(other).fill(day)]);
  await Promise.all([saveUntilShown(one, name), command(other, 'command.save')]);
  await other.locator('.form-head .badge-warn').waitFor({ state: 'detached' });
  shared.name = name;
  return { name, day };
}

async function toggle(panel: Page, next: boolean): Promise<void> {
  const button = text(next ? 'step.tick' : 'step.untick');
  if ((await panel.locator(`[data-shown-step="${STEP}"]`).count()) === 0) await showStep(panel, STEP);
  await panel.locator(`[data-shown-step="${STEP}"]`).getByRole('button', { name: button }).click();
  await marked(panel).waitFor({ state: next ? 'attached' : 'detached' });
}

/** Every window comes to show what all of them did. */
async function seeAll(pages: readonly Page[], mailboxes: readonly NamedMailbox[]): Promise<void> {
  for (const page of pages) for (const mailbox of mailboxes) await openMailbox(page, mailbox);
}

describe('five windows at once', () => {
  it('lose no update of each other, and come to show the same', async () => {
    const profile = makeProfile();
    const browser = await startBrowser(profile);
    try {
      const opener = await browser.open('practice.html#mailboxes');
      const window = (page: string) => openWindow(browser.context, opener, `${browser.origin}/${page}`);
      const practices = [
        opener,
        await window('practice.html#mailboxes'),
        await window('practice.html#mailboxes'),
      ];
      for (const page of practices) await usePractice(page);
      const panels = [await window('sidepanel.html'), await window('sidepanel.html')] as const;
      const mailboxes = mailboxesIn(await storedIn(opener));
      const [shared, ...own] = mailboxes;
      const [one, other] = practices;
      if (!shared || !one || !other) throw new Error('There is too little to share');
      let writes = 0;
      for (let round = 1; round <= ROUNDS; round += 1) {
        const ticked = round % 2 === 1;
        await Promise.all([
          ...practices.map((page, at) =>
            rename(page, own[at] ?? shared, `Window ${at + 1}, round ${round}.`),
          ),
          toggle(panels[0], ticked),
        ]);
        const together = await saveTogether(one, other, shared, round);
        writes += practices.length + 3;
        await marked(panels[1]).waitFor({ state: ticked ? 'attached' : 'detached' });
        await seeAll(practices, [shared, ...own.slice(0, practices.length)]);
        const stored = await storedIn(opener);
        expectWhole(stored);
        const rows = tenantIn(stored).tables.mailboxes;
        for (const { id, name } of mailboxes) expect(rows.get(id)?.name).toBe(name);
        expect(rows.get(shared.id)).toMatchObject({
          name: together.name,
          processemailreceivedafter: expect.stringContaining(together.day),
        });
      }
      for (const page of [...practices, ...panels]) {
        expect(await page.locator('.message-bad').allTextContents()).toEqual([]);
      }
      expect(browser.complaints).toEqual([]);
      keepFigures('five-windows', [{ windows: 5, rounds: ROUNDS, writes }]);
    } finally {
      await browser.kill();
      removeProfile(profile);
    }
  });
});
