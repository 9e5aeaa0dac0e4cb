/** The page of an organization is in front that nobody connected: the panel shows no other tenant's checklist for it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Key, loadWords } from '../../locales';
import { PanelView } from '../../pages/panel/PanelView';
import { panelStores } from '../../pages/panel/stores';
import type { OrgAccess } from '../../state/orgs';
import { openDesk, withDesks } from '../support/open-desk';
import type { OpenPage } from '../support/open-page';
import { until } from '../support/screen';
import { click } from '../support/user';
import { part } from '../support/words';

const ORG = 'contoso.crm4.dynamics.com';

withDesks();

describe.each(['en', 'sl'] as const)('an organization that is not connected, in %s', (language) => {
  let say: (key: Key<'orgs'>, values?: Record<string, string>) => string;
  let page: OpenPage;
  const request = vi.fn(async () => false);
  const steps = () => document.querySelectorAll('[data-step]').length;

  beforeEach(async () => {
    request.mockClear();
    ({ say } = await loadWords('orgs', language));
    const desk = await openDesk();
    const orgAccess: OrgAccess = {
      request,
      giveBack: async () => {},
      isGranted: async () => false,
      pageInFront: async () => `https://${ORG}/main.aspx`,
      fetch: async () => Promise.reject(new Error('Nothing may be read')),
      onGrants() {},
      onFront() {},
    };
    page = await desk.open(<PanelView />, { language, changes: { orgAccess }, compose: panelStores });
    await page.screen.says(say('stranger.title', { org: ORG }));
  });

  it('has no checklist, and is asked for by a click alone', async () => {
    expect(steps()).toBe(0);
    expect(request).not.toHaveBeenCalled();
    await click(await page.screen.find('button', say('connect')));
    await page.screen.says(say('refused', { origin: ORG }));
    expect(request).toHaveBeenCalledExactlyOnceWith(`https://${ORG}`);
    expect(steps()).toBe(0);
  });

  it('lets the checklist on show be seen all the same, and the keyboard stays in the guide', async () => {
    await click(await page.screen.find('button', part(say('stranger.pass', { tenant: '' }).trim())));
    await until('the checklist', () => steps() > 0);
    // The tab of the guide, where the words of its steps are still being fetched.
    await until('the focus', () =>
      document.activeElement?.closest('[data-home], [role="tab"][aria-selected="true"]'),
    );
    await page.screen.says(say('inFront', { origin: ORG }));
  });
});
