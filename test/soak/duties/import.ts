/** Files: read, kept under a name, opened again, deleted. */
import type { Page } from 'playwright-core';
import { chooseFile, saved, settled, TODAY } from '../../e2e/support/diagnosis-page';
import { Ledger } from '../support/ledger';
import type { Random } from '../support/random';
import { until } from '../support/until';
import type { Duty } from './duty';

/** More are not kept at a time, so that there is something to delete as well. */
const AT_MOST = 4;

export function createImportDuty(): Duty {
  const kept = new Ledger<boolean>();
  let number = 0;

  /** As in a new tab, which shows what there is to open. */
  async function startAfresh(page: Page): Promise<void> {
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await page.locator('.welcome').waitFor();
  }

  async function keep(page: Page): Promise<void> {
    number += 1;
    const name = `Reading ${number}.`;
    await chooseFile(page, saved(`${name}json`, TODAY));
    await settled(page);
    await page.locator('.source-line', { hasText: `${name}json` }).waitFor();
    await page.locator('[data-keep]').click();
    await page.locator('input[name="keptName"]').fill(name);
    kept.begin(name, true);
    await page.locator('dialog button[type="submit"]').click();
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    kept.shown(name, true);
  }

  async function remove(page: Page, name: string): Promise<void> {
    await startAfresh(page);
    const item = page.locator(`[data-kept="${name}"]`);
    await item.getByRole('button', { name: 'Delete' }).click();
    kept.begin(name, false);
    await page.locator('dialog button[type="submit"]').click();
    await item.waitFor({ state: 'detached' });
    kept.shown(name, false);
  }

  const there = () => kept.keys.filter((name) => kept.get(name));

  return {
    name: 'files',
    async open(browser) {
      const page = await browser.open('diagnosis.html');
      await page.locator('.welcome').waitFor();
      return page;
    },
    async act(page: Page, random: Random) {
      const names = there();
      if (names.length < AT_MOST) await keep(page);
      else await remove(page, random.pick(names));
    },
    async check(page, stored) {
      const names = new Set(stored.imports.map(({ value }) => value.name));
      kept.settle((name) => names.has(name), false);
      const shown = page.locator('[data-kept]');
      await until('as many are shown as are kept', async () => (await shown.count()) === there().length);
      const last = there().at(-1);
      if (last === undefined) return;
      await page.locator(`[data-kept="${last}"]`).getByRole('button', { name: 'Open' }).click();
      await page.locator('.source-line', { hasText: `${last}json` }).waitFor();
      const count = page.locator('[data-cause="all"] .cause-count');
      await until('all of it is there', async () => (await count.textContent()) === String(TODAY.length));
    },
    promises: () => kept.promises,
  };
}
