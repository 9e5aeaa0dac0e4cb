/** The practice client: fields saved in forms of mailboxes, approvals, tests. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { wordsOf } from '../../e2e/support/words';
import { Ledger } from '../support/ledger';
import {
  command,
  confirm,
  mailboxesIn,
  type NamedMailbox,
  nameField,
  openMailbox,
  openPractice,
  title,
} from '../support/mailbox-forms';
import type { Random } from '../support/random';
import { storedIn, tenantIn } from '../support/stored';
import type { Duty } from './duty';

const { label } = wordsOf('en');

/** Stands for the name of a mailbox that was not renamed yet. */
const NEVER = '';

export function createPracticeDuty(): Duty {
  const names = new Ledger<string>();
  const approved = new Ledger<boolean>();
  const tested = new Ledger<boolean>();
  let known: NamedMailbox[] = [];
  let number = 0;

  async function save(page: Page, mailbox: NamedMailbox): Promise<void> {
    number += 1;
    const name = `Renamed ${number}.`;
    await page.locator('.form select[name="profile"]').selectOption({ label: 'Microsoft Exchange Online' });
    for (const [field, method] of [
      ['incoming', '2'],
      ['outgoing', '2'],
      ['act', '1'],
    ]) {
      await page.locator(`.form select[name="${field}"]`).selectOption(method ?? '');
    }
    await nameField(page).fill(name);
    names.begin(mailbox.id, name);
    await command(page, 'command.save');
    await title(page, name).waitFor();
    names.shown(mailbox.id, name);
    mailbox.name = name;
  }

  async function approve(page: Page, { id }: NamedMailbox): Promise<void> {
    approved.begin(id, true);
    await command(page, 'command.approveEmail');
    await confirm(page);
    await page.locator('.form-columns').getByText(label('approval.approved'), { exact: true }).waitFor();
    approved.shown(id, true);
  }

  async function test(page: Page, { id }: NamedMailbox): Promise<void> {
    tested.begin(id, true);
    await command(page, 'command.testEnableMailbox');
    await confirm(page);
    const never = page.locator('.form-columns').getByText(label('testRun.notTested'), { exact: true });
    await never.waitFor({ state: 'detached' });
    tested.shown(id, true);
  }

  const rowsIn = (stored: Parameters<Duty['check']>[1]) => tenantIn(stored).tables.mailboxes;

  return {
    name: 'practice client',
    async open(browser) {
      const page = await openPractice(browser);
      if (known.length === 0) known = mailboxesIn(await storedIn(page));
      return page;
    },
    async act(page: Page, random: Random) {
      const mailbox = random.pick(known);
      await openMailbox(page, mailbox);
      // Without methods there is nothing to test.
      const acts = names.get(mailbox.id) === undefined ? [save] : [save, approve, test];
      await random.pick(acts)(page, mailbox);
    },
    async check(page, stored) {
      const rows = rowsIn(stored);
      const before = new Map(known.map(({ id, name }) => [id, name]));
      names.settle((id) => {
        const name = rows.get(id)?.name ?? 'gone';
        // Never renamed, it has the name that it began with.
        return names.get(id) === undefined && name === before.get(id) ? NEVER : name;
      }, NEVER);
      for (const id of names.keys) if (names.get(id) === NEVER) names.forget(id);
      for (const mailbox of known) mailbox.name = rows.get(mailbox.id)?.name ?? 'gone';
      approved.settle((id) => rows.get(id)?.emailrouteraccessapproval === 1, false);
      tested.settle((id) => {
        const row = rows.get(id);
        return Boolean(row?.testemailconfigurationscheduled || row?.testmailboxaccesscompletedon);
      }, false);
      const last = known.find(({ id, name }) => before.get(id) !== name) ?? known[0];
      if (last) await openMailbox(page, last);
      expect(await page.locator('.message-bad[role="alert"]').count()).toBe(0);
    },
    promises: () => names.promises + approved.promises + tested.promises,
  };
}
