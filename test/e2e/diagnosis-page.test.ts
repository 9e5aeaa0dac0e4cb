import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMPORT_SAMPLES } from '../bench/import-files';
import { makeMailboxes } from '../bench/rows';
import {
  chooseFile,
  type DiagnosisPlace,
  exported,
  openDiagnosis,
  rows,
  SHELLS,
  settled,
  textFile,
} from './support/diagnosis-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A saved page of the Web API. */
const saved = (name: string, mailboxes: readonly object[]) =>
  textFile(
    name,
    JSON.stringify({ '@odata.context': 'https://x/$metadata#mailboxes(name)', value: mailboxes }),
  );

const TODAY = makeMailboxes(40).map((row, index) =>
  index === 3 ? { ...row, name: '=HYPERLINK("http://x","<b>click</b>")' } : row,
);
/** Yesterday one that fails today worked, and one had another address and no name like any today. */
const YESTERDAY = TODAY.map((row, index) => {
  if (index === 13)
    return { ...TODAY[4], mailboxid: row.mailboxid, name: row.name, emailaddress: row.emailaddress };
  return index === 39
    ? { ...row, mailboxid: row.mailboxid.replace(/^0/, 'f'), emailaddress: 'gone@contoso.com' }
    : row;
}).map((row) => JSON.parse(JSON.stringify(row).replaceAll('2026-11-23T', '2026-11-22T')) as object);

