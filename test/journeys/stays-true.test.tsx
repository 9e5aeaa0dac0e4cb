/** What the page says belongs to what it is about: it goes when that goes, and the keyboard is never left nowhere. */
import { beforeEach, describe, expect, it } from 'vitest';
import { DockedView } from '../../pages/docked/DockedView';
import { PanelView } from '../../pages/panel/PanelView';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import type { OpenPage } from '../support/open-page';
import { findStep, showStep } from '../support/panel-steps';
import { type Practising, practise } from '../support/practising';
import { createScreen, until } from '../support/screen';
import { choose, click } from '../support/user';
import { diagnosisWordsOf, part, wordsOf } from '../support/words';

withDesks();

let desk: OpenDesk;

beforeEach(async () => {
  desk = await openDesk();
});

describe('a report', () => {
  let at: Practising;

  beforeEach(async () => {
    at = await practise(desk);
  });

  const reports = () =>
    at.screen.all('status').filter((each) => each.textContent?.includes(at.text('common.dismiss')));

  it('is told where it was done, and not at another record', async () => {
    await at.onMailboxes('Ana Novak');
    await at.command('command.applyDefaultEmailSettings');
    await at.confirm();
    await at.done();
    await at.open('Peter Mlakar');
    await until('no report', () => reports().length === 0);
  });

  it('that tests began goes when they have ended, as their results are told', async () => {
    await at.onMailboxes('Jan Vidmar');
    await at.command('command.testEnableMailbox');
    await at.confirm();
    await at.done();
    const begun = at.text('did.test', { count: 1 });
    expect(at.screen.text()).toContain(begun);
    await at.letTestsFinish();
    await at.screen.says(at.text('tests.passed', { count: 1 }));
    expect(at.screen.text()).not.toContain(begun);
    await at.pressed(at.text('common.dismiss'));
    await until('nothing told', () => reports().length === 0);
  });

  it('of an alert says what is missing, not what would be refused', async () => {
    await at.test('Ines Oblak');
    await at.openScreen('siteMap.alertsWall');
    await choose(await at.screen.find('combobox', at.text('alerts.whose')), at.text('alerts.all'));
    const own = createScreen(
      await until('an alert of Ines', () =>
        at.screen
          .all('listitem')
          .find(
            ({ textContent }) => /Ines Oblak/.test(textContent ?? '') && /approved/.test(textContent ?? ''),
          ),
      ),
    );
    await click(await own.find('button', at.text('alerts.meaning')));
    const { findings } = await diagnosisWordsOf('en');
    await own.says(findings['no-address'].fix);
    expect(own.text()).not.toContain('not-approved');
  });

  it('names who can where the right is missing, and offers another try only once something is different', async () => {
    await at.onMailboxes('Ana Novak');
    await at.command('command.moreCommands', 'command.approveEmail');
    await at.confirm();
    await at.report();
    await at.screen.says(at.text('practice.whoCan', { names: 'Nina Horvat, Rok Golob' }));
    expect(at.screen.all('button', at.text('practice.repeat'))).toHaveLength(0);
    const panel = await desk.open(<PanelView />);
    const isOpen = async (tab: 'panel.permissions' | 'panel.diagnosis') => {
      const button = await panel.screen.find('tab', at.text(tab));
      await until(tab, () => button.getAttribute('aria-selected') === 'true');
    };
    await at.pressed(at.text('practice.askWho'));
    await isOpen('panel.permissions');
    await at.pressed(at.text('mailboxes.whyName', { name: 'Ana Novak' }));
    await isOpen('panel.diagnosis');
    await at.bePersona('systemAndExchangeAdministrator');
    await at.pressed(at.text('practice.repeat'));
    await at.screen.says(at.text('did.approve', { count: 1 }));
  });
});

