/** What has to be in sight in the narrowest panel, without scrolling, in either language. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allSteps } from '../../catalog/procedure';
import { openExtension, type Workplace } from './support/browser';
import { openOrgs, openTab, showStep } from './support/panel';
import { localeOf } from './support/words';

const WIDTH = 360;
const HEIGHT = 600;

describe.each(['en', 'sl'] as const)('the panel at 360 by 600, in %s', (language) => {
  let workplace: Workplace;

  beforeAll(async () => {
    workplace = await openExtension({ locale: localeOf(language) });
    await workplace.panel.setViewportSize({ width: WIDTH, height: HEIGHT });
    await workplace.panel.locator('.step-card').waitFor();
  });
  afterAll(() => workplace.close());

  const boxOf = async (selector: string) => {
    const box = await workplace.panel.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not there`);
    return box;
  };

  it('has a head of 40 pixels and one row of tabs', async () => {
    expect((await boxOf('.panel-bar')).height).toBe(40);
    const tops = await workplace.panel
      .locator('.panel-head [role="tab"]')
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    expect(tops).toHaveLength(3);
    expect(new Set(tops).size).toBe(1);
  });

  it.each(allSteps.map(({ id }) => id))('shows what can be done about %s', async (id) => {
    const { panel } = workplace;
    await showStep(panel, id);
    await panel.locator(`[data-shown-step="${id}"]`).waitFor();
    const card = `[data-shown-step="${id}"]`;
    const buttons = await panel.locator(`${card} .step-actions > *`).count();
    // What is decided is decided by its choices.
    const { y, height } = await boxOf(buttons > 0 ? `${card} .step-actions` : `${card} .choice`);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(HEIGHT);
  });

  it('is nowhere wider than it is', async () => {
    const { panel } = workplace;
    for (const tab of ['guide', 'diagnosis', 'permissions'] as const) {
      await openTab(panel, tab);
      await panel.waitForTimeout(300);
      expect(await panel.evaluate('document.documentElement.scrollWidth'), tab).toBeLessThanOrEqual(WIDTH);
      expect(
        await panel.locator('.panel-main').evaluate((main) => main.scrollWidth - main.clientWidth),
        tab,
      ).toBeLessThanOrEqual(0);
    }
    await openOrgs(panel);
    expect(await panel.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(WIDTH);
  });
});
