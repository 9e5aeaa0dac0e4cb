import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from './chromium';

const EXTENSION = resolve('.output/chrome-mv3');
const SERVER = resolve('.output/server/main.js');

export interface LaunchOptions {
  locale?: string;
  colorScheme?: 'light' | 'dark';
  /** Profile to open again; a fresh one unless told. */
  profile?: string;
  /** Port of this machine that answers for every host but this machine itself, so that it sees all that is asked. */
  organizationsAt?: number;
}

export function freshProfile(): string {
  return mkdtempSync(join(tmpdir(), 'mailbox-coach-e2e-'));
}

async function launch(
  args: string[],
  { locale = 'en-GB', colorScheme = 'light', profile, organizationsAt }: LaunchOptions,
) {
  const context = await chromium.launchPersistentContext(profile ?? freshProfile(), {
    executablePath: chromiumPath(),
    headless: true,
    locale,
    colorScheme,
    viewport: { width: 1400, height: 900 },
    ignoreHTTPSErrors: organizationsAt !== undefined,
    args: [
      ...CHROMIUM_ARGS,
      `--lang=${locale}`,
      '--enable-unsafe-extension-debugging',
      ...(organizationsAt
        ? [`--host-resolver-rules=MAP * 127.0.0.1:${organizationsAt},EXCLUDE localhost,EXCLUDE 127.0.0.1`]
        : []),
      ...args,
    ],
  });
  context.setDefaultTimeout(20_000);
  return context;
}

/** Where a trainee works: the practice client in one page, the panel in the same or in another. */
export interface Workplace {
  context: BrowserContext;
  practice: Page;
  panel: Page;
  close(): Promise<void>;
}

/** The built extension, with its panel opened as a page beside the practice page. */
export async function openExtension(options: LaunchOptions = {}): Promise<Workplace & { id: string }> {
  const context = await launch(
    [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
    options,
  );
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const practice = await context.newPage();
  await practice.goto(`chrome-extension://${id}/practice.html`);
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.goto(`chrome-extension://${id}/sidepanel.html`);
  return { context, practice, panel, id, close: () => context.close() };
}

export interface LocalServer {
  url: string;
  process: ChildProcess;
  output(): string;
  stop(): Promise<number | null>;
}

/** The server of `npm start`, on a port that is free. */
export const startServer = (...args: string[]): Promise<LocalServer> => startServerOf(SERVER, ...args);

/** @param file the server of another copy of the product */
export async function startServerOf(file: string, ...args: string[]): Promise<LocalServer> {
  const child = spawn(process.execPath, [file, '--no-open', '--port', '0', ...args]);
  let output = '';
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  const url = await new Promise<string>((done, fail) => {
    const hear = (data: Buffer) => {
      output += String(data);
      const [address] = /http:\/\/localhost:\d+/.exec(output) ?? [];
      if (address) done(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => fail(new Error(`The server ended with ${code}: ${output}`)));
  });
  return {
    url,
    process: child,
    output: () => output,
    stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** The page of `npm start` in a browser: practice client and panel side by side. */
export async function openLocal(server: LocalServer, options: LaunchOptions = {}): Promise<Workplace> {
  const context = await launch([], options);
  const page = await context.newPage();
  await page.goto(server.url);
  return { context, practice: page, panel: page, close: () => context.close() };
}
