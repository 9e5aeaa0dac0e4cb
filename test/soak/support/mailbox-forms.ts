/** Forms of mailboxes in the practice client, as a person uses them. */
import type { Page } from 'playwright-core';
import type { TermId } from '../../../catalog/terms';
import { wordsOf } from '../../e2e/support/words';
import type { BrowserProcess } from './browser-process';
import { type Stored, tenantIn } from './stored';

const { label } = wordsOf('en');

export interface NamedMailbox {
  id: string;
  name: string;
}

/** The practice client, in use by somebody who may do everything. */
export async function usePractice(page: Page): Promise<void> {
  await page.locator('.strip select[name="persona"] option').first().waitFor({ state: 'attached' });
  await page.locator('.data-grid-body [role="row"]').first().waitFor();
  await page.locator('.strip select[name="persona"]').selectOption('systemAndExchangeAdministrator');
}

export async function openPractice(browser: BrowserProcess): Promise<Page> {
  const page = await browser.open('practice.html#mailboxes');
  await usePractice(page);
  return page;
}

/** The mailboxes in use, which can be approved and tested. */
export const mailboxesIn = (stored: Stored): NamedMailbox[] =>
  tenantIn(stored).tables.mailboxes.rows.flatMap(({ mailboxid, name, emailaddress, statecode }) =>
    statecode === 0 && emailaddress && name ? [{ id: mailboxid, name }] : [],
  );

export const title = (page: Page, name: string) =>
  page.locator('.form-head h2').getByText(name, { exact: true });

export async function openMailbox(page: Page, { id, name }: NamedMailbox): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `mailboxes/${id}`);
  // A save that was done and not answered leaves a form that believes that it holds changes.
  const leave = page.locator('dialog[open] button[type="submit"]');
  await title(page, name).or(leave).first().waitFor();
  if ((await leave.count()) > 0) await leave.click();
  await title(page, name).waitFor();
}

export const command = (page: Page, term: TermId): Promise<void> =>
  page
    .locator('.commands')
    .getByRole('button', { name: label(term), exact: true })
    .click();

/** Says yes in the dialog of a command. */
export async function confirm(page: Page): Promise<void> {
  const dialog = page.locator('dialog[open]');
  await dialog.getByRole('button', { name: label('command.ok'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

export const nameField = (page: Page) => page.locator('.form input[name="name"]');

/** What the page says of the last command, where it did not go through. */
export const refusal = (page: Page) => page.locator('.report .message-bad');

/**
 * Saves the form, and again for as long as the page says that it was not.
 * @returns what the page said of those times, none where it was saved at once
 */
export async function saveUntilShown(page: Page, name: string): Promise<string[]> {
  const said: string[] = [];
  for (;;) {
    await command(page, 'command.save');
    await title(page, name).or(refusal(page)).first().waitFor();
    if ((await title(page, name).count()) > 0) return said;
    said.push((await refusal(page).textContent()) ?? '');
    await page.locator('.report .report-actions button').last().click();
    await refusal(page).waitFor({ state: 'detached' });
  }
}
