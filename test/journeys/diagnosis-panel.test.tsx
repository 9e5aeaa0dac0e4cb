/** Support asks in the panel why one mailbox won't enable, and follows the answer. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { FindingId } from '../../domain/finding-ids';
import { PanelView } from '../../pages/panel/PanelView';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import type { OpenPage } from '../support/open-page';
import { createScreen, type Screen } from '../support/screen';
import { click, press, type } from '../support/user';
import { diagnosisWordsOf, part, wordsOf } from '../support/words';

withDesks();

describe.each(['en', 'sl'] as const)('diagnosis in the panel, in %s', (language) => {
  let words: Awaited<ReturnType<typeof diagnosisWordsOf>>;
  let desk: OpenDesk;
  let page: OpenPage;
  let screen: Screen;

  beforeEach(async () => {
    words = await diagnosisWordsOf(language);
    const { text } = await wordsOf(language);
    desk = await openDesk();
    page = await desk.open(<PanelView />, { language });
    ({ screen } = page);
    await click(await screen.find('tab', text('panel.diagnosis')));
    await screen.find('button', part('Maja Kos'));
  });

  async function ask(name: string): Promise<void> {
    const field = await screen.find('searchbox', words.diagnosis.view.pick);
    await type(field, name);
    await press(field, 'Enter');
    await screen.find('region', words.reports.findings);
  }

  /** The cards of what was found, the answer first. */
  const cards = () => screen.within('region', words.reports.findings).all('group');
  const card = async (id: FindingId) =>
    createScreen(await screen.find('group', part(words.findings[id].cause)));
  const standing = () =>
    screen.all('listitem').find((each) => each.getAttribute('aria-current') === 'step')?.textContent;

  it('says which mailboxes it counts, of how many', async () => {
    const { text } = await wordsOf(language);
    await screen.says(words.tell('view.counted', { count: 12, which: 'active', all: 15 }));
    await click(await screen.find('tab', text('panel.guide')));
    await screen.says(text('guide.enabled', { enabled: 1, of: 12, which: 'active' }));
  });

  it('a mailbox that waits for approval says who may give it', async () => {
    const { text } = await wordsOf(language);
    await ask('Miha Rozman');
    expect(standing()).toContain(text('state.pendingApproval'));
    expect(cards()[0]?.textContent).toContain(words.findings.rejected.cause);
    const way = screen.within('region', words.diagnosis.view.pathTitle);
    await way.find('listitem', part(words.diagnosis.who.app));
    await way.find('listitem', /Nina Horvat|Rok Golob/);
  });

  it('an error is told by its cause, and goes away when that is mended', async () => {
    const { text } = await wordsOf(language);
    await ask('Peter Mlakar');
    expect(cards()[0]?.textContent).toContain(words.findings['never-tested'].cause);
    const { mailboxid } = await desk.mailbox('Peter Mlakar');
    const client = await desk.as('systemAdministrator');
    const testWith = async (licensed: boolean) => {
      await desk.simulator('PATCH', `/exchange/${mailboxid}`, { licensed });
      await client.patch(`mailboxes(${mailboxid})`, { testemailconfigurationscheduled: true });
      await desk.control.advance('PT3M');
    };
    await testWith(false);
    const licence = await card('exo-no-licence');
    expect(licence.text()).toContain(words.findings['exo-no-licence'].fix);
    const [, evidence] = licence.all('button');
    if (evidence) await click(evidence);
    await licence.says('ErrorInvalidLicense');
    await testWith(true);
    await screen.says(words.diagnosis.view.healthy);
    expect(standing()).toContain(text('state.enabled'));
  });

  it('another mailbox is asked for where the keyboard then is', async () => {
    await ask('Peter Mlakar');
    await click(await screen.find('button', words.diagnosis.view.another));
    const field = await screen.find('searchbox', words.diagnosis.view.pick);
    await expect.poll(() => document.activeElement).toBe(field);
  });

  it('a question that only Exchange can answer is answered there, which changes what is found', async () => {
    const { view } = words.diagnosis;
    const { mailboxid } = await desk.mailbox('Peter Mlakar');
    await desk.simulator('PATCH', `/exchange/${mailboxid}`, { exists: false });
    const client = await desk.as('systemAdministrator');
    await client.patch(`mailboxes(${mailboxid})`, { testemailconfigurationscheduled: true });
    await desk.control.advance('PT3M');
    await ask('Peter Mlakar');
    const missing = await card('no-mailbox');
    await click(await missing.find('button', view.isNotSo));
    await screen.gone('group', part(words.findings['no-mailbox'].cause));
    await card('unexplained');
    await click(await screen.find('button', view.toldBack));
    await click(await (await card('no-mailbox')).find('button', view.isSo));
    const certain = part(words.findings['no-mailbox'].cause, words.reports.certainty.certain);
    await screen.find('group', certain);
    expect(cards()[0]?.textContent).toMatch(certain);
    expect(screen.all('button', view.isSo)).toHaveLength(0);
  });

  it('the answer is copied for a ticket, with pseudonyms where that is asked for', async () => {
    await ask('Ana Novak');
    const copy = async () => {
      await click(screen.get('button', words.diagnosis.view.copy));
      await screen.says(words.diagnosis.view.copied);
      return page.copied.pop() ?? '';
    };
    const named = await copy();
    expect(named).toContain('Ana Novak');
    expect(named).toContain('`method-none`');
    await click(screen.get('checkbox', words.diagnosis.view.pseudonyms));
    const hidden = await copy();
    expect(hidden).not.toMatch(/Ana Novak|contoso/i);
    expect(hidden).toContain('`method-none`');
  });

  it('a mailbox is found by keyboard, and nobody by a name that nobody has', async () => {
    await ask('Ana Novak');
    await click(screen.get('button', words.diagnosis.view.another));
    const field = await screen.find('searchbox', words.diagnosis.view.pick);
    await type(field, 'zzz');
    await screen.gone('button', part('@contoso.com'));
    await type(field, 'sales@');
    await press(field, 'Enter');
    await card('not-approved');
  });
});
