/** The documented procedure from a fresh tenant to enabled mailboxes, with the guide beside the practice client. */
import { describe, it } from 'vitest';
import type { StepId } from '../../catalog/procedure';
import { PanelView } from '../../pages/panel/PanelView';
import { openDesk, withDesks } from '../support/open-desk';
import { findStep, showStep } from '../support/panel-steps';
import { practise } from '../support/practising';
import { createScreen } from '../support/screen';
import { click } from '../support/user';
import { part } from '../support/words';

withDesks();

describe('from nothing to enabled mailboxes', () => {
  it.each([
    ['sl', 'applyDefaults'],
    ['en', 'bulkEdit'],
  ] as const)('in %s, by %s', async (language, method) => {
    const desk = await openDesk();
    const guide = (await desk.open(<PanelView />, { language })).screen;
    const at = await practise(desk, language);
    const is = (id: StepId, state: 'done' | 'marked' | 'notNeeded') =>
      findStep(guide, part(at.step(id), at.text(`status.${state}`)));
    const openStep = (id: StepId) => showStep(guide, part(at.step(id)));
    const tick = async (id: StepId) => {
      await openStep(id);
      await click(await guide.find('button', at.text('step.tick')));
      await is(id, 'marked');
    };
    const decide = async (id: StepId, option: string) => {
      await openStep(id);
      await click(await guide.find('radio', part(option)));
      await is(id, 'done');
    };
    const onAllActive = async () => {
      await at.openScreen('siteMap.mailboxes');
      await at.chooseView('view.activeMailboxes');
      const all = await at.screen.find('checkbox', at.text('grid.selectAll'));
      if (!(all as HTMLInputElement).checked) await click(all);
    };

    await tick('prereq.subscription');
    await is('profile.verify', 'done');
    await is('profile.setDefault', 'notNeeded');
    await at.openScreen('siteMap.emailConfigurationSettings');
    await at.setMethods(createScreen(await at.screen.find('main')));
    await at.pressed(at.label('command.ok'));
    await is('defaults.configure', 'done');

    await is('access.mailboxTable', 'done');
    await decide('configure.choose', at.choices.configurationMethod[method].title);
    await onAllActive();
    if (method === 'applyDefaults') {
      await at.command('command.applyDefaultEmailSettings');
      await at.confirm();
      await is('mailboxes.applyDefaults', 'done');
      await is('mailboxes.bulkEdit', 'notNeeded');
      await at.letTestsFinish();
    } else {
      await at.command('command.edit');
      await at.setMethods(await at.dialog());
      await at.confirm('command.change');
      await is('mailboxes.bulkEdit', 'done');
      await is('mailboxes.applyDefaults', 'notNeeded');
    }

    await is('version.check', 'done');
    await decide('approve.decide', at.choices.approvalPolicy.require.title);
    await is('privilege.assign', 'done');
    await tick('role.assign');
    await at.bePersona('systemAndExchangeAdministrator');
    await onAllActive();
    await at.command('command.moreCommands', 'command.approveEmail');
    await at.confirm();
    await is('mailboxes.approve', 'done');

    await decide('test.choose', at.choices.testScope.selected.title);
    await onAllActive();
    await at.command('command.testEnableMailbox');
    await at.confirm();
    await at.report();
    await at.letTestsFinish();
    await is('mailboxes.test', 'done');

    // A mailbox without address is tested and fails as well: that is not passed over in silence.
    await guide.says(at.text('guide.leftOut', { count: 1 }));
    await tick('support.recheck');
    await guide.says(at.text('guide.stepsDoneBut', { failed: 0, leftOut: 1 }));
  });
});
