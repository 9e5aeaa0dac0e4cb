/** Support opens the page of a tenant, or a file of one, and finds out what holds whom. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { portOf } from '../../diagnosis/session/port';
import { createTenantSession } from '../../diagnosis/tenant-session';
import { DiagnosisPage } from '../../pages/diagnosis/DiagnosisPage';
import { makeMailboxes } from '../bench/rows';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import type { OpenPage } from '../support/open-page';
import { createScreen, type Screen, until } from '../support/screen';
import { choose, click, giveFiles, press, type } from '../support/user';
import { diagnosisWordsOf, part, wordsOf } from '../support/words';

withDesks();

let words: Awaited<ReturnType<typeof diagnosisWordsOf>>;
let slovenian: typeof words;
let desk: OpenDesk;
let page: OpenPage;
let screen: Screen;

beforeAll(async () => {
  words = await diagnosisWordsOf('en');
  slovenian = await diagnosisWordsOf('sl');
});

beforeEach(async () => {
  desk = await openDesk();
  const { fetch, origin } = desk.desk;
  const start = () => portOf(createTenantSession({ fetch, origin, now: () => '2026-11-23T09:00:00Z' }));
  page = await desk.open(<DiagnosisPage start={start} />);
  ({ screen } = page);
  await screen.find('heading', words.say('welcome'));
});

const saved = (name: string, mailboxes: readonly object[]) =>
  new File(
    [JSON.stringify({ '@odata.context': 'https://x/$metadata#mailboxes(name)', value: mailboxes })],
    name,
  );

const TODAY = makeMailboxes(12);

/** The field behind *Open a file…*, or behind *Compare with a file…*. */
const fileField = (as: 'open' | 'compare' = 'open') => screen.root.querySelector(`[data-file="${as}"]`);

const readTenant = async () => click(await screen.find('button', words.say('readSimulated')));

/** The names in the list, in their order. */
const listed = () =>
  screen.all('row').flatMap((row) =>
    createScreen(row)
      .all('button')
      .map((each) => each.textContent),
  );

async function openMailbox(name: string): Promise<Screen> {
  await click(await screen.find('button', name));
  return createScreen(await screen.find('region', name));
}

describe('a simulated tenant with trouble', () => {
  it('is read, filtered to a cause, and tells of a mailbox what holds it and the way on', async () => {
    const { mailboxid } = await desk.mailbox('Peter Mlakar');
    await desk.simulator('PATCH', `/exchange/${mailboxid}`, { licensed: false });
    const client = await desk.as('systemAdministrator');
    await client.patch(`mailboxes(${mailboxid})`, { testemailconfigurationscheduled: true });
    await desk.control.advance('PT3M');

    await readTenant();
    await screen.says(words.say('mailboxCount', { count: 15 }));
    const { cause, symptom } = words.findings['exo-no-licence'];
    await click(await screen.find('button', part(cause)));
    await until('one mailbox', () => listed().length === 1, screen.text);
    expect(location.hash).toBe('#cause=exo-no-licence');

    const pane = await openMailbox('Peter Mlakar');
    const finding = await until('the finding', () =>
      pane.all('group').find(({ textContent }) => textContent?.includes(cause)),
    );
    expect(finding.textContent).toContain(symptom);
    await click(pane.all('button', /^Evidence/)[0] ?? finding);
    await pane.says('ErrorInvalidLicense');
    await pane.find('region', words.diagnosis.view.pathTitle);
    const way = pane.within('region', words.diagnosis.view.pathTitle);
    expect(way.all('listitem').length).toBeGreaterThan(0);
    await click(way.get('button', words.diagnosis.view.openPlace));
    expect(page.opened).toEqual([`#mailboxes/${mailboxid}`]);
  });

  it('is searched, filtered by direction and state, and shown whole again', async () => {
    await readTenant();
    await screen.says(words.say('mailboxCount', { count: 15 }));
    const shows = (total: number) => screen.find('status', part(words.say('shownCount', { total })));
    await type(await screen.find('searchbox', words.say('find')), 'novak');
    await shows(1);
    expect(listed()).toEqual(['Ana Novak']);
    await type(screen.get('searchbox', words.say('find')), 'zzz');
    await screen.says(words.say('noMatch'));
    await click(await screen.find('button', words.say('clear')));
    await shows(15);
    await choose(screen.get('combobox', words.say('trouble')), words.reports.direction.incoming);
    await until('fewer mailboxes', () => listed().length < 15);
    await click(await screen.find('button', words.say('clear')));
    await click(await screen.find('button', part(words.say('healthy'))));
    await until('the healthy', () => listed().length === 1);
  });

  it('sorts by the head of a column, and opens and closes a mailbox by keyboard', async () => {
    await readTenant();
    const grid = await screen.find('grid', words.say('mailboxes'));
    await click(screen.get('columnheader', words.reports.columns.name));
    await until('the order of names', () => {
      const names = listed();
      return names.length === 15 && names.join() === [...names].sort().join();
    });
    const [first = ''] = listed();
    await press(grid, 'Enter');
    const pane = await screen.find('region', first);
    expect(document.activeElement?.textContent).toBe(first);
    await press(createScreen(pane).get('heading', first), 'Escape');
    await screen.gone('region', first);
    expect(document.activeElement).toBe(grid);
  });

  it('gives the answer for a ticket, and another one with pseudonyms', async () => {
    await readTenant();
    const pane = await openMailbox('Ana Novak');
    const copy = async () => {
      await click(await pane.find('button', words.diagnosis.view.copy));
      await until('a copy', () => page.copied.length > 0);
      return page.copied.pop() ?? '';
    };
    expect(await copy()).toMatch(/Ana Novak[\s\S]*`method-none`/);
    await pane.says(words.diagnosis.view.copied);
    await click(pane.get('checkbox', words.diagnosis.view.pseudonyms));
    const hidden = await copy();
    expect(hidden).not.toMatch(/Ana Novak|contoso/i);
    expect(hidden).toContain('`method-none`');
  });

  it('is written to a file, of all or of those that are listed', async () => {
    await readTenant();
    await type(await screen.find('searchbox', words.say('find')), 'novak');
    await until('one mailbox', () => listed().length === 1);
    const lines = async (listedOnly: boolean) => {
      await click(await screen.find('button', part(words.say('export'))));
      const only = await screen.find('checkbox', words.say('listedOnly', { count: 1 }));
      if ((only as HTMLInputElement).checked !== listedOnly) await click(only);
      await click(screen.get('button', words.say('format.csv')));
      const file = await until('a file', () => page.saved.pop());
      return String(file.content).trim().split('\r\n').length;
    };
    expect(await lines(true)).toBe(2);
    expect(await lines(false)).toBe(16);
  });
});

