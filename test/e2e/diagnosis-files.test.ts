/** What somebody brings to the page of a tenant, through the worker of the installed extension, and takes away. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guidOf } from '../bench/rows';
import {
  chooseFile,
  chooseFiles,
  type DiagnosisPlace,
  exported,
  openDiagnosis,
  rows,
  saved,
  settled,
  startAfresh,
  TODAY,
  textFile,
  workbook,
  YESTERDAY,
} from './support/diagnosis-page';

describe('files on the page of a tenant', () => {
  let place: DiagnosisPlace;
  const errors: string[] = [];

  beforeAll(async () => {
    place = await openDiagnosis('extension');
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
    await chooseFile(page, saved('yesterday.json', YESTERDAY), 'compare');
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
    const file = workbook();
    expect(file.bytes.length).toBeGreaterThan(300_000);
    await chooseFile(page, file);
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
    await startAfresh(page);
    await page
      .locator('textarea[name="alert"]')
      .fill('Email Server Error Code: ErrorInvalidLicense <i>x</i>');
    await page.locator('.paste-box button[type="submit"]').click();
    await page.locator('.alert-meaning .tenant-finding').first().waitFor();
    expect(await page.locator('.alert-meaning blockquote').first().textContent()).toContain('<i>x</i>');
    // Nothing is empty beside it, and nothing is missing: an alert is all that there was.
    expect(await page.locator('.causes, [role="grid"], [data-notice="unseen"]').count()).toBe(0);
  });

  it('joins several files, shows them again after a reload, keeps and deletes them', async () => {
    const { page } = place;
    await startAfresh(page);
    const profile = {
      emailserverprofileid: guidOf(0, 'eeee'),
      name: 'Microsoft Exchange Online',
      statecode: 0,
    };
    const profiles = textFile(
      'profiles.json',
      JSON.stringify({ '@odata.context': 'https://x/$metadata#emailserverprofiles(name)', value: [profile] }),
    );
    await chooseFiles(page, [saved('today.json', TODAY), profiles]);
    await page.locator('[data-notice="files"]', { hasText: '2 files read' }).waitFor();
    await page.reload();
    await page.locator('.source-line', { hasText: 'today.json and 1 more file' }).waitFor();
    const other = [{ mailboxid: guidOf(1, 'cccc'), emailaddress: 'ana@fabrikam.com' }];
    const answer = JSON.stringify({ '@odata.context': 'https://x/$metadata#mailboxes(name)', value: other });
    await chooseFile(page, textFile('other.json', answer), 'add');
    await page.locator('[data-notice="pending"]').waitFor();
    await page.locator('[data-settle="drop"]').click();
    await page.locator('[data-notice="pending"]').waitFor({ state: 'detached' });
    await page.locator('[data-keep]').click();
    await page.locator('input[name="keptName"]').fill('Contoso, before');
    await page.locator('dialog button[type="submit"]').click();
    await startAfresh(page);
    const kept = page.locator('[data-kept="Contoso, before"]');
    await kept.getByRole('button', { name: 'Open' }).click();
    await page.locator('.source-line', { hasText: 'today.json' }).waitFor();
    await startAfresh(page);
    await kept.getByRole('button', { name: 'Delete' }).click();
    await page.locator('dialog button[type="submit"]').click();
    await kept.waitFor({ state: 'detached' });
  });
});
