import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCREENS } from '../../catalog/practice/screens';
import { controlServer } from '../support/control-server';
import { expectNone } from './support/axe';
import { type LocalServer, openExtension, openLocal, startServer, type Workplace } from './support/browser';
import { openOrgs, openTab, showStep } from './support/panel';

/** What stands on each view of the permissions once it is there. */
const PERMISSION_VIEWS = ['.approver', '.answer-card', '.privilege-question', '.approval-card'];

const LISTS = ['mailboxes', 'emailServerProfiles', 'securityRoles', 'users', 'queues'] as const;
const ROLE_TABS = ['details', 'coreRecords', 'businessManagement', 'members'] as const;

/** Opens the first record of a list, whatever the list is. */
async function openFirst(page: Page, base: string, screen: (typeof LISTS)[number]): Promise<void> {
  await page.goto(`${base}/#${screen}`);
  await page.locator('.data-grid .link').first().click();
  await page.locator('.form .form-head h2').waitFor();
}

/** Every place of the practice client, one after the other. */
async function walkPlaces(page: Page, base: string, visit: (what: string) => Promise<void>): Promise<void> {
  await page.locator('.guide').waitFor();
  for (const screen of SCREENS) {
    await page.goto(`${base}/#${screen}`);
    await page.locator('.screen h1').waitFor();
    await page.locator('.screen .loading').waitFor({ state: 'detached' });
    await visit(screen);
  }
  for (const screen of LISTS) {
    await openFirst(page, base, screen);
    await visit(`form of ${screen}`);
    if (screen === 'mailboxes') {
      await page.goto(`${page.url()}/alerts`);
      await page.locator('#alerts-heading').waitFor();
      await visit('alerts of a mailbox');
    }
    if (screen === 'securityRoles') {
      const role = page.url();
      for (const tab of ROLE_TABS) {
        await page.goto(`${role}/${tab}`);
        await visit(`role, ${tab}`);
      }
    }
  }
  for (const screen of ['users', 'queues', 'emailServerProfiles'] as const) {
    await page.goto(`${base}/#${screen}/new`);
    await page.locator('.form .form-head h2').waitFor();
    await visit(`new of ${screen}`);
  }
}

/** Alerts of every kind, a background job, a report: what a fresh tenant does not have. */
async function makeHistory({ url }: LocalServer, page: Page): Promise<void> {
  await page.goto(`${url}/#mailboxes`);
  await page.locator('select[name="view"]').selectOption('active');
  await page.locator('.data-grid-head input[type="checkbox"]').check();
  await page.locator('[data-anchor="command.testEnableMailbox"]').click();
  await page.locator('dialog[open] button[type="submit"]').click();
  await page.locator('.report .message').waitFor();
  await controlServer(url, 'POST', '/clock', { advance: 'PT10M' });
  await page.locator('.badge-bad').first().waitFor();
}

