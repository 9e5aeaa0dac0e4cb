/** Somebody works in the practice client as a person who may do it, and as one who may not. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Approval, TestStatus } from '../../domain/choices';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import { type Practising, practise } from '../support/practising';
import { until } from '../support/screen';

withDesks();

let desk: OpenDesk;
let at: Practising;

beforeEach(async () => {
  desk = await openDesk();
  at = await practise(desk);
});

describe('from the list to an enabled mailbox', () => {
  it('edits several, is refused the approval, approves as somebody who may, tests, and sees the state', async () => {
    await at.onMailboxes('Ana Novak', 'Rok Golob');
    await at.screen.says(at.text('practice.recordCount', { shown: 13, selected: 2 }));
    await at.command('command.edit');
    await at.setMethods(await at.dialog());
    await at.confirm('command.change');
    expect(await at.done()).toContain(at.text('did.edit', { count: 2 }));
    expect(await desk.mailbox('Rok Golob')).toMatchObject({
      incomingemaildeliverymethod: 2,
      outgoingemaildeliverymethod: 2,
      actdeliverymethod: 1,
    });

    await at.command('command.moreCommands', 'command.approveEmail');
    await at.confirm();
    const refused = await at.report();
    expect(refused).toContain(at.text('practice.refusedCount', { count: 2 }));
    expect(refused).toContain('Global Administrator or Exchange Administrator role in Office 365');
    expect(refused).toContain('Ana Novak, Rok Golob');
    expect((await desk.mailbox('Ana Novak')).emailrouteraccessapproval).toBe(Approval.Pending);

    await at.bePersona('systemAndExchangeAdministrator');
    await at.select('Ana Novak', 'Rok Golob');
    await at.command('command.moreCommands', 'command.approveEmail');
    await at.confirm();
    expect(await at.done()).toContain(at.text('did.approve', { count: 2 }));

    await at.command('command.testEnableMailbox');
    await at.confirm();
    expect(await at.done()).toContain(at.text('did.test', { count: 2 }));
    await at.letTestsFinish();
    const row = await at.row('Ana Novak');
    expect(row.textContent).toContain(at.label('status.success'));
    await at.open('Ana Novak');
    await at.screen.find('region', at.label('section.configurationTestResults'));
    await at.screen.says(at.text('line.enabled.healthy'));
    expect(await desk.mailbox('Ana Novak')).toMatchObject({
      incomingemailstatus: TestStatus.Success,
      enabledforincomingemail: true,
    });
  });

  it('takes a whole action back by one undo', async () => {
    await at.onMailboxes('Ana Novak', 'Rok Golob');
    await at.command('command.edit');
    await at.setMethods(await at.dialog());
    await at.confirm('command.change');
    const told = await at.done();
    await at.pressed(at.text('strip.undo'));
    await expect.poll(async () => (await desk.mailbox('Rok Golob')).incomingemaildeliverymethod).toBe(0);
    expect((await desk.mailbox('Ana Novak')).incomingemaildeliverymethod).toBe(0);
    // A report speaks of what was taken back.
    await until('the report gone', () => !at.screen.text().includes(told));
  });

  it('takes it back by Ctrl+Z, but leaves a field its own', async () => {
    await at.onMailboxes('Ana Novak');
    await at.command('command.edit');
    await at.setMethods(await at.dialog());
    await at.confirm('command.change');
    await at.done();
    const undo = (on: Element) =>
      on.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    undo(await at.screen.find('searchbox', at.text('practice.search')));
    await at.screen.says(at.text('did.edit', { count: 1 }));
    expect((await desk.mailbox('Ana Novak')).incomingemaildeliverymethod).toBe(2);
    undo(await at.screen.find('grid'));
    await expect.poll(async () => (await desk.mailbox('Ana Novak')).incomingemaildeliverymethod).toBe(0);
  });
});
