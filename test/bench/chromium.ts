import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import ensureBrowsers from '../e2e/support/browsers';
import { CHROMIUM_ARGS, chromiumPath } from '../e2e/support/chromium';

/** Does `work` in a Chromium of its own, with a fresh profile and, if told, the extension of a folder. */
export async function withChromium<Result>(
  work: (context: BrowserContext) => Promise<Result>,
  extension?: string,
): Promise<Result> {
  ensureBrowsers();
  const loading = extension
    ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
    : [];
  return withFolder(async (profile) => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath(),
      headless: true,
      locale: 'en-GB',
      viewport: { width: 400, height: 900 },
      args: [...CHROMIUM_ARGS, '--lang=en-GB', ...loading],
    });
    try {
      return await work(context);
    } finally {
      await context.close();
    }
  });
}

/** A folder that is gone afterwards. */
export async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'mailbox-coach-bench-'));
  try {
    return await work(folder);
  } finally {
    // The browser's last processes may still write while they end.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
