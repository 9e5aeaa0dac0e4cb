import { browser } from 'wxt/browser';
import { pageDoings } from '../../pages/page-doings';
import type { PlacesShell } from '../../state/places';
import { readingHash } from '../../state/reading-wanted';

const PRACTICE_PAGE = '/practice.html';
const DIAGNOSIS_PAGE = '/diagnosis.html';
const TRAINING_PAGE = '/training.html';
const PERMISSIONS_PAGE = '/permissions.html';

type OwnPage = typeof PRACTICE_PAGE | typeof DIAGNOSIS_PAGE | typeof TRAINING_PAGE | typeof PERMISSIONS_PAGE;

/** Brings one of our pages to the front, opening it where it is not open; null leaves it at its place. */
async function openPage(page: OwnPage, hash: string | null) {
  const url = browser.runtime.getURL(page);
  const tabs = await browser.tabs.query({});
  const tab = tabs.find((each) => each.url?.startsWith(url));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: `${url}${hash ?? ''}` });
    return;
  }
  await browser.tabs.update(tab.id, { ...(hash === null ? {} : { url: `${url}${hash}` }), active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

export const openPractice = (hash: string): Promise<void> => openPage(PRACTICE_PAGE, hash);

/** What was imported and chosen there stays. */
const openDiagnosis = (read?: string): void => void openPage(DIAGNOSIS_PAGE, readingHash(read) || null);

const openTraining = (part: string): void => void openPage(TRAINING_PAGE, `#${part}`);

const openPermissionTable = (): void => void openPage(PERMISSIONS_PAGE, null);

/** Opens the panel beside the page; only a click may do so. */
export async function openPanel(): Promise<void> {
  // Firefox has a sidebar, Chromium a side panel.
  if ('sidebarAction' in browser && browser.sidebarAction) {
    await (browser.sidebarAction as { open(): Promise<void> }).open();
    return;
  }
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await browser.sidePanel.open({ windowId: id });
}

/** The panel has no place of its own: places are on the practice page. */
export const panelShell: PlacesShell = {
  ...pageDoings,
  isPractice: false,
  hash: () => '',
  listen: () => {},
  open: (hash) => void openPractice(hash),
  openDiagnosis,
  openTraining,
  openPermissionTable,
};

/** The page of the diagnosis leads to places of the practice client as the panel does. */
export const diagnosisShell: PlacesShell = { ...panelShell, openDiagnosis: () => {} };

export const practiceShell: PlacesShell = {
  ...pageDoings,
  isPractice: true,
  hash: () => location.hash,
  listen: (callback) => addEventListener('hashchange', callback),
  open(hash) {
    location.hash = hash;
  },
  openDiagnosis,
  openTraining,
  openPermissionTable,
  openGuide: () => void openPanel(),
};

/** The page of exercises has parts of its own, in its hash. */
export const trainingShell: PlacesShell = {
  ...panelShell,
  openTraining(part) {
    location.hash = part;
  },
};
