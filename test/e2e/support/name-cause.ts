import type { Locator } from 'playwright-core';
import type { FindingId } from '../../../domain/finding-ids';
import { loadWords } from '../../../locales';

const training = await loadWords('training', 'en');
const findings = await loadWords('findings', 'en');

/** What a goal says once a cause was named. */
export const causeNamed = (id: FindingId): string =>
  training.say('causeNamed', { cause: findings.say(`${id}.cause`) });

/** Looks a cause up, in a goal that asks for one and is in sight, and names it. */
export async function nameCause(goal: Locator, id: FindingId): Promise<void> {
  await goal.locator('[data-name-cause]').click();
  await goal.locator('input[type="search"]').fill(findings.say(`${id}.cause`));
  await goal.locator(`[data-cause="${id}"]`).click();
  await goal.getByText(causeNamed(id)).waitFor();
}
