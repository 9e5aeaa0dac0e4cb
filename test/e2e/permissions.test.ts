import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalServer, openLocal, startServer, type Workplace } from './support/browser';
import { openTab } from './support/panel';

describe('who may approve, in the panel', () => {
  let server: LocalServer;
  let workplace: Workplace;
  let panel: Locator;

  beforeAll(async () => {
    server = await startServer();
    workplace = await openLocal(server);
    panel = workplace.panel.locator('.docked-panel');
    await openTab(panel, 'permissions');
  });

  afterAll(async () => {
    await workplace.close();
    await server.stop();
  });

  const show = (view: 'Ask' | 'This tenant' | 'Card') =>
    panel.getByRole('tab', { name: view, exact: true }).click();

  it('Scenario: the table marks what differs in the current edition', async () => {
    const opened = workplace.context.waitForEvent('page');
    await panel.locator('[data-open="permissionTable"]').click();
    const page = await opened;
    await page.locator('select[name="compared"]').selectOption('M2');
    const flipped = page.locator('.matrix tbody tr').nth(1).locator('td[data-differs="true"]');
    expect(await flipped.count()).toBe(3);
    expect(await page.locator('.matrix').textContent()).toContain('Current: n/a');
    expect((await page.locator('select[name="compared"]').boundingBox())?.width).toBeLessThan(300);
    await page.setViewportSize({ width: 360, height: 800 });
    const editions = await page
      .locator('.permissions .segmented label')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(editions).toHaveLength(3);
    for (const height of editions) expect(height).toBeLessThan(32);
    await page.locator('.matrix .answer').nth(2).focus();
    expect(await page.locator('.why').textContent()).toContain('System Administrator');
    await page.close();
  });

  it('Scenario: a System Administrator alone reads the least that would help, and gets a Yes with it', async () => {
    await show('Ask');
    const card = panel.locator('.answer-card');
    await panel.getByLabel('System Administrator', { exact: true }).check();
    await panel.getByLabel('Privilege: Approve Email Addresses for Users or Queues').check();
    expect(await card.textContent()).toContain('System Administrator alone is not enough here.');
    expect(await card.locator('.changes > li').first().textContent()).toContain('the role Exchange admin');
    expect(await card.textContent()).toContain('Global Administrator or Exchange Administrator role');
    await panel.getByLabel('Exchange admin', { exact: true }).check();
    expect(await card.locator('.badge').first().textContent()).toBe('Yes');
    expect(await card.locator('.changes').count()).toBe(0);
  });

  it('Scenario: no answer is given on a guess', async () => {
    await panel.locator('input[name="version"]').fill('nine');
    expect(await panel.locator('.message-warn').first().textContent()).toContain('This is no version');
    expect(await panel.locator('.answer-card').count()).toBe(0);
    await panel.locator('select[name="approval"]').selectOption('noAddress');
    await panel.locator('input[name="version"]').fill('9.2.24122.0');
    expect(await panel.locator('.answer-card').count()).toBe(0);
    await panel.locator('select[name="approval"]').selectOption('waiting');
    await panel.locator('input[name="version"]').fill('9.2.24122.0');
    expect(await panel.locator('.chain').textContent()).toContain('Current');
  });

  it('Scenario: the tenant shows who can approve, and what was told changes the answer', async () => {
    await show('This tenant');
    const maja = panel.locator('.approver', { hasText: 'Maja Kos' });
    expect(await maja.locator('.badge').textContent()).toBe('Cannot approve');
    await maja.locator('select').selectOption('EA');
    await maja.locator('.badge', { hasText: 'Can approve' }).waitFor();
    expect(await panel.locator('.waiting-groups').textContent()).toContain('9 mailboxes can be approved');
  });

  it('Scenario: the card speaks the language of whoever it is for', async () => {
    await show('Card');
    const card = panel.locator('.approval-card');
    expect(await card.textContent()).toContain('9 mailboxes of Contoso wait');
    await panel.locator('.card-options label', { hasText: 'SL' }).last().click();
    await card.getByText('Prosim za odobritev teh nabiralnikov').waitFor();
    expect(await card.textContent()).toContain('Support');
  });
});
