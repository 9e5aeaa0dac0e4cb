/**
 * A page of the product as somebody has it before them: the real view over the real stores, on a simulated tenant and a
 * browser's database. How stores are put together is known here alone.
 */
import { type ComponentChild, render, type VNode } from 'preact';
import { AppContext } from '../../components/app-context';
import type { Fetch } from '../../dataverse/client';
import { createChecklistRepository } from '../../db/checklists';
import { createOrgRepository } from '../../db/orgs';
import { createOutbox } from '../../db/outbox';
import { createReadingRepository } from '../../db/readings';
import type { Database } from '../../db/schema';
import { createSettingsRepository } from '../../db/settings';
import { createTabChannel, type TabChannel } from '../../db/tabs';
import { createTrainingRepository } from '../../db/training';
import type { FileContent } from '../../domain/file-content';
import type { Language } from '../../locales';
import { type AppSurroundings, createApp } from '../../state/app';
import { createScreen, type Screen } from './screen';

/** What pages share that somebody has open at the same time, or one after the other. */
export interface Desk {
  fetch: Fetch;
  origin: string;
  database: Database;
  /** Name of the channel on which tabs hear of each other. */
  channel: string;
  /** Milliseconds of real time. */
  realNow(): number;
}

export interface PageOptions {
  /** The browser's own language. */
  language?: Language;
  /** Where the page begins, after `#`; a practice page has a place. */
  hash?: string;
  isPractice?: boolean;
  changes?: Partial<AppSurroundings>;
}

export interface OpenPage {
  screen: Screen;
  /** What the page did with its browser. */
  copied: string[];
  saved: { name: string; content: FileContent }[];
  /** Places that it opened elsewhere. */
  opened: string[];
  theme(): { theme: string; language: string };
  /** Where the practice client stands, after `#`. */
  hash(): string;
  close(): void;
}

let pages = 0;

export async function openPage(
  desk: Desk,
  view: VNode,
  { language = 'en', hash = '', isPractice = false, changes = {} }: PageOptions = {},
): Promise<OpenPage> {
  const { fetch, origin, database } = desk;
  const copied: string[] = [];
  const saved: OpenPage['saved'] = [];
  const opened: string[] = [];
  const listeners = new Set<() => void>();
  const stops = new Set<() => void>();
  const channel = createTabChannel(desk.channel);
  let isOpen = true;
  const tabs: TabChannel = {
    ...channel,
    // What a page that is gone was still writing, nobody hears of.
    announce(...news) {
      if (isOpen) channel.announce(...news);
    },
  };
  const look = { theme: 'system', language: '' };
  let place = hash;
  const app = await createApp({
    fetch,
    origin,
    languages: [language],
    settings: createSettingsRepository(database),
    checklists: createChecklistRepository(database),
    orgRepository: createOrgRepository(database),
    readings: createReadingRepository(database),
    trainingRepository: createTrainingRepository(database),
    openOutbox: async () => createOutbox(database),
    ownFiles: { fetch, origin },
    tabs,
    shell: {
      isPractice,
      hash: () => place,
      listen: (callback) => void listeners.add(callback),
      open(next) {
        if (!isPractice) opened.push(next);
        place = next;
        for (const listener of listeners) listener();
      },
      beforeClosing() {},
      async copyText(text) {
        copied.push(text);
      },
      saveFile: (name, content) => void saved.push({ name, content }),
      print: () => void opened.push('printer'),
      openDiagnosis: () => void opened.push('diagnosis'),
      openTraining: (part) => void opened.push(`training#${part}`),
    },
    applyTheme(theme, words) {
      Object.assign(look, { theme, language: words });
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    realNow: desk.realNow,
    newId: () => crypto.randomUUID(),
    later(callback, milliseconds) {
      const timer = setTimeout(callback, milliseconds);
      const stop = () => clearTimeout(timer);
      stops.add(stop);
      return stop;
    },
    every(milliseconds, callback) {
      const timer = setInterval(callback, milliseconds);
      const stop = () => clearInterval(timer);
      stops.add(stop);
      return stop;
    },
    onOnline() {},
    ...changes,
  });
  pages += 1;
  const root = document.createElement('div');
  root.id = `page-${pages}`;
  document.body.append(root);
  const show = (content: ComponentChild) => render(content, root);
  show(<AppContext.Provider value={app}>{view}</AppContext.Provider>);
  return {
    screen: createScreen(root),
    copied,
    saved,
    opened,
    theme: () => look,
    hash: () => place,
    close() {
      app.tenant.stop();
      app.guide.stop();
      show(null);
      root.remove();
      for (const stop of stops) stop();
      isOpen = false;
      channel.close();
    },
  };
}
