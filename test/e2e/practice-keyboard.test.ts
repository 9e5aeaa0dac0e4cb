import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Approval } from '../../domain/choices';
import { type Classroom, openClassroom } from './support/classroom';

/** Tab until what has the focus answers to a selector; a trap or a dead end is an error. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}`);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** The cell that the grid tells assistive technology of. */
const activeCell = (page: Page) =>
  page.evaluate(() => {
    const grid = document.querySelector('[role="grid"]');
    return document.getElementById(grid?.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null;
  });

describe('the practice client by keyboard alone', () => {
  let room: Classroom;

  beforeAll(async () => {
    room = await openClassroom('en');
  });
  afterAll(() => room.close());
  beforeEach(() => room.fresh());

  it('selects in the grid, approves through More Commands, hears the report, and opens the record', async () => {
    const { page, trainee } = room;
    await trainee.bePersona('systemAndExchangeAdministrator');
    await page.locator('body').click({ position: { x: 5, y: 5 } });
    await tabTo(page, 'select[name="view"]');
    await page.keyboard.press('ArrowDown');
    await trainee.row('Ana Novak').waitFor();
    await tabTo(page, '[role="grid"]');
    expect(await activeCell(page)).toBe('Ana Novak');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('2 selected').waitFor();
    await page.keyboard.press('Control+a');
    await page.getByText('13 selected').waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await activeCell(page)).toBe('Tine Bizjak');

    await page.keyboard.press('Shift+Tab');
    await tabBack(page, '[data-anchor="command.edit"]');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('More Commands (…)');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Approve Email');
    await page.keyboard.press('Enter');
    await trainee.dialog.waitFor();
    await tabTo(page, 'dialog button[type="submit"]');
    await page.keyboard.press('Enter');
    // The live region says it; one mailbox has no address to approve.
    expect(await trainee.report()).toContain('was refused');
    expect((await room.mailbox('Ana Novak')).emailrouteraccessapproval).toBe(Approval.Approved);

    await tabTo(page, '[role="grid"]', 120);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Enter');
    await page.locator('.form-head h2', { hasText: 'Ana Novak' }).waitFor();
  });

  async function tabBack(page: Page, selector: string): Promise<void> {
    for (let press = 0; press < 30; press += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await page.keyboard.press('Shift+Tab');
    }
    throw new Error(`Shift+Tab never reaches ${selector}`);
  }

  it('sorts by the head, and a command that is not available says why when it has the focus', async () => {
    const { page, trainee } = room;
    await trainee.chooseView('view.activeMailboxes');
    await page.locator('[role="grid"]').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await page.locator('[role="columnheader"][aria-sort="descending"]').textContent()).toContain(
      'Name',
    );
    const first = page.locator('.data-grid-body [role="row"]').first();
    expect(await first.textContent()).toContain('Tine Bizjak');
    await page.locator('[data-anchor="command.edit"]').focus();
    await page.locator('.command-reason', { hasText: trainee.text('practice.selectFirst') }).waitFor();
    await page.keyboard.press('Enter');
    expect(await trainee.dialog.count()).toBe(0);
  });
});

describe('the guide that points', () => {
  let room: Classroom;

  beforeAll(async () => {
    room = await openClassroom('sl');
  });
  afterAll(() => room.close());
  beforeEach(() => room.fresh());

  it('leads from anywhere through a step, one thing after the other, in the way of nobody', async () => {
    const { page, trainee } = room;
    const body = await trainee.openStep('mailboxes.bulkEdit');
    await body.getByRole('button', { name: trainee.text('step.goThere') }).click();
    await page.locator('[role="grid"][data-pointed]').waitFor();
    await trainee.openScreen('siteMap.users');
    const pointed = page.locator('[data-pointed]');
    const anchor = () => pointed.getAttribute('data-anchor');

    await pointed.waitFor();
    expect(await anchor()).toBe('screen:mailboxes');
    await page.getByText('Ste tukaj: Uporabniki').waitFor();
    await pointed.click();

    await page.locator('select[data-pointed]').waitFor();
    await page.locator('.pointer-note', { hasText: trainee.label('view.activeMailboxes') }).waitFor();
    await trainee.chooseView('view.activeMailboxes');

    await page.locator('[role="grid"][data-pointed]').waitFor();
    await trainee.select('Ana Novak');
    await page.locator('[data-anchor="command.edit"][data-pointed]').waitFor();
    // The text twin leads the keyboard there.
    await page.getByRole('button', { name: trainee.text('pointer.goThere') }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    // Field by field, then the button; what has its value is pointed at no more.
    await page.locator('dialog [data-anchor="field.serverProfile"][data-pointed]').waitFor();
    await trainee.setMethods(trainee.dialog);
    await page.locator('dialog [data-anchor="command.change"][data-pointed]').waitFor();
    await pointed.click();
    await trainee.report();
    await page.getByRole('button', { name: trainee.text('pointer.stop') }).click();
    await pointed.waitFor({ state: 'detached' });
  });
});
