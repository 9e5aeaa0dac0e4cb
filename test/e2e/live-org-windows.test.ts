/** The real side panel beside pages of two organizations, each in a window of its own, and of the admin center. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forbiddenRequests, type LiveWorkplace, openBesideOrganizations } from './support/live-org';
import { openSidePanel, openWindow, type SidePanel } from './support/side-panel';

const CONTOSO = 'https://contoso.crm4.dynamics.com';
const FABRIKAM = 'https://fabrikam.crm4.dynamics.com';
const ADMIN_CENTER = 'https://admin.powerplatform.microsoft.com';

const byText = (text: string) =>
  `document.body.innerText.replaceAll('\\u00ad', '').includes(${JSON.stringify(text)})`;

describe('the side panel beside organizations', () => {
  let place: LiveWorkplace;
  let contoso: { panel: SidePanel; tab: Page };
  let fabrikam: { panel: SidePanel; tab: Page };

  async function beside(address: string) {
    const tab = await openWindow(place.context, place.practice, address);
    return { tab, panel: await openSidePanel(place.context, place.id, tab) };
  }

  beforeAll(async () => {
    place = await openBesideOrganizations([new URL(CONTOSO).host, new URL(FABRIKAM).host]);
    contoso = await beside(`${CONTOSO}/main.aspx`);
  });
  afterAll(() => place.close());

  it('knows the page whose icon was clicked, speaks of the simulated tenant, and asks nothing', async () => {
    await contoso.panel.until(byText('contoso.crm4.dynamics.com is not connected'));
    expect(await contoso.panel.evaluate(`document.querySelectorAll('.step').length`)).toBe(0);
    expect(await contoso.panel.text()).toContain('Simulated tenant');
    expect(place.organizations.apiRequests()).toEqual([]);
  });

  it('reads nothing while the browser waits for a yes', async () => {
    await contoso.panel.click('Connect to this org');
    await new Promise((done) => setTimeout(done, 500));
    expect(await contoso.panel.text()).toContain('Simulated tenant');
    expect(place.organizations.apiRequests()).toEqual([]);
    await contoso.panel.click('Show the checklist of');
    await contoso.panel.until(`document.querySelector('.step')`);
    await contoso.panel.until(byText('The page in front belongs to contoso.crm4.dynamics.com'));
  });

  it('speaks of the organization in front once it may be read', async () => {
    await place.answerPrompt(CONTOSO, true);
    await contoso.panel.click('Connect to this org');
    await contoso.panel.until(byText('Live, read only'));
    await contoso.panel.until(`document.querySelector('.step-done')`);
    expect(await contoso.panel.text()).not.toContain('Simulated tenant');
  });

  it('follows where the person is there, and says where it cannot tell', async () => {
    const { panel, tab } = contoso;
    await panel.until(byText('The guide cannot tell which page of the organization you are on'));
    await tab.goto(`${CONTOSO}/main.aspx?pagetype=entitylist&etn=mailbox`);
    await panel.until(byText('You are at: Mailboxes'));
    await tab.goto(`${CONTOSO}/main.aspx?pagetype=entityrecord&etn=emailserverprofile&id=1`);
    await panel.until(byText('You are at: Email Server Profiles'));
  });

  it('leads to the place of a step, by the documented address or by one that somebody gave', async () => {
    const { panel, tab } = contoso;
    const open = async (step: string) => {
      await panel.evaluate(`document.querySelector('[data-step="${step}"] .step-head').click()`);
      await panel.until(`document.querySelector('[data-shown-step="${step}"] .step-actions a')`);
    };
    const link = (step: string) =>
      panel.evaluate<string>(`document.querySelector('[data-shown-step="${step}"] .step-actions a').href`);
    await open('mailboxes.test');
    // In the view that the step names, by the id that it has there.
    expect(await link('mailboxes.test')).toMatch(
      /main[.]aspx[?]etn=mailbox&pagetype=entitylist&viewid=[0-9a-f-]{36}&viewtype=1039$/,
    );
    await open('defaults.configure');
    expect(await link('defaults.configure')).toBe(`${CONTOSO}/main.aspx?settingsonly=true`);
    await tab.goto(`${CONTOSO}/tools/email.aspx?area=settings`);
    await panel.evaluate(`document.querySelector('.own-address').open = true`);
    await panel.click('Take the page in front');
    await panel.click('Use it');
    await panel.until(
      `document.querySelector('[data-shown-step="defaults.configure"] .step-actions a').href.endsWith('/tools/email.aspx?area=settings')`,
    );
    await panel.until(byText('You are at: Email Configuration Settings'));
  });

  it('speaks of another organization in another window, and neither of the other', async () => {
    await place.answerPrompt(FABRIKAM, true);
    fabrikam = await beside(`${FABRIKAM}/main.aspx?etn=mailbox&pagetype=entitylist`);
    await fabrikam.panel.until(byText('fabrikam.crm4.dynamics.com is not connected'));
    await fabrikam.panel.click('Connect to this org');
    await fabrikam.panel.until(byText('fabrikam.crm4.dynamics.com'));
    await fabrikam.panel.until(byText('You are at: Mailboxes'));
    expect(await contoso.panel.text()).toContain('contoso.crm4.dynamics.com');
    expect(await contoso.panel.text()).not.toContain('fabrikam');
  });

  it('offers the organization of a tab that comes to the front, and changes nothing unasked', async () => {
    const { panel, tab } = contoso;
    await tab.goto(`${FABRIKAM}/main.aspx`);
    await panel.until(
      byText('The page in front belongs to fabrikam.crm4.dynamics.com, but the panel shows another'),
    );
    expect(await panel.text()).toContain('contoso.crm4.dynamics.com');
    await panel.click('Speak of fabrikam');
    await panel.until(byText('fabrikam.crm4.dynamics.com'));
    await panel.until(`!document.body.innerText.includes('contoso')`);
  });

  it('recognizes the environment of the admin center, where it may see its address', async () => {
    const { panel, tab } = contoso;
    const { EnvironmentId: environment } = await fetch(
      `${place.behind(new URL(CONTOSO).host)}/api/data/v9.2/RetrieveCurrentOrganization(AccessType=Microsoft.Dynamics.CRM.EndpointAccessType'Default')`,
    )
      .then((response) => response.json())
      .then(({ Detail }) => Detail);
    await place.answerPrompt(ADMIN_CENTER, true);
    await panel.click('Tenant:');
    await panel.click('Organizations');
    await panel.click('Follow the admin center');
    await panel.until(byText('Stop following it'));
    await tab.goto(`${ADMIN_CENTER}/manage/environments/environment/${environment}/hub`);
    await panel.until(byText('The admin center shows the environment of contoso.crm4.dynamics.com'));
    await tab.goto(
      `${ADMIN_CENTER}/manage/environments/environment/00000000-0000-4000-8000-000000000000/hub`,
    );
    await panel.until(byText('It names an environment and no organization'));
  });

  it('asked with GET and nothing else, and only where it had been granted', () => {
    expect(place.organizations.apiRequests().length).toBeGreaterThan(20);
    expect(forbiddenRequests(place)).toEqual([]);
    const asked = new Set(place.organizations.apiRequests().map(({ host }) => host));
    expect([...asked].sort()).toEqual([new URL(CONTOSO).host, new URL(FABRIKAM).host]);
  });

  it('says with two clicks why the mailbox in front will not enable, once its organization is connected', async () => {
    const { host } = new URL(CONTOSO);
    const answer = await fetch(`${place.behind(host)}/api/data/v9.2/mailboxes?$select=mailboxid,name`);
    const { value } = (await answer.json()) as { value: { mailboxid: string; name: string }[] };
    const mailbox = value.find(({ name }) => name === 'Miha Rozman');
    const tab = await openWindow(
      place.context,
      place.practice,
      `${CONTOSO}/main.aspx?pagetype=entityrecord&etn=mailbox&id=${mailbox?.mailboxid}`,
    );
    const panel = await openSidePanel(place.context, place.id, tab, '[data-popup="mailbox"]');
    await panel.until(`document.querySelector('.mailbox-answer')`);
    expect(await panel.text()).toContain('Miha Rozman');
    expect(forbiddenRequests(place)).toEqual([]);
  });
});
