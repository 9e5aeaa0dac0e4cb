import type { Download, Locator, Page } from 'playwright-core';
import { IMPORT_SAMPLES } from '../../bench/import-files';
import { makeMailboxes } from '../../bench/rows';
import { controlServer } from '../../support/control-server';
import { soaking } from '../../support/scale';
import { type LaunchOptions, openExtension, openLocal, startServer, type Workplace } from './browser';

/** Where the page of a tenant runs. */
export const SHELLS = ['extension', 'npm start'] as const;

/** The page of a tenant, and the practice client beside it. */
export interface DiagnosisPlace {
  page: Page;
  workplace: Workplace;
  /** Work that goes on for long; nothing takes long any more once the function given back was called. */
  beginLongWork(): Promise<() => Promise<void>>;
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
      async beginLongWork() {
        // No test reaches the tenant's worker but through its pages: many mailboxes take their time, and so does a file.
        if (!soaking) await chooseFile(page, workbook());
        else {
          await makeLarge(workplace.practice, page);
          await page.locator('[data-read="simulated"]').click();
        }
        return async () => {};
      },
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
    async beginLongWork() {
      await controlServer(server.url, 'POST', '/faults', { kind: 'delay', seconds: 5, for: 'PT10M' });
      await page.locator('[data-read="simulated"]').click();
      return () => controlServer(server.url, 'DELETE', '/faults');
    },
    async close() {
      await workplace.close();
      await server.stop();
    },
  };
}

async function makeLarge(practice: Page, back: Page): Promise<void> {
  await practice.bringToFront();
  await practice.locator('.strip-menu button').click();
  await practice.locator('.strip [data-command="reset"]').click();
  await practice.locator('dialog[open] select[name="mailboxes"]').selectOption('100000');
  await practice.locator('dialog[open] button[type="submit"]').click();
  await practice.locator('dialog[open]').waitFor({ state: 'detached', timeout: 90_000 });
  await back.bringToFront();
}

export interface TestFile {
  name: string;
  bytes: Uint8Array;
}

export const textFile = (name: string, text: string): TestFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

/** A workbook of many thousand rows. */
export function workbook(): TestFile {
  const sample = IMPORT_SAMPLES.find(({ what }) => what === 'workbook');
  if (!sample) throw new Error('There is no sample of a workbook');
  return { name: 'mailboxes.xlsx', bytes: sample.make(20_000).bytes };
}

/** A saved page of the Web API. */
export const saved = (name: string, mailboxes: readonly object[]) =>
  textFile(
    name,
    JSON.stringify({ '@odata.context': 'https://x/$metadata#mailboxes(name)', value: mailboxes }),
  );

export const TODAY = makeMailboxes(40).map((row, index) =>
  index === 3 ? { ...row, name: '=HYPERLINK("http://x","<b>click</b>")' } : row,
);
/** Yesterday one that fails today worked, and one had another address and no name like any today. */
export const YESTERDAY = TODAY.map((row, index) => {
  if (index === 13)
    return { ...TODAY[4], mailboxid: row.mailboxid, name: row.name, emailaddress: row.emailaddress };
  return index === 39
    ? { ...row, mailboxid: row.mailboxid.replace(/^0/, 'f'), emailaddress: 'gone@contoso.com' }
    : row;
}).map((row) => JSON.parse(JSON.stringify(row).replaceAll('2026-11-23T', '2026-11-22T')) as object);

/** Chooses files where the browser's dialog would be. */
export const chooseFiles = (
  page: Page,
  files: readonly TestFile[],
  as: 'open' | 'add' | 'compare' = 'open',
) =>
  page.locator(`input[data-file="${as}"]`).setInputFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );

export const chooseFile = (page: Page, file: TestFile, as?: 'open' | 'add' | 'compare') =>
  chooseFiles(page, [file], as);

/** The list as it stands once nothing is under way any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.work').waitFor({ state: 'detached', timeout: 90_000 });
  await page.locator('.diagnosis-main').waitFor();
}

export const rows = (page: Page): Locator => page.locator('.data-grid-body [role="row"]');

export async function exported(page: Page, format: string, pseudonyms = false): Promise<[Download, Buffer]> {
  await page.locator('[data-anchor="export"]').click();
  if (pseudonyms) await page.locator('input[name="pseudonyms"]').check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-export="${format}"]`).click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return [download, Buffer.concat(parts)];
}

/** The page as it is in a new tab: what was read before is not shown again, as it would be after a reload. */
export async function startAfresh(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await page.locator('.welcome').waitFor();
}
