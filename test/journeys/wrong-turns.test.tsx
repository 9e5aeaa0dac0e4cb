/** Wrong turns that the documents warn of, taken with mailboxes and profiles, and what the administrator sees then. */
import { beforeEach, describe, expect, it } from 'vitest';
import { TestStatus } from '../../domain/choices';
import { PanelView } from '../../pages/panel/PanelView';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import { findStep } from '../support/panel-steps';
import { type Practising, practise } from '../support/practising';
import { createScreen } from '../support/screen';
import { choose, click } from '../support/user';
import { part } from '../support/words';

withDesks();

describe.each(['en', 'sl'] as const)('wrong turns, in %s', (language) => {
  let desk: OpenDesk;
  let at: Practising;

  beforeEach(async () => {
    desk = await openDesk();
    at = await practise(desk, language);
  });

  /** The alerts of one mailbox, read at the right place. */
  async function alertsOf(name: string): Promise<string> {
    await at.openScreen('siteMap.mailboxes');
    await at.chooseView('view.allMailboxes');
    await at.open(name);
    await at.pressed(at.label('navigation.alerts'));
    const heading = `${at.label('navigation.common')} › ${at.label('navigation.alerts')}`;
    const list = await createScreen(await at.screen.find('region', heading)).find('list');
    return list.textContent ?? '';
  }

  /** What the page says when asked what the first alert on show means. */
  async function meaningOfFirstAlert(): Promise<string> {
    const [alert] = at.screen.all('listitem').filter((each) => each.matches('.alert'));
    if (!alert) throw new Error('There is no alert');
    const about = createScreen(alert);
    await click(about.get('button', at.text('alerts.meaning')));
    await about.says(/· [\w-]+/);
    return about.text();
  }

  async function setDefaults(): Promise<void> {
    await at.openScreen('siteMap.emailConfigurationSettings');
    await at.setMethods(createScreen(await at.screen.find('main')));
    await at.pressed(at.label('command.ok'));
    await at.done();
  }

  it('approving without the right roles is refused, and the roles are named', async () => {
    await at.onMailboxes('Ana Novak');
    await at.command('command.moreCommands', 'command.approveEmail');
    await at.confirm();
    const report = await at.report();
    expect(report).toContain('Global Administrator or Exchange Administrator role in Office 365');
    expect(report).toContain('Ana Novak');
    expect((await desk.mailbox('Ana Novak')).emailrouteraccessapproval).toBe(2);
  });

  it('editing mailboxes without write on them is refused with the privilege named; the rest can be tried again', async () => {
    await at.bePersona('administratorWithoutMailboxWrite');
    await at.onMailboxes('Ana Novak', 'Rok Golob');
    await at.command('command.edit');
    await at.setMethods(await at.dialog());
    await at.confirm('command.change');
    const report = await at.report();
    expect(report).toContain('prvWriteMailbox');
    expect(report).toContain('Ana Novak, Rok Golob');
    await at.bePersona('systemAdministrator');
    await at.pressed(at.text('practice.repeat'));
    await at.screen.says(at.text('did.edit', { count: 2 }));
    expect((await desk.mailbox('Rok Golob')).incomingemaildeliverymethod).toBe(2);
  });

  it('one of the two approval gates cleared lets users through and not queues', async () => {
    await at.bePersona('systemAndExchangeAdministrator');
    await at.onMailboxes('Ana Novak', 'Support');
    await at.command('command.edit');
    await at.setMethods(await at.dialog(), 'option.none');
    await at.confirm('command.change');
    await at.done();
    await at.openScreen('siteMap.systemSettings');
    await click(await at.screen.find('checkbox', at.label('checkBox.approvedUsersOnly')));
    await at.pressed(at.label('command.ok'));
    await at.done();
    await at.test('Ana Novak', 'Support');
    expect((await desk.mailbox('Ana Novak')).incomingemailstatus).toBe(TestStatus.Success);
    expect((await desk.mailbox('Support')).incomingemailstatus).toBe(TestStatus.Failure);
    expect(await alertsOf('Support')).toContain('not approved');
  });

  it('Apply Default Email Settings before approval tests at once, and fails', async () => {
    await setDefaults();
    await at.onMailboxes('Ana Novak');
    await at.command('command.applyDefaultEmailSettings');
    await at.confirm();
    await at.done();
    await at.letTestsFinish();
    expect((await at.row('Ana Novak')).textContent).toContain(at.label('status.failure'));
    expect(await alertsOf('Ana Novak')).toContain('not approved');
    expect(await meaningOfFirstAlert()).toContain('not-approved');
  });

  it('a queue mailbox with appointments, contacts and tasks fails in that direction only', async () => {
    await at.bePersona('systemAndExchangeAdministrator');
    await at.onMailboxes('Sales');
    await at.command('command.edit');
    const act = await (await at.dialog()).find('combobox', at.label('field.appointmentsContactsTasks'));
    await choose(act, at.label('option.serverSideSynchronization'));
    await at.confirm('command.change');
    await at.done();
    await at.command('command.moreCommands', 'command.approveEmail');
    await at.confirm();
    await at.done();
    await at.test('Sales');
    expect(await desk.mailbox('Sales')).toMatchObject({
      incomingemailstatus: TestStatus.Success,
      outgoingemailstatus: TestStatus.Success,
      actstatus: TestStatus.Failure,
    });
  });

  it.each(['none', 'otherTenant'] as const)(
    'no profile appears where Exchange Online is "%s"',
    async (exchange) => {
      const guide = await desk.open(<PanelView />, { language });
      const verify = (state: 'status.open' | 'status.done') =>
        findStep(guide.screen, part(at.step('profile.verify'), at.text(state)));
      await desk.simulator('POST', '/reset', { seed: 7, exchange, version: '9.2.21071.00140' });
      await at.openScreen('siteMap.emailServerProfiles');
      await at.screen.says(at.text('practice.noProfiles'));
      await verify('status.open');
      // Cured on the Exchange side, it appears by itself.
      await desk.simulator('PATCH', '/exchange/organization', { subscription: 'sameTenant' });
      await at.row('Microsoft Exchange Online');
      await verify('status.done');
    },
  );

  it('an inactive profile makes the tests of its mailboxes fail', async () => {
    await at.openScreen('siteMap.emailServerProfiles');
    await at.select('Microsoft Exchange Online');
    await at.command('command.moreCommands', 'command.deactivate');
    await at.confirm();
    await at.done();
    await at.screen.says(at.text('practice.emptyView'));
    await at.test('Peter Mlakar');
    expect(await alertsOf('Peter Mlakar')).toContain('InvalidIncomingEmailServerProfile');
    const meaning = await meaningOfFirstAlert();
    expect(meaning).toContain('no-profile');
    expect(meaning).toContain('profile-inactive');
  });

  it('a profile that is not the default is not what Apply Default Email Settings gives', async () => {
    await at.onMailboxes('Ana Novak');
    await at.command('command.applyDefaultEmailSettings');
    await (await at.dialog()).says(at.text('dialog.noDefaultProfile'));
    await at.confirm();
    await at.report();
    expect((await desk.mailbox('Ana Novak'))._emailserverprofile_value ?? null).toBeNull();
  });

  it('a test fails in one direction and enables the others; this org only cures it', async () => {
    const { mailboxid } = await desk.mailbox('Peter Mlakar');
    await desk.simulator('PATCH', `/exchange/${mailboxid}`, { syncOrganization: 'other' });
    await at.test('Peter Mlakar');
    expect(await desk.mailbox('Peter Mlakar')).toMatchObject({
      incomingemailstatus: 1,
      outgoingemailstatus: 1,
      actstatus: 2,
      enabledforincomingemail: true,
      enabledforact: false,
    });
    expect((await at.row('Peter Mlakar')).textContent).toContain(at.label('status.failure'));
    await at.command('command.testEnableMailbox');
    await click(await (await at.dialog()).find('checkbox', at.label('checkBox.syncThisOrgOnly')));
    await (await at.dialog()).says(at.text('dialog.thisOrgOnlyWarning'));
    await at.confirm();
    await at.done();
    await at.letTestsFinish();
    expect((await at.row('Peter Mlakar')).textContent).not.toContain(at.label('status.failure'));
    expect((await desk.mailbox('Peter Mlakar')).actstatus).toBe(TestStatus.Success);
  });

  it('a deactivated mailbox leaves the view, is asked for first, and comes back by undo', async () => {
    await at.onMailboxes('Jan Vidmar');
    await at.command('command.moreCommands', 'command.deactivate');
    await (await at.dialog()).says('Jan Vidmar');
    await at.confirm();
    await at.done();
    await at.screen.gone('row', part('Jan Vidmar'));
    await at.pressed(at.text('strip.undo'));
    await at.row('Jan Vidmar');
    expect(await desk.mailbox('Jan Vidmar')).toMatchObject({ statecode: 0, enabledforincomingemail: true });
  });

  it('alerts that are switched off leave an empty list that says so', async () => {
    await at.openScreen('siteMap.systemSettings');
    await click(await at.screen.find('checkbox', at.label('checkBox.alertErrors')));
    await at.pressed(at.label('command.ok'));
    await at.done();
    await at.test('Miha Rozman');
    await at.open('Miha Rozman');
    await at.pressed(at.label('navigation.alerts'));
    await at.screen.find('button', at.text('alerts.openSettings'));
    await at.screen.says(at.text('alerts.none'));
  });
});
