/** How many clicks the way to one enabled mailbox takes by mouse alone, with the guide, and how many stops by keyboard. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TermId } from '../../catalog/terms';
import { type LocalServer, openLocal, startServer, type Workplace } from './support/browser';
import { createTrainee } from './support/trainee';
import { type Language, localeOf, wordsOf } from './support/words';

/** A person with a mouse: each press counts, and a list is opened and chosen from with two. */
function createMouse(page: Page) {
  let clicks = 0;
  return {
    count: () => clicks,
    async click(target: Locator) {
      await target.click();
      clicks += 1;
    },
    async choose(list: Locator, value: string) {
      if ((await list.inputValue()) === value) return;
      await list.selectOption(value);
      clicks += 2;
    },
    command: (term: TermId) => page.locator(`.commands [data-anchor="${term}"]`),
  };
}

async function enableOne(
  workplace: Workplace,
  language: Language,
  { name, method }: { name: string; method: 'applyDefaults' | 'bulkEdit' },
): Promise<number> {
  const page = workplace.practice;
  const { text } = wordsOf(language);
  const trainee = createTrainee(workplace, language);
  const mouse = createMouse(page);
  const { click, choose, command } = mouse;
  const dialog = page.locator('dialog[open]');
  const ok = dialog.locator('button[type="submit"]');
  const takeMeThere = page.locator('[data-action="takeMeThere"]');
  const shown = (step: string) => page.locator(`[data-shown-step="${step}"]`).waitFor();
  const select = () => click(trainee.row(name).getByRole('checkbox'));
  const setMethods = async (form: Locator) => {
    const exchange = form.locator('select[name="profile"] option', { hasText: 'Microsoft Exchange Online' });
    await choose(form.locator('select[name="profile"]'), (await exchange.getAttribute('value')) ?? '');
    for (const direction of ['incoming', 'outgoing']) {
      await choose(form.locator(`select[name="${direction}"]`), '2');
    }
    await choose(form.locator('select[name="act"]'), '1');
  };

  await shown('prereq.subscription');
  await click(page.locator('[data-action="markDone"]'));
  await shown('defaults.configure');
  if (method === 'applyDefaults') {
    await click(takeMeThere);
    const form = page.locator('.screen form').first();
    await setMethods(form);
    await click(form.locator('[data-anchor="command.ok"]'));
  } else {
    // Editing together needs no defaults; this person skips the step.
    await click(page.locator('[data-action="markDone"]'));
  }
  await shown('configure.choose');
  await click(page.locator(`.step-card input[value="${method}"]`));
  await click(takeMeThere);
  await select();
  if (method === 'applyDefaults') {
    await click(command('command.applyDefaultEmailSettings'));
    await click(ok);
  } else {
    await click(command('command.edit'));
    await setMethods(dialog);
    await click(ok);
  }
  await dialog.waitFor({ state: 'detached' });

  // Approved by whoever may not, refused, and done again by whoever may.
  await click(command('command.moreCommands'));
  await click(command('command.approveEmail'));
  await click(ok);
  await page
    .locator('.report [data-action="whoCan"], .report .message-bad, .report .message-warn')
    .first()
    .waitFor();
  await choose(page.locator('select[name="persona"]'), 'systemAndExchangeAdministrator');
  await click(page.locator('.report').getByRole('button', { name: text('practice.repeat') }));
  await page.locator('.report .message-good').waitFor();

  // Another person has a list of their own, in which nothing is selected.
  if (!(await trainee.row(name).getByRole('checkbox').isChecked())) await select();
  await click(command('command.testEnableMailbox'));
  await click(ok);
  await dialog.waitFor({ state: 'detached' });
  await click(page.getByRole('button', { name: text('strip.fiveMinutes') }));
  await trainee.row(name).getByText(wordsOf(language).label('status.success')).first().waitFor();
  return mouse.count();
}

describe('the way to one enabled mailbox', () => {
  it.each([
    ['en', 'Luka Zupan', 'applyDefaults', 26],
    ['sl', 'Maja Kos', 'bulkEdit', 34],
  ] as const)('in %s, %s by %s takes no more clicks than it has to', async (language, name, method, most) => {
    const server = await startServer();
    const workplace = await openLocal(server, { locale: localeOf(language) });
    try {
      const clicks = await enableOne(workplace, language, { name, method });
      console.log(`clicks, ${language}, ${name} by ${method}: ${clicks} (at most ${most})`);
      expect(clicks).toBeLessThanOrEqual(most);
    } finally {
      await workplace.close();
      await server.stop();
    }
  });
});

describe('the keyboard', () => {
  let server: LocalServer;
  let workplace: Workplace;
  beforeAll(async () => {
    server = await startServer();
    workplace = await openLocal(server, { locale: 'en-GB' });
    await workplace.practice.locator('.step-card').waitFor();
    await workplace.practice.locator('[role="grid"]').waitFor();
  });
  afterAll(async () => {
    await workplace.close();
    await server.stop();
  });

  const pane = () =>
    workplace.practice.evaluate(
      () => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane') ?? null,
    );

  it('comes from the beginning to the action of the guide, and back, in eight stops', async () => {
    const page = workplace.practice;
    let stops = 0;
    const press = async (key: string) => {
      await page.keyboard.press(key);
      stops += 1;
    };
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await press('Tab');
    await press('Tab');
    await page.keyboard.press('Enter');
    await press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('markDone');
    console.log(`stops from the beginning to the guide's action: ${stops} (at most 8)`);
    expect(stops).toBeLessThanOrEqual(8);
    await press('F6');
    while ((await pane()) !== 'content' && stops < 9) await press('F6');
    expect(await pane()).toBe('content');
    expect(stops).toBeLessThanOrEqual(8);
  });

  it('goes through the panes with F6, either way, and never to nowhere', async () => {
    const page = workplace.practice;
    const visited: (string | null)[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      await page.keyboard.press('F6');
      visited.push(await pane());
    }
    expect([...visited].sort()).toEqual(['content', 'guide', 'menu', 'panel', 'simulator']);
    await page.keyboard.press('Shift+F6');
    expect(await pane()).toBe(visited.at(-2));
  });
});
