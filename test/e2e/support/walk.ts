import type { Locator, Page } from 'playwright-core';
import type { StepId } from '../../../catalog/procedure';
import { type TermId, terms } from '../../../catalog/terms';
import type { Term } from '../../../catalog/terms/term';
import { ui as english, type UiKey } from '../../../locales/en/ui';
import { ui as slovenian } from '../../../locales/sl/ui';
import type { Workplace } from './browser';

export type Language = 'en' | 'sl';
export type Method = 'applyDefaults' | 'bulkEdit';

/** The words of one language as the page shows them. */
export function wordsOf(language: Language) {
  const texts: Record<UiKey, string> = language === 'sl' ? slovenian : english;
  return {
    text: (key: UiKey) => texts[key],
    label(id: TermId) {
      const term: Term = terms[id];
      return language === 'sl' ? (term.slMisleads ?? term.sl ?? term.slOwn ?? term.en) : term.en;
    },
  };
}

/** What a person does in practice client and panel, in the words that they read there. */
export function createTrainee({ practice, panel }: Workplace, language: Language) {
  const { text, label } = wordsOf(language);
  const step = (id: StepId): Locator => panel.locator(`[data-step="${id}"]`);

  async function front(page: Page): Promise<Page> {
    await page.bringToFront();
    return page;
  }

  async function openStep(id: StepId): Promise<Locator> {
    await front(panel);
    const head = step(id).locator('.step-head');
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
    return step(id).locator('.step-body');
  }

  async function expectStep(id: StepId, key: UiKey): Promise<void> {
    await front(panel);
    await step(id)
      .locator('.step-state', { hasText: text(key) })
      .waitFor();
  }

  async function confirm(): Promise<void> {
    await practice
      .locator('dialog')
      .getByRole('button', { name: label('command.ok'), exact: true })
      .click();
  }

  async function openScreen(term: TermId): Promise<void> {
    await front(practice);
    await practice
      .locator('.site-map')
      .getByRole('link', { name: label(term), exact: true })
      .click();
  }

  return {
    step,
    openStep,
    expectStep,
    confirm,
    openScreen,
    async tick(id: StepId) {
      const body = await openStep(id);
      await body.getByRole('button', { name: text('step.tick') }).click();
      await expectStep(id, 'status.done');
    },
    async choose(id: StepId, option: string) {
      const body = await openStep(id);
      await body.locator(`input[value="${option}"]`).check();
      await expectStep(id, 'status.done');
    },
    async setMethods(form: Locator, act = '1') {
      await form.locator('select[name="profile"]').selectOption({ index: 1 });
      await form.locator('select[name="incoming"]').selectOption('2');
      await form.locator('select[name="outgoing"]').selectOption('2');
      await form.locator('select[name="act"]').selectOption(act);
    },
    async selectActiveMailboxes() {
      await openScreen('siteMap.mailboxes');
      await practice.locator('select[name="view"]').selectOption('active');
      await practice.getByRole('checkbox', { name: text('grid.selectAll') }).check();
    },
    async command(term: TermId) {
      await practice.getByRole('button', { name: label(term), exact: true }).click();
    },
    async bePersona(persona: string) {
      await front(practice);
      await practice.locator('select[name="persona"]').selectOption(persona);
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

/** The documented procedure from a fresh tenant to enabled mailboxes. */
export async function walkProcedure(workplace: Workplace, language: Language, method: Method): Promise<void> {
  const trainee = createTrainee(workplace, language);
  const { practice, panel } = workplace;
  const { text, label } = wordsOf(language);

  await trainee.tick('prereq.subscription');
  await trainee.expectStep('profile.verify', 'status.done');
  await trainee.expectStep('profile.setDefault', 'status.notNeeded');

  await trainee.openScreen('siteMap.emailConfigurationSettings');
  const defaults = practice.locator('.screen form').first();
  await trainee.setMethods(defaults);
  await defaults.getByRole('button', { name: label('command.ok'), exact: true }).click();
  await trainee.expectStep('defaults.configure', 'status.done');

  await trainee.expectStep('access.mailboxTable', 'status.done');
  await trainee.choose('configure.choose', method);
  await trainee.selectActiveMailboxes();
  if (method === 'applyDefaults') {
    await trainee.command('command.applyDefaultEmailSettings');
    await trainee.confirm();
    await trainee.expectStep('mailboxes.applyDefaults', 'status.done');
    await trainee.expectStep('mailboxes.bulkEdit', 'status.notNeeded');
    await trainee.letTestsFinish();
  } else {
    await trainee.command('command.edit');
    await trainee.setMethods(practice.locator('dialog'));
    await practice
      .locator('dialog')
      .getByRole('button', { name: label('command.change'), exact: true })
      .click();
    await trainee.expectStep('mailboxes.bulkEdit', 'status.done');
    await trainee.expectStep('mailboxes.applyDefaults', 'status.notNeeded');
  }

  await trainee.expectStep('version.check', 'status.done');
  await trainee.choose('approve.decide', 'require');
  await trainee.expectStep('privilege.assign', 'status.done');
  await trainee.tick('role.assign');
  await trainee.bePersona('systemAndExchangeAdministrator');
  await trainee.selectActiveMailboxes();
  await trainee.command('command.moreCommands');
  await trainee.command('command.approveEmail');
  await trainee.confirm();
  await trainee.expectStep('mailboxes.approve', 'status.done');

  await trainee.choose('test.choose', 'selected');
  await trainee.selectActiveMailboxes();
  await trainee.command('command.testEnableMailbox');
  await trainee.confirm();
  await practice
    .getByRole('gridcell', { name: label('testRun.scheduled') })
    .first()
    .waitFor();
  await trainee.letTestsFinish();
  await trainee.expectStep('mailboxes.test', 'status.done');
  await panel.getByText(text('guide.finished')).waitFor();
}
