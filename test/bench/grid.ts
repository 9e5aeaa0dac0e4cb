import type { Page } from 'playwright-core';
import { type LocalServer, startServer } from '../e2e/support/browser';
import { controlServer } from '../support/control-server';
import { withChromium } from './chromium';
import { type Figure, grouped } from './report';
import { median } from './times';

const FEW = 100;
const MANY = 100_000;
const WARM_UPS = 1;
const LOADS = 9;
const SORTS = 9;

/** Times that the page under measure notes down itself. */
interface Noted {
  firstRows: number | null;
  longTasks: number[];
}

/** Runs in the page before its own code. */
function noteTimes(): void {
  const noted: Noted = { firstRows: null, longTasks: [] };
  Object.assign(globalThis, { noted });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.data-grid-body [role="row"]')) return;
    noted.firstRows = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    noted.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}

const read = (page: Page) => page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);

const reset = (server: LocalServer, mailboxes: number) =>
  controlServer<void>(server.url, 'POST', '/reset', { mailboxes, seed: 7 });

async function open(page: Page, server: LocalServer): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`${server.url}/#mailboxes?view=all`);
  await page.waitForFunction(() => (globalThis as unknown as { noted: Noted }).noted.firstRows !== null);
  return (await read(page)).firstRows ?? Number.NaN;
}

/** Until every row is there and the page has nothing more to do. */
async function settle(page: Page, rows: number): Promise<void> {
  const count = `${grouped(rows)} records`;
  await page.getByText(count).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2000);
}

interface Work {
  sort: number;
  filter: number;
  selectAll: number;
  longest: number;
}

/** From the press of a key or button until the frame after what it changed. */
async function timed(page: Page, act: () => Promise<unknown>): Promise<number> {
  const began = await page.evaluate(() => performance.now());
  await act();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return (await page.evaluate(() => performance.now())) - began;
}

async function scroll(page: Page): Promise<number> {
  // Tasks of what was done before are told of late.
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    (globalThis as unknown as { noted: Noted }).noted.longTasks.length = 0;
  });
  await page.locator('.data-grid').hover();
  for (let turn = 0; turn < 120; turn += 1) await page.mouse.wheel(0, turn % 10 === 9 ? 200_000 : 700);
  await page.waitForTimeout(300);
  return Math.max(0, ...(await read(page)).longTasks);
}

async function work(page: Page): Promise<Work> {
  const head = page.locator('.data-grid-head [role="columnheader"]');
  // One way and back, by turns: a single one is as long as what else the browser does at that moment.
  const sorts: number[] = [];
  for (let turn = 0; turn < SORTS; turn += 1) sorts.push(await timed(page, () => head.nth(2).click()));
  const sort = median(sorts);
  const filter = await timed(page, () => page.locator('input[name="search"]').fill('ana'));
  await page.locator('input[name="search"]').fill('');
  const selectAll = await timed(page, () => head.first().locator('input').check());
  const longest = await scroll(page);
  return { sort, filter, selectAll, longest };
}

interface Measured extends Work {
  firstRows: number;
}

async function measure(page: Page, server: LocalServer, mailboxes: number): Promise<Measured> {
  await reset(server, mailboxes);
  const times: number[] = [];
  for (let load = 0; load < WARM_UPS + LOADS; load += 1) {
    const time = await open(page, server);
    if (load >= WARM_UPS) times.push(time);
  }
  await settle(page, mailboxes);
  return { firstRows: median(times), ...(await work(page)) };
}

/** The grid of the practice client beside the guide, with many mailboxes over the same page with few. */
export async function measureGrid(): Promise<Figure[]> {
  const server = await startServer();
  try {
    return await withChromium(async (context) => {
      const page = await context.newPage();
      await page.setViewportSize({ width: 1400, height: 900 });
      await page.addInitScript(noteTimes);
      const few = await measure(page, server, FEW);
      const many = await measure(page, server, MANY);
      const figure = (what: string, key: keyof Measured, aim?: string): Figure => ({
        what: `${what}, ${grouped(MANY)} rows`,
        measured: many[key],
        unit: 'ms',
        floor: { what: `${FEW} rows`, measured: few[key] },
        ...(aim ? { aim } : {}),
      });
      return [
        figure('first rows of the list', 'firstRows', '<= 1.3x'),
        figure('sort', 'sort', '<= 2x'),
        figure('search', 'filter'),
        figure('select all', 'selectAll'),
        {
          what: `longest task while scrolling, ${grouped(MANY)} rows`,
          measured: many.longest,
          unit: 'ms',
          aim: '<= 50 ms; only those longer are seen',
        },
      ];
    });
  } finally {
    await server.stop();
  }
}
