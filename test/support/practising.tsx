/** What somebody does in the practice client, in the words that they read there. */

import type { PersonaId } from '../../catalog/personas';
import type { TermId } from '../../catalog/terms';
import { PracticeView } from '../../pages/practice/PracticeView';
import type { OpenDesk } from './open-desk';
import { createScreen, type Screen, until } from './screen';
import { choose, click } from './user';
import { part, wordsOf } from './words';

const PROFILE = 'Microsoft Exchange Online';

export async function practise(desk: OpenDesk, language: 'en' | 'sl' = 'en', hash = '#mailboxes') {
  const words = await wordsOf(language);
  const { text, label } = words;
  const page = await desk.open(<PracticeView />, { language, hash, isPractice: true });
  const { screen } = page;
  const named = (name: string) => part(name);
  const pressed = async (name: string | RegExp) => click(await screen.find('button', name));
  const dialog = async () => {
    const open = await screen.find('dialog');
    return createScreen(open);
  };

  async function command(...terms: TermId[]): Promise<void> {
    for (const term of terms) {
      const bar = createScreen(await screen.find('toolbar', text('practice.commands')));
      const button = await bar.find('button', label(term));
      // What is still being read makes it wait.
      await until(
        `the command ${label(term)}`,
        () => button.getAttribute('aria-disabled') !== 'true',
        () => String(button.title),
      );
      await click(button);
    }
  }

  /** What the last command came to, once that is told. */
  async function report(): Promise<string> {
    const told = [text('practice.did'), text('practice.refused')];
    const all = () => screen.all('status').map((each) => each.textContent?.trim() ?? '');
    return until(
      'a report',
      () => all().find((each) => told.some((word) => each.startsWith(word))),
      () => screen.text(),
    );
  }

  /** Waits for a report of which all went well. */
  async function done(): Promise<string> {
    const told = await report();
    if (!told.startsWith(text('practice.did'))) throw new Error(told);
    return told;
  }

  const row = (name: string) => screen.find('row', named(name));

  return {
    ...words,
    page,
    screen,
    dialog,
    pressed,
    command,
    report,
    done,
    row,
    async openScreen(term: TermId) {
      const map = createScreen(await screen.find('navigation', text('practice.siteMap')));
      await click(await map.find('link', label(term)));
      await screen.find('heading', label(term));
    },
    async chooseView(term: TermId) {
      await choose(await screen.find('combobox', text('practice.view')), label(term));
    },
    async select(...names: string[]) {
      for (const name of names) await click(await screen.find('checkbox', text('grid.select', { name })));
    },
    async confirm(term: TermId = 'command.ok') {
      await click(await (await dialog()).find('button', label(term)));
      await screen.gone('dialog');
    },
    /** Profile and methods, in a form or a dialog. */
    async setMethods(within: Screen, act: TermId = 'option.serverSideSynchronization') {
      const mail = label('option.serverSideSynchronizationOrEmailRouter');
      await choose(await within.find('combobox', part(label('field.serverProfile'))), PROFILE);
      await choose(await within.find('combobox', part(label('field.incomingEmail'))), mail);
      await choose(await within.find('combobox', part(label('field.outgoingEmail'))), mail);
      await choose(await within.find('combobox', part(label('field.appointmentsContactsTasks'))), label(act));
    },
    async open(name: string) {
      await click(await screen.find('button', name));
      await screen.find('heading', name);
    },
    async bePersona(persona: PersonaId) {
      const list = await screen.find('combobox', text('strip.persona'));
      const option = new RegExp(`· ${text(`persona.${persona}`)}$`);
      await until(`the persona ${persona}`, () => list.textContent?.includes(text(`persona.${persona}`)));
      await choose(list, option);
    },
    /** Lets the tenant's time pass until no test is under way. */
    async letTestsFinish() {
      await pressed(text('strip.fiveMinutes'));
      await until('the end of tests', () => {
        const cells = screen.all('gridcell').map((each) => each.textContent);
        return cells.includes(label('testRun.completed')) && !cells.includes(label('testRun.scheduled'));
      });
    },
    /** A mailbox of the list, selected among the active ones. */
    async onMailboxes(...names: string[]) {
      await this.openScreen('siteMap.mailboxes');
      await this.chooseView('view.activeMailboxes');
      await this.select(...names);
    },
    async test(...names: string[]) {
      await this.onMailboxes(...names);
      await command('command.testEnableMailbox');
      await this.confirm();
      await report();
      await this.letTestsFinish();
    },
  };
}

export type Practising = Awaited<ReturnType<typeof practise>>;
