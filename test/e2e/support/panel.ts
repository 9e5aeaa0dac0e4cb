/** Ways through the panel as a person takes them. */
import type { Locator, Page } from 'playwright-core';
import type { StepId } from '../../../catalog/procedure';

export const openTab = (page: Page | Locator, tab: 'guide' | 'diagnosis' | 'permissions'): Promise<void> =>
  page.locator(`[role="tab"][data-tab="${tab}"]`).click();

/** The list of organizations, from the name of the tenant on show. */
export async function openOrgs(page: Page | Locator): Promise<void> {
  await page.locator('.tenant-switcher button').first().click();
  await page.locator('[data-open="orgs"]').click();
}

/** Shows a step of the guide, whose phase may be closed. */
export async function showStep(page: Page | Locator, step: StepId): Promise<void> {
  const phase = page.locator('.phase', { has: page.locator(`[data-step="${step}"]`) });
  if ((await phase.getAttribute('open')) === null) await phase.locator('summary').click();
  await page.locator(`[data-step="${step}"] .step-head`).click();
}
