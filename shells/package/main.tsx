/** The page of a package: the practice client on the tenant of one scenario, and whoever wants to know the result. */
import { render } from 'preact';
import { AppContext } from '../../components/app-context';
import { defaultSettings } from '../../db/settings';
import { newId } from '../../domain/new-id';
import type { ScenarioPack } from '../../domain/pack';
import { PROGRAM_VERSION } from '../../domain/program-version';
import { PackageView } from '../../pages/package/PackageView';
import { pageDoings } from '../../pages/page-doings';
import { practiceStoresWith } from '../../pages/practice/stores';
import type { AppSurroundings } from '../../state/app';
import { createPackageSession } from '../../state/package-session';
import { LaunchProblem } from '../../training/packages/cmi5-link';
import { chosenScenario, NoScenario, readListing, readScenario } from '../../training/packages/exercises';
import type { LearningLink } from '../../training/packages/link';
import { openPackageTenant, PACKAGE_ORIGIN } from '../../training/packages/tenant';
import { offerScenarios, tellProblem } from './before';
import {
  memoryChecklists,
  memorySettings,
  noOrgs,
  noReadings,
  noTabs,
  noTraining,
} from './memory-repositories';
import { openLink } from './open-link';
import '../../components/ui/theme.css';
import '../../components/ui/controls.css';

async function read(path: string): Promise<unknown> {
  const response = await fetch(`./${path}`);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response.json();
}

function later(callback: () => void, milliseconds: number): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}

function applyTheme(theme: 'system' | 'light' | 'dark', language: string): void {
  const { documentElement } = document;
  documentElement.lang = language;
  if (theme === 'system') delete documentElement.dataset.theme;
  else documentElement.dataset.theme = theme;
}

async function start(root: HTMLElement, pack: ScenarioPack, link: LearningLink): Promise<void> {
  const { owner, resumed } = await openPackageTenant(pack, link, {
    realNow: () => Date.now(),
    freshSeed: () => crypto.getRandomValues(new Int32Array(1))[0] ?? 0,
    newId,
    later,
  });
  const languages = [...(link.language ? [link.language] : []), ...navigator.languages];
  const surroundings: AppSurroundings = {
    fetch: (request) => owner.fetch(request),
    origin: PACKAGE_ORIGIN,
    languages,
    settings: memorySettings(defaultSettings()),
    checklists: memoryChecklists(),
    orgRepository: noOrgs,
    readings: noReadings,
    openTrainingRepository: async () => noTraining,
    // A package tells its own platform, and no store besides.
    openOutbox: () => Promise.reject(new Error('A package has no outbox.')),
    ownFiles: { fetch: (request) => fetch(request), origin: location.origin },
    tabs: noTabs,
    shell: {
      ...pageDoings,
      isPractice: true,
      // No page lies beside this one.
      alone: true,
      hash: () => location.hash,
      listen: (callback) => addEventListener('hashchange', callback),
      open(hash) {
        location.hash = hash;
      },
      openDiagnosis() {},
      openTraining() {},
      openPermissionTable() {},
    },
    applyTheme,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    realNow: () => Date.now(),
    newId,
    later,
    onOnline() {},
    every(milliseconds, callback) {
      const timer = setInterval(callback, milliseconds);
      return () => clearInterval(timer);
    },
  };
  // Shipped exercises and results of others would be a tenth of the package, and are never shown.
  const app = await practiceStoresWith(surroundings, () => ({
    training: () => Promise.reject(new Error('A package has one exercise, and no training beside it.')),
  }));
  const session = createPackageSession({
    fetch: (request) => owner.fetch(request),
    origin: PACKAGE_ORIGIN,
    simulator: app.simulator,
    link,
    newId,
    realNow: () => Date.now(),
  });
  root.replaceChildren();
  render(
    <AppContext.Provider value={app}>
      <PackageView session={session} link={link} resumed={resumed} />
    </AppContext.Provider>,
    root,
  );
  // At hand for the end as well, when the learning system may serve no more files; without it the grade stands alone.
  import('../../training/debrief').catch(() => {});
  import('../../components/lifecycle/LifecycleChart').catch(() => {});
}

async function open(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app');
  try {
    const listing = await readListing(read);
    const id = chosenScenario(listing, new URLSearchParams(location.search));
    if (id === null) return await offerScenarios(root, listing);
    const pack = await readScenario(id, read);
    const link = await openLink(pack.id, listing.kind, PROGRAM_VERSION);
    addEventListener('pagehide', () => link.leave());
    // Brought back from the browser's memory, the page would go on with a session that is over.
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
    await start(root, pack, link);
  } catch (error) {
    if (!(error instanceof LaunchProblem || error instanceof NoScenario)) throw error;
    await tellProblem(root, error);
  }
}

void open();
