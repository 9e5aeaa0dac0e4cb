/** Somebody works in the practice client as a person who may do it, and as one who may not. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Approval, TestStatus } from '../../domain/choices';
import { PanelView } from '../../pages/panel/PanelView';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import { type Practising, practise } from '../support/practising';
import { createScreen, until } from '../support/screen';
import { click } from '../support/user';
import { diagnosisWordsOf, part } from '../support/words';

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

  it('counts as approved only what was not so before', async () => {
    await at.bePersona('systemAndExchangeAdministrator');
    await at.onMailboxes('Ana Novak', 'Jan Vidmar');
    await at.command('command.moreCommands', 'command.approveEmail');
    await at.confirm();
    const told = await at.done();
    expect(told).toContain(at.text('did.approve', { count: 1 }));
    expect(told).toContain(at.text('already.approve', { count: 1 }));
    await at.command('command.moreCommands', 'command.approveEmail');
    await at.confirm();
    await at.screen.says(at.text('already.approve', { count: 2 }));
    expect(await at.done()).toContain(at.text('did.approve', { count: 0 }));
  });

  it('takes a whole action back by one undo', async () => {
    await at.onMailboxes('Ana Novak', 'Rok Golob');
    await at.command('command.edit');
    await at.setMethods(await at.dialog());
    await at.confirm('command.change');
    await at.done();
    await at.pressed(at.text('strip.undo'));
    await expect.poll(async () => (await desk.mailbox('Rok Golob')).incomingemaildeliverymethod).toBe(0);
    expect((await desk.mailbox('Ana Novak')).incomingemaildeliverymethod).toBe(0);
    // A report speaks of what was taken back.
    await until('the report gone', () => !at.screen.text().includes(at.text('did.edit', { count: 2 })));
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

describe('a test that fails', () => {
  it('is told above the list, also when the clock runs on later, and leads to why', async () => {
    await at.onMailboxes('Ines Oblak');
    await at.command('command.testEnableMailbox');
    await at.confirm();
    await at.done();
    await at.letTestsFinish();
    await at.screen.says(at.text('tests.failed', { count: 1 }));
    // That a test began is no news any more.
    await until('the report gone', () => !at.screen.text().includes(at.text('did.test', { count: 1 })));
    const panel = await desk.open(<PanelView />);
    const why = at.text('mailboxes.whyName', { name: 'Ines Oblak' });
    await click(at.screen.get('button', why));
    const { another } = (await diagnosisWordsOf('en')).diagnosis.view;
    await panel.screen.find('button', another);
    await panel.screen.says('Ines Oblak');
    await at.pressed(at.text('common.dismiss'));
    await at.screen.gone('button', why);
  });

  it('says of one that ended at Not Run what it wanted for, and leads to why and to who can approve', async () => {
    await at.test('Rok Golob');
    await at.screen.says(at.text('tests.notRun', { count: 1 }));
    await at.screen.says(at.text('notRun.count.noDirection', { count: 1 }));
    await at.screen.says(at.text('notRun.count.waiting', { count: 1 }));
    const [cell] = createScreen(await at.row('Rok Golob')).all('button', part(at.label('status.notRun')));
    if (!cell) throw new Error('No cell leads to why');
    const said = cell.getAttribute('aria-label');
    expect(said).toContain(at.text('notRun.noDirection'));
    expect(said).toContain(at.text('line.pendingApproval.waiting'));
    const panel = await desk.open(<PanelView />);
    await click(cell);
    await panel.screen.says('Rok Golob');
    await at.pressed(at.text('practice.askWho'));
    const approvers = await panel.screen.find('tab', part(at.text('panel.permissions')));
    await until('the approvers', () => approvers.getAttribute('aria-selected') === 'true');
  });

  it('shows the failed ones alone where somebody asks for them, each cell leading to why', async () => {
    await at.test('Ines Oblak', 'Jan Vidmar', 'Miha Rozman');
    await at.screen.says(at.text('tests.failed', { count: 2 }));
    await at.screen.says(at.text('tests.passed', { count: 1 }));
    await at.pressed(at.text('tests.show', { count: 2 }));
    await at.screen.gone('row', part('Jan Vidmar'));
    expect((await at.row('Miha Rozman')).textContent).toContain(at.label('status.failure'));
    await at.pressed(at.text('tests.showAll'));
    await at.row('Jan Vidmar');
    const panel = await desk.open(<PanelView />);
    const [cell] = createScreen(await at.row('Miha Rozman')).all('button', part(at.label('status.failure')));
    if (!cell) throw new Error('No cell leads to why');
    await click(cell);
    await panel.screen.says('Miha Rozman');
    await at.open('Miha Rozman');
    await at.screen.says(/Incoming Email, Outgoing Email,? and Appointments, Contacts, and Tasks failed\./);
  });
});