describe.each(SHELLS)('the page of a tenant, %s', (shell) => {
  let place: DiagnosisPlace;
  const errors: string[] = [];

  beforeAll(async () => {
    place = await openDiagnosis(shell);
    place.page.on('pageerror', ({ message }) => errors.push(message));
    place.page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  });
  afterAll(async () => {
    await place.close();
    // Among them whatever the content security policy of the extension had refused.
    expect(errors).toEqual([]);
  });

  it('reads the simulated tenant, filters to a cause, and opens a mailbox by keyboard', async () => {
    const { page } = place;
    await page.locator('[data-read="simulated"]').click();
    await settled(page);
    expect(await page.locator('.source-line').getAttribute('data-source')).toBe('simulated');
    const cause = page.locator('[data-cause="row-inactive"]');
    const count = Number(await cause.locator('.cause-count').textContent());
    await cause.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows(page).count()).toBe(count);
    expect(page.url()).toContain('#cause=row-inactive');

    await page.locator('[role="grid"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const heading = page.locator('.mailbox-pane h2');
    await page.locator('.mailbox-pane .finding-card').first().waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(page.url()).toMatch(/#cause=row-inactive&mailbox=/);
    const name = await heading.textContent();
    expect(await rows(page).nth(1).locator('.link').textContent()).toBe(name);

    await page.goBack();
    await page.locator('.mailbox-pane').waitFor({ state: 'detached' });
    await page.goForward();
    await page.locator('.mailbox-pane .finding-card').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.mailbox-pane').waitFor({ state: 'detached' });
    const focused = () => document.activeElement?.getAttribute('role');
    expect(await page.evaluate(focused)).toBe('grid');
  });

  it('imports several tables in one file, and says in which row and column a cell is wrong', async () => {
    const { page } = place;
    const mailboxes = TODAY.map((row, index) => (index === 1 ? { ...row, statecode: 'many' } : row));
    await chooseFile(
      page,
      textFile(
        'tenant.json',
        JSON.stringify({ mailboxes: { value: mailboxes }, systemusers: { value: [] } }),
      ),
    );
    await settled(page);
    await page.locator('.source-line', { hasText: 'tenant.json' }).waitFor();
    expect(await page.locator('.source-line').getAttribute('data-source')).toBe('imported');
    await page.locator('[data-notice="problems"] summary').click();
    const problem = await page.locator('[data-notice="problems"] li').first().textContent();
    expect(problem).toContain('Row 2, column statecode:');
    expect(problem).toContain('many');
    // What was imported is text, whatever it looks like.
    expect(await page.locator('.data-grid b').count()).toBe(0);
    await page.locator('.data-grid', { hasText: '<b>click</b>' }).waitFor();
  });

  it('says why a file cannot be read and what to do, and keeps what was there', async () => {
    const { page } = place;
    await chooseFile(page, textFile('notes.png', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000'));
    const notice = page.locator('[data-notice="problem"]');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('notes.png');
    expect(await notice.textContent()).toContain('Choose an export to Excel');
    expect(await page.locator('.source-line').textContent()).toContain('tenant.json');
    await notice.locator('button').click();
    await notice.waitFor({ state: 'detached' });
  });

  it('compares two files whichever came first, and shows who changed', async () => {
    const { page } = place;
    await chooseFile(page, saved('today.json', TODAY));
    await settled(page);
    await page.locator('.source-line', { hasText: 'today.json' }).waitFor();
    await chooseFile(page, saved('yesterday.json', YESTERDAY), 'compared');
    await page.locator('.change-counts').waitFor();
    expect(await page.locator('.source-line').textContent()).toContain('today.json');
    const countOf = (change: string) => page.locator(`[data-change="${change}"] strong`).textContent();
    expect(await Promise.all(['newTrouble', 'cured', 'added', 'gone'].map(countOf))).toEqual([
      '1',
      '0',
      '1',
      '1',
    ]);
    await page.locator('[data-change="newTrouble"]').click();
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await rows(page).textContent()).toContain(TODAY[13]?.name ?? 'nobody');
    await page.locator('[data-change="gone"]').click();
    await rows(page).filter({ hasText: 'gone@contoso.com' }).locator('.link').click();
    await page.locator('.mailbox-pane .message-warn').waitFor();
  });

  it('exports CSV in which a formula stays text, and hides everybody where that is asked for', async () => {
    const { page } = place;
    await chooseFile(page, saved('today.json', TODAY));
    await settled(page);
    await page.locator('.change-counts').waitFor({ state: 'detached' });
    const [download, bytes] = await exported(page, 'csv');
    expect(download.suggestedFilename()).toMatch(/^mailboxes-.*\.csv$/);
    const csv = bytes.toString('utf8');
    expect(csv).toContain(`"'=HYPERLINK(""http://x""`);
    expect(csv.trim().split('\r\n')).toHaveLength(TODAY.length + 1);
    const [hiddenAs, hidden] = await exported(page, 'markdown', true);
    expect(hidden.toString('utf8')).not.toMatch(/novak|contoso|today/i);
    expect(hiddenAs.suggestedFilename()).not.toMatch(/contoso|today/);
    const [, workbook] = await exported(page, 'xlsx');
    expect(workbook.subarray(0, 2).toString()).toBe('PK');
  });

  it('imports a workbook of many thousand rows, and stays in use while it does', async () => {
    const { page } = place;
    const { bytes } = IMPORT_SAMPLES.find(({ what }) => what === 'workbook')?.make(20_000) ?? {};
    expect(bytes?.length).toBeGreaterThan(300_000);
    await chooseFile(page, { name: 'mailboxes.xlsx', bytes: bytes ?? new Uint8Array() });
    await page.locator('.work').waitFor();
    await page.locator('input[name="find"]').fill('novak');
    await page.locator('.work').waitFor({ state: 'detached', timeout: 60_000 });
    await page.locator('.source-line', { hasText: 'mailboxes.xlsx' }).waitFor();
    expect(await page.locator('[data-cause="all"] .cause-count').textContent()).toBe('20,000');
    // Far down in the list the rows are read when they come into sight.
    await page.locator('[role="grid"]').focus();
    await page.keyboard.press('Control+End');
    await page.locator('[aria-rowindex="20001"]', { hasText: '19999' }).waitFor();
  });

  it('explains the text of an alert that somebody pasted', async () => {
    const { page } = place;
    await page.reload();
    await page
      .locator('textarea[name="alert"]')
      .fill('Email Server Error Code: ErrorInvalidLicense <i>x</i>');
    await page.locator('.paste-box button[type="submit"]').click();
    await page.locator('.tenant-findings .tenant-finding').first().waitFor();
    expect(await page.locator('.tenant-findings blockquote').first().textContent()).toContain('<i>x</i>');
  });

  it('gives up a long reading at once, stays in use meanwhile, and can be asked again', async () => {
    const { page } = place;
    await page.reload();
    const quick = await place.makeReadingLong();
    await page.locator('[data-read="simulated"]').click();
    await page.locator('.work[data-phase="reading"]').waitFor({ timeout: 60_000 });
    await page.locator('textarea[name="alert"]').fill('In use');
    const start = Date.now();
    await page.locator('[data-command="cancel"]').click();
    await page.locator('[data-notice="problem"]', { hasText: 'Given up' }).waitFor();
    expect(Date.now() - start).toBeLessThan(3_000);
    expect(await page.locator('.work').count()).toBe(0);
    await quick();
    await page.locator('[data-read="simulated"]').click();
    await page.locator('.data-grid').waitFor({ timeout: 100_000 });
  });

  it('takes a file that is dropped on it, to open or to compare', async () => {
    const { page } = place;
    for (const [name, drop] of [
      ['dropped.json', 'tenant'],
      ['earlier.json', 'compared'],
    ] as const) {
      const text = new TextDecoder().decode(saved(name, name === 'dropped.json' ? TODAY : YESTERDAY).bytes);
      const data = await page.evaluateHandle(
        ([file = '', content = '']) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([content], file));
          return transfer;
        },
        [name, text],
      );
      await page.dispatchEvent('.diagnosis-page', 'dragover', { dataTransfer: data });
      await page.dispatchEvent(`[data-drop="${drop}"]`, 'drop', { dataTransfer: data });
      if (drop === 'tenant') await page.locator('.source-line', { hasText: name }).waitFor();
    }
    await page.locator('.change-counts').waitFor();
    expect(await page.locator('.drop-over').count()).toBe(0);
  });
});

