import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestStatus } from '../../domain/choices';
import { type Classroom, openClassroom } from './support/classroom';
import type { Language } from './support/words';

/** Each wrong turn that the documents warn of, taken, and what the administrator sees then. */
describe.each<Language>(['en', 'sl'])('wrong turns, in %s', (language) => {
  let room: Classroom;

  beforeAll(async () => {
    room = await openClassroom(language);
  });
  afterAll(() => room.close());
  beforeEach(() => room.fresh());

  async function onMailboxes(...names: string[]): Promise<void> {
    await room.trainee.openScreen('siteMap.mailboxes');
    await room.trainee.chooseView('view.activeMailboxes');
    await room.trainee.select(...names);
  }

  async function test(...names: string[]): Promise<void> {
    await onMailboxes(...names);
    await room.trainee.command('command.testEnableMailbox');
    await room.trainee.confirm();
    await room.trainee.report();
    await room.trainee.letTestsFinish();
  }

  /** The alerts of one mailbox, read at the right place. */
  async function alertsOf(name: string): Promise<string> {
    const { page, trainee } = room;
    await trainee.openScreen('siteMap.mailboxes');
    await trainee.chooseView('view.allMailboxes');
    await trainee.open(name);
    await page.getByRole('button', { name: trainee.label('navigation.alerts'), exact: true }).click();
    await page.locator('.alert').first().waitFor();
    return (await page.locator('ul.alerts').textContent()) ?? '';
  }

  /** What the page says when asked what the first alert on show means. */
  async function meaningOfFirstAlert(): Promise<string> {
    const { page, trainee } = room;
    const alert = page.locator('.alert').first();
    await alert.getByText(trainee.text('alerts.meaning')).click();
    await alert.locator('.alert-meaning').first().waitFor();
    return (await alert.locator('.meanings').textContent()) ?? '';
  }

  it('approving without the right roles is refused, and the roles are named', async () => {
    const { trainee } = room;
    await onMailboxes('Ana Novak');
    await trainee.command('command.moreCommands', 'command.approveEmail');
    await trainee.confirm();
    const report = await trainee.report();
    expect(report).toContain('Global Administrator or Exchange Administrator role in Office 365');
    expect(report).toContain('Ana Novak');
    expect((await room.mailbox('Ana Novak')).emailrouteraccessapproval).toBe(2);
  });

  it('editing mailboxes without write on them is refused with the privilege named; the rest can be tried again', async () => {
    const { page, trainee } = room;
    await trainee.bePersona('administratorWithoutMailboxWrite');
    await onMailboxes('Ana Novak', 'Rok Golob');
    await trainee.command('command.edit');
    await trainee.setMethods(trainee.dialog);
    await trainee.confirm('command.change');
    const report = await trainee.report();
    expect(report).toContain('prvWriteMailbox');
    expect(report).toContain('Ana Novak, Rok Golob');
    await trainee.bePersona('systemAdministrator');
    await page.getByRole('button', { name: trainee.text('practice.repeat') }).click();
    await page.locator('.report .message-good').waitFor();
    expect((await room.mailbox('Rok Golob')).incomingemaildeliverymethod).toBe(2);
  });

  it('one of the two approval gates cleared lets users through and not queues', async () => {
    const { page, trainee } = room;
    await trainee.bePersona('systemAndExchangeAdministrator');
    await onMailboxes('Ana Novak', 'Support');
    await trainee.command('command.edit');
    await trainee.setMethods(trainee.dialog, '2');
    await trainee.confirm('command.change');
    await trainee.report();
    await trainee.openScreen('siteMap.systemSettings');
    await page.getByLabel(trainee.label('checkBox.approvedUsersOnly')).uncheck();
    await page.getByRole('button', { name: trainee.label('command.ok'), exact: true }).click();
    await trainee.report();
    await test('Ana Novak', 'Support');
    expect((await room.mailbox('Ana Novak')).incomingemailstatus).toBe(TestStatus.Success);
    expect((await room.mailbox('Support')).incomingemailstatus).toBe(TestStatus.Failure);
    expect(await alertsOf('Support')).toContain('not approved');
  });

  it('Apply Default Email Settings before approval tests at once, and fails', async () => {
    const { page, trainee } = room;
    await trainee.openScreen('siteMap.emailConfigurationSettings');
    await trainee.setMethods(page.locator('.screen .form'));
    await page.getByRole('button', { name: trainee.label('command.ok'), exact: true }).click();
    await trainee.report();
    await onMailboxes('Ana Novak');
    await trainee.command('command.applyDefaultEmailSettings');
    await trainee.confirm();
    await trainee.report();
    await trainee.letTestsFinish();
    await trainee.row('Ana Novak').getByText(trainee.label('status.failure')).first().waitFor();
    expect(await alertsOf('Ana Novak')).toContain('not approved');
    expect(await meaningOfFirstAlert()).toContain('not-approved');
  });

  it('a queue mailbox with appointments, contacts and tasks fails in that direction only', async () => {
    const { trainee } = room;
    await trainee.bePersona('systemAndExchangeAdministrator');
    await onMailboxes('Sales');
    await trainee.command('command.edit');
    await trainee.dialog.locator('select[name="act"]').selectOption('1');
    await trainee.confirm('command.change');
    await trainee.report();
    await trainee.command('command.moreCommands', 'command.approveEmail');
    await trainee.confirm();
    await test('Sales');
    expect(await room.mailbox('Sales')).toMatchObject({
      incomingemailstatus: TestStatus.Success,
      outgoingemailstatus: TestStatus.Success,
      actstatus: TestStatus.Failure,
    });
  });

  it.each(['none', 'otherTenant'] as const)(
    'no profile appears where Exchange Online is "%s"',
    async (exchange) => {
      const { page, trainee } = room;
      await room.fresh({ exchange });
      await trainee.openScreen('siteMap.emailServerProfiles');
      await page.getByText(trainee.text('practice.noProfiles')).waitFor();
      await trainee.expectStep('profile.verify', 'status.open');
      // Cured on the Exchange side, it appears by itself.
      await room.control('PATCH', '/exchange/organization', { subscription: 'sameTenant' });
      await trainee.row('Microsoft Exchange Online').waitFor();
      await trainee.expectStep('profile.verify', 'status.done');
    },
  );

  it('an inactive profile makes the tests of its mailboxes fail', async () => {
    const { page, trainee } = room;
    await trainee.openScreen('siteMap.emailServerProfiles');
    await trainee.select('Microsoft Exchange Online');
    await trainee.command('command.moreCommands', 'command.deactivate');
    await trainee.confirm();
    await trainee.report();
    await page.getByText(trainee.text('practice.emptyView')).waitFor();
    await test('Peter Mlakar');
    expect(await alertsOf('Peter Mlakar')).toContain('InvalidIncomingEmailServerProfile');
    const meaning = await meaningOfFirstAlert();
    expect(meaning).toContain('no-profile');
    expect(meaning).toContain('profile-inactive');
  });

  it('a profile that is not the default is not what Apply Default Email Settings gives', async () => {
    const { trainee } = room;
    await onMailboxes('Ana Novak');
    await trainee.command('command.applyDefaultEmailSettings');
    await trainee.dialog.getByText(trainee.text('dialog.noDefaultProfile')).waitFor();
    await trainee.confirm();
    await trainee.report();
    expect((await room.mailbox('Ana Novak'))._emailserverprofile_value ?? null).toBeNull();
  });

  it('a test fails in one direction and enables the others; this org only cures it', async () => {
    const { trainee } = room;
    const { mailboxid } = await room.mailbox('Peter Mlakar');
    await room.control('PATCH', `/exchange/${mailboxid}`, { syncOrganization: 'other' });
    await test('Peter Mlakar');
    expect(await room.mailbox('Peter Mlakar')).toMatchObject({
      incomingemailstatus: 1,
      outgoingemailstatus: 1,
      actstatus: 2,
      enabledforincomingemail: true,
      enabledforact: false,
    });
    await onMailboxes('Peter Mlakar');
    await trainee.command('command.testEnableMailbox');
    await trainee.dialog.locator('input[name="thisOrgOnly"]').check();
    await trainee.confirm();
    await trainee.report();
    await trainee.letTestsFinish();
    await trainee
      .row('Peter Mlakar')
      .getByText(trainee.label('status.failure'))
      .waitFor({ state: 'detached' });
    expect((await room.mailbox('Peter Mlakar')).actstatus).toBe(TestStatus.Success);
  });

  it('a deactivated mailbox leaves the view, is asked for first, and comes back by undo', async () => {
    const { page, trainee } = room;
    await onMailboxes('Jan Vidmar');
    await trainee.command('command.moreCommands', 'command.deactivate');
    await trainee.dialog.getByText('Jan Vidmar').waitFor();
    await trainee.confirm();
    await trainee.report();
    await trainee.row('Jan Vidmar').waitFor({ state: 'detached' });
    await page
      .locator('.report')
      .getByRole('button', { name: trainee.text('practice.undo') })
      .click();
    await trainee.row('Jan Vidmar').waitFor();
    expect(await room.mailbox('Jan Vidmar')).toMatchObject({ statecode: 0, enabledforincomingemail: true });
  });

  it('alerts that are switched off leave an empty list that says so', async () => {
    const { page, trainee } = room;
    await trainee.openScreen('siteMap.systemSettings');
    await page.locator('input[name="alertErrors"]').uncheck();
    await page.getByRole('button', { name: trainee.label('command.ok'), exact: true }).click();
    await trainee.report();
    await test('Miha Rozman');
    await trainee.open('Miha Rozman');
    await page.getByRole('button', { name: trainee.label('navigation.alerts'), exact: true }).click();
    await page.getByRole('button', { name: trainee.text('alerts.openSettings') }).waitFor();
    await page.getByText(trainee.text('alerts.none')).waitFor();
  });

  it('the delegated approver role is given by a Global or Exchange admin only, and never to a team', async () => {
    const { page, trainee } = room;
    await room.fresh({ version: '9.2.24122.00150' });
    await trainee.openScreen('siteMap.users');
    await trainee.select('Ana Novak');
    await trainee.command('command.manageRoles');
    await trainee.dialog.getByLabel('Delegated Mailbox Approver').check();
    await trainee.confirm();
    expect(await trainee.report()).toContain('0x80090904');
    await trainee.bePersona('systemAndGlobalAdministrator');
    await page.getByRole('button', { name: trainee.text('practice.repeat') }).click();
    await page.locator('.report .message-good').waitFor();

    await fetch(`${room.server.url}/api/data/v9.2/teams`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"name":"Approvers"}',
    });
    await trainee.openScreen('siteMap.securityRoles');
    await trainee.open('Delegated Mailbox Approver');
    await page.getByRole('button', { name: trainee.label('tab.members'), exact: true }).click();
    await page.locator('.names', { hasText: 'Ana Novak' }).waitFor();
    await page
      .locator('select[name="holder"]')
      .selectOption({ label: `Approvers (${trainee.text('roles.team')})` });
    await page.getByRole('button', { name: trainee.label('command.assignRole'), exact: true }).click();
    await page.locator('.report .message-bad', { hasText: '0x80090905' }).waitFor();
  });

  it('a changed address has to be approved again; one that is none is refused at its field', async () => {
    const { page, trainee } = room;
    await trainee.openScreen('siteMap.mailboxes');
    await trainee.chooseView('view.activeMailboxes');
    await trainee.open('Jan Vidmar');
    const address = page.locator('input[name="address"]');
    await address.fill('no address');
    await trainee.command('command.save');
    await page.locator('.field', { has: address }).locator('.field-message').waitFor();
    expect((await room.mailbox('Jan Vidmar')).emailaddress).toBe('jan.vidmar@contoso.com');
    await address.fill('jan@contoso.com');
    await trainee.command('command.save');
    await page.locator('.report .message-good').waitFor();
    expect(await room.mailbox('Jan Vidmar')).toMatchObject({
      emailaddress: 'jan@contoso.com',
      emailrouteraccessapproval: 2,
      enabledforincomingemail: false,
    });
  });

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

  it('a service that fails for a moment takes nothing from a form that is being filled in', async () => {
    const { page, trainee } = room;
    await trainee.openScreen('siteMap.mailboxes');
    await trainee.chooseView('view.activeMailboxes');
    await trainee.open('Jan Vidmar');
    await page.locator('input[name="address"]').fill('jan@contoso.com');
    await room.control('POST', '/faults', { kind: 'error', status: 503, requests: 6 });
    await room.control('POST', '/clock', { advance: 'PT10M' });
    await page.getByText('503').or(page.locator('.message[role="alert"]')).first().waitFor();
    expect(await page.locator('input[name="address"]').inputValue()).toBe('jan@contoso.com');
    await page.locator('.message[role="alert"]').first().waitFor({ state: 'detached' });
    await trainee.command('command.save');
    await page.locator('.report .message-good').waitFor();
    expect((await room.mailbox('Jan Vidmar')).emailaddress).toBe('jan@contoso.com');
  });

  it('a command goes on as whoever began it, and what was said at one record’s field is not said at another’s', async () => {
    const { page, trainee } = room;
    await room.fresh({ mailboxes: 4000 });
    await trainee.openScreen('siteMap.mailboxes');
    await trainee.chooseView('view.allMailboxes');
    await page.locator('.view-bar [role="status"]', { hasText: /4[.,]?000/ }).waitFor();
    await trainee.selectAll();
    await trainee.command('command.edit');
    await trainee.setMethods(trainee.dialog);
    await trainee.dialog.getByRole('button', { name: trainee.label('command.change') }).click();
    await trainee.bePersona('user');
    await page.locator('.report .message-good').waitFor();
    await trainee.bePersona('systemAdministrator');
    await trainee.chooseView('view.activeMailboxes');
    await trainee.open('Ana Novak');
    await page.locator('input[name="address"]').fill('no address');
    await trainee.command('command.save');
    await page.locator('.field-message').waitFor();
    await page.getByRole('button', { name: trainee.text('form.discard') }).click();
    await page.locator('.field-message').waitFor({ state: 'detached' });
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

  it('a licence taken away makes the mailbox inactive, and only a Global admin can do either', async () => {
    const { page, trainee } = room;
    await trainee.openScreen('siteMap.users');
    await trainee.open('Peter Mlakar');
    await page.getByRole('button', { name: trainee.text('licence.take') }).click();
    expect(await trainee.report()).toContain('Global admin');
    await trainee.bePersona('systemAndGlobalAdministrator');
    await page.getByRole('button', { name: trainee.text('licence.take') }).click();
    await page.getByText(trainee.text('licence.none')).waitFor();
    expect((await room.mailbox('Peter Mlakar')).statecode).toBe(1);
  });

  it('the Remote Connectivity Analyzer tells of Exchange, and nothing of approval', async () => {
    const { page, trainee } = room;
    const { mailboxid } = await room.mailbox('Ana Novak');
    await room.control('PATCH', `/exchange/${mailboxid}`, { signInEnabled: false });
    await trainee.openScreen('tool.remoteConnectivityAnalyzer');
    await page.locator('input[name="analyzed"]').fill('ana.novak@contoso.com');
    await page.getByRole('button', { name: trainee.text('analyzer.run') }).click();
    await page
      .locator('.analyzer .message-bad', { hasText: trainee.text('analyzer.check.signIn') })
      .waitFor();
    expect(await page.locator('.analyzer .message-good').count()).toBe(3);
  });
});
