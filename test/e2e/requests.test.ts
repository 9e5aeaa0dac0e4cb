import { expect, it } from 'vitest';
import { openLocal, startServer } from './support/browser';
import { openTab } from './support/panel';

/** The panel learns at the first reading which columns this version lacks, and asks for them no more. */
it('opening another mailbox in the diagnosis sends no request that is refused', async () => {
  const server = await startServer();
  const workplace = await openLocal(server);
  try {
    const page = workplace.practice;
    const refused: string[] = [];
    let asked = 0;
    page.on('response', (response) => {
      if (!response.url().includes('/api/data/')) return;
      asked += 1;
      if (response.status() === 400) refused.push(response.url());
    });
    await openTab(page, 'diagnosis');
    const panel = page.locator('.docked-panel');
    await panel.locator('.picker-results button').first().click();
    await panel.locator('.mailbox-answer').waitFor();
    await page.waitForLoadState('networkidle').catch(() => {});
    for (const name of ['Luka Zupan', 'Tine Bizjak']) {
      refused.length = 0;
      asked = 0;
      await panel.locator('.diagnose-head .button').last().click();
      await panel.locator('.picker-results button', { hasText: name }).click();
      await panel.locator('.mailbox-answer').waitFor();
      await panel.locator('.diagnose-head', { hasText: name }).waitFor();
      expect(asked).toBeGreaterThan(0);
      expect(refused).toEqual([]);
    }
  } finally {
    await workplace.close();
    await server.stop();
  }
});
