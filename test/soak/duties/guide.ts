/** The guide: ticks set and taken back, and choices. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { allSteps, type StepId } from '../../../catalog/procedure';
import { readChecklist } from '../../../domain/checklist';
import { showStep } from '../../e2e/support/panel';
import { wordsOf } from '../../e2e/support/words';
import { Ledger } from '../support/ledger';
import type { Random } from '../support/random';
import type { Stored } from '../support/stored';
import type { Duty } from './duty';

const { text } = wordsOf('en');

const TICKED = ['prereq.subscription', 'role.assign', 'support.recheck'] as const satisfies readonly StepId[];
/** What becomes of the other way, when one of the two is chosen. */
const METHODS = { applyDefaults: 'mailboxes.bulkEdit', bulkEdit: 'mailboxes.applyDefaults' } as const;

type Method = keyof typeof METHODS;

const isMethod = (option: string): option is Method => option in METHODS;

const stateOf = (page: Page, step: StepId) => page.locator(`[data-step="${step}"] .step-state`);

async function openStep(page: Page, step: StepId): Promise<void> {
  if ((await page.locator(`[data-shown-step="${step}"]`).count()) === 0) await showStep(page, step);
}

/** A tick is set once and taken back once: nothing is stored twice, and nothing of a step that there is not. */
function expectSense({ checklist }: Stored): void {
  const known = new Set<string>(allSteps.map(({ id }) => id));
  const ticked = new Set<string>();
  for (const { event } of checklist.map(({ value }) => value)) {
    if ('step' in event) expect(known).toContain(event.step);
    if (event.kind === 'tick') {
      expect(ticked.has(event.step), `${event.step} was ticked twice`).toBe(false);
      ticked.add(event.step);
    }
    if (event.kind === 'untick') {
      expect(ticked.delete(event.step), `${event.step} was taken back without a tick`).toBe(true);
    }
  }
  expect(new Set(checklist.map(({ value }) => value.organizationId)).size).toBeLessThanOrEqual(1);
}

export function createGuideDuty(): Duty {
  const ticks = new Ledger<boolean>();
  const choices = new Ledger<string>();

  async function toggle(page: Page, step: StepId): Promise<void> {
    const next = !ticks.get(step);
    await openStep(page, step);
    ticks.begin(step, next);
    await page
      .locator(`[data-shown-step="${step}"]`)
      .getByRole('button', { name: text(next ? 'step.tick' : 'step.untick') })
      .click();
    const marked = stateOf(page, step).filter({ hasText: text('status.marked') });
    await marked.waitFor({ state: next ? 'attached' : 'detached' });
    ticks.shown(step, next);
  }

  async function choose(page: Page, method: Method): Promise<void> {
    await openStep(page, 'configure.choose');
    choices.begin('configurationMethod', method);
    await page.locator(`[data-shown-step="configure.choose"] input[value="${method}"]`).click();
    await stateOf(page, METHODS[method])
      .filter({ hasText: text('status.notNeeded') })
      .waitFor({ state: 'attached' });
    choices.shown('configurationMethod', method);
  }

  return {
    name: 'guide',
    async open(browser) {
      const page = await browser.open('sidepanel.html');
      await page.locator('[data-step] .step-state').first().waitFor({ state: 'attached' });
      return page;
    },
    async act(page: Page, random: Random) {
      if (random.below(3) > 0) return toggle(page, random.pick(TICKED));
      const chosen = choices.get('configurationMethod');
      await choose(page, chosen === 'applyDefaults' ? 'bulkEdit' : 'applyDefaults');
    },
    async check(page, stored) {
      expectSense(stored);
      const checklist = readChecklist(stored.checklist.map(({ value }) => value.event));
      ticks.settle((step) => checklist.ticks.has(step), false);
      choices.settle(() => checklist.choices.get('configurationMethod') ?? 'none', 'none');
      for (const step of TICKED) {
        await stateOf(page, step)
          .filter({ hasText: text('status.marked') })
          .waitFor({ state: ticks.get(step) ? 'attached' : 'detached' });
      }
      const chosen = choices.get('configurationMethod') ?? 'none';
      if (isMethod(chosen)) {
        await stateOf(page, METHODS[chosen])
          .filter({ hasText: text('status.notNeeded') })
          .waitFor({ state: 'attached' });
      }
      // Of what could not be read, or not saved.
      expect(await page.locator('.message-warn, .message-bad').allTextContents()).toEqual([]);
    },
    promises: () => ticks.promises + choices.promises,
  };
}
