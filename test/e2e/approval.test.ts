import { describe, expect, it } from 'vitest';
import { loadWords } from '../../locales';
import { freshProfile, openExtension } from './support/browser';
import { createTrainee } from './support/trainee';

describe('a browser that is closed and opened again', () => {
  it('Scenario: ticks, choices, the tenant and the settings are as they were', async () => {
    const profile = freshProfile();
    const first = await openExtension({ profile });
    const before = createTrainee(first, 'en');
    await before.tick('prereq.subscription');
    await before.choose('configure.choose', 'bulkEdit');
    await before.selectActiveMailboxes();
    await before.command('command.edit');
    await before.setMethods(first.practice.locator('dialog'));
    await first.practice.locator('dialog').getByRole('button', { name: 'Change', exact: true }).click();
    await before.expectStep('mailboxes.bulkEdit', 'status.done');
    await first.panel.locator('.panel-bar .icon-button').last().click();
    await first.panel.locator('select[name="theme"]').selectOption('dark');
    // What is shown as set, is kept.
    await first.panel.locator('html[data-theme="dark"]').waitFor();
    await first.close();

    const second = await openExtension({ profile });
    try {
      const after = createTrainee(second, 'en');
      await after.expectStep('prereq.subscription', 'status.marked');
      await after.expectStep('mailboxes.bulkEdit', 'status.done');
      await after.expectStep('mailboxes.applyDefaults', 'status.notNeeded');
      expect(await second.panel.locator('html').getAttribute('data-theme')).toBe('dark');
    } finally {
      await second.close();
    }
  });

  it('Scenario: a tick in one panel shows in another that is open', async () => {
    const workplace = await openExtension();
    try {
      const other = await workplace.context.newPage();
      await other.goto(workplace.panel.url());
      await other.locator('[data-step="prereq.subscription"]').waitFor();
      await createTrainee(workplace, 'en').tick('prereq.subscription');
      await other.locator('[data-step="prereq.subscription"].step-done').waitFor({ state: 'attached' });
    } finally {
      await workplace.close();
    }
  });

  it('Scenario: data of a newer version can be saved as a file and put aside', async () => {
    const workplace = await openExtension();
    try {
      const { context, id } = workplace;
      await Promise.all([workplace.practice.close(), workplace.panel.close()]);
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/icon/16.png`);
      await page.evaluate(
        () =>
          new Promise<void>((done, fail) => {
            const request = indexedDB.open('mailbox-coach', 99);
            request.onsuccess = () => {
              request.result.close();
              done();
            };
            request.onerror = () => fail(request.error);
          }),
      );
      await page.goto(`chrome-extension://${id}/sidepanel.html`);
      const { say } = await loadWords('database-problem', 'en');
      await page.getByRole('heading', { name: say('newer.title') }).waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: say('export') }).click();
      expect((await download).suggestedFilename()).toBe('mailbox-coach.json');
      await page.getByRole('button', { name: say('startAfresh') }).click();
      await page.getByRole('alert').getByRole('button').first().click();
      await page.locator('[data-step="prereq.subscription"]').waitFor();
    } finally {
      await workplace.close();
    }
  });
});
