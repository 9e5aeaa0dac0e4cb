import { type ComponentChild, type ComponentType, render } from 'preact';
import { AppContext } from '../components/app-context';
import type { Fetch } from '../dataverse/client';
import { createChecklistRepository } from '../db/checklists';
import { DatabaseProblem, StorageFull } from '../db/errors';
import { openDatabase } from '../db/open';
import { createOrgRepository } from '../db/orgs';
import { createReadingRepository } from '../db/readings';
import { createSettingsRepository } from '../db/settings';
import { CHANNEL, createTabChannel } from '../db/tabs';
import { chooseLanguage } from '../domain/languages';
import { newId } from '../domain/new-id';
import { loadWords, readFirstWords } from '../locales';
import type { App, AppSurroundings } from '../state/app';
import type { OrgAccess } from '../state/orgs';
import type { PlacesShell } from '../state/places';
import type { SessionKeys } from '../state/session-keys';
import { followPanes } from './panes';
import '../components/ui/theme.css';
import '../components/ui/controls.css';

export interface BootOptions {
  view: ComponentType;
  /** Puts the page's stores together. */
  compose(surroundings: AppSurroundings): Promise<App>;
  fetch: Fetch;
  origin: string;
  shell: PlacesShell;
  /** Absent where the browser has nothing to grant, as for a plain page. */
  orgAccess?: OrgAccess;
  /** Keys of record stores until the browser closes. */
  sessionKeys?: SessionKeys;
}

function applyTheme(theme: 'system' | 'light' | 'dark', language: string): void {
  const { documentElement } = document;
  documentElement.lang = language;
  if (theme === 'system') delete documentElement.dataset.theme;
  else documentElement.dataset.theme = theme;
}

const STRIP = 'page-trouble';

/** A strip over the page when the database asks something of the person, or something failed that nobody expected. */
function notify(text: string): void {
  document.getElementById(STRIP)?.remove();
  const strip = document.createElement('p');
  strip.id = STRIP;
  strip.className = 'message message-warn';
  strip.setAttribute('role', 'alert');
  strip.textContent = text;
  document.body.prepend(strip);
}

/** What was given up on purpose is no trouble. */
const isGivenUp = (reason: unknown) => reason instanceof Error && reason.name === 'AbortError';

/** A promise that nobody waited for failed: whoever looks at the page has to know that it may not be true any more. */
function tellUnexpected(say: (reason: unknown) => string): void {
  addEventListener('unhandledrejection', ({ reason }) => {
    if (!isGivenUp(reason)) notify(say(reason));
  });
}

async function start({ compose, fetch, origin, shell, orgAccess, sessionKeys }: BootOptions): Promise<App> {
  const language = chooseLanguage(navigator.languages);
  const reading = loadWords('ui', language);
  readFirstWords(language);
  const opening = openDatabase({
    onBlocked: () => void reading.then(({ say }) => notify(say('database.blocked'))),
    onOutdated: () => void reading.then(({ say }) => notify(say('database.outdated'))),
  });
  // Told where it is waited for.
  opening.catch(() => {});
  const words = await reading;
  tellUnexpected((reason) =>
    reason instanceof StorageFull
      ? words.say('database.full')
      : words.say('problem.unexpected', {
          reason: reason instanceof Error ? reason.message : String(reason),
        }),
  );
  const database = await opening;
  return compose({
    fetch,
    origin,
    shell,
    languages: navigator.languages,
    settings: createSettingsRepository(database),
    checklists: createChecklistRepository(database),
    orgRepository: createOrgRepository(database),
    readings: createReadingRepository(database),
    openTrainingRepository: async () => (await import('../db/training')).createTrainingRepository(database),
    openOutbox: async () => (await import('../db/outbox')).createOutbox(database),
    ownFiles: { fetch: (request) => globalThis.fetch(request), origin: location.origin },
    ...(orgAccess ? { orgAccess } : {}),
    ...(sessionKeys ? { sessionKeys } : {}),
    tabs: createTabChannel(CHANNEL),
    applyTheme,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    realNow: () => Date.now(),
    newId,
    later(callback, milliseconds) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    onOnline: (callback) => addEventListener('online', callback),
    every(milliseconds, callback) {
      const timer = setInterval(callback, milliseconds);
      return () => clearInterval(timer);
    },
  });
}

/** Starts a page of the product in `#app`; the page's own markup stands in until the stores are there. */
export async function boot(options: BootOptions): Promise<void> {
  followPanes();
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app');
  const show = (page: ComponentChild) => {
    root.replaceChildren();
    render(page, root);
  };
  try {
    const app = await start(options);
    const View = options.view;
    show(
      <AppContext.Provider value={app}>
        <View />
      </AppContext.Provider>,
    );
  } catch (error) {
    const problem = error instanceof DatabaseProblem ? error : new DatabaseProblem('unavailable', error);
    const { DatabaseProblemView } = await import('./DatabaseProblemView');
    show(<DatabaseProblemView problem={problem} />);
  }
}
