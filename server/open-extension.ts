/** Starts a browser of this machine with the built extension loaded, in a profile of its own. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { CHROMIUM_VARIABLE, findChromium } from './find-browser';

const OUTPUT = resolve(import.meta.dirname, '..');
const EXTENSION = join(OUTPUT, 'chrome-mv3');

/** Kept where each system has them; which of them take an extension in this way, the browser says. */
const CHANNELS = ['msedge', 'chrome'] as const;

async function start(which: { executablePath: string } | { channel: string }): Promise<BrowserContext> {
  const profile = mkdtempSync(join(tmpdir(), 'mailbox-coach-'));
  return chromium.launchPersistentContext(profile, {
    ...which,
    headless: false,
    viewport: null,
    // It is somebody's browser, not a test's.
    ignoreDefaultArgs: ['--enable-automation', '--disable-extensions'],
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--load-extension=${EXTENSION}`, '--no-first-run'],
  });
}

/** One that somebody named or has on the path is meant; others are tried where there is none. */
async function firstThatStarts(): Promise<{ name: string; context: BrowserContext } | null> {
  const executablePath = findChromium();
  const tries = executablePath
    ? [{ name: executablePath, which: { executablePath } }]
    : CHANNELS.map((channel) => ({ name: channel, which: { channel } }));
  for (const { name, which } of tries) {
    try {
      return { name, context: await start(which) };
    } catch {
      // A channel that is not on this machine is no news.
      if (executablePath)
        console.log(`${name} is there and could not be started, as where there is no screen.`);
    }
  }
  return null;
}

console.log(`The extension is built: ${EXTENSION}`);
const started = await firstThatStarts();
if (started) {
  const { name, context } = started;
  console.log(`Started ${name} with a profile of its own. Ctrl-C ends it.`);
  if (name === 'chrome') {
    console.log(
      'Chrome from version 137 on ignores this way of loading: if the icon is missing, load it by hand.',
    );
  }
  process.on('SIGINT', () => void context.close());
  process.on('SIGTERM', () => void context.close());
  context.on('close', () => process.exit(0));
} else {
  console.log(`No Chromium, Edge or Chrome was started; ${CHROMIUM_VARIABLE}=… names one. To load it by hand:
  Chrome, Edge: extensions page > Developer mode > Load unpacked > the folder above
  Firefox: about:debugging > This Firefox > Load Temporary Add-on > ${join(OUTPUT, 'firefox-mv3', 'manifest.json')}`);
}
