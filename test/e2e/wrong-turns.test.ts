import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Classroom, openClassroom } from './support/classroom';

/** What only a browser does to somebody who works in the practice client: its way back, and where its focus goes. */
describe('wrong turns in a browser', () => {
  let room: Classroom;

  beforeAll(async () => {
    room = await openClassroom('sl');
  });
  afterAll(() => room.close());
  beforeEach(() => room.fresh());

  it('leaving a form with changes asks first', async () => {
    const { page, trainee } = room;
    await trainee.openScreen('siteMap.mailboxes');
    await trainee.chooseView('view.activeMailboxes');
    await trainee.open('Jan Vidmar');
    await page.locator('input[name="address"]').fill('jan@contoso.com');
    await trainee.openScreen('siteMap.users');
    await trainee.dialog.getByText(trainee.text('form.leaveText')).waitFor();
    await page.keyboard.press('Escape');
    await trainee.dialog.waitFor({ state: 'detached' });
    expect(await page.locator('input[name="address"]').inputValue()).toBe('jan@contoso.com');
    await page.goBack();
    await trainee.dialog.getByText(trainee.text('form.leaveText')).waitFor();
    await trainee.dialog.getByRole('button', { name: trainee.text('form.discard') }).click();
    await page.locator('.form').waitFor({ state: 'detached' });
  });

  it('the focus never falls to nowhere: after dialogs, reports, and from lists to forms and back', async () => {
    const { page, trainee } = room;
    const nowhere = () => page.evaluate(() => document.activeElement === document.body);
    await trainee.openScreen('siteMap.mailboxes');
    await trainee.chooseView('view.activeMailboxes');
    await trainee.select('Jan Vidmar');
    await trainee.command('command.moreCommands', 'command.rejectEmail');
    await page.keyboard.press('Escape');
    await trainee.dialog.waitFor({ state: 'detached' });
    await expect.poll(nowhere).toBe(false);
    await trainee.command('command.edit');
    await trainee.setMethods(trainee.dialog);
    await trainee.confirm('command.change');
    await trainee.report();
    expect(await nowhere()).toBe(false);
    await page
      .locator('.report')
      .getByRole('button', { name: trainee.text('common.dismiss') })
      .click();
    await expect.poll(nowhere).toBe(false);
    await page.locator('.data-grid').focus();
    await page.keyboard.press('Enter');
    await page.locator('.form-head h2').waitFor();
    await expect.poll(nowhere).toBe(false);
    await page.getByRole('button', { name: trainee.text('form.back') }).click();
    await page.locator('.data-grid').waitFor();
    await expect.poll(nowhere).toBe(false);
  });
});
