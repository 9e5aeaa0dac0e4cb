/** Firefox with the built extension, driven over WebDriver BiDi: Playwright drives only a Firefox of its own. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../server/find-browser';

const EXTENSION = resolve('.output/firefox-mv3');
/** Where its pages are; Firefox deals a new id at each installation unless it is told one. */
const ID = '5f0b3c1e-7c1f-4d0e-9d0c-3d9f3b1c2a10';
/** A navigation to an extension's page never tells that it is over. */
const NAVIGATION_MS = 1500;

export interface FirefoxOptions {
  locale?: string;
}

export interface FirefoxExtension {
  browser: Browser;
  /** A page of the extension, as wide and high as told. @param path such as `practice.html#mailboxes` */
  page(path: string, width: number, height: number): Promise<Page>;
  close(): Promise<void>;
}

/** @param gecko id of the add-on, as its manifest has it */
export async function openFirefox(
  gecko: string,
  { locale = 'en-GB' }: FirefoxOptions = {},
): Promise<FirefoxExtension> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it pages of extensions are out of reach.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.accept_languages': locale,
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: ID }),
    },
  });
  await browser.installExtension(EXTENSION);
  return {
    browser,
    async page(path, width, height) {
      const page = await browser.newPage();
      page.setDefaultTimeout(20_000);
      await page.setViewport({ width, height });
      await page.goto(`moz-extension://${ID}/${path}`, { timeout: NAVIGATION_MS }).catch((error: Error) => {
        if (error.name !== 'TimeoutError') throw error;
      });
      return page;
    },
    close: () => browser.close(),
  };
}
