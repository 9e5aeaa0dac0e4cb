import type { Workplace } from './browser';
import { createTrainee } from './trainee';
import { type Language, wordsOf } from './words';

export type Method = 'applyDefaults' | 'bulkEdit';

/** The documented procedure from a fresh tenant to enabled mailboxes. */
export async function walkProcedure(workplace: Workplace, language: Language, method: Method): Promise<void> {
  const trainee = createTrainee(workplace, language);
  const { practice, panel } = workplace;
  const { text, label } = wordsOf(language);

  await trainee.tick('prereq.subscription');
  await trainee.expectStep('profile.verify', 'status.done');
  await trainee.expectStep('profile.setDefault', 'status.notNeeded');

  await trainee.openScreen('siteMap.emailConfigurationSettings');
  const defaults = practice.locator('.screen form').first();
  await trainee.setMethods(defaults);
  await defaults.getByRole('button', { name: label('command.ok'), exact: true }).click();
  await trainee.expectStep('defaults.configure', 'status.done');

  await trainee.expectStep('access.mailboxTable', 'status.done');
  await trainee.choose('configure.choose', method);
  await trainee.selectActiveMailboxes();
  if (method === 'applyDefaults') {
    await trainee.command('command.applyDefaultEmailSettings');
    await trainee.confirm();
    await trainee.expectStep('mailboxes.applyDefaults', 'status.done');
    await trainee.expectStep('mailboxes.bulkEdit', 'status.notNeeded');
    await trainee.letTestsFinish();
  } else {
    await trainee.command('command.edit');
    await trainee.setMethods(practice.locator('dialog'));
    await practice
      .locator('dialog')
      .getByRole('button', { name: label('command.change'), exact: true })
      .click();
    await trainee.expectStep('mailboxes.bulkEdit', 'status.done');
    await trainee.expectStep('mailboxes.applyDefaults', 'status.notNeeded');
  }

  await trainee.expectStep('version.check', 'status.done');
  await trainee.choose('approve.decide', 'require');
  await trainee.expectStep('privilege.assign', 'status.done');
  await trainee.tick('role.assign');
  await trainee.bePersona('systemAndExchangeAdministrator');
  await trainee.selectActiveMailboxes();
  await trainee.command('command.moreCommands', 'command.approveEmail');
  await trainee.confirm();
  await trainee.expectStep('mailboxes.approve', 'status.done');

  await trainee.choose('test.choose', 'selected');
  await trainee.selectActiveMailboxes();
  await trainee.command('command.testEnableMailbox');
  await trainee.confirm();
  await practice
    .getByRole('gridcell', { name: label('testRun.scheduled') })
    .first()
    .waitFor();
  await trainee.letTestsFinish();
  await trainee.expectStep('mailboxes.test', 'status.done');
  await trainee.tick('support.recheck');
  await panel.getByText(text('guide.stepsDoneBut', { failed: 0, leftOut: 1 })).waitFor();
}
