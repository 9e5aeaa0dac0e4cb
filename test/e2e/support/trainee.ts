import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { StepId } from '../../../catalog/procedure';
import type { TermId } from '../../../catalog/terms';
import type { Key } from '../../../locales';
import type { Workplace } from './browser';
import { type Language, wordsOf } from './words';

export type Trainee = ReturnType<typeof createTrainee>;

/** What a person does in practice client and panel, in the words that they read there. */
export function createTrainee(
  { practice, panel }: Pick<Workplace, 'practice' | 'panel'>,
  language: Language,
) {
  const { text, label } = wordsOf(language);
  const step = (id: StepId): Locator => panel.locator(`[data-step="${id}"]`);
  const dialog = practice.locator('dialog[open]');

  async function front(page: Page): Promise<Page> {
    await page.bringToFront();
    return page;
  }

  /** A phase closes when the guide goes on from it. */
  async function openPhaseOf(id: StepId): Promise<void> {
    const phase = panel.locator('.phase', { has: step(id) });
    if ((await phase.getAttribute('open')) === null) await phase.locator('summary').click();
  }

  async function openStep(id: StepId): Promise<Locator> {
    await front(panel);
    const card = panel.locator(`[data-shown-step="${id}"]`);
    if ((await card.count()) === 0) {
      await openPhaseOf(id);
      await step(id).locator('.step-head').click();
    }
    return card;
  }

  async function expectStep(id: StepId, key: Key<'practice'>): Promise<void> {
    await front(panel);
    await expect
      .poll(
        async () => {
          await openPhaseOf(id);
          return step(id).locator('.step-state').textContent();
        },
        { timeout: 20_000 },
      )
      .toContain(text(key));
  }

  async function openScreen(term: TermId): Promise<void> {
    await front(practice);
    await practice
      .locator('.site-map')
      .getByRole('link', { name: label(term), exact: true })
      .click();
  }

  async function chooseView(term: TermId): Promise<void> {
    await practice.locator('select[name="view"]').selectOption({ label: label(term) });
  }

  const row = (name: string) => practice.locator('.data-grid-body [role="row"]', { hasText: name });

  async function confirm(term: TermId = 'command.ok'): Promise<void> {
    await dialog.getByRole('button', { name: label(term), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async function command(...terms: TermId[]): Promise<void> {
    for (const term of terms) {
      await practice
        .locator('.commands')
        .getByRole('button', { name: label(term), exact: true })
        .click();
    }
  }

  return {
    text,
    label,
    step,
    dialog,
    openStep,
    expectStep,
    confirm,
    openScreen,
    chooseView,
    command,
    row,
    async tick(id: StepId) {
      const body = await openStep(id);
      await body.getByRole('button', { name: text('step.tick') }).click();
      await expectStep(id, 'status.marked');
    },
    async choose(id: StepId, option: string) {
      const body = await openStep(id);
      // Chosen, the step may close before anybody could see the mark.
      await body.locator(`input[value="${option}"]`).click();
      await expectStep(id, 'status.done');
    },
    async setMethods(form: Locator, act = '1') {
      await form.locator('select[name="profile"]').selectOption({ label: 'Microsoft Exchange Online' });
      await form.locator('select[name="incoming"]').selectOption('2');
      await form.locator('select[name="outgoing"]').selectOption('2');
      await form.locator('select[name="act"]').selectOption(act);
    },
    async select(...names: string[]) {
      for (const name of names) await row(name).getByRole('checkbox').check();
    },
    async selectAll() {
      await practice.getByRole('checkbox', { name: text('grid.selectAll') }).check();
    },
    async selectActiveMailboxes() {
      await openScreen('siteMap.mailboxes');
      await chooseView('view.activeMailboxes');
      await practice.getByRole('checkbox', { name: text('grid.selectAll') }).check();
    },
    async open(name: string) {
      await row(name).locator('.link').click();
      await practice.locator('.form-head h2', { hasText: name }).waitFor();
    },
    async bePersona(persona: string) {
      await front(practice);
      await practice.locator('select[name="persona"]').selectOption(persona);
    },
    /** The report of the last command, once it is there. */
    async report(): Promise<string> {
      const report = practice.locator('.report .message-good, .report .message-warn, .report .message-bad');
      await report.waitFor();
      return (await report.textContent()) ?? '';
    },
    /** Lets the tenant's time pass until no test is under way. */
    async letTestsFinish() {
      await front(practice);
      await practice.getByRole('button', { name: text('strip.fiveMinutes') }).click();
      await practice
        .getByRole('gridcell', { name: label('testRun.completed') })
        .first()
        .waitFor();
    },
  };
}
