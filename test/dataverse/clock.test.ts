import { describe, expect, it } from 'vitest';
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner } from '../../dataverse/simulated/owner';

const START = Date.parse('2026-11-29T08:00:00Z');

/** A tenant whose real time is moved by hand, and whose timers are rung by hand. */
function openAtSpeed(speed: number) {
  let real = START;
  const timers = new Set<() => void>();
  const owner = createOwner(newTenant({ ...firstSteps, speed }, 7, START), {
    realNow: () => real,
    freshSeed: () => 1,
    store: { save: async () => {} },
    later(callback) {
      timers.add(callback);
      return () => timers.delete(callback);
    },
  });
  const read = async (path: string): Promise<{ now: string; revision: number }> =>
    (await owner.fetch(new Request(`http://localhost/simulator${path}`))).json();
  return {
    read,
    pass(milliseconds: number) {
      real += milliseconds;
      const due = [...timers];
      timers.clear();
      for (const ring of due) ring();
    },
  };
}

describe('the clock of the practice tenant', () => {
  it.each([1, 10, 60])('never goes backwards for somebody who waits for changes, at %i×', async (speed) => {
    const { read, pass } = openAtSpeed(speed);
    const { revision } = await read('');
    const waited = read(`/changes?after=${revision}`);
    await Promise.resolve();
    pass(25_000);
    expect(Date.parse((await waited).now)).toBe(START + 25_000 * speed);
  });
});
