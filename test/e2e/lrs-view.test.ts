/** A trainer connects a Learning Record Store and sends a result; the store is our own stand-in on this machine. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workedResult } from '../support/exercise-result';
import { type LrsStandIn, startLrs } from '../support/lrs';
import { openBrowser } from './support/learning-system';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OUT = resolve('.output/test-pages/lrs');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

async function servePage(): Promise<{ url: string; server: Server }> {
  await build({
    configFile: false,
    root: resolve('test/e2e/pages'),
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false })],
    build: {
      outDir: OUT,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: resolve('test/e2e/pages/lrs.html') },
    },
  });
  const result = JSON.stringify(await workedResult({ answer: 'no-profile' }));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    try {
      const body = pathname === '/result.json' ? result : readFileSync(`${OUT}${pathname}`);
      response.writeHead(200, { 'Content-Type': TYPES[extname(pathname)] ?? 'application/json' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/lrs.html`, server };
}

describe('the view of the Learning Record Store', () => {
  let lrs: LrsStandIn;
  let browser: BrowserContext;
  let page: Page;
  let served: Awaited<ReturnType<typeof servePage>>;

  beforeAll(async () => {
    [lrs, served, browser] = await Promise.all([startLrs(), servePage(), openBrowser()]);
    page = await browser.newPage();
    await page.goto(served.url);
    await page.locator('.lrs').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    served.server.close();
    await lrs.stop();
  });

  async function violations(): Promise<string[]> {
    await page.evaluate(AXE);
    const found = (await page.evaluate('axe.run().then((result) => result.violations)')) as {
      id: string;
      nodes: { target: unknown }[];
    }[];
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
  }
  async function type(values: Record<string, string>) {
    for (const [name, value] of Object.entries(values)) {
      await page.locator(`input[name="${name}"]`).fill(value);
    }
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
  }
  const waiting = (count: number) => page.locator(`[data-waiting="${count}"]`).waitFor();

  it('shows what a result would tell, and saves it as a file', async () => {
    await page.locator('.lrs-preview summary').click();
    const text = (await page.locator('.lrs-preview pre').textContent()) ?? '';
    expect(JSON.parse(text)).toHaveLength(5);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-lrs="save"]').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^statements-[0-9a-f-]{36}\.json$/);
    expect(readFileSync((await download.path()) ?? '', 'utf8')).toBe(text);
    expect(lrs.seen).toEqual([]);
  });

  it('says what is wrong with an address or a key, and sends neither elsewhere', async () => {
    await type({ endpoint: 'http://lrs.example.com/', key: 'k', secret: 's' });
    await page.getByText('This is no address that a secret may be sent to.').waitFor();
    await type({ endpoint: lrs.endpoint, key: 'key', secret: 'wrong' });
    await page.locator('[data-trouble="unauthorized"]').waitFor();
    expect(await violations()).toEqual([]);
  });

  it('connects, sends a result, and says when', async () => {
    await type({ secret: lrs.secret });
    const card = page.getByRole('region', { name: new URL(lrs.endpoint).host });
    await card.waitFor();
    await page.locator('[data-lrs="queue"]').click();
    await page.getByText('Last sent on').waitFor();
    await waiting(0);
    expect(lrs.verbs()).toEqual(['initialized', 'answered', 'completed', 'failed', 'terminated']);
    await page.locator('[data-lrs="queue"]').click();
    await page.waitForTimeout(300);
    await waiting(0);
    expect(lrs.statements()).toHaveLength(5);
  });

  it('keeps what could not be sent over a reload, says why, and sends it on a click', async () => {
    const fresh = await startLrs();
    await page.getByRole('button', { name: 'Disconnect' }).click();
    await type({ endpoint: fresh.endpoint, key: fresh.key, secret: fresh.secret });
    await page.getByRole('button', { name: 'Disconnect' }).waitFor();
    fresh.answerNext({ status: 503 });
    await page.locator('[data-lrs="queue"]').click();
    await page.locator('[data-trouble="unavailable"]').waitFor();
    await waiting(5);
    expect(await page.locator('[data-waiting]').textContent()).toContain('Tried again in 1 minute');
    expect(await violations()).toEqual([]);
    // The page tries again as soon as it is there.
    fresh.answerNext({ status: 401 });
    await page.goto(`${served.url}?theme=dark&language=sl`);
    await waiting(5);
    await page.getByText('Čaka 5 izjav.').waitFor();
    await page.locator('[data-trouble="unauthorized"]').waitFor();
    expect(await violations()).toEqual([]);
    await page.locator('[data-lrs="send"]').click();
    await waiting(0);
    expect(fresh.statements()).toHaveLength(5);
    await fresh.stop();
  });

  it('is whole at the width of a panel', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });
});
