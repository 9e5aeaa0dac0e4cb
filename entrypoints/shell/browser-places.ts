import { browser } from 'wxt/browser';
import { pageDoings } from '../../components/page-doings';
import type { PlacesShell } from '../../state/places';

const PRACTICE_PAGE = '/practice.html';
const DIAGNOSIS_PAGE = '/diagnosis.html';

/** Brings one of our pages to the front, opening it where it is not open; null leaves it at its place. */
async function openPage(page: typeof PRACTICE_PAGE | typeof DIAGNOSIS_PAGE, hash: string | null) {
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
const openDiagnosis = (): void => void openPage(DIAGNOSIS_PAGE, null);

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
  openGuide: () => void openPanel(),
};
