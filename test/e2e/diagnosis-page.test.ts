import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNone, expectNoOverflow } from './support/axe';
import {
  chooseFile,
  type DiagnosisPlace,
  openDiagnosis,
  rows,
  SHELLS,
  saved,
  settled,
  startAfresh,
  TODAY,
  textFile,
  YESTERDAY,
} from './support/diagnosis-page';

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

  it('takes a file that is dropped on it, to open or to compare', async () => {
    const { page } = place;
    for (const [name, drop] of [
      ['dropped.json', 'open'],
      ['earlier.json', 'compare'],
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
      if (drop === 'open') await page.locator('.source-line', { hasText: name }).waitFor();
    }
    await page.locator('.change-counts').waitFor();
    expect(await page.locator('.drop-over').count()).toBe(0);
  });

  it('gives up long work at once, stays in use meanwhile, and can be asked again', async () => {
    const { page } = place;
    await startAfresh(page);
    const quick = await place.beginLongWork();
    await page.locator('.work').waitFor({ timeout: 60_000 });
    await page.locator('textarea[name="alert"]').fill('In use');
    await page.locator('[data-command="cancel"]').click();
    await page.locator('[data-notice="problem"]', { hasText: 'Given up' }).waitFor();
    expect(await page.locator('.work, .data-grid').count()).toBe(0);
    await quick();
    await page.locator('[data-read="simulated"]').click();
    await page.locator('.data-grid').waitFor({ timeout: 100_000 });
  });
});

describe.each([
  ['extension', 'light', 'en-GB', 1400],
  ['npm start', 'dark', 'sl', 360],
] as const)('axe-core on the page of a tenant, %s, %s, %s, %i wide', (shell, colorScheme, locale, width) => {
  it('finds nothing, whatever is open, and nothing is cut off', async () => {
    const { page, close } = await openDiagnosis(shell, { colorScheme, locale });
    const check = async (what: string) => {
      await expectNone(page, what);
      await expectNoOverflow(page, what);
    };
    try {
      await page.setViewportSize({ width, height: 900 });
      await page.locator('.welcome').waitFor();
      await check('nothing yet');
      await page.locator('[data-send-me-this]').click();
      await page.locator('dialog[open] .send-card').waitFor();
      for (const way of [0, 1, 2]) {
        const ways = page.locator('dialog[open] .segmented').nth(1);
        await ways.locator('input').nth(way).check({ force: true });
        await check(`the card to hand on, way ${way + 1}`);
      }
      await page.keyboard.press('Escape');
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
      const more = page.locator('.diagnosis-more');
      if (width < 500) {
        // One that is done most, and one to all others.
        expect(await page.locator('.diagnosis-head button:visible').count()).toBe(2);
        await more.click();
        await check('all that can be done');
      } else expect(await more.isVisible()).toBe(false);
      await page.locator('[data-anchor="export"]').click();
      await check('the menu of exports');
      await page.keyboard.press('Escape');
      await page.locator('.data-grid .link').first().click();
      await page.locator('.mailbox-pane .finding-card').first().waitFor();
      await check('a mailbox');
      await page.keyboard.press('Escape');
      await chooseFile(page, saved('yesterday.json', YESTERDAY), 'compare');
      await page.locator('.change-counts').waitFor();
      await check('what changed');
    } finally {
      await close();
    }
  });
});
