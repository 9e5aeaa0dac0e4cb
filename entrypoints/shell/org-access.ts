import { browser } from 'wxt/browser';
import { hostPatternOf } from '../../domain/org-address';
import type { OrgAccess } from '../../state/orgs';

/**
 * What the browser grants of organizations. Requests go out from the extension's own page, whose fetch carries the
 * browser's session where the host was granted: no script of ours runs in an organization's page.
 */
export const orgAccess: OrgAccess = {
  // A browser that does not even ask has said no.
  request: (origin, sendsResults = false) =>
    browser.permissions
      .request({
        origins: [hostPatternOf(origin)],
        // Firefox alone knows this permission; others refuse a request that names it.
        ...(import.meta.env.FIREFOX && sendsResults
          ? { data_collection: ['personallyIdentifyingInfo'] }
          : {}),
      })
      .catch(() => false),
  async giveBack(origin) {
    await browser.permissions.remove({ origins: [hostPatternOf(origin)] });
  },
  isGranted: (origin) => browser.permissions.contains({ origins: [hostPatternOf(origin)] }),
  async pageInFront() {
    // The address is told for granted hosts, and where a click on our icon lent us the tab.
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.url ?? null;
  },
  fetch: (request) => fetch(request),
  onGrants(callback) {
    browser.permissions.onAdded.addListener(callback);
    browser.permissions.onRemoved.addListener(callback);
  },
  onFront(callback) {
    browser.tabs.onActivated.addListener(callback);
    browser.tabs.onUpdated.addListener(callback);
  },
};
