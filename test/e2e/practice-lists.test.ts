import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Classroom, openClassroom } from './support/classroom';

describe('lists of the practice client', () => {
  let room: Classroom;

  beforeAll(async () => {
    room = await openClassroom('en');
  });
  afterAll(() => room.close());
  beforeEach(() => room.fresh());

  const names = () =>
    room.page
      .locator('.data-grid-body [role="row"] .link')
      .evaluateAll((links) => links.map(({ textContent }) => textContent));

  it('begin with one’s own mailboxes, and show by view, search, filter and sort what was asked for', async () => {
    const { page, trainee } = room;
    await page.getByText('3 records, 0 selected').waitFor();
    expect(await names()).toEqual(['Maja Kos', 'Sales', 'Support']);
    await trainee.chooseView('view.unapprovedMailboxes');
    await trainee.row('Miha Rozman').waitFor();
    await trainee.chooseView('view.allMailboxes');
    await page.getByText('15 records').waitFor();
    await page.locator('input[name="search"]').fill('ROZ');
    await page.getByText('1 record,').waitFor();
    expect(await names()).toEqual(['Miha Rozman']);
    await page.locator('input[name="search"]').fill('');
    await page.getByRole('button', { name: trainee.text('grid.filter') }).click();
    await page.locator('select[name="filter-emailrouteraccessapproval"]').selectOption({ label: 'Approved' });
    await page.keyboard.press('Escape');
    await page.getByText('4 records,').waitFor();
    await page.getByRole('columnheader', { name: 'Email Address', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Email Address', exact: true }).click();
    expect(await names()).toEqual(['Tine Bizjak', 'Sara Krajnc', 'Peter Mlakar', 'Jan Vidmar']);
  });

  it('keep their columns after a reload, and the view in the address', async () => {
    const { page, trainee } = room;
    await trainee.chooseView('view.activeMailboxes');
    await page.getByRole('button', { name: trainee.text('grid.columns'), exact: true }).click();
    await page.locator('input[name="column-emailserverprofile"]').check();
    await page.locator('input[name="column-regarding"]').uncheck();
    await page.reload();
    await page.getByRole('columnheader', { name: 'Server Profile' }).waitFor();
    expect(await page.getByRole('columnheader', { name: 'Regarding' }).count()).toBe(0);
    await page.getByText('13 records').waitFor();
    await trainee.open('Peter Mlakar');
    await page.getByRole('button', { name: trainee.text('form.back') }).click();
    await page.getByText('13 records').waitFor();
  });

  it('the current client leaves Test Run Status out of My Active Mailboxes, as it is known to', async () => {
    const { page, trainee } = room;
    const status = page.getByRole('columnheader', { name: trainee.label('column.testRunStatus') });
    await status.waitFor();
    const menus = async (of: 'legacy' | 'current') => {
      await page.getByRole('button', { name: trainee.text('panel.more'), exact: true }).click();
      await page.locator('select[name="clientEdition"]').selectOption(of);
      await page.keyboard.press('Escape');
    };
    // The panel beside it has the one switch.
    expect(await page.locator('.practice-bar .segmented').count()).toBe(0);
    await menus('current');
    await status.waitFor({ state: 'detached' });
    await trainee.chooseView('view.activeMailboxes');
    await status.waitFor();
    await menus('legacy');
  });

  it('a mailbox’s details are saved as a file', async () => {
    const { page, trainee } = room;
    await trainee.open('Maja Kos');
    const download = page.waitForEvent('download');
    await trainee.command('command.moreCommands', 'command.downloadMailboxDetails');
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('Maja Kos.log');
    expect(readFileSync(await saved.path(), 'utf8')).toContain('Name : Maja Kos');
  });

  it('20,000 mailboxes are changed in one action, with a way to stop in the middle, and undone by one', async () => {
    const { page, trainee } = room;
    await room.fresh({ mailboxes: 20_000 });
    const inactive = async () => {
      const answer = await fetch(`${room.server.url}/api/data/v9.2/mailboxes/$count?$filter=statecode eq 1`);
      return Number(await answer.text());
    };
    const before = await inactive();
    await trainee.chooseView('view.allMailboxes');
    await page.getByText('20,000 records').waitFor();
    await trainee.selectAll();
    await page.getByText('20,000 records, 20,000 selected').waitFor();
    await trainee.command('command.moreCommands', 'command.deactivate');
    await trainee.confirm();
    await page.getByRole('button', { name: trainee.text('practice.stop') }).click();
    await page.locator('.report .message-bad', { hasText: 'Stopped' }).waitFor();
    expect(await inactive()).toBeGreaterThan(before);
    await page
      .locator('.strip')
      .getByRole('button', { name: trainee.text('strip.undo') })
      .click();
    await expect.poll(inactive).toBe(before);
  });
});
