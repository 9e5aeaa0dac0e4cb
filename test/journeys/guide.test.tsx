/** Somebody follows the checklist: what the tenant shows ticks by itself, and what it cannot show is ticked by hand. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StepId } from '../../catalog/procedure';
import { Approval } from '../../domain/choices';
import { formatDefaultSettings, SERVER_SIDE_DEFAULTS } from '../../domain/default-settings';
import { PanelView } from '../../pages/panel/PanelView';
import { bindProfile } from '../../state/practice/mailbox-commands';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import type { OpenPage } from '../support/open-page';
import { findStep, pressInMenu, showAllSteps, showDetails, showStep } from '../support/panel-steps';
import { type Screen, until } from '../support/screen';
import { click } from '../support/user';
import { part, wordsOf } from '../support/words';

withDesks();

let words: Awaited<ReturnType<typeof wordsOf>>;
let slovenian: typeof words;
let desk: OpenDesk;
let page: OpenPage;

beforeAll(async () => {
  words = await wordsOf('en');
  slovenian = await wordsOf('sl');
});

beforeEach(async () => {
  desk = await openDesk();
  page = await desk.open(<PanelView />);
  await showAllSteps(page.screen);
});

/** The head of a step with its state, such as *Done*. */
const step = (id: StepId, state = '') => part(words.step(id), state);

const openStep = ({ screen }: OpenPage, id: StepId) => showStep(screen, step(id));

const fromMenu = (screen: Screen, name: string) => pressInMenu(screen, words.text('panel.more'), name);

const press = async (screen: Screen, name: string) => click(await screen.find('button', name));

async function setDefaults(): Promise<void> {
  const { organizationId, profiles = [] } = await desk.snapshot();
  const client = await desk.as('systemAdministrator');
  await client.patch(`organizations(${organizationId})`, {
    defaultemailsettings: formatDefaultSettings(SERVER_SIDE_DEFAULTS),
    'defaultemailserverprofileid@odata.bind': bindProfile(profiles[0]?.emailserverprofileid ?? ''),
  });
}

const isDone = ({ screen }: OpenPage, id: StepId) => findStep(screen, step(id, words.text('status.done')));

const isMarked = ({ screen }: OpenPage, id: StepId) =>
  findStep(screen, step(id, words.text('status.marked')));

describe('a step that the tenant can prove', () => {
  it('ticks by itself as soon as somebody set the defaults, and says what was seen', async () => {
    await findStep(page.screen, step('defaults.configure', words.text('status.open')));
    await setDefaults();
    await isDone(page, 'defaults.configure');
    await openStep(page, 'defaults.configure');
    await showDetails(page.screen, words.text('step.details'));
    await page.screen.says('organization.defaultemailsettings');
  });

  it('counts mailboxes, and keeps what was seen when the tenant no longer shows it', async () => {
    const approved = (done: number) =>
      findStep(page.screen, step('mailboxes.approve', words.text('step.countShort', { done, of: 12 })));
    await approved(3);
    const { mailboxid } = await desk.mailbox('Ana Novak');
    const client = await desk.as('systemAndExchangeAdministrator');
    await client.patch(`mailboxes(${mailboxid})`, { emailrouteraccessapproval: Approval.Approved });
    await approved(4);
    await desk.control.undo();
    await approved(3);
  });
});

