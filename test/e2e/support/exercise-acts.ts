import type { Locator } from 'playwright-core';

/** Asks for the end of an exercise by its bar: giving up is in the menu. */
export async function act(bar: Locator, action: 'finish' | 'giveUp'): Promise<void> {
  if (action === 'finish') return bar.locator('[data-exercise="finish"]').click();
  await bar.locator('.disclosure > button').click();
  await bar.locator('[data-does="giveUp"]').click();
}
