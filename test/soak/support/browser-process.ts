/** A browser that can be killed: in a process group of its own, with the extension and a profile that is kept. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../e2e/support/chromium';

const EXTENSION = resolve('.output/chrome-mv3');

export interface BrowserProcess {
  context: BrowserContext;
  /** Reaches the browser itself, and not one page. */
  cdp: CDPSession;
  origin: string;
  /** Opens a page of the extension. */
  open(page: string): Promise<Page>;
  /** What its pages had to complain of. */
  complaints: readonly string[];
  /** SIGKILL to all of its processes: nobody is asked, nothing is closed. */
  kill(): Promise<void>;
}

export const makeProfile = (): string => mkdtempSync(join(tmpdir(), 'mailbox-coach-soak-'));

export const removeProfile = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/** Where a browser that was just started can be driven from. */
async function addressOf(child: ChildProcess): Promise<string> {
  let told = '';
  for await (const part of child.stderr ?? []) {
    told += String(part);
    const [, address] = /DevTools listening on (ws:\S+)/.exec(told) ?? [];
    if (address) return address;
  }
  throw new Error(`The browser did not start: ${told}`);
}

/** Kills the whole group; one that is gone already is what was wanted. */
function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** The extension says its id by its worker. */
async function originOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}`;
}

export async function startBrowser(profile: string): Promise<BrowserProcess> {
  const child = spawn(
    chromiumPath(),
    [
      ...CHROMIUM_ARGS,
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      '--lang=en-GB',
      '--window-size=1400,900',
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(child, 'exit');
  const killWithUs = () => killGroup(child);
  process.once('exit', killWithUs);
  try {
    const browser = await chromium.connectOverCDP(await addressOf(child));
    child.stderr?.resume();
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no window');
    context.setDefaultTimeout(30_000);
    const origin = await originOf(context);
    const complaints: string[] = [];
    return {
      context,
      origin,
      complaints,
      cdp: await browser.newBrowserCDPSession(),
      async open(address) {
        const page = await context.newPage();
        page.on('pageerror', ({ message }) => complaints.push(`${address}: ${message}`));
        await page.goto(`${origin}/${address}`);
        return page;
      },
      async kill() {
        killGroup(child);
        await ended;
        process.off('exit', killWithUs);
        await browser.close().catch(() => {});
      },
    };
  } catch (error) {
    killGroup(child);
    throw error;
  }
}
