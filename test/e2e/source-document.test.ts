import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ActDelivery, Approval, TestStatus } from '../../domain/choices';
import { type Classroom, openClassroom } from './support/classroom';
import type { Language } from './support/words';

/** Each numbered list of the source document, click for click, in its order. */
describe.each<Language>(['en', 'sl'])('the lists of the source document, in %s', (language) => {
  let room: Classroom;

  beforeAll(async () => {
    room = await openClassroom(language);
  });
  afterAll(() => room.close());
  beforeEach(() => room.fresh());

  it('Verify the profile: 1 to 3, with another profile beside it', async () => {
    const { page, trainee } = room;
    await trainee.openScreen('siteMap.emailServerProfiles');
    await trainee.chooseView('view.activeEmailServerProfiles');
    await trainee.row('Microsoft Exchange Online').waitFor();
    await trainee.command('command.newProfile');
    await page.locator('input[name="name"]').fill('Second');
    await trainee.command('command.saveAndClose');
    await trainee.row('Second').waitFor();
    await trainee.select('Microsoft Exchange Online');
    await trainee.command('command.setAsDefault');
    await trainee.report();
    // The list is read again after the report.
    const textOf = (name: string) => () => trainee.row(name).textContent();
    await expect.poll(textOf('Microsoft Exchange Online')).toContain(trainee.label('answer.yes'));
    await expect.poll(textOf('Second')).toContain(trainee.label('answer.no'));
    await trainee.expectStep('profile.setDefault', 'status.done');
  });

  it('Configure default processing: 1 to 3, and a new user has the defaults while old mailboxes stay', async () => {
    const { page, trainee } = room;
    await trainee.openScreen('siteMap.emailConfigurationSettings');
    await trainee.setMethods(page.locator('.screen .form'));
    await page.getByRole('button', { name: trainee.label('command.ok'), exact: true }).click();
    await trainee.report();
    await trainee.expectStep('defaults.configure', 'status.done');
    // The wrong turn: nothing has changed for anybody who was there before.
    expect((await room.mailbox('Ana Novak')).incomingemaildeliverymethod).toBe(0);

    await trainee.openScreen('siteMap.users');
    await trainee.command('command.newUser');
    await page.locator('input[name="firstName"]').fill('Vida');
    await page.locator('input[name="lastName"]').fill('Zajc');
    await page.locator('input[name="userName"]').fill('vida.zajc@contoso.com');
    await page.locator('input[name="address"]').fill('vida.zajc@contoso.com');
    await trainee.command('command.save');
    await trainee.report();
    await page.locator('[data-anchor="itsMailbox"]').click();
    await page.locator('select[name="incoming"]').waitFor();
    expect(await page.locator('select[name="incoming"]').inputValue()).toBe('2');
    expect(await page.locator('select[name="act"]').inputValue()).toBe('1');
  });

  it('Set mailboxes to the default profile: 1 to 3, which tests them at once', async () => {
    const { page, trainee } = room;
    await trainee.openScreen('siteMap.emailConfigurationSettings');
    await trainee.setMethods(page.locator('.screen .form'));
    await page.getByRole('button', { name: trainee.label('command.ok'), exact: true }).click();
    await trainee.report();
    await trainee.openScreen('siteMap.mailboxes');
    await trainee.chooseView('view.activeMailboxes');
    await trainee.select('Ana Novak', 'Support');
    await trainee.command('command.applyDefaultEmailSettings');
    // "Review the settings, and then select OK."
    expect(await trainee.dialog.textContent()).toContain('Microsoft Exchange Online');
    expect(await trainee.dialog.textContent()).toContain(
      trainee.label('option.serverSideSynchronizationOrEmailRouter'),
    );
    await trainee.confirm();
    await trainee.report();
    expect(await room.mailbox('Ana Novak')).toMatchObject({
      incomingemaildeliverymethod: 2,
      actdeliverymethod: ActDelivery.ServerSide,
      testemailconfigurationscheduled: true,
    });
    // A queue has no appointments, contacts and tasks.
    expect((await room.mailbox('Support')).actdeliverymethod).toBe(ActDelivery.None);
  });

  it('Edit mailboxes: 1 to 7, which tests nothing', async () => {
    const { trainee } = room;
    await trainee.openScreen('siteMap.mailboxes');
    await trainee.chooseView('view.activeMailboxes');
    await trainee.select('Ana Novak', 'Rok Golob');
    await trainee.command('command.edit');
    expect(await trainee.dialog.textContent()).toContain(trainee.label('form.changeMultipleRecords'));
    expect(await trainee.dialog.textContent()).toContain(trainee.label('section.synchronizationMethod'));
    await trainee.setMethods(trainee.dialog);
    await trainee.confirm('command.change');
    await trainee.report();
    expect(await room.mailbox('Rok Golob')).toMatchObject({
      incomingemaildeliverymethod: 2,
      outgoingemaildeliverymethod: 2,
      actdeliverymethod: ActDelivery.ServerSide,
      testemailconfigurationscheduled: false,
    });
  });

  it('Find the version: the settings button, About', async () => {
    const { page, trainee } = room;
    await page.locator('[data-anchor="menu.userSettings"]').click();
    await page.getByRole('button', { name: trainee.label('menu.about'), exact: true }).click();
    await page.getByText('9.2.21071.00140').waitFor();
  });

  it('Add the privilege to a role: 1 to 3', async () => {
    const { page, trainee } = room;
    await trainee.openScreen('siteMap.securityRoles');
    await trainee.open('Email Approver');
    await page.getByRole('button', { name: trainee.label('tab.businessManagement'), exact: true }).click();
    await page.getByText(trainee.label('section.miscellaneousPrivileges'), { exact: true }).waitFor();
    await page
      .getByLabel(trainee.label('privilege.approveEmailAddresses'), { exact: true })
      .selectOption('organization');
    await trainee.command('command.save');
    await trainee.report();
    await page.getByRole('button', { name: trainee.label('tab.members'), exact: true }).click();
    await page.locator('select[name="holder"]').selectOption({ index: 1 });
    await page.getByRole('button', { name: trainee.label('command.assignRole'), exact: true }).click();
    await page.locator('.names li').first().waitFor();
  });

  it('Approve mailboxes: 1 to 4', async () => {
    const { trainee } = room;
    await trainee.bePersona('systemAndExchangeAdministrator');
    await trainee.openScreen('siteMap.mailboxes');
    await trainee.chooseView('view.activeMailboxes');
    await trainee.select('Ana Novak', 'Support');
    await trainee.command('command.moreCommands', 'command.approveEmail');
    await trainee.confirm();
    await trainee.report();
    expect(await room.mailbox('Support')).toMatchObject({
      emailrouteraccessapproval: Approval.Approved,
      isemailaddressapprovedbyo365admin: true,
    });
  });

  it('Remove the requirement to approve: 1 to 3', async () => {
    const { page, trainee } = room;
    await trainee.bePersona('systemAndGlobalAdministrator');
    await trainee.openScreen('siteMap.systemSettings');
    await page.getByLabel(trainee.label('checkBox.approvedUsersOnly')).uncheck();
    await page.getByLabel(trainee.label('checkBox.approvedQueuesOnly')).uncheck();
    await page.getByRole('button', { name: trainee.label('command.ok'), exact: true }).click();
    await trainee.report();
    await page.reload();
    await page.getByLabel(trainee.label('checkBox.approvedUsersOnly')).waitFor();
    expect(await page.getByLabel(trainee.label('checkBox.approvedUsersOnly')).isChecked()).toBe(false);
  });

  it('Test mailboxes: 1 to 3, the three results, and the alert at Common > Alerts', async () => {
    const { page, trainee } = room;
    await trainee.openScreen('siteMap.mailboxes');
    await trainee.chooseView('view.activeMailboxes');
    await trainee.select('Peter Mlakar');
    await trainee.command('command.testEnableMailbox');
    await trainee.confirm();
    await trainee.report();
    await trainee.letTestsFinish();
    await trainee.open('Peter Mlakar');
    for (const field of [
      'field.incomingEmailStatus',
      'field.outgoingEmailStatus',
      'field.appointmentsContactsTasksStatus',
    ] as const) {
      const name = page.locator('dt', { hasText: trainee.label(field) });
      expect(await name.locator('xpath=following-sibling::dd[1]').textContent()).toBe(
        trainee.label('status.success'),
      );
    }
    await page.getByRole('button', { name: trainee.label('navigation.alerts'), exact: true }).click();
    await page.locator('.alert', { hasText: trainee.text('alerts.level.1') }).waitFor();
  });

  it('Test all mailboxes of a profile: 1 and 2, in a background job that goes on by itself', async () => {
    const { page, trainee } = room;
    await trainee.openScreen('siteMap.emailServerProfiles');
    await trainee.select('Microsoft Exchange Online');
    await trainee.command('command.testEnableMailboxes');
    // The tip's check box is in this dialog, too.
    await trainee.dialog.locator('input[name="thisOrgOnly"]').check();
    await trainee.dialog.getByText(trainee.text('dialog.thisOrgOnlyWarning')).waitFor();
    await trainee.confirm();
    await trainee.report();
    await page.locator('.jobs progress').waitFor();
    // Left and come back to.
    await trainee.openScreen('siteMap.mailboxes');
    await trainee.openScreen('siteMap.emailServerProfiles');
    await page.locator('.jobs progress').waitFor();
    await page.getByRole('button', { name: trainee.text('strip.fiveMinutes') }).click();
    await page.locator('.jobs .message-good').waitFor();
    expect(await room.mailbox('Peter Mlakar')).toMatchObject({
      incomingemailstatus: TestStatus.Success,
      orgmarkedasprimaryforexchangesync: true,
    });
  });
});