describe('a step over mailboxes', () => {
  it('names those that are missing before those that are done', async () => {
    await openStep(page, 'mailboxes.approve');
    const text = page.screen.text();
    const missing = text.indexOf('Maja Kos', text.indexOf(words.step('mailboxes.approve')));
    expect(missing).toBeGreaterThan(-1);
    expect(text.indexOf('Jan Vidmar', missing)).toBeGreaterThan(missing);
    await page.screen.says(words.text('step.doneOnes', { names: 'Jan Vidmar, Tine Bizjak, Peter Mlakar' }));
  });

  it('opens the place with the view that it names', async () => {
    await openStep(page, 'mailboxes.approve');
    await press(page.screen, words.text('step.goThere'));
    expect(page.opened).toEqual(['#mailboxes?view=view.activeMailboxes']);
  });

  it('leads from each that is missing to its form, and to why it is not enabled', async () => {
    await openStep(page, 'mailboxes.approve');
    const evidence = page.screen.within('article', part(words.step('mailboxes.approve')));
    await press(evidence, 'Maja Kos');
    const { mailboxid } = await desk.mailbox('Maja Kos');
    expect(page.opened).toEqual([`#mailboxes/${mailboxid}`]);
    await press(evidence, words.text('mailboxes.whyName', { name: 'Maja Kos' }));
    const tab = await page.screen.find('tab', words.text('panel.diagnosis'));
    await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true');
  });

  it('opens the form of the one that alone is missing', async () => {
    const client = await desk.as('systemAndExchangeAdministrator');
    const snapshot = await desk.snapshot();
    for (const { mailboxid, name } of snapshot.mailboxes ?? []) {
      if (name === 'Maja Kos') continue;
      await client
        .patch(`mailboxes(${mailboxid})`, { emailrouteraccessapproval: Approval.Approved })
        .catch(() => {});
    }
    await openStep(page, 'mailboxes.approve');
    await page.screen.says(words.text('step.missing', { count: 1 }));
    await press(page.screen, words.text('step.goThere'));
    expect(page.opened).toEqual([`#mailboxes/${(await desk.mailbox('Maja Kos')).mailboxid}`]);
  });

  it('that was opened by hand gives way once the tenant goes on', async () => {
    await openStep(page, 'prereq.subscription');
    await press(page.screen, words.text('step.tick'));
    await isMarked(page, 'prereq.subscription');
    await openStep(page, 'prereq.rca');
    await setDefaults();
    await isDone(page, 'defaults.configure');
    await page.screen.find('article', part(words.step('configure.choose')));
  });

  it('comes into view and under the keyboard when the guide goes on, which says what was seen', async () => {
    await press(page.screen, words.text('step.tick'));
    await page.screen.says(words.text('guide.markedDone', { step: words.step('prereq.subscription') }));
    const heading = await page.screen.find('heading', words.step('defaults.configure'));
    await expect.poll(() => document.activeElement).toBe(heading);
    await setDefaults();
    await page.screen.says(part('Done: ', words.step('defaults.configure'), 'Seen in the tenant'));
    await expect.poll(() => document.activeElement?.textContent).toBe(words.step('configure.choose'));
  });

  it('is marked again by nobody: what just went is taken back where it is told', async () => {
    await press(page.screen, words.text('step.tick'));
    await isMarked(page, 'prereq.subscription');
    await page.screen.says(words.text('guide.byHand', { count: 1 }));
    await press(page.screen, words.text('guide.undo'));
    await findStep(page.screen, step('prereq.subscription', words.text('status.open')));
  });
});

describe('a step that only a person can tell of', () => {
  it('is ticked by hand, taken back by its button, and taken back by undo', async () => {
    const { screen } = page;
    await openStep(page, 'prereq.subscription');
    await press(screen, words.text('step.tick'));
    await isMarked(page, 'prereq.subscription');
    await openStep(page, 'prereq.subscription');
    await press(screen, words.text('step.untick'));
    await findStep(screen, step('prereq.subscription', words.text('status.open')));
    await fromMenu(screen, words.text('guide.undo'));
    await isMarked(page, 'prereq.subscription');
    await fromMenu(screen, words.text('guide.undo'));
    await findStep(screen, step('prereq.subscription', words.text('status.open')));
    expect(screen.get('button', words.text('guide.undo')).matches(':disabled')).toBe(true);
  });

  it('shows in another panel that is open, and in one that is opened later', async () => {
    const other = await desk.open(<PanelView />);
    await other.screen.find('progressbar');
    await openStep(page, 'prereq.subscription');
    await press(page.screen, words.text('step.tick'));
    await isMarked(other, 'prereq.subscription');
    await isMarked(await desk.open(<PanelView />), 'prereq.subscription');
  });

  it('is told to be in doubt where the tenant shows otherwise', async () => {
    await openStep(page, 'defaults.configure');
    await press(page.screen, words.text('step.tick'));
    await openStep(page, 'defaults.configure');
    await page.screen.says(words.text('step.disagrees'));
    await findStep(page.screen, step('defaults.configure', words.text('status.doubted')));
    await page.screen.says(words.text('guide.doubted', { count: 1 }));
  });

  it('says which mailboxes it does not count, and leads to them', async () => {
    await press(page.screen, words.text('guide.leftOut', { count: 1 }));
    await page.screen.find('button', 'Ines Oblak');
  });

  it('starts over where somebody says so twice, which can be undone', async () => {
    const { screen } = page;
    await openStep(page, 'prereq.subscription');
    await press(screen, words.text('step.tick'));
    await isMarked(page, 'prereq.subscription');
    await fromMenu(screen, words.text('guide.reset'));
    await screen.find('dialog', words.text('guide.resetTitle'));
    const dialog = screen.within('dialog', words.text('guide.resetTitle'));
    await press(dialog, words.text('guide.reset'));
    await findStep(screen, step('prereq.subscription', words.text('status.open')));
    await fromMenu(screen, words.text('guide.undo'));
    await isMarked(page, 'prereq.subscription');
  });
});

