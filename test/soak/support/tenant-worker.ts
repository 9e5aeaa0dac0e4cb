/** The shared worker that owns the tenant, asked and stopped from outside. */
import type { Page } from 'playwright-core';
import type { BrowserProcess } from './browser-process';

async function tenantWorker({ cdp }: BrowserProcess) {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'shared_worker' && url.includes('tenant-worker'));
}

/** @returns false where there is none that could be stopped */
export async function stopTenantWorker(browser: BrowserProcess): Promise<boolean> {
  const worker = await tenantWorker(browser);
  if (!worker) return false;
  const { success } = await browser.cdp.send('Target.closeTarget', { targetId: worker.targetId });
  return success;
}

/** Asks the tenant past everything that the page shows of it. */
export async function askTenant<Answer>(browser: BrowserProcess, page: Page, path: string): Promise<Answer> {
  const worker = await tenantWorker(browser);
  if (!worker) throw new Error('There is no worker with a tenant');
  const told = await page.evaluate(
    ([script, address]) =>
      new Promise<{ status: number; body: string | null }>((resolve) => {
        const { port } = new SharedWorker(script, { type: 'module', name: 'tenant' });
        port.onmessage = ({ data }) => {
          if (!('response' in data)) return;
          port.close();
          resolve(data.response);
        };
        const request = { method: 'GET', url: `https://tenant.invalid${address}`, headers: [], body: null };
        port.postMessage({ number: 1, request });
      }),
    [worker.url, path] as const,
  );
  if (told.status !== 200) throw new Error(`${path}: ${told.status} ${told.body}`);
  return JSON.parse(told.body ?? 'null') as Answer;
}
