/** A mailbox on the chart of its lifecycle: where it is, what can happen next, who may, and how it came there. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { portOf } from '../../diagnosis/session/port';
import { createTenantSession } from '../../diagnosis/tenant-session';
import { loadWords, type Words } from '../../locales';
import { DiagnosisPage } from '../../pages/diagnosis/DiagnosisPage';
import { makeMailboxes } from '../bench/rows';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import { type Practising, practise } from '../support/practising';
import { createScreen, type Screen, until } from '../support/screen';
import { click, giveFiles } from '../support/user';
import { diagnosisWordsOf } from '../support/words';

withDesks();

let words: Words<'lifecycle'>;
beforeAll(async () => {
  words = await loadWords('lifecycle', 'en');
});

/** Opens the chart where it stands behind a line of text. */
async function openChart(screen: Screen): Promise<void> {
  const summary = await until('the chart', () =>
    [...screen.root.querySelectorAll('summary')].find(({ textContent }) => textContent === words.texts.title),
  );
  await click(summary);
  await screen.find('img', /stand/);
}

const stands = (screen: Screen, station: string) => screen.find('img', new RegExp(`stands on ${station}[.]`));
const event = (screen: Screen, name: RegExp) => screen.find('button', name);

describe('in the form of a mailbox', () => {
  let desk: OpenDesk;
  let at: Practising;

  beforeEach(async () => {
    desk = await openDesk();
    at = await practise(desk);
    await at.onMailboxes('Ana Novak');
    await at.open('Ana Novak');
    await openChart(at.screen);
  });

  it('tells where it is, and who may do what next', async () => {
    await stands(at.screen, 'Unconfigured');
    const assign = await event(at.screen, /^Give it a server profile: to Exchange Online/);
    expect(assign.textContent).toContain(words.texts.onWay);
    expect(assign.textContent).toContain(words.texts.by.administrator);
    expect((await event(at.screen, /^Approve Email.+who may approve/)).textContent).toContain(
      words.texts.by.approver,
    );
  });

  it('shows what an event would do, and writes nothing', async () => {
    const before = await desk.mailbox('Ana Novak');
    await click(await event(at.screen, /^Give it a server profile: to Exchange Online/));
    await click(await event(at.screen, /^Incoming email: set/));
    await stands(at.screen, 'Pending approval, waiting');
    await at.screen.says(/Tried out, in this picture only/);
    await click(await event(at.screen, /^Approve Email.+who may approve/));
    await stands(at.screen, 'Approved');
    await click(await at.screen.find('button', words.texts.back));
    await stands(at.screen, 'Unconfigured');
    expect(await desk.mailbox('Ana Novak')).toEqual(before);
  });

  it('moves with the mailbox, and tells what happened', async () => {
    await at.bePersona('systemAndExchangeAdministrator');
    await at.command('command.approveEmail');
    await at.confirm();
    await at.done();
    await at.screen.says(/Approve Email → Unconfigured/);
  });
});

describe('in the diagnosis of a file', () => {
  async function opened(columns: (row: Record<string, unknown>) => object): Promise<Screen> {
    const desk = await openDesk();
    const diagnosis = await diagnosisWordsOf('en');
    const { fetch, origin } = desk.desk;
    const start = () => portOf(createTenantSession({ fetch, origin, now: () => '2026-11-23T09:00:00Z' }));
    const { screen } = await desk.open(<DiagnosisPage start={start} />);
    await screen.find('heading', diagnosis.say('welcome'));
    const value = makeMailboxes(3).map((row) => columns({ ...row }));
    const text = JSON.stringify({ '@odata.context': 'https://x/$metadata#mailboxes(name)', value });
    await giveFiles(screen.root.querySelector('[data-file="open"]'), new File([text], 'mailboxes.json'));
    const [name = ''] = value.map((row) => String((row as { name?: unknown }).name));
    await click(await screen.find('button', name));
    const pane = createScreen(await screen.find('region', name));
    await openChart(pane);
    return pane;
  }

  it('says that it cannot be told where columns were not read, and offers nothing that may not be', async () => {
    const pane = await opened(({ emailrouteraccessapproval: _, ...row }) => row);
    await pane.find('img', /cannot be told for certain/);
    expect(pane.all('button', /^Approve Email.+who may approve/)).toEqual([]);
    expect(pane.text()).toContain(`? ${words.texts.state.approval.waiting}`);
  });
});
