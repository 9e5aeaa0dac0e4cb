import type { Download, Locator, Page } from 'playwright-core';
import { type LaunchOptions, openExtension, openLocal, startServer, type Workplace } from './browser';

/** Where the page of a tenant runs. */
export const SHELLS = ['extension', 'npm start'] as const;

/** The page of a tenant, and the practice client beside it. */
export interface DiagnosisPlace {
  page: Page;
  workplace: Workplace;
  /** The simulated tenant takes long to read, until the function given back is called. */
  makeReadingLong(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

export async function openDiagnosis(
  shell: (typeof SHELLS)[number],
  options: LaunchOptions = {},
): Promise<DiagnosisPlace> {
  if (shell === 'extension') {
    const workplace = await openExtension(options);
    const page = await workplace.context.newPage();
    await page.goto(`chrome-extension://${workplace.id}/diagnosis.html`);
    return {
      page,
      workplace,
      makeReadingLong: () => makeLarge(workplace.practice, page),
      close: () => workplace.close(),
    };
  }
  const server = await startServer();
  const workplace = await openLocal(server, options);
  const page = await workplace.context.newPage();
  await page.goto(`${server.url}/diagnosis.html`);
  return {
    page,
    workplace,
    async makeReadingLong() {
      const faults = `${server.url}/simulator/faults`;
      const delay = { kind: 'delay', seconds: 5, for: 'PT10M' };
      await fetch(faults, { method: 'POST', body: JSON.stringify(delay) });
      return async () => void (await fetch(faults, { method: 'DELETE' }));
    },
    async close() {
      await workplace.close();
      await server.stop();
    },
  };
}

/** No test reaches the worker of the extension but through its pages: so many mailboxes take their time. */
async function makeLarge(practice: Page, back: Page): Promise<() => Promise<void>> {
  await practice.bringToFront();
  await practice.locator('.strip [data-command="reset"]').click();
  await practice.locator('dialog[open] select[name="mailboxes"]').selectOption('100000');
  await practice.locator('dialog[open] button[type="submit"]').click();
  await practice.locator('dialog[open]').waitFor({ state: 'detached', timeout: 90_000 });
  await back.bringToFront();
  return async () => {};
}

export interface TestFile {
  name: string;
  bytes: Uint8Array;
}

export const textFile = (name: string, text: string): TestFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

/** Chooses a file where the browser's dialog would be. */
export const chooseFile = (page: Page, { name, bytes }: TestFile, as: 'tenant' | 'compared' = 'tenant') =>
  page
    .locator(`input[data-file="${as}"]`)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** The list as it stands once nothing is under way any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.work').waitFor({ state: 'detached', timeout: 90_000 });
  await page.locator('.diagnosis-main').waitFor();
}

export const rows = (page: Page): Locator => page.locator('.data-grid-body [role="row"]');

export async function exported(page: Page, format: string, pseudonyms = false): Promise<[Download, Buffer]> {
  await page.locator('.diagnosis-actions .disclosure > button').click();
  if (pseudonyms) await page.locator('input[name="pseudonyms"]').check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-export="${format}"]`).click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return [download, Buffer.concat(parts)];
}