describe('beside the guide', () => {
  let page: OpenPage;
  let words: Awaited<ReturnType<typeof wordsOf>>;
  const panel = () => page.screen.within('complementary', words.text('app.name'));

  beforeEach(async () => {
    words = await wordsOf('en');
    page = await desk.open(<DockedView />, { hash: '#mailboxes', isPractice: true });
    await page.screen.find('progressbar');
  });

  it('a new tenant closes the record of the old one, its diagnosis, and the pointing', async () => {
    const { screen } = page;
    const { another } = (await diagnosisWordsOf('en')).diagnosis.view;
    await showStep(panel(), part(words.step('mailboxes.approve')));
    await click(await panel().find('button', words.text('step.goThere')));
    await screen.says(words.text('pointer.guide', { step: words.step('mailboxes.approve') }));
    await click(await createScreen(await screen.find('grid')).find('button', 'Maja Kos'));
    await click(await screen.find('button', words.text('form.whyNot')));
    await panel().find('button', another);
    await click(screen.get('button', words.text('strip.more')));
    await click(screen.get('button', words.text('strip.reset')));
    const dialog = createScreen(await screen.find('dialog'));
    await click(await dialog.find('button', words.text('strip.reset')));
    await screen.find('grid');
    await until('the list', () => page.hash().split('?')[0] === '#mailboxes');
    await panel().gone('button', another);
    expect(screen.text()).not.toContain(words.text('form.notFound'));
    expect(screen.text()).not.toContain(
      words.text('pointer.guide', { step: words.step('mailboxes.approve') }),
    );
  });

  it('the diagnosis stays with its mailbox, and offers the one that is opened in front', async () => {
    const { screen } = page;
    const { tell } = await diagnosisWordsOf('en');
    const open = async (name: string) => {
      await click(await createScreen(await screen.find('grid')).find('button', name));
      await screen.find('heading', name);
    };
    const offer = (name: string) => tell('view.inFront', { name });
    await open('Sales');
    await click(await screen.find('button', words.text('form.whyNot')));
    await panel().says('sales@contoso.com');
    expect(panel().all('button', offer('Sales'))).toHaveLength(0);
    await click(screen.get('button', words.text('form.back')));
    await open('Maja Kos');
    const offered = await panel().find('button', offer('Maja Kos'));
    await panel().says('sales@contoso.com');
    offered.focus();
    await click(offered);
    await panel().says('maja.kos@contoso.com');
    await panel().gone('button', offer('Maja Kos'));
    expect(panel().root.contains(document.activeElement)).toBe(true);
  });

  it('a dialog of the practice client leaves the panel in use', async () => {
    const { screen } = page;
    await click(await screen.find('button', words.text('strip.more')));
    await click(screen.get('button', words.text('strip.reset')));
    const dialog = await screen.find('dialog');
    const practice = document.querySelector('.practice');
    expect(practice?.closest('[inert]')).not.toBeNull();
    expect(dialog.closest('[inert]')).toBeNull();
    expect(panel().root.closest('[inert]')).toBeNull();
    await showStep(panel(), part(words.step('mailboxes.approve')));
    await screen.find('dialog');
    dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await screen.gone('dialog');
    expect(practice?.closest('[inert]')).toBeNull();
  });

  it('the keyboard is somewhere after every step of the way', async () => {
    const { screen } = page;
    const somewhere = () =>
      until(
        'the focus somewhere',
        () => document.activeElement?.isConnected && document.activeElement !== document.body,
      );
    await click(await panel().find('button', words.text('step.tick')));
    await findStep(panel(), part(words.step('prereq.subscription'), words.text('status.marked')));
    await somewhere();
    expect(document.activeElement?.textContent).toContain(words.step('defaults.configure'));

    await click(await panel().find('button', words.text('step.goThere')));
    await screen.find('heading', words.label('siteMap.emailConfigurationSettings'));
    await until('the heading', () => document.activeElement?.tagName === 'H1');

    const alerts = await screen.find('checkbox', part('Error'));
    await click(alerts);
    await click(await screen.find('button', words.label('command.ok')));
    await until('the settings saved', () =>
      screen.text().includes(words.text('did.saveSettings', { count: 1 })),
    );
    await somewhere();

    await showStep(panel(), part(words.step('configure.choose')));
    await click(await panel().find('radio', part(words.choices.configurationMethod.applyDefaults.title)));
    await findStep(panel(), part(words.step('configure.choose'), words.text('status.done')));
    await somewhere();
  });
});