describe.each([
  ['extension', 'light', 'en-GB', 1400],
  ['extension', 'dark', 'sl', 360],
  ['npm start', 'dark', 'sl', 1400],
  ['npm start', 'light', 'en-GB', 360],
] as const)('axe-core on the page of a tenant, %s, %s, %s, %i wide', (shell, colorScheme, locale, width) => {
  it('finds nothing, whatever is open, and nothing is cut off', async () => {
    const { page, close } = await openDiagnosis(shell, { colorScheme, locale });
    const check = async (what: string) => {
      // A script tag would be blocked by the extension's content security policy.
      await page.evaluate(AXE);
      const found = (await page.evaluate('axe.run().then((result) => result.violations)')) as {
        id: string;
        nodes: { target: unknown }[];
      }[];
      const violations = found.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`,
      );
      const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth')) > 0;
      expect({ what, violations, overflow }).toEqual({ what, violations: [], overflow: false });
    };
    try {
      await page.setViewportSize({ width, height: 900 });
      await page.locator('.welcome').waitFor();
      await check('nothing yet');
      await chooseFile(page, textFile('notes.png', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000'));
      await page.locator('[data-notice="problem"]').waitFor();
      await check('a file that cannot be read');
      await chooseFile(
        page,
        saved(
          'today.json',
          TODAY.map((row, index) => (index === 1 ? { ...row, statecode: 'many' } : row)),
        ),
      );
      await page.locator('.data-grid').waitFor();
      for (const notice of ['problems', 'unseen']) {
        await page.locator(`[data-notice="${notice}"] summary`).click();
      }
      await check('a tenant with all notices open');
      await page.locator('.diagnosis-actions .disclosure > button').click();
      await check('the menu of exports');
      await page.keyboard.press('Escape');
      await page.locator('.data-grid .link').first().click();
      await page.locator('.mailbox-pane .finding-card').first().waitFor();
      await check('a mailbox');
      await page.keyboard.press('Escape');
      await chooseFile(page, saved('yesterday.json', YESTERDAY), 'compared');
      await page.locator('.change-counts').waitFor();
      await check('what changed');
    } finally {
      await close();
    }
  });
});

it('switches to Slovenian and to dark while a tenant is shown, with every plural form', async () => {
  const { page, close } = await openDiagnosis('npm start');
  try {
    await page.locator('[data-read="simulated"]').click();
    await settled(page);
    await page.locator('.data-grid .link').first().click();
    await page.locator('.mailbox-pane .finding-card').first().waitFor();
    await page.locator('.segmented label', { hasText: 'SL' }).click();
    await page.locator('h1', { hasText: 'Diagnoza' }).waitFor();
    // What the worker said is said anew.
    await page.locator('.mailbox-pane', { hasText: 'Rešitev' }).waitFor();
    await page.locator('select[name="theme"]').selectOption('dark');
    await expect.poll(() => page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    await page.keyboard.press('Escape');
    for (const [count, words] of [
      [1, '1 nabiralnik'],
      [2, '2 nabiralnika'],
      [3, '3 nabiralniki'],
      [5, '5 nabiralnikov'],
    ] as const) {
      await chooseFile(page, saved(`${count}.json`, TODAY.slice(0, count)));
      await page.locator('.source-line', { hasText: `${count}.json` }).waitFor();
      expect(await page.locator('.source-line').textContent()).toMatch(new RegExp(`${words}$`));
    }
  } finally {
    await close();
  }
});
