/** Somebody writes a scenario in the installed extension, with nothing but the form, and it begins. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { loadWords } from '../../locales';
import { openExtension } from './support/browser';

const form = await loadWords('authoring', 'en');
const fields = await loadWords('authoring-fields', 'en');
const training = await loadWords('training-page', 'en');
const ui = await loadWords('lifecycle', 'en');

const member = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const fold = (page: Page, name: string) => page.locator(`[data-fold="${name}"] > * > .fold-button`).click();
const owner = (page: Page, alias: string) => page.locator(`[data-alias="${alias}"]`);

async function writeTexts(page: Page): Promise<void> {
  await member(page, 'id').fill('form-only');
  await member(page, 'title.en').fill('Asleep, and without a role');
  await member(page, 'summary.en').fill('Two mailboxes, two reasons.');
  await member(page, 'story.0.en').fill('The trial of a second profile is over.');
  await member(page, 'goals.0.text.en').fill('Every mailbox is enabled.');
}

/** A second profile that is asleep, and the mailbox of Sara Krajnc on it. */
async function writeProfiles(page: Page): Promise<void> {
  await fold(page, 'tenant.profiles');
  await press(page, fields.say('addProfile'));
  await member(page, 'tenant.profiles.1.name').fill('Old trial');
  await member(page, 'tenant.profiles.1.active').uncheck();
  const sara = owner(page, 'sara.krajnc');
  await sara.getByLabel(form.say('stands')).selectOption('failed');
  await press(page, form.say('detailsOf', { name: 'Sara Krajnc' }));
  await sara.getByLabel(fields.say('profileOf'), { exact: true }).selectOption('Old trial');
}

/** The queue Support, which takes no mail in, since its owner has no role. */
async function writeQueue(page: Page): Promise<void> {
  await press(page, form.say('addUser'));
  const added = page.locator('[data-alias^="user."]');
  await added.getByLabel(form.say('name'), { exact: true }).fill('Vesna Pirc');
  await added.getByLabel(form.say('stands')).selectOption('inactive');
  await press(page, form.say('detailsOf', { name: 'Vesna Pirc' }));
  await added.getByLabel('Salesperson').uncheck();
  const queue = owner(page, 'support');
  await queue.getByLabel(form.say('stands')).selectOption('enabled');
  await press(page, form.say('detailsOf', { name: 'Support' }));
  await member(page, 'tenant.queues.0.owner').selectOption({
    label: fields.say('owner.noRole', { name: 'Vesna Pirc' }),
  });
  await fold(page, 'tenant.queues.0.sides');
  await member(page, 'tenant.queues.0.sides.incoming').selectOption({
    label: ui.say('state.direction.failed'),
  });
  await member(page, 'tenant.queues.0.alert').selectOption('null');
}

/** The usual profile is deactivated as soon as Sara Krajnc is enabled. */
async function writeLater(page: Page): Promise<void> {
  await press(page, form.say('addLater'));
  await member(page, 'faults.0.of').selectOption('profile');
  await member(page, 'faults.0.profile').selectOption('Microsoft Exchange Online');
  const later = page.locator('[data-item="faults.0"]');
  await later.getByRole('combobox', { name: form.say('starts'), exact: true }).selectOption('when');
  await member(page, 'faults.0.start.when.mailbox').selectOption('sara.krajnc');
}

it('a scenario is written in the form alone, proved, kept over a reload, and begun', async () => {
  const { context, id, practice, close } = await openExtension();
  const page = await context.newPage();
  const address = `chrome-extension://${id}/training.html#author`;
  await page.goto(address);
  await writeTexts(page);
  await writeProfiles(page);
  await writeQueue(page);
  await writeLater(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  expect(await member(page, 'title.en').inputValue()).toBe('Asleep, and without a role');

  // Another window begins with nothing, and leaves what is written here as it is.
  const other = await context.newPage();
  await other.goto(address);
  await member(other, 'title.en').fill('Something else');
  await page.bringToFront();
  await page.reload();
  expect(await member(page, 'id').inputValue()).toBe('form-only');

  await press(page, form.say('check'));
  await page.locator('.check-result').waitFor();
  expect(await page.locator('.check-result').textContent()).toContain(form.say('checkGood', { score: 100 }));
  await press(page, form.say('save'));
  await page.getByText(form.say('saved')).waitFor();
  await press(page, form.say('try'));
  await page
    .locator('dialog[open]')
    .getByRole('button', { name: training.say('start'), exact: true })
    .click();
  await practice.bringToFront();
  await practice.locator('.exercise[data-stage="running"]').waitFor();
  await close();
});
