import { describe, expect, it } from 'vitest';
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner } from '../../dataverse/simulated/owner';

const START = Date.parse('2026-11-29T08:00:00Z');

/** A tenant whose real time is moved by hand, and whose timers are rung by hand. */
function openAtSpeed(speed: number, startedAt = START) {
  let real = startedAt;
  const timers = new Set<() => void>();
  let timed = 0;
  const tenant = newTenant({ ...firstSteps, speed }, 7, START);
  const luka = tenant.tables.mailboxes.rows.find(({ name }) => name === 'Luka Zupan')?.mailboxid;
  const owner = createOwner(tenant, {
    realNow: () => real,
    freshSeed: () => 1,
    store: { save: async () => {} },
    later(callback) {
      timers.add(callback);
      timed += 1;
      return () => timers.delete(callback);
    },
  });
  const read = async (path: string): Promise<{ now: string; revision: number }> =>
    (await owner.fetch(new Request(`http://localhost/simulator${path}`))).json();
  return {
    read,
    /** How often a timer was set. */
    get timed() {
      return timed;
    },
    testLuka: () =>
      owner.fetch(
        new Request(`http://localhost/api/data/v9.2/mailboxes(${luka})`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json' },
          body: '{"testemailconfigurationscheduled":true}',
        }),
      ),
    go(milliseconds: number) {
      real += milliseconds;
    },
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

  it('sets a timer when something else falls due next, and none with every request', async () => {
    const clock = openAtSpeed(1);
    await clock.testLuka();
    expect(clock.timed).toBe(1);
    for (let request = 0; request < 10; request += 1) {
      clock.go(100);
      await clock.read('');
    }
    expect(clock.timed).toBe(1);
    // The test begins, and then its end is what is waited for.
    clock.go(10_000);
    await clock.read('');
    expect(clock.timed).toBe(2);
  });

  it('numbers its changes from above those of an owner before it', async () => {
    const { revision } = await openAtSpeed(1).read('');
    expect((await openAtSpeed(1, START + 1000).read('')).revision).toBeGreaterThan(revision);
  });
});
