/** Launches of cmi5 that are not the usual ones, and courses of several units, against our own stand-in. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cmi5Package } from '../../training/packages/cmi5';
import { contentsOf } from '../../training/packages/contents';
import { packWithQuestion } from '../support/exercise-result';
import { type Cmi5System, endOf, startCmi5System } from './support/cmi5-system';
import { builtPage } from './support/learning-system';
import { nameCause } from './support/name-cause';

const goals = packWithQuestion().goals.filter(({ id }) => id === 'approval-kept' || id === 'why');
const named = (name: string) =>
  packWithQuestion({ id: name.toLowerCase(), title: { en: name, sl: name }, goals });

let registrations = 0;
function newRegistration(): string {
  registrations += 1;
  return `3f0c2f0a-6c0b-4b60-8a53-${String(registrations).padStart(12, '0')}`;
}

describe('a launch of cmi5', () => {
  let place: Cmi5System;

  beforeAll(async () => {
    place = await startCmi5System(cmi5Package(contentsOf([named('First')]), builtPage()));
  });
  afterAll(() => place.stop());

  it.each(['Browse', 'Review'])('to %s tells of the session alone, and keeps nothing', async (launchMode) => {
    const registration = newRegistration();
    const before = place.sent().length;
    const page = await place.launch(registration, { launchMode });
    await nameCause(page.locator('[data-goal="why"]'), 'method-none');
    await endOf(page, 'finish', 'nobody');
    await page.goto('about:blank');
    await expect.poll(() => place.since(before)).toEqual(['initialized', 'terminated']);
    const kept = [...place.lrs.documents.keys()].filter((key) => key.includes(registration));
    expect(kept.filter((key) => !key.includes('LMS.LaunchData'))).toEqual([]);
    await page.close();
  });

  it('that was abandoned has its result not taken, and the next one goes on', async () => {
    const registration = newRegistration();
    const page = await place.launch(registration);
    const before = place.sent().length;
    place.lrs.abandon(place.session());
    await nameCause(page.locator('[data-goal="why"]'), 'method-none');
    await endOf(page, 'finish', 'notDelivered');
    expect(place.since(before)).toEqual([]);
    await page.close();
    const next = await place.launch(registration);
    await next.locator('.exercise', { hasText: 'Goes on where you left it.' }).waitFor();
    await endOf(next, 'finish');
    expect(place.since(before)).toEqual(['initialized', 'answered', 'completed', 'passed', 'terminated']);
    await next.close();
  });

  it.each(['endpoint', 'fetch', 'actor', 'registration', 'activityId'])(
    'without %s is to be made anew',
    async (missing) => {
      const before = place.lrs.seen.length;
      const address = place.prepare(newRegistration());
      address.searchParams.delete(missing);
      const page = await place.browser.newPage();
      await page.goto(address.href);
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toContain('Zaženite jo znova iz učnega sistema');
      // Its token was not taken, and can be.
      expect(place.lrs.seen.length).toBe(before);
      await page.close();
    },
  );

  it('for which the learning system left no data is to be made anew', async () => {
    const address = place.prepare(newRegistration());
    address.searchParams.set('registration', newRegistration());
    const before = place.sent().length;
    const page = await place.browser.newPage();
    await page.goto(address.href);
    await page.getByRole('alert').waitFor();
    expect(place.since(before)).toEqual([]);
    await page.close();
  });
});

describe('a course of two units', () => {
  let place: Cmi5System;

  beforeAll(async () => {
    const contents = contentsOf([named('First'), named('Second')], { en: 'Both' });
    place = await startCmi5System(cmi5Package(contents, builtPage()));
  });
  afterAll(() => place.stop());

  it('opens each by the address that the course structure has, with the launch added to it', async () => {
    const structure = new TextDecoder().decode(place.system.files['cmi5.xml']);
    const units = [...structure.matchAll(/<url>([^<]+)<\/url>/g)].map(([, url = '']) => url);
    const titles: (string | null)[] = [];
    for (const unit of units) {
      const page = await place.launch(newRegistration(), {}, unit);
      titles.push(await page.locator('.exercise h2').textContent());
      expect(await page.locator('[data-link]').getAttribute('data-link')).toBe('cmi5');
      await endOf(page, 'finish');
      await page.close();
    }
    expect(titles).toEqual(['First', 'Second']);
    expect(place.since(0)).toEqual(units.flatMap(() => ['initialized', 'completed', 'failed', 'terminated']));
  });
});