describe.each([
  ['light', 'en-GB', 'legacy'],
  ['dark', 'sl', 'current'],
] as const)('axe-core on every screen, %s, %s, menus of the %s client', (colorScheme, locale, edition) => {
  let server: LocalServer;
  let workplace: Workplace;

  beforeAll(async () => {
    server = await startServer();
    workplace = await openLocal(server, { colorScheme, locale });
    if (edition === 'current') {
      await workplace.practice.locator('.panel-head .icon-button').last().click();
      await workplace.practice.locator('select[name="clientEdition"]').selectOption('current');
      await workplace.practice.keyboard.press('Escape');
    }
  });

  afterAll(async () => {
    await workplace.close();
    await server.stop();
  });

  it('finds nothing in the practice client and the docked panel', async () => {
    const page = workplace.practice;
    await makeHistory(server, page);
    await walkPlaces(page, server.url, (what) => expectNone(page, what));
  });

  it('finds nothing in its dialogs, menus, filter, columns and the guide that points', async () => {
    const page = workplace.practice;
    await page.goto(`${server.url}/#mailboxes`);
    await page.locator('select[name="view"]').selectOption('active');
    await page.locator('.data-grid-head input[type="checkbox"]').check();
    for (const command of ['edit', 'applyDefaultEmailSettings', 'testEnableMailbox']) {
      await page.locator(`[data-anchor="command.${command}"]`).click();
      await page.locator('dialog[open]').waitFor();
      await expectNone(page, command);
      await page.keyboard.press('Escape');
    }
    for (const index of [0, 1]) {
      await page.locator('.view-bar .disclosure > button').nth(index).click();
      await page.locator('.disclosure-panel').waitFor();
      await expectNone(page, `disclosure ${index}`);
      await page.keyboard.press('Escape');
    }
    await page.locator('[data-anchor="command.moreCommands"]').click();
    await expectNone(page, 'more commands');
    await page.keyboard.press('Escape');
    await showStep(page, 'mailboxes.applyDefaults');
    await page.locator('[data-action="takeMeThere"]').click();
    await page.locator('[data-pointed]').waitFor();
    await expectNone(page, 'pointing');
    await page.locator('.strip-menu button').click();
    await page.locator('.strip [data-command="reset"]').click();
    await expectNone(page, 'new tenant');
    await page.keyboard.press('Escape');
  });

  it('at 200 % and at the width of a phone nothing is cut off, and forced colours keep what is selected', async () => {
    const page = workplace.practice;
    for (const width of [700, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await walkPlaces(page, server.url, async (what) => {
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect({ what, width, overflow: Number(overflow) > 0 }).toEqual({ what, width, overflow: false });
      });
    }
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${server.url}/#mailboxes`);
    // Its last cell leads nowhere, as the cells of tests may.
    await page.locator('.data-grid-body [role="row"]').first().getByRole('gridcell').last().click();
    await expectNone(page, 'forced colours');
    const outline = await page
      .locator('[role="row"][aria-selected="true"]')
      .first()
      .evaluate((row) => getComputedStyle(row).outlineStyle);
    expect(outline).toBe('solid');
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

describe.each([
  ['light', 'en-GB'],
  ['dark', 'sl'],
] as const)('axe-core on the extension, %s, %s', (colorScheme, locale) => {
  it('finds nothing in the panel, its steps, diagnosis, permissions and organizations, and the popup', async () => {
    const workplace = await openExtension({ colorScheme, locale });
    const { panel, context, id } = workplace;
    try {
      await panel.setViewportSize({ width: 360, height: 700 });
      await showStep(panel, 'mailboxes.approve');
      await panel.locator('.step-details > summary').click();
      await expectNone(panel, 'guide');
      expect(await panel.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await openTab(panel, 'permissions');
      const table = context.waitForEvent('page');
      await panel.locator('[data-open="permissionTable"]').click();
      const tablePage = await table;
      for (const width of [360, 1280]) {
        await tablePage.setViewportSize({ width, height: 700 });
        await tablePage.locator('.matrix .answer').first().focus();
        await tablePage.locator('.why p').first().waitFor();
        await tablePage.locator('select[name="compared"]').selectOption('M2');
        await expectNone(tablePage, 'permission table');
        expect(await tablePage.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
      await tablePage.close();
      for (const [index, view] of ['tenant', 'question', 'privileges', 'card'].entries()) {
        await panel.locator('.permission-ways [role="tab"]').nth(index).click();
        await panel
          .locator(PERMISSION_VIEWS[index] ?? 'body')
          .first()
          .waitFor();
        await expectNone(panel, view);
        expect(await panel.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      }
      await openTab(panel, 'diagnosis');
      await panel.locator('.picker-results button').first().waitFor();
      await expectNone(panel, 'choosing a mailbox');
      await panel.locator('.picker-results button').first().click();
      await panel.locator('.finding-card').first().waitFor();
      await panel.evaluate(() => {
        for (const details of document.querySelectorAll('.mailbox-answer details'))
          details.setAttribute('open', '');
      });
      await expectNone(panel, 'diagnosis of a mailbox');
      expect(await panel.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await openOrgs(panel);
      await panel.locator('.ledger summary').click();
      await expectNone(panel, 'organizations');
      expect(await panel.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      const popup = await context.newPage();
      await popup.goto(`chrome-extension://${id}/popup.html`);
      await popup.locator('.popup button').first().waitFor();
      await expectNone(popup, 'popup');
    } finally {
      await workplace.close();
    }
  });
});
