import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { IDLE } from '../../server/class/seats';
import { openClass } from '../server/class-support';
import { expectNone, expectNoOverflow } from './support/axe';
import { type LocalServer, startServer } from './support/browser';
import { CHROMIUM_ARGS, chromiumPath } from './support/chromium';
import { act } from './support/exercise-acts';

const NAMES = ['Ana', 'Bor', 'Cene', 'Erik', '<b>Eva</b>'];

describe('a class of five browsers', { timeout: 240_000 }, () => {
  let server: LocalServer;
  let browser: Browser;
  let trainer: Page;
  let joinAddress = '';
  const trainees: { context: BrowserContext; page: Page; back: string }[] = [];

  async function aBrowser(): Promise<BrowserContext> {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1400, height: 900 } });
    context.setDefaultTimeout(30_000);
    return context;
  }
  const row = (name: string) => trainer.locator('[data-table="seats"] tbody tr', { hasText: name });

  beforeAll(async () => {
    server = await startServer('--class');
    await vi.waitFor(() => expect(server.output()).toContain('Ctrl-C stops.'), { timeout: 10_000 });
    browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS] });
    const [address = ''] = /http:\S+class\.html#key=\S+/.exec(server.output()) ?? [];
    const context = await aBrowser();
    trainer = await context.newPage();
    await trainer.goto(address);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('shows the trainer how to join, and keeps the key out of the address', async () => {
    await trainer.locator('[data-join-code]').waitFor();
    expect(trainer.url()).not.toContain('key');
    const [join = ''] = /http:\S+join\.html/.exec(server.output()) ?? [];
    const code = ((await trainer.locator('[data-join-code]').textContent()) ?? '').replace(' ', '');
    expect(code).toMatch(/^\w{8}$/);
    joinAddress = `${join}#code=${code}`;
    await expectNone(trainer, 'the class before anybody joined');
  });

  it('gives everybody a seat by the link', async () => {
    for (const name of NAMES) {
      const context = await aBrowser();
      const page = await context.newPage();
      await page.goto(server.url);
      expect(new URL(page.url()).pathname).toBe('/join.html');
      await page.goto('about:blank');
      await page.goto(joinAddress);
      await page.locator('input[name="name"]').fill(name);
      if (name === 'Ana') await expectNone(page, 'the page to join by');
      await page.locator('button[type="submit"]').click();
      const back = ((await page.locator('[data-return-code]').textContent()) ?? '').trim();
      await page.locator('a[href="/"]').click();
      await page.locator('.seat-strip', { hasText: name }).waitFor();
      await page.locator('.screen').waitFor();
      trainees.push({ context, page, back });
    }
    for (const name of NAMES) await row(name).locator('.badge-good').waitFor();
    expect(await trainer.locator('[data-table="seats"] tbody b').count()).toBe(0);
  });

  it('begins an exercise for all, and tells them something', async () => {
    await trainer.locator('select[name="exercise"]').selectOption('first-mailbox');
    await trainer.locator('[data-class="begin"]').click();
    for (const { page } of trainees) await page.locator('[data-exercise="finish"]').waitFor();
    await expect.poll(() => trainer.locator('[data-table="seats"]').textContent()).toContain('under way');
    await trainer.locator('input[name="message"]').fill('Ten <i>minutes</i>');
    await trainer.locator('.class-message button[type="submit"]').click();
    const [ana] = trainees;
    const told = ana?.page.locator('[data-class-message]', { hasText: 'Ten <i>minutes</i>' });
    await told?.waitFor();
    await ana?.page.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => ana?.page.locator('[data-class-message]').textContent()).toBe('');
  });

  it('pauses for one, and goes on', async () => {
    await row('Cene').getByRole('button', { name: 'Pause the exercise of Cene' }).click();
    await row('Cene').getByText('paused').waitFor();
    expect(await row('Bor').textContent()).toContain('under way');
    await row('Cene').getByRole('button', { name: 'Go on with the exercise of Cene' }).click();
    await row('Cene').getByText('under way').waitFor();
    await expectNone(trainer, 'the class at work');
  });

  it('lets the trainer look over a shoulder, and change nothing', async () => {
    const opening = trainer.context().waitForEvent('page');
    await row('Bor').getByRole('button', { name: 'Look over' }).click();
    const watched = await opening;
    await watched.locator('[data-watching]', { hasText: 'Bor' }).waitFor();
    await watched.locator('.screen').waitFor();
    await watched.locator('[data-exercise="finish"]').waitFor();
    expect(watched.url()).not.toContain('key');
    await act(watched.locator('body'), 'finish');
    await watched.locator('dialog[open] button[type="submit"]').click();
    await expect.poll(() => watched.locator('body').textContent()).toContain('nothing is changed from here');
    await watched.close();
    expect(await row('Bor').textContent()).toContain('under way');
  });

  it('collects results as they end', async () => {
    const [ana] = trainees;
    if (!ana) throw new Error('Nobody is here.');
    await act(ana.page.locator('body'), 'finish');
    await ana.page.locator('dialog[open] button[type="submit"]').click();
    await trainer.locator('[data-table="board"] tbody tr', { hasText: 'Ana' }).waitFor();
    await trainer.locator('[data-class="end"]').click();
    await trainer.locator('dialog[open] button[type="submit"]').click();
    for (const name of NAMES) {
      await trainer.locator('[data-table="board"] tbody tr', { hasText: name }).waitFor();
    }
    const downloading = trainer.waitForEvent('download');
    await trainer.locator('[data-class="save"]').click();
    expect((await downloading).suggestedFilename()).toBe('class.zip');
  });

  it('goes on for who closed the lid, in this browser and in another', async () => {
    const [, bor] = trainees;
    if (!bor) throw new Error('Nobody is here.');
    await bor.page.close();
    await row('Bor').locator('.badge-calm', { hasText: 'away' }).waitFor({ timeout: 40_000 });
    const again = await bor.context.newPage();
    await again.goto(server.url);
    await again.locator('.seat-strip', { hasText: 'Bor' }).waitFor();
    const elsewhere = await (await aBrowser()).newPage();
    await elsewhere.goto(joinAddress);
    await elsewhere.locator('input[name="name"]').fill('Bor');
    await elsewhere.locator('button[type="submit"]').click();
    await elsewhere.locator('.message-bad').waitFor();
    await elsewhere.locator('input[name="back"]').fill(bor.back);
    await elsewhere.locator('button[type="submit"]').click();
    await elsewhere.locator('a[href="/"]').click();
    await elsewhere.locator('.seat-strip', { hasText: 'Bor' }).waitFor();
    await again.locator('a[href="/join.html"]').waitFor();
  });

  it('can be read by everybody: axe, dark, 360 px, and a projector', async () => {
    await expectNone(trainer, 'the class, light');
    await trainer.emulateMedia({ colorScheme: 'dark' });
    await expectNone(trainer, 'the class, dark');
    await trainer.setViewportSize({ width: 360, height: 800 });
    await expectNoOverflow(trainer, 'the class in 360 px');
    await trainer.setViewportSize({ width: 1400, height: 900 });
    await trainer.locator('[data-projector-switch]').click();
    await expectNone(trainer, 'the class for a room');
    expect(await trainer.locator('[data-table="board"]').textContent()).not.toContain('Cene');
    await trainer.keyboard.press('Escape');
  });

  it('is deleted where that is asked for twice', async () => {
    await trainer.getByRole('button', { name: 'Delete this class' }).click();
    const confirm = trainer.locator('dialog[open] button[type="submit"]');
    expect(await confirm.isDisabled()).toBe(true);
    await trainer.locator('input[name="sure"]').check();
    await confirm.click();
    await expect.poll(() => trainer.locator('[data-table="seats"]').count()).toBe(0);
    const [, , cene] = trainees;
    await cene?.page.locator('a[href="/join.html"]').waitFor();
  });
});

