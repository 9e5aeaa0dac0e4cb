/**
 * The stores of a page over a simulated tenant and a browser's database, put together as the product does: a change of
 * how that is done is a change of this file.
 */
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
import type { Language } from '../../domain/languages';
import { practiceStores } from '../../pages/practice/stores';
import type { App, AppSurroundings } from '../../state/app';

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
  /** How the page puts its stores together; all of them unless told. */
  compose?: (surroundings: AppSurroundings) => Promise<App>;
}

export interface OpenApp {
  app: App;
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

export async function openApp(
  desk: Desk,
  {
    language = 'en',
    hash = '',
    isPractice = false,
    changes = {},
    compose = practiceStores,
  }: PageOptions = {},
): Promise<OpenApp> {
  const { fetch, origin, database } = desk;
  const copied: string[] = [];
  const saved: OpenApp['saved'] = [];
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
  const app = await compose({
    fetch,
    origin,
    languages: [language],
    settings: createSettingsRepository(database),
    checklists: createChecklistRepository(database),
    orgRepository: createOrgRepository(database),
    readings: createReadingRepository(database),
    openTrainingRepository: async () => createTrainingRepository(database),
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
      openPermissionTable: () => void opened.push('permissions'),
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
  return {
    app,
    copied,
    saved,
    opened,
    theme: () => look,
    hash: () => place,
    close() {
      app.simulator.stop();
      app.guide.stop();
      for (const stop of stops) stop();
      isOpen = false;
      channel.close();
    },
  };
}
