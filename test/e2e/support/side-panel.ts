/** The real side panel of the browser, which playwright does not list among its pages. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

export interface SidePanel {
  evaluate<Value>(expression: string): Promise<Value>;
  /** Text of the panel as it stands. */
  text(): Promise<string>;
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>;
  /** Clicks the first button or link whose text begins so. */
  click(text: string): Promise<void>;
  screenshot(): Promise<Buffer>;
}

const PATIENCE = 20_000;

/** Waits for a page of the extension that was not there before. */
async function newTarget(cdp: CDPSession, page: string, before: readonly string[]): Promise<string> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const found = (await targetsOf(cdp, page)).find((each) => !before.includes(each));
    if (found) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No ${page} opened`);
}

async function targetsOf(cdp: CDPSession, page: string): Promise<string[]> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'page' && url.endsWith(page))
    .map(({ targetId }) => targetId);
}

/**
 * Clicks the icon of the extension over a tab, and then a button in what pops up.
 * @param button the door to the guide unless another one is told
 */
export async function openSidePanel(
  context: BrowserContext,
  id: string,
  tab: Page,
  button = '[data-door="setUp"]',
): Promise<SidePanel> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser cannot be reached');
  const cdp = await browser.newBrowserCDPSession();
  await tab.bringToFront();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === tab.url());
  if (!target) throw new Error(`No tab shows ${tab.url()}`);
  const panels = await targetsOf(cdp, '/sidepanel.html');
  const popups = await targetsOf(cdp, '/popup.html');
  // Newer than the protocol's types.
  const send = cdp.send.bind(cdp) as unknown as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: target.targetId });
  const popup = await surfaceOf(cdp, await newTarget(cdp, '/popup.html', popups));
  await popup.until(`document.querySelector('${button}')`);
  await popup.evaluate(`void document.querySelector('${button}').click()`).catch(() => {});
  return surfaceOf(cdp, await newTarget(cdp, '/sidepanel.html', panels));
}

/** A page in a window of its own. */
export async function openWindow(context: BrowserContext, opener: Page, address: string): Promise<Page> {
  const opened = context.waitForEvent('page');
  await opener.evaluate(() =>
    (
      globalThis as unknown as { chrome: { windows: { create(window: object): Promise<unknown> } } }
    ).chrome.windows.create({ url: 'about:blank' }),
  );
  const page = await opened;
  await page.goto(address);
  return page;
}

async function surfaceOf(cdp: CDPSession, targetId: string): Promise<SidePanel> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  function send<Result>(method: string, params: object): Promise<Result> {
    last += 1;
    const id = last;
    return new Promise((done, fail) => {
      const hear = (event: { sessionId: string; message: string }) => {
        const message = JSON.parse(event.message);
        if (event.sessionId !== sessionId || message.id !== id) return;
        cdp.off('Target.receivedMessageFromTarget', hear);
        if (message.error) fail(new Error(message.error.message));
        else done(message.result);
      };
      cdp.on('Target.receivedMessageFromTarget', hear);
      void cdp.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
    });
  }

  // What playwright does for the pages that it knows: the certificate of the stand-in is thrown away.
  await send('Security.setIgnoreCertificateErrors', { ignore: true });

  async function evaluate<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = await send<{
      result: { value: Value };
      exceptionDetails?: { exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'It failed');
    return result.value;
  }

  async function until(expression: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    // A page that is only being loaded has no body yet.
    while (!(await evaluate<boolean>(`Boolean(document.body && (${expression}))`))) {
      if (Date.now() > end) {
        throw new Error(`Not so: ${expression}\n${await evaluate<string>('document.body.innerText')}`);
      }
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  return {
    evaluate,
    until,
    text: () => evaluate<string>('document.body.innerText'),
    async click(text) {
      const found = `[...document.querySelectorAll('button, a')].find((each) => each.textContent.trim().startsWith(${JSON.stringify(text)}))`;
      await until(found);
      await evaluate(`${found}.click()`);
    },
    async screenshot() {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
  };
}
