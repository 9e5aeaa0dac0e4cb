import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { lineOf, SIDE_STATES, type Sides, wantedDirections } from '../../domain/lifecycle';
import { mailboxMachine } from '../../machines/mailbox.machine';
import { regionsOfSnapshot, snapshotOf } from '../../machines/mailbox.snapshot';
import { ways } from '../../machines/mailbox-lifecycle';
import { runs } from '../support/scale';

const FRESH: Sides = {
  record: 'active',
  profile: 'none',
  approval: 'waiting',
  policy: 'required',
  test: 'idle',
  incoming: 'off',
  outgoing: 'off',
  act: 'off',
};

const READY: Sides = {
  ...FRESH,
  profile: 'serverToServer',
  approval: 'approved',
  incoming: 'untested',
  outgoing: 'untested',
  act: 'untested',
};

const eventsOf = (sides: Sides, isQueue = false) =>
  ways.toEnabled(sides, isQueue).map(({ event }) => event.type);

const byPerson = (sides: Sides) =>
  ways
    .toEnabled(sides, false)
    .filter(({ by }) => by === 'person')
    .map(({ event }) => event.type);

const anySides = fc.record(
  Object.fromEntries(
    Object.entries(SIDE_STATES).map(([side, states]) => [side, fc.constantFrom(...states)]),
  ) as unknown as { [S in keyof Sides]: fc.Arbitrary<Sides[S]> },
);

describe('the way to enabled', () => {
  it('is followed on the machine itself from any standing, and ends enabled in every wanted direction', () => {
    fc.assert(
      fc.property(anySides, fc.boolean(), (start, isQueue) => {
        let snapshot = snapshotOf({ ...start, cycle: 'quiet' });
        for (const { event } of ways.toEnabled(start, isQueue)) {
          const [next] = transition(mailboxMachine, snapshot, event);
          expect(regionsOfSnapshot(next)).not.toEqual(regionsOfSnapshot(snapshot));
          snapshot = next;
        }
        const end = regionsOfSnapshot(snapshot);
        expect(lineOf(end)).toEqual({ state: 'enabled', substate: 'healthy' });
        expect(wantedDirections(end)).toEqual(expect.arrayContaining(wantedDirections(start)));
        expect(end.policy).toBe(start.policy);
      }),
      { numRuns: runs(500) },
    );
  });

  it('of a fresh mailbox is the procedure, in its order', () => {
    expect(byPerson(FRESH)).toEqual([
      'profile.assign',
      'incoming.configure',
      'outgoing.configure',
      'act.configure',
      'mailbox.approve',
      'mailbox.test',
    ]);
  });

  it('has nothing of appointments for a queue, and adds no direction that nobody wants', () => {
    expect(eventsOf(FRESH, true)).not.toContain('act.configure');
    expect(eventsOf({ ...READY, act: 'off' })).not.toContain('act.configure');
  });

  it('is short where little is missing', () => {
    expect(byPerson(READY)).toEqual(['mailbox.test']);
    expect(byPerson({ ...READY, approval: 'tenantMissing' })).toEqual(['mailbox.approve', 'mailbox.test']);
    expect(byPerson({ ...READY, approval: 'rejected', policy: 'waived' })).toEqual(['mailbox.test']);
    expect(byPerson({ ...READY, record: 'inactive' })).toEqual(['mailbox.activate', 'mailbox.test']);
    expect(byPerson({ ...READY, approval: 'noAddress' })).toEqual([
      'address.change',
      'mailbox.approve',
      'mailbox.test',
    ]);
  });

  it('is empty for an enabled mailbox, and waits for one that is being tested or retried', () => {
    const enabled = { incoming: 'enabled', outgoing: 'enabled', act: 'enabled' } as const;
    expect(eventsOf({ ...READY, ...enabled })).toEqual([]);
    expect(byPerson({ ...READY, test: 'running' })).toEqual([]);
    expect(eventsOf({ ...READY, ...enabled, outgoing: 'retrying' })).toEqual(['outgoing.cycled']);
  });
});
