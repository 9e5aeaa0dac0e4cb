/** The browser is killed at random moments of work: what was shown as saved is there when it is opened again. */
import { afterAll, describe, expect, it } from 'vitest';
import { many } from '../support/scale';
import type { Duty } from './duties/duty';
import { createExerciseDuty } from './duties/exercise';
import { createGuideDuty } from './duties/guide';
import { createImportDuty } from './duties/import';
import { createPracticeDuty } from './duties/practice';
import { type BrowserProcess, makeProfile, removeProfile, startBrowser } from './support/browser-process';
import { type Figures, keepFigures } from './support/figures';
import { type Random, randomOf } from './support/random';
import { expectWhole, storedIn } from './support/stored';

const KILLS = many(2, 50);
/** From the moment that the page is there; most acts take a fraction of it. */
const LATEST_KILL_MS = many(1500, 3000);

interface Worked {
  duty: Duty;
  random: Random;
  kills: number;
}

/** Works until the browser is killed, at a moment that is left to chance: this one wait is what is tried. */
async function workUntilKilled(
  browser: BrowserProcess,
  page: Awaited<ReturnType<Duty['open']>>,
  { duty, random, kills }: Worked,
): Promise<void> {
  // Something is there to be lost.
  if (kills === 1) await duty.act(page, random, browser);
  let killed = false;
  const moment = new Promise((resolve) => setTimeout(resolve, random.below(LATEST_KILL_MS)));
  const working = (async () => {
    while (!killed) await duty.act(page, random, browser);
  })();
  // What goes wrong before that is no work of the kill.
  await Promise.race([moment, working]);
  killed = true;
  await browser.kill();
  await working.catch(() => {});
}

async function killAgainAndAgain(worked: Worked, profile: string): Promise<void> {
  const { duty } = worked;
  for (;;) {
    const browser = await startBrowser(profile);
    try {
      const page = await duty.open(browser);
      const stored = await storedIn(page);
      expectWhole(stored);
      if (worked.kills > 0) await duty.check(page, stored, browser);
      expect(browser.complaints).toEqual([]);
      if (worked.kills === KILLS) return;
      worked.kills += 1;
      await workUntilKilled(browser, page, worked);
      expect(browser.complaints).toEqual([]);
    } finally {
      await browser.kill();
    }
  }
}

describe('a browser that is killed at any moment', () => {
  const lines: Figures[] = [];
  afterAll(() => keepFigures('kills', lines));

  it.concurrent.each([
    ['the practice client', createPracticeDuty],
    ['the guide', createGuideDuty],
    ['files that are read and kept', createImportDuty],
    ['an exercise', createExerciseDuty],
  ] as const)('loses nothing that was shown as saved: %s', async (_, createDuty) => {
    const duty = createDuty();
    const worked = { duty, random: randomOf(`kills, ${duty.name}`), kills: 0 };
    const profile = makeProfile();
    try {
      await killAgainAndAgain(worked, profile);
    } catch (error) {
      throw new Error(`${duty.name}, after ${worked.kills} kills: ${String(error)}`, { cause: error });
    } finally {
      removeProfile(profile);
    }
    expect(duty.promises()).toBeGreaterThan(0);
    lines.push({ work: duty.name, kills: worked.kills, 'shown as saved': duty.promises() });
  });
});
