import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** @param rules those alone; without them all that axe-core runs by itself */
async function violationsOn(page: Page, rules?: readonly string[]): Promise<string[]> {
  // A script tag would be blocked by the extension's content security policy.
  await page.evaluate(AXE);
  const options = rules ? { runOnly: { type: 'rule', values: rules } } : {};
  const found = (await page.evaluate(
    `axe.run(${JSON.stringify(options)}).then((result) => result.violations)`,
  )) as Violation[];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
}

/** Nothing that axe-core finds fault with. */
export async function expectNone(page: Page, what: string, rules?: readonly string[]): Promise<void> {
  expect({ what, violations: await violationsOn(page, rules) }).toEqual({ what, violations: [] });
}

/** Nothing is wider than the window. */
export async function expectNoOverflow(page: Page, what: string): Promise<void> {
  const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
  expect({ what, overflow: Math.max(0, overflow) }).toEqual({ what, overflow: 0 });
}