describe('a choice', () => {
  it('makes the steps of the other branch not needed', async () => {
    await openStep(page, 'configure.choose');
    const { title } = words.choices.configurationMethod.bulkEdit;
    await click(await page.screen.find('radio', part(title)));
    await isDone(page, 'configure.choose');
    await findStep(page.screen, step('mailboxes.applyDefaults', words.text('status.notNeeded')));
  });

  it('changes how many steps there are, which is said beside their number', async () => {
    const parts = () => {
      const numbers = (text: string) => [...text.matchAll(/\d+/g)].map(Number);
      const [summary = ''] = page.screen.text().match(/\d+ of \d+ steps done.*? not needed/) ?? [];
      const [, of = 0, undecided = 0, notNeeded = 0] = numbers(summary);
      return { of, undecided, notNeeded };
    };
    const before = await until('the numbers', () => parts().of > 0 && parts());
    await openStep(page, 'configure.choose');
    await click(await page.screen.find('radio', part(words.choices.configurationMethod.bulkEdit.title)));
    await until('another number', () => parts().undecided < before.undecided);
    const after = parts();
    expect(after.of).toBe(before.of + 1);
    expect(after.of + after.undecided + after.notNeeded).toBe(
      before.of + before.undecided + before.notNeeded,
    );
  });
});

describe('the mailboxes that steps speak of', () => {
  it('are chosen in a dialog, counted, and all of them again', async () => {
    const { screen } = page;
    await openStep(page, 'mailboxes.approve');
    await showDetails(screen, words.text('step.details'));
    await screen.says(words.text('mailboxes.heading', { count: 12 }));
    await press(screen, words.text('mailboxes.choose'));
    const dialog = screen.within('dialog', words.text('mailboxes.choose'));
    const save = dialog.get('button', words.text('common.save'));
    for (const box of dialog.all('checkbox')) if ((box as HTMLInputElement).checked) await click(box);
    expect(save.matches(':disabled')).toBe(true);
    for (const name of ['Ana Novak', 'Jan Vidmar']) await click(dialog.get('checkbox', part(name)));
    await click(save);
    await screen.says(words.text('mailboxes.heading', { count: 2 }));
    await findStep(screen, step('mailboxes.approve', words.text('step.countShort', { done: 1, of: 2 })));
    await screen.says(words.text('step.missing', { count: 1 }));
    await screen.find('button', 'Ana Novak');
    await press(screen, words.text('mailboxes.choose'));
    await press(screen, words.text('mailboxes.chooseDefault'));
    await screen.says(words.text('mailboxes.heading', { count: 12 }));
  });
});

describe('the language', () => {
  it('is another one at once, also for the browser, and stays so', async () => {
    await click(page.screen.get('button', words.text('panel.more')));
    await click(page.screen.get('radio', 'SL'));
    await page.screen.find('button', part(slovenian.step('prereq.subscription')));
    await page.screen.find('tab', slovenian.text('panel.permissions'));
    await expect.poll(() => page.theme().language).toBe('sl');
    const later = await desk.open(<PanelView />);
    await later.screen.find('heading', part(slovenian.step('prereq.subscription')));
  });
});

describe('what is taken along', () => {
  it('is the checklist as Markdown', async () => {
    await openStep(page, 'prereq.subscription');
    await press(page.screen, words.text('step.tick'));
    await isMarked(page, 'prereq.subscription');
    await fromMenu(page.screen, words.text('guide.copy'));
    await page.screen.says(words.text('guide.copied'));
    expect(page.copied[0]).toContain(`[x] ${words.step('prereq.subscription')}`);
  });
});
