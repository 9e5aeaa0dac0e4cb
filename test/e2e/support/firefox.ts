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
  /** Port of a proxy that leads to stand-ins for organizations. */
  proxy?: number;
}

export interface FirefoxExtension {
  browser: Browser;
  /** A page of the extension, as wide and high as told. @param path such as `practice.html#mailboxes` */
  page(path: string, width: number, height: number): Promise<Page>;
  /** Answers the browser's question whether the extension may ask a host, as a person does: in the browser's window. */
  answerPrompt(yes: boolean): Promise<void>;
  close(): Promise<void>;
}

/** The protocol itself, which reaches the browser's own windows. */
interface Bidi {
  send(
    method: string,
    parameters: object,
  ): Promise<{ result: { contexts?: { context: string }[]; result?: { value?: unknown } } }>;
}

/** Runs in the window of the browser. */
const clickPrompt = `async (yes) => {
  for (let tries = 0; tries < 100; tries += 1) {
    const prompt = document.getElementById('addon-webext-permissions-notification');
    const button = prompt?.[yes ? 'button' : 'secondaryButton'];
    if (button && PopupNotifications.isPanelOpen) {
      button.click();
      return true;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}`;

/** @param gecko id of the add-on, as its manifest has it */
export async function openFirefox(
  gecko: string,
  { locale = 'en-GB', proxy }: FirefoxOptions = {},
): Promise<FirefoxExtension> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: proxy !== undefined,
    // Without it pages of extensions are out of reach.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.accept_languages': locale,
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: ID }),
      ...(proxy === undefined
        ? {}
        : {
            'network.proxy.type': 1,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': proxy,
          }),
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
    async answerPrompt(yes) {
      const { connection } = browser as unknown as { connection: Bidi };
      const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const [window] = result.contexts ?? [];
      if (!window) throw new Error('Firefox has no window');
      const answered = await connection.send('script.evaluate', {
        target: { context: window.context },
        expression: `(${clickPrompt})(${yes})`,
        awaitPromise: true,
      });
      if (answered.result.result?.value !== true) throw new Error('Firefox asked nothing');
    },
    close: () => browser.close(),
  };
}