describe('a file', () => {
  it('is opened, and says in which row and column a cell is wrong', async () => {
    await giveFiles(
      fileField(),
      saved(
        'tenant.json',
        TODAY.map((row, index) => (index === 1 ? { ...row, statecode: 'many' } : row)),
      ),
    );
    await screen.says('tenant.json');
    await screen.says(words.say('imported'));
    await click(await screen.find('button', words.say('problems', { count: 1 })));
    await screen.says(/Row 2, column statecode:.*many/);
  });

  it('in which nothing is readable says so, with what to do, and leaves what was shown', async () => {
    await giveFiles(fileField(), saved('today.json', TODAY));
    await screen.says('today.json');
    await giveFiles(fileField(), new File(['\u0089PNG\r\n\u001a\n\u0000\u0000'], 'notes.png'));
    const notice = createScreen(await screen.find('alert', part('notes.png')));
    await screen.says('today.json');
    await click(notice.get('button', words.say('close')));
    await screen.gone('alert');
  });

  it('is compared with an earlier one, whichever came first', async () => {
    const yesterday = TODAY.slice(1).map(
      (row) => JSON.parse(JSON.stringify(row).replaceAll('2026-11-23T', '2026-11-22T')) as object,
    );
    await giveFiles(fileField(), saved('today.json', TODAY));
    await screen.says('today.json');
    await giveFiles(fileField('compare'), saved('yesterday.json', yesterday));
    await screen.find('heading', words.say('changesTitle'));
    await click(await screen.find('button', part(words.say('change.added'))));
    await until('the new one', () => listed().join() === TODAY[0]?.name, screen.text);
    await click(screen.get('button', words.say('swap')));
    await click(await screen.find('button', part(words.say('change.gone'))));
    await until('the one that is gone', () => listed().join() === TODAY[0]?.name, screen.text);
    await click(screen.get('button', words.say('endComparison')));
    await screen.gone('heading', words.say('changesTitle'));
  });

  it('is counted in every plural form of Slovenian', async () => {
    await click(screen.get('radio', 'SL'));
    await screen.find('heading', part(slovenian.say('title')));
    for (const count of [1, 2, 3, 5]) {
      await giveFiles(fileField(), saved(`${count}.json`, makeMailboxes(count)));
      await screen.says(`${count}.json`);
      await screen.says(slovenian.say('mailboxCount', { count }));
    }
  });
});

describe('the text of an alert', () => {
  it('keeps what somebody ruled out, which can be taken back', async () => {
    const { view } = words.diagnosis;
    await type(await screen.find('textbox'), 'Email Server Error Code: ErrorNonExistentMailbox');
    await click(await screen.find('button', words.say('pasteRead')));
    await screen.says(words.findings['no-mailbox'].cause);
    for (let left = screen.all('button', view.isNotSo); left[0]; left = screen.all('button', view.isNotSo)) {
      const [first] = left;
      await click(first);
      await until('one less', () => screen.all('button', view.isNotSo).length < left.length);
    }
    await screen.says(words.say('alertNothingLeft'));
    for (
      let told = screen.all('button', view.toldBack);
      told[0];
      told = screen.all('button', view.toldBack)
    ) {
      const [first] = told;
      await click(first);
      await until('one less', () => screen.all('button', view.toldBack).length < told.length);
    }
    await screen.says(words.findings['no-mailbox'].cause);
  });

  it('is explained, and stays text whatever it looks like', async () => {
    await type(
      screen.get('textbox', words.say('paste')),
      'Email Server Error Code: ErrorInvalidLicense <i>x</i>',
    );
    await click(screen.get('button', words.say('pasteRead')));
    await screen.says(words.findings['exo-no-licence'].cause);
    await screen.says('<i>x</i>');
  });
});

it('speaks another language of what is shown already', async () => {
  await readTenant();
  await openMailbox('Ana Novak');
  await click(screen.get('radio', 'SL'));
  const { text } = await wordsOf('sl');
  const pane = createScreen(await screen.find('region', 'Ana Novak'));
  await pane.says(slovenian.diagnosis.fix);
  await pane.says(text('state.unconfigured'));
});
