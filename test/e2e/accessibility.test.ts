import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalServer, openExtension, openLocal, startServer } from './support/browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

async function violationsOn(page: Page): Promise<string[]> {
  // A script tag would be blocked by the extension's content security policy.
  await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run().then((result) => result.violations)')) as Violation[];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
}

/** What stands on each view of the permissions once it is there. */
const PERMISSION_VIEWS = ['.matrix .difference', '.answer-card', '.approver', '.approval-card'];

const SCREENS = [
  'mailboxes',
  'emailServerProfiles',
  'emailConfigurationSettings',
  'securityRoles',
  'about',
] as const;

describe.each([
  ['light', 'en-GB'],
  ['dark', 'sl'],
] as const)('axe-core on every screen, %s, %s', (colorScheme, locale) => {
  let server: LocalServer;

  beforeAll(async () => {
    server = await startServer();
  });

  afterAll(() => server.stop());

  it('finds nothing in the practice client and the docked panel', async () => {
    const workplace = await openLocal(server, { colorScheme, locale });
    const page = workplace.practice;
    try {
      await page.locator('.guide').waitFor();
      for (const screen of SCREENS) {
        await page.goto(`${server.url}/#${screen}`);
        await page.locator('.site-map [aria-current="page"]').waitFor();
        if (screen === 'securityRoles') await page.locator('.roles .link').first().click();
        expect({ screen, violations: await violationsOn(page) }).toEqual({ screen, violations: [] });
      }
      await page.goto(`${server.url}/#mailboxes`);
      await page.locator('select[name="view"]').selectOption('active');
      await page.locator('thead input[type="checkbox"]').check();
      for (const command of [0, 1, 2]) {
        await page.locator('.commands .command').nth(command).click();
        await page.locator('dialog[open]').waitFor();
        expect({ command, violations: await violationsOn(page) }).toEqual({ command, violations: [] });
        await page.keyboard.press('Escape');
      }
      await page.locator('.grid .link').first().click();
      await page.locator('.form').waitFor();
      expect({ screen: 'form', violations: await violationsOn(page) }).toEqual({
        screen: 'form',
        violations: [],
      });
    } finally {
      await workplace.close();
    }
  });

  it('finds nothing in the panel of the extension, its steps and permissions, and the popup', async () => {
    const workplace = await openExtension({ colorScheme, locale });
    const { panel, context, id } = workplace;
    try {
      await panel.setViewportSize({ width: 360, height: 700 });
      await panel.locator('[data-step="mailboxes.approve"] .step-head').click();
      await panel.locator('[data-step="mailboxes.approve"] .notes summary').click();
      expect({ tab: 'guide', violations: await violationsOn(panel) }).toEqual({
        tab: 'guide',
        violations: [],
      });
      expect(await panel.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await panel.locator('.tab').nth(1).click();
      await panel.locator('.matrix .answer').first().focus();
      await panel.locator('.why p').first().waitFor();
      expect({ tab: 'permissions', violations: await violationsOn(panel) }).toEqual({
        tab: 'permissions',
        violations: [],
      });
      expect(await panel.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await panel.locator('select[name="compared"]').selectOption('M2');
      for (const [index, view] of ['table', 'question', 'tenant', 'card'].entries()) {
        await panel.locator('.permissions .segmented').first().locator('label').nth(index).click();
        await panel
          .locator(PERMISSION_VIEWS[index] ?? 'body')
          .first()
          .waitFor();
        expect({ view, violations: await violationsOn(panel) }).toEqual({ view, violations: [] });
        expect(await panel.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      }
      const popup = await context.newPage();
      await popup.goto(`chrome-extension://${id}/popup.html`);
      await popup.locator('.popup button').first().waitFor();
      expect({ page: 'popup', violations: await violationsOn(popup) }).toEqual({
        page: 'popup',
        violations: [],
      });
    } finally {
      await workplace.close();
    }
  });
});
