/** An administrator connects an organization, reads and diagnoses it, and takes everything back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forbiddenRequests, type LiveWorkplace, openBesideOrganizations } from './support/live-org';
import { signIn } from './support/organization';
import { openOrgs, openTab } from './support/panel';

const ORG = 'https://contoso.crm4.dynamics.com';
const HOST = 'contoso.crm4.dynamics.com';

describe('a live organization', () => {
  let place: LiveWorkplace;
  let panel: Page;

  beforeAll(async () => {
    place = await openBesideOrganizations([HOST]);
    panel = place.panel;
    await place.openTab(`${ORG}/main.aspx`);
    await panel.bringToFront();
    await openOrgs(panel);
  });
  afterAll(() => place.close());

  const answerPrompt = (yes: boolean) => place.answerPrompt(ORG, yes);

  it('is granted nothing at install, and nothing is asked of it', async () => {
    const held = await panel.evaluate(() =>
      (
        globalThis as unknown as { chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } } }
      ).chrome.permissions.getAll(),
    );
    expect(held.origins).toEqual([]);
    expect(place.organizations.apiRequests()).toEqual([]);
    expect(await panel.locator('.orgs').textContent()).toContain('No organization is connected.');
  });

  it('is not connected by an address that is none', async () => {
    await panel.locator('input[name="orgAddress"]').fill('contoso.example.com');
    await panel.getByRole('button', { name: 'Connect', exact: true }).click();
    expect(await panel.locator('.field-message').textContent()).toContain('no address of an organization');
  });

  it('is connected by its address, and says who reads it', async () => {
    await answerPrompt(true);
    await panel.bringToFront();
    await panel.locator('input[name="orgAddress"]').fill(HOST);
    await panel.getByRole('button', { name: 'Connect', exact: true }).click();
    const card = panel.getByRole('region', { name: HOST });
    await card.waitFor();
    expect(await card.textContent()).toContain('Live, read only');
    await card.getByRole('button', { name: 'Check the connection' }).click();
    await card.locator('.message-good').waitFor();
    expect(await card.locator('.message-good').textContent()).toContain(
      'Contoso, version 9.2.21071.00140, as Maja Kos',
    );
  });

  it('is diagnosed on the page for a tenant, unmistakably live', async () => {
    const page = await place.context.newPage();
    // The only organization that is connected is read at once.
    await page.goto(`chrome-extension://${place.id}/diagnosis.html`);
    const source = page.locator('.source-line');
    await source.waitFor();
    expect(await source.getAttribute('data-source')).toBe('live');
    expect(await source.textContent()).toContain('Live, read only');
    expect(await page.locator('.diagnosis-head').textContent()).toContain('15 mailboxes');
    await page.close();
  });

  it('becomes a tenant to practise on, in which nobody can be recognized', async () => {
    const page = await place.context.newPage();
    await page.goto(`chrome-extension://${place.id}/diagnosis.html`);
    // What was read a moment ago is there, and nothing is asked again.
    const before = place.organizations.apiRequests().length;
    await page.locator('[data-copy]').click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByText('15 mailboxes are copied.').waitFor();
    await dialog.getByRole('button', { name: 'Replace it and practise' }).click();
    await dialog.waitFor({ state: 'detached' });
    const { practice } = place;
    await practice.bringToFront();
    const text = async () => (await practice.locator('body').textContent()) ?? '';
    await expect.poll(text, { timeout: 20_000 }).toContain('bor.horvat.1@practice.example');
    expect(await text()).not.toContain('Miha Rozman');
    expect(place.organizations.apiRequests().length).toBe(before);
    await page.close();
  });

  it('is what the guide speaks of where that is chosen, with steps ticked by what it shows', async () => {
    await panel.bringToFront();
    const card = panel.getByRole('region', { name: HOST });
    await card.getByRole('button', { name: 'Guide me in this org' }).click();
    await panel.locator('.tenant-now', { hasText: HOST }).waitFor();
    expect(await panel.locator('.tenant-now').textContent()).toContain('Live, read only');
    expect(await panel.locator('.panel-head').textContent()).not.toContain('Simulated tenant');
    await panel.locator('.guide-mailboxes', { hasText: '1 of' }).waitFor();
    await panel.locator('.step-done').first().waitFor({ state: 'attached' });
    expect(await panel.getByRole('button', { name: 'Take me there' }).count()).toBe(0);
  });

  it('has the mailboxes that the panel diagnoses', async () => {
    await openTab(panel, 'diagnosis');
    await panel.locator('input[name="diagnosedMailbox"]').fill('Miha');
    await panel.locator('input[name="diagnosedMailbox"]').press('Enter');
    await panel.locator('.finding-card[data-finding="rejected"]').waitFor();
    expect(await panel.getByRole('button', { name: 'Open the mailbox' }).count()).toBe(0);
  });

  it('is asked why something does not arrive at a mailbox, in ten requests at most and for no subject', async () => {
    const before = place.organizations.apiRequests().length;
    await panel.locator('[data-command="stillMissing"]').click();
    await panel.locator('.arrival-result').waitFor();
    expect(await panel.locator('.privileges-needed').textContent()).toContain('prvSyncToOutlook');
    const asked = place.organizations.apiRequests().slice(before);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.length).toBeLessThanOrEqual(10);
    for (const { path } of asked) expect(path).not.toMatch(/subject|description/);
    // Another question about the same mailbox asks nothing more.
    await panel.locator('.arrival .segmented label').nth(1).click();
    await panel.locator('[data-question="sentState"]').waitFor();
    expect(place.organizations.apiRequests().length).toBe(before + asked.length);
    await openOrgs(panel);
  });

  it('tells who may approve there, as far as that can be seen', async () => {
    await openTab(panel, 'permissions');
    await panel.locator('.approver').first().waitFor();
    const text = await panel.locator('.panel-main').textContent();
    expect(text).toContain('Maja Kos');
    // Roles of Microsoft 365 are asked: the simulator behind the organization must not be peeked into.
    expect(await panel.locator('.approver .answer-cannotBeSeen').count()).toBe(3);
    expect(text).not.toContain('From the simulator');
    await openOrgs(panel);
  });

  it('got GET requests to its own origin and nothing else, and the ledger has every one', async () => {
    const api = place.organizations.apiRequests();
    expect(api.length).toBeGreaterThan(15);
    expect(forbiddenRequests(place)).toEqual([]);
    expect([...new Set(api.map(({ host }) => host))]).toEqual([HOST]);
    await panel.bringToFront();
    await panel.locator('.ledger summary').click();
    await panel.locator('.ledger', { hasText: `Requests so far: ${api.length}` }).waitFor();
  });

  it('whose session is over says to sign in, and no redirect is followed', async () => {
    place.organizations.answerOtherwise(signIn);
    const card = panel.getByRole('region', { name: HOST });
    await card.getByRole('button', { name: 'Check the connection' }).click();
    await card.locator('.message-bad').waitFor();
    expect(await card.locator('.message-bad').textContent()).toContain('Sign in to it in this browser');
    expect(place.organizations.seen.some(({ host }) => host.startsWith('login'))).toBe(false);
    place.organizations.answerOtherwise(() => null);
  });

  it('whose permission was taken back in the browser is not asked any more', async () => {
    await answerPrompt(false);
    await panel.bringToFront();
    const card = panel.getByRole('region', { name: HOST });
    await card.locator('.message-warn').waitFor();
    expect(await card.textContent()).toContain('the permission was taken back');
    expect(await card.getByRole('button', { name: 'Check the connection' }).count()).toBe(0);
  });

  it('is forgotten with everything, after a confirmation', async () => {
    const card = panel.getByRole('region', { name: HOST });
    await card.getByRole('button', { name: 'Delete everything about this org' }).click();
    await panel
      .locator('dialog[open]')
      .getByRole('button', { name: 'Delete everything about this org' })
      .click();
    await card.waitFor({ state: 'detached' });
    await panel.locator('.ledger', { hasText: 'Requests so far: 0' }).waitFor();
    // Nothing is left to speak of: the panel is back at the simulated tenant.
    expect(await panel.locator('.tenant-now').textContent()).toContain('Simulated tenant');
  });
});