it('goes on with an exercise whose tenant was put away meanwhile', async () => {
  const room = await openClass({ root: '.output/page' });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS] });
  try {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(`${room.url}/join.html#code=${room.classroom.joinCode}`);
    await page.locator('input[name="name"]').fill('Ana');
    await page.locator('button[type="submit"]').click();
    await page.locator('a[href="/"]').click();
    await room.trainer('begin', { body: { pack: 'first-mailbox', variant: 'byName' } });
    await page.locator('[data-exercise="finish"]').waitFor();
    await page.close();
    const [{ id } = { id: '' }] = (await room.view()).seats;
    await expect
      .poll(async () => {
        room.pass(IDLE);
        await room.classroom.seats.putIdleAway();
        return room.classroom.seats.opened(id);
      })
      .toBeNull();
    const again = await context.newPage();
    await again.goto(room.url);
    await again.locator('[data-exercise="finish"]').waitFor();
    expect(room.classroom.seats.opened(id)?.standing?.stage).toBe('running');
  } finally {
    await browser.close();
    await room.close();
  }
});

it('works over plain HTTP, where browsers offer less', async () => {
  const server = await startServer('--class', '--name', 'class.test');
  await vi.waitFor(() => expect(server.output()).toContain('Ctrl-C stops.'), { timeout: 10_000 });
  const [join = ''] = /http:\/\/class\.test\S+join\.html/.exec(server.output()) ?? [];
  const [, code = ''] = /with the code (\w{4} \w{4})/.exec(server.output()) ?? [];
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...CHROMIUM_ARGS, '--host-resolver-rules=MAP class.test 127.0.0.1'],
  });
  try {
    const page = await browser.newPage({ locale: 'en-GB' });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${join}#code=${code.replace(' ', '')}`);
    expect(await page.evaluate('isSecureContext')).toBe(false);
    await page.locator('input[name="name"]').fill('Ana');
    await page.locator('button[type="submit"]').click();
    await page.locator('a[href="/"]').click();
    await page.locator('.seat-strip', { hasText: 'Ana' }).waitFor();
    const begun = await page.evaluate(`fetch('/simulator/exercise', {
      method: 'POST', headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ pack: 'first-mailbox', trainee: 'Ana', attempt: '00000000-0000-4000-8000-000000000001' }),
    }).then(({ status }) => status)`);
    expect(begun).toBe(200);
    await act(page.locator('body'), 'finish');
    await page.locator('dialog[open] button[type="submit"]').click();
    await page.getByText('not passed').first().waitFor();
    const downloading = page.waitForEvent('download', { timeout: 20_000 }).catch(() => null);
    await page.getByRole('button', { name: 'Save as a file' }).click();
    expect((await downloading)?.suggestedFilename()).toMatch(/\.json$/);
    expect(errors).toEqual([]);
    expect(await page.locator('#page-trouble').count()).toBe(0);
  } finally {
    await browser.close();
    await server.stop();
  }
});
