/** A package launched as cmi5 says, against our own stand-in of a learning record store; no learning system was there. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FindingId } from '../../domain/finding-ids';
import { cmi5Package } from '../../training/packages/cmi5';
import { contentsOf } from '../../training/packages/contents';
import { packWithQuestion } from '../support/exercise-result';
import {
  ACTIVITY,
  ACTOR,
  type Cmi5System,
  endOf,
  GROUPING,
  SESSION,
  type Sent,
  startCmi5System,
} from './support/cmi5-system';
import { builtPage } from './support/learning-system';
import { nameCause } from './support/name-cause';

const shipped = packWithQuestion();
const pack = packWithQuestion({
  goals: shipped.goals.filter(({ id }) => id === 'approval-kept' || id === 'why'),
});

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

describe('a package of cmi5', () => {
  let place: Cmi5System;
  let page: Page;

  beforeAll(async () => {
    place = await startCmi5System(cmi5Package(contentsOf([pack]), builtPage()));
  });
  afterAll(() => place.stop());

  async function launch(registration: string, data: object = {}): Promise<void> {
    page = await place.launch(registration, data);
  }

  async function answer(cause: FindingId) {
    await nameCause(page.locator('[data-goal="why"]'), cause);
  }
  const end = (action: 'finish' | 'giveUp') => endOf(page, action);

  const FIRST = '3f0c2f0a-6c0b-4b60-8a53-3d5d0a4b1d01';

  it('begins a session, in the language that the learner prefers there', async () => {
    await launch(FIRST, { masteryScore: 0.7 });
    expect(place.since(0)).toEqual(['initialized']);
    expect(await page.locator('[data-exercise="finish"]').textContent()).toBe('Finish');
    expect(await page.locator('[data-link]').getAttribute('data-link')).toBe('cmi5');
  });

  it('ends it when the learner leaves, and keeps where they stand', async () => {
    await answer('method-none');
    await expect.poll(() => JSON.stringify([...place.lrs.documents.values()])).toContain('mc1:');
    await page.waitForTimeout(300);
    await page.goto('about:blank');
    await expect.poll(() => place.since(0)).toEqual(['initialized', 'terminated']);
    await page.close();
  });

  it('goes on in the next session, and tells the result before it ends that', async () => {
    const before = place.sent().length;
    await launch(FIRST, { masteryScore: 0.7, returnURL: `${place.system.url}/content/exercises.json` });
    await page.locator('.exercise', { hasText: 'Goes on where you left it.' }).waitFor();
    await end('finish');
    expect(place.since(before)).toEqual(['initialized', 'answered', 'completed', 'passed', 'terminated']);
    expect(place.last('passed')).toMatchObject({
      object: { id: ACTIVITY },
      result: { score: { scaled: 1 }, success: true, duration: expect.stringMatching(/^PT/) },
      context: {
        registration: FIRST,
        extensions: { [SESSION]: 'session-2', [MASTERY]: 0.7 },
        contextActivities: { grouping: [{ id: 'https://lms.example/course' }] },
      },
    });
    expect(await page.getByRole('link', { name: 'Back to the learning system' }).getAttribute('href')).toBe(
      `${place.system.url}/content/exercises.json`,
    );
    await page.close();
    expect(place.since(before).at(-1)).toBe('terminated');
  });

  it('has its statements in their order by their times as well, session by session', () => {
    const sessionOf = ({ context }: Sent) => context.extensions[SESSION];
    const sessions = new Set(place.sent().map(sessionOf));
    expect(sessions.size).toBe(2);
    for (const session of sessions) {
      const statements = place.sent().filter((each) => sessionOf(each) === session);
      const times = statements.map(({ timestamp }) => timestamp);
      expect(times).toEqual(times.toSorted());
      expect(statements.at(0)?.verb.id).toMatch(/initialized$/);
      expect(statements.at(-1)?.verb.id).toMatch(/terminated$/);
    }
  });

  it('keeps to what cmi5 allows in each of its statements', () => {
    for (const { actor, timestamp, verb, result = {}, context } of place.sent()) {
      const name = verb.id.split('/').at(-1) ?? '';
      expect(actor, name).toEqual(ACTOR);
      expect(timestamp, name).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(context.registration, name).toBe(FIRST);
      expect(context.extensions[SESSION], name).toMatch(/^session-\d$/);
      expect(context.contextActivities.grouping, name).toEqual(GROUPING);
      const categories = (context.contextActivities.category ?? []).map(({ id }) => id);
      const defined = ['initialized', 'completed', 'passed', 'failed', 'terminated'].includes(name);
      expect(categories.includes(CMI5), name).toBe(defined);
      expect(categories.includes(MOVE_ON), name).toBe(['completed', 'passed', 'failed'].includes(name));
      if (!defined) continue;
      expect('completion' in result, name).toBe(name === 'completed');
      expect('success' in result, name).toBe(name === 'passed' || name === 'failed');
      expect('duration' in result, name).toBe(name !== 'initialized');
      if (name !== 'passed' && name !== 'failed') expect(result.score).toBeUndefined();
    }
  });

  it('tells nothing more of what is passed', async () => {
    const before = place.sent().length;
    await launch(FIRST, { masteryScore: 0.7 });
    await page.locator('[data-exercise="finish"]').click();
    await page.locator('dialog[open] button[type="submit"]').click();
    await page.locator('[data-delivery="nobody"]').waitFor();
    await page.goto('about:blank');
    await expect.poll(() => place.since(before)).toEqual(['initialized', 'terminated']);
    await page.close();
  });

  it('fails below the mastery score of the learning system, and may be tried again', async () => {
    const registration = '3f0c2f0a-6c0b-4b60-8a53-3d5d0a4b1d02';
    const before = place.sent().length;
    await launch(registration, { masteryScore: 0.99 });
    await answer('method-none');
    await page.getByRole('button', { name: /costs 3/ }).click();
    await end('finish');
    expect(place.since(before)).toEqual(['initialized', 'answered', 'completed', 'failed', 'terminated']);
    await page.close();
    const again = place.sent().length;
    await launch(registration, { masteryScore: 0.99 });
    await answer('method-none');
    await end('finish');
    // Completed is told once for a registration.
    expect(place.since(again)).toEqual(['initialized', 'answered', 'passed', 'terminated']);
    await page.close();
  });

  it('that is given up failed, with no score that would contradict it', async () => {
    const before = place.sent().length;
    await launch('3f0c2f0a-6c0b-4b60-8a53-3d5d0a4b1d03', { masteryScore: 0.4 });
    await answer('method-none');
    await end('giveUp');
    expect(place.since(before)).toEqual(['initialized', 'answered', 'progressed', 'failed', 'terminated']);
    expect(place.last('failed')?.result?.score).toBeUndefined();
    await page.close();
  });

  it('says to launch anew where the launch was used before', async () => {
    await launch('3f0c2f0a-6c0b-4b60-8a53-3d5d0a4b1d04');
    const used = page.url();
    await page.goto('about:blank');
    await page.goto(used);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('Zaženite jo znova iz učnega sistema');
    await page.close();
  });
});
