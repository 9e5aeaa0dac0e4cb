/** What an organization answers when it is not at its best, when it is large, and when it is this machine's simulator. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { controlServer } from '../support/control-server';
import { many } from '../support/scale';
import { startServer } from './support/browser';
import { forbiddenRequests, type LiveWorkplace, openBesideOrganizations } from './support/live-org';
import { signIn } from './support/organization';
import { openOrgs } from './support/panel';

const ORG = 'https://contoso.crm4.dynamics.com';
const HOST = 'contoso.crm4.dynamics.com';

const refusal = (status: number, code: string, message: string, headers: Record<string, string> = {}) =>
  Response.json({ error: { code, message } }, { status, headers });

describe('an organization in trouble', () => {
  let place: LiveWorkplace;
  let panel: Page;

  beforeAll(async () => {
    place = await openBesideOrganizations([HOST]);
    panel = place.panel;
    await place.openTab(`${ORG}/main.aspx`);
    await place.answerPrompt(ORG, true);
    await panel.bringToFront();
    await openOrgs(panel);
    await panel.locator('input[name="orgAddress"]').fill(HOST);
    await panel.getByRole('button', { name: 'Connect', exact: true }).click();
    await panel.getByRole('button', { name: 'Guide me in this org' }).click();
    await read();
  });
  afterEach(() => place.organizations.answerOtherwise(() => null));
  afterAll(() => place.close());

  /** Until a reading that is under way has ended. */
  const read = () => panel.locator('[data-read="again"]:enabled').waitFor();
  const readAgain = async () => {
    await panel.locator('[data-read="again"]').click();
    await panel.waitForTimeout(50);
    await read();
  };

  it.each([
    ['signedOut', signIn, 'Sign in to it in this browser'],
    [
      'signedOut',
      () => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } }),
      'Sign in',
    ],
    [
      'notThere',
      () => refusal(404, '0x80060888', "Resource not found for the segment 'WhoAmI'."),
      'does not know',
    ],
    ['unavailable', () => refusal(503, '', 'Service unavailable'), 'has trouble of its own'],
    ['noAnswer', () => 'cut' as const, 'No answer came'],
    [
      'damaged',
      () => new Response('{"UserId":"', { headers: { 'content-type': 'application/json' } }),
      'not what an organization answers',
    ],
  ])(
    'that is %s says what it means, what to do, and what still holds',
    async (trouble, answer, says) => {
      place.organizations.answerOtherwise((path) => (path.includes('WhoAmI') ? answer() : null));
      await readAgain();
      const note = panel.locator(`[data-trouble="${trouble}"]`);
      await note.waitFor();
      expect(await note.textContent()).toContain(says);
      expect(await note.textContent()).toContain('What is shown was read');
      place.organizations.answerOtherwise(() => null);
      // After several failures the browser itself holds requests of an extension back for a while.
      await expect
        .poll(
          async () => {
            await readAgain();
            return panel.locator('[data-trouble]').count();
          },
          { timeout: 60_000, interval: 1000 },
        )
        .toBe(0);
    },
    90_000,
  );

  it('that asks to wait is waited for, and read all the same', async () => {
    let times = 2;
    place.organizations.answerOtherwise((path) => {
      if (!path.includes('/mailboxes?') || times === 0) return null;
      times -= 1;
      return refusal(429, '0x80072322', 'Number of requests exceeded the limit of 6000.', {
        'retry-after': '1',
      });
    });
    const before = Date.now();
    await readAgain();
    expect(Date.now() - before).toBeGreaterThan(1900);
    expect(await panel.locator('[data-notice="partial"]').count()).toBe(0);
  });

  it('that refuses a table is partial, with the privilege that it names', async () => {
    place.organizations.answerOtherwise((path) =>
      path.includes('/queues?')
        ? refusal(403, '0x80040220', 'Principal user (Id=1, type=8) is missing prvReadQueue privilege (Id=2)')
        : null,
    );
    await readAgain();
    const note = panel.locator('[data-notice="partial"]');
    await note.locator('summary').click();
    expect(await note.textContent()).toContain('queues');
    expect(await note.textContent()).toContain('prvReadQueue');
  });

  it('whose caller may read only their own mailbox says that the others are hidden', async () => {
    place.organizations.answerOtherwise(async (path) => {
      if (!path.includes('/mailboxes?')) return null;
      const answer = await fetch(`${place.behind(HOST)}${path}`, { headers: { Accept: 'application/json' } });
      const body = await answer.clone().json();
      return answer.ok ? Response.json({ ...body, value: body.value.slice(0, 1) }) : answer;
    });
    await readAgain();
    const note = panel.locator('[data-notice="partial"]');
    await note.locator('summary').click();
    expect(await note.textContent()).toContain('mailboxes that you may not read');
  });

  it('that was reset answers as another one, which is told', async () => {
    await controlServer(place.behind(HOST), 'POST', '/reset', {});
    await readAgain();
    await panel
      .locator('.message-warn', { hasText: 'Another organization answers at this address' })
      .first()
      .waitFor();
  });

  it('is read while the service worker is stopped in the middle', async () => {
    let goOn = () => {};
    const held = new Promise<void>((resume) => {
      goOn = resume;
    });
    place.organizations.answerOtherwise(async (path) => {
      if (path.includes('/mailboxes?')) await held;
      return null;
    });
    await panel.locator('[data-read="again"]').click();
    await panel.locator('.tenant-line', { hasText: 'Reading' }).waitFor();
    const cdp = await place.context.newCDPSession(panel);
    const browser = await place.context.browser()?.newBrowserCDPSession();
    const { targetInfos } = (await browser?.send('Target.getTargets')) ?? { targetInfos: [] };
    const worker = targetInfos.find(({ type }) => type === 'service_worker');
    if (worker) await browser?.send('Target.closeTarget', { targetId: worker.targetId });
    await cdp.detach();
    goOn();
    await read();
    expect(worker).toBeDefined();
    expect(await panel.locator('[data-trouble], [data-notice="partial"]').count()).toBe(0);
  });

  it('with very many mailboxes is read page by page, can be given up, and is kept', async () => {
    const mailboxes = many(20_000, 100_000);
    await controlServer(place.behind(HOST), 'POST', '/reset', { mailboxes });
    let goOn = () => {};
    const held = new Promise<void>((resume) => {
      goOn = resume;
    });
    place.organizations.answerOtherwise(async (path) => {
      if (path.includes('/mailboxes?') && path.includes('skiptoken')) await held;
      return null;
    });
    await panel.locator('[data-read="again"]').click();
    await panel.locator('.tenant-line', { hasText: /Reading mailboxes: \d+,000/ }).waitFor();
    await panel.getByRole('button', { name: 'Cancel' }).click();
    await read();
    goOn();
    place.organizations.answerOtherwise(() => null);
    const before = place.organizations.apiRequests().length;
    await panel.locator('[data-read="again"]').click();
    await panel.locator('[data-read="again"]:disabled').waitFor();
    await panel.locator('[data-read="again"]:enabled').waitFor({ timeout: 120_000 });
    const pages = place.organizations
      .apiRequests()
      .slice(before)
      .filter(({ path }) => path.includes('/mailboxes?'));
    expect(pages.length).toBeGreaterThanOrEqual(mailboxes / 5000);
    expect(await panel.locator('[data-notice="partial"]').count()).toBe(0);
    const asked = place.organizations.apiRequests().length;
    await panel.reload();
    await panel.locator('.tenant-now', { hasText: 'Live, read only · ' }).waitFor({ timeout: 60_000 });
    expect(place.organizations.apiRequests().length).toBe(asked);
  }, 240_000);

  it('asked with GET and nothing else, and only where it had been granted', () => {
    expect(place.organizations.apiRequests().length).toBeGreaterThan(100);
    expect(forbiddenRequests(place)).toEqual([]);
  });
});

describe('the simulator of this machine as an organization', () => {
  it('is connected at http://localhost, and read like any other', async () => {
    const server = await startServer();
    const place = await openBesideOrganizations([]);
    try {
      const { panel } = place;
      await place.answerPrompt('http://localhost', true);
      await panel.bringToFront();
      await openOrgs(panel);
      await panel.locator('input[name="orgAddress"]').fill(server.url);
      await panel.getByRole('button', { name: 'Connect', exact: true }).click();
      await panel.locator('.org-card .message-good').waitFor();
      await panel.getByRole('button', { name: 'Guide me in this org' }).click();
      await panel.locator('.tenant-now', { hasText: new URL(server.url).host }).waitFor();
      expect(await panel.locator('.tenant-now').textContent()).toContain('Live, read only');
    } finally {
      await place.close();
      await server.stop();
    }
  });
});
