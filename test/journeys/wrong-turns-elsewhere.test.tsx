/** Wrong turns with people, roles and forms, and beside Dynamics 365. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import { type Practising, practise } from '../support/practising';
import { createScreen } from '../support/screen';
import { choose, click, type } from '../support/user';
import { part } from '../support/words';

withDesks();

describe.each(['en', 'sl'] as const)('wrong turns elsewhere, in %s', (language) => {
  let desk: OpenDesk;
  let at: Practising;

  beforeEach(async () => {
    desk = await openDesk();
    at = await practise(desk, language);
  });

  async function openMailbox(name: string): Promise<void> {
    await at.openScreen('siteMap.mailboxes');
    await at.chooseView('view.activeMailboxes');
    await at.open(name);
  }

  /** The field of the address; what is said against it stands beside its label. */
  const address = () => at.screen.find('textbox', part(at.label('column.emailAddress')));

  it('the delegated approver role is given by a Global or Exchange admin only, and never to a team', async () => {
    const role = 'Delegated Mailbox Approver';
    await desk.simulator('POST', '/reset', { seed: 7, version: '9.2.24122.00150' });
    await at.openScreen('siteMap.users');
    await at.select('Ana Novak');
    await at.command('command.manageRoles');
    await click(await (await at.dialog()).find('radio', role));
    await at.confirm();
    expect(await at.report()).toContain('0x80090904');
    await at.bePersona('systemAndGlobalAdministrator');
    await at.pressed(at.text('practice.repeat'));
    await at.screen.says(at.text('did.assignRole', { count: 1 }));

    await (await desk.as('systemAdministrator')).create('teams', { name: 'Approvers' });
    await at.openScreen('siteMap.securityRoles');
    await at.open(role);
    await at.pressed(at.label('tab.members'));
    await at.screen.says('Ana Novak');
    const team = `Approvers (${at.text('roles.team')})`;
    const holder = await at.screen.find('combobox', at.text('roles.assign'));
    await at.screen.says(team);
    await choose(holder, team);
    await at.pressed(at.label('command.assignRole'));
    expect(await at.report()).toContain('0x80090905');
  });

  it('a changed address has to be approved again; one that is none is refused at its field', async () => {
    await openMailbox('Jan Vidmar');
    await type(await address(), 'no address');
    await at.command('command.save');
    await at.screen.find('alert', /^'emailaddress'/);
    expect((await desk.mailbox('Jan Vidmar')).emailaddress).toBe('jan.vidmar@contoso.com');
    await type(await address(), 'jan@contoso.com');
    await at.command('command.save');
    await at.done();
    expect(await desk.mailbox('Jan Vidmar')).toMatchObject({
      emailaddress: 'jan@contoso.com',
      emailrouteraccessapproval: 2,
      enabledforincomingemail: false,
    });
  });

  it('a service that fails for a moment takes nothing from a form that is being filled in', async () => {
    await openMailbox('Jan Vidmar');
    await type(await address(), 'jan@contoso.com');
    await desk.simulator('POST', '/faults', { kind: 'error', status: 503, requests: 3 });
    await desk.simulator('POST', '/clock', { advance: 'PT10M' });
    await at.screen.find('alert');
    expect(await address()).toHaveProperty('value', 'jan@contoso.com');
    await at.screen.gone('alert');
    await at.command('command.save');
    await at.done();
    expect((await desk.mailbox('Jan Vidmar')).emailaddress).toBe('jan@contoso.com');
  });

  it('a command goes on as whoever began it, and what was said at one record’s field is not said at another’s', async () => {
    await desk.simulator('POST', '/reset', { seed: 7, mailboxes: 1200 });
    await at.openScreen('siteMap.mailboxes');
    await at.chooseView('view.allMailboxes');
    await at.screen.says(at.text('practice.recordCount', { shown: 1200, selected: 0 }));
    await click(await at.screen.find('checkbox', at.text('grid.selectAll')));
    await at.command('command.edit');
    await at.setMethods(await at.dialog());
    await click(await (await at.dialog()).find('button', at.label('command.change')));
    await at.bePersona('user');
    await at.done();
    await at.bePersona('systemAdministrator');
    await at.chooseView('view.activeMailboxes');
    await type(await at.screen.find('searchbox', at.text('practice.search')), 'Ana Novak');
    await at.open('Ana Novak');
    await type(await address(), 'no address');
    await at.command('command.save');
    await at.screen.find('alert', /^'emailaddress'/);
    await at.pressed(at.text('form.discard'));
    await at.screen.gone('alert');
  });

  it('a licence taken away makes the mailbox inactive, and only a Global admin can do either', async () => {
    await at.openScreen('siteMap.users');
    await at.open('Peter Mlakar');
    await at.pressed(at.text('licence.take'));
    expect(await at.report()).toContain('Global admin');
    await at.bePersona('systemAndGlobalAdministrator');
    await at.pressed(at.text('licence.take'));
    await at.screen.says(at.text('licence.none'));
    expect((await desk.mailbox('Peter Mlakar')).statecode).toBe(1);
  });

  it('the Remote Connectivity Analyzer tells of Exchange, and nothing of approval', async () => {
    const { mailboxid } = await desk.mailbox('Ana Novak');
    await desk.simulator('PATCH', `/exchange/${mailboxid}`, { signInEnabled: false });
    await at.openScreen('tool.remoteConnectivityAnalyzer');
    await type(await address(), 'ana.novak@contoso.com');
    await at.pressed(at.text('analyzer.run'));
    const results = createScreen(await at.screen.find('region', at.text('analyzer.results')));
    const told = results.all('listitem').map((each) => each.textContent ?? '');
    expect(told).toHaveLength(4);
    const failed = told.filter((each) => each.includes(at.text('analyzer.failed')));
    expect(failed).toHaveLength(1);
    expect(failed[0]).toContain(at.text('analyzer.check.signIn'));
  });
});
