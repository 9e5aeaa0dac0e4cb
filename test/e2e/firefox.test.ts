/** The extension in a real Firefox: what a person does first, in the width that its sidebar opens with. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../server/find-browser';
import { startServer } from './support/browser';
import { startConnectProxy } from './support/connect-proxy';
import { type FirefoxExtension, openFirefox } from './support/firefox';
import { startOrganizations } from './support/organization';

const SIDEBAR = 252;
const HOST = 'contoso.crm4.dynamics.com';
/** As wide as its content; Firefox makes its window so. */
const POPUP = 340;
const MANIFEST = resolve('.output/firefox-mv3/manifest.json');
const gecko = () =>
  (JSON.parse(readFileSync(MANIFEST, 'utf8')) as { browser_specific_settings: { gecko: { id: string } } })
    .browser_specific_settings.gecko.id;

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.textContent?.trim() ?? '');

/** By how many pixels the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync('.output/pictures', { recursive: true });
  writeFileSync(`.output/pictures/firefox-${name}.png`, await page.screenshot());
}

function sentFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'mailbox-coach-sent-')), 'mailboxes.csv');
  writeFileSync(
    path,
    'name,emailaddress,statecode,incomingemailstatus,outgoingemailstatus,emailrouteraccessapproval\r\n' +
      'Ana Novak,ana.novak@contoso.com,0,2,2,0\r\n',
  );
  return path;
}

describe.skipIf(!findFirefox() || !existsSync(MANIFEST))('in Firefox', () => {
  let firefox: FirefoxExtension;
  let sidebar: Page;
  let practice: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    firefox = await openFirefox(gecko());
    practice = await firefox.page('practice.html#mailboxes?view=active', 1280, 800);
    sidebar = await firefox.page('sidepanel.html', SIDEBAR, 600);
    for (const page of [practice, sidebar]) page.on('pageerror', (error) => troubles.push(String(error)));
    await sidebar.waitForSelector('.step-card');
    await practice.waitForSelector('.data-grid-body [role="row"]');
  });
  afterAll(() => firefox.close());

  it('the sidebar stands in its own width, each part of it', async () => {
    for (const tab of ['guide', 'diagnosis', 'permissions']) {
      await sidebar.bringToFront();
      await sidebar.click(`[role="tab"][data-tab="${tab}"]`);
      await sidebar.waitForSelector(`[role="tab"][data-tab="${tab}"][aria-selected="true"]`);
      await picture(sidebar, `sidebar-${tab}`);
      expect(await overflow(sidebar), tab).toBeLessThanOrEqual(0);
    }
    await sidebar.click('[role="tab"][data-tab="guide"]');
  });

  it('the guide ticks itself when the practice client is worked in', async () => {
    const before = await textOf(sidebar, '.summary-line strong');
    await sidebar.bringToFront();
    await sidebar.waitForSelector('[data-action="markDone"]');
    await sidebar.click('[data-action="markDone"]');
    await sidebar.waitForFunction(
      (was) => document.querySelector('.summary-line strong')?.textContent !== was,
      {},
      before,
    );
    await practice.bringToFront();
    await practice.select('.strip select[name="persona"]', 'systemAndExchangeAdministrator');
    await practice.click('.data-grid-head input[type="checkbox"]');
    await practice.click('[data-anchor="command.moreCommands"]');
    await practice.waitForSelector('[data-anchor="command.approveEmail"]');
    await practice.click('[data-anchor="command.approveEmail"]');
    await practice.waitForSelector('dialog[open] button[type="submit"]');
    await practice.click('dialog[open] button[type="submit"]');
    await practice.waitForSelector('.report .message');
    await sidebar.bringToFront();
    const approved = '[data-phase="approval"] .step-done';
    await sidebar.waitForSelector(approved);
    expect((await sidebar.$$(approved)).length).toBeGreaterThan(0);
  });

  it('a file that somebody sent is diagnosed', async () => {
    const page = await firefox.page('diagnosis.html', 1280, 800);
    await page.waitForSelector('.welcome');
    const input = await page.$('input[data-file="open"]');
    await input?.uploadFile(sentFile());
    await page.waitForSelector('.causes [data-cause="all"]');
    expect(await textOf(page, '.data-grid-body')).toContain('Ana Novak');
    await picture(page, 'diagnosis');
    await page.close();
  });

  it('an exercise begins', async () => {
    const page = await firefox.page('training.html#scenarios', 1280, 800);
    await page.waitForSelector('[data-pack="first-mailbox"]');
    await picture(page, 'training');
    await page.close();
  });

  it('the popup has the same doors', async () => {
    const page = await firefox.page('popup.html', POPUP, 480);
    await page.waitForSelector('main button, main a');
    await picture(page, 'popup');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('an organization is connected once somebody allows it at the prompt, and not before', async () => {
    const service = await startServer();
    const organizations = await startOrganizations({ [HOST]: service.url });
    const proxy = await startConnectProxy(organizations.port);
    const beside = await openFirefox(gecko(), { proxy: proxy.port });
    try {
      const org = await beside.browser.newPage();
      await org.goto(`https://${HOST}/main.aspx`);
      const panel = await beside.page('sidepanel.html', SIDEBAR, 600);
      await panel.waitForSelector('.step-card');
      await panel.click('.panel-head .bare-button');
      await (await panel.waitForSelector('.panel-head .menu-item:last-child'))?.click();
      await panel.waitForSelector('input[name="orgAddress"]');
      const ask = async (yes: boolean) => {
        await panel.$eval('input[name="orgAddress"]', (input) => {
          input.value = '';
        });
        await panel.type('input[name="orgAddress"]', HOST);
        await panel.keyboard.press('Enter');
        await beside.answerPrompt(yes);
      };
      await ask(false);
      await panel.waitForSelector('.orgs .message-warn');
      expect(await panel.$('.org-card')).toBeNull();
      expect(organizations.apiRequests()).toEqual([]);

      organizations.granted.add(HOST);
      await ask(true);
      await panel.waitForSelector('.org-card');
      // Who answers is asked once, right after the connection.
      await panel.waitForSelector('.org-card .message-good');
      expect(await textOf(panel, '.org-card .message-good')).toContain('as Maja Kos');
      expect(organizations.apiRequests().every(({ method, granted }) => method === 'GET' && granted)).toBe(
        true,
      );
      await picture(panel, 'connected');
    } finally {
      await beside.close();
      proxy.stop();
      await organizations.stop();
      await service.stop();
    }
  });

  it('nothing fails unseen', () => {
    expect(troubles).toEqual([]);
  });
});
