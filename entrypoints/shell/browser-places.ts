import { browser } from 'wxt/browser';
import { pageDoings } from '../../components/page-doings';
import type { PlacesShell } from '../../state/places';

const PRACTICE_PAGE = '/practice.html';

/** Brings the practice page to the front at that place, opening it where it is not open. */
export async function openPractice(hash: string): Promise<void> {
  const url = browser.runtime.getURL(PRACTICE_PAGE);
  const tabs = await browser.tabs.query({});
  const tab = tabs.find((each) => each.url?.startsWith(url));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: `${url}${hash}` });
    return;
  }
  await browser.tabs.update(tab.id, { url: `${url}${hash}`, active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

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
};

export const practiceShell: PlacesShell = {
  ...pageDoings,
  isPractice: true,
  hash: () => location.hash,
  listen: (callback) => addEventListener('hashchange', callback),
  open(hash) {
    location.hash = hash;
  },
  openGuide: () => void openPanel(),
};
