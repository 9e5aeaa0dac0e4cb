/** The real side panel of the browser, which playwright does not list among its pages. */
import type { BrowserContext, CDPSession } from 'playwright-core';

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

const isPanel = ({ type, url }: { type: string; url: string }) =>
  type === 'page' && url.endsWith('/sidepanel.html');

async function panelTargets(cdp: CDPSession): Promise<string[]> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.filter(isPanel).map(({ targetId }) => targetId);
}

const PATIENCE = 20_000;

/**
 * Opens the side panel of a window, as a person does who clicks the icon and then *Open the guide*.
 * @param address of the tab that stays in front in that window, opened in a new window
 */
export async function openSidePanel(context: BrowserContext, id: string, address: string) {
  const browser = context.browser();
  if (!browser) throw new Error('The browser cannot be reached');
  const cdp = await browser.newBrowserCDPSession();
  const before = new Set(await panelTargets(cdp));
  const opener = await context.newPage();
  await opener.goto(`chrome-extension://${id}/practice.html`);
  const opened = context.waitForEvent('page');
  await opener.evaluate(
    (url) => (globalThis as unknown as { chrome: Windows }).chrome.windows.create({ url }),
    `chrome-extension://${id}/popup.html`,
  );
  const popup = await opened;
  await opener.close();
  // The popup closes itself; the window stays with the tab in front.
  const front = context.waitForEvent('page');
  await popup.evaluate(
    (url) => (globalThis as unknown as { chrome: Windows }).chrome.tabs.create({ url, active: false }),
    address,
  );
  const tab = await front;
  await popup.locator('.button-primary').click();
  let target: string | undefined;
  for (const end = Date.now() + PATIENCE; !target && Date.now() < end; ) {
    target = (await panelTargets(cdp)).find((each) => !before.has(each));
    await new Promise((done) => setTimeout(done, 100));
  }
  if (!target) throw new Error('No side panel opened');
  await tab.bringToFront();
  return { panel: await panelOf(cdp, target), tab };
}

interface Windows {
  windows: { create(window: { url: string }): Promise<unknown> };
  tabs: { create(tab: { url: string; active: boolean }): Promise<unknown> };
}

async function panelOf(cdp: CDPSession, targetId: string): Promise<SidePanel> {
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
    while (!(await evaluate<boolean>(`Boolean(${expression})`))) {
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
