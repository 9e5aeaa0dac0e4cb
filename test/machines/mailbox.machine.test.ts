import { getAdjacencyMap, getShortestPaths } from '@xstate/graph';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, transition } from 'xstate';
import {
  approvalGap,
  LIFECYCLE_STATES,
  type Line,
  lineOf,
  type Sides,
  wantedDirections,
} from '../../domain/lifecycle';
import { lifecycleOf, sidesOf } from '../../domain/mailbox-columns';
import { type MailboxEvent, mailboxMachine } from '../../machines/mailbox.machine';
import { UNTOUCHED } from '../../machines/mailbox.regions';
import { type MailboxSnapshot, regionsOfSnapshot, snapshotOf } from '../../machines/mailbox.snapshot';
import { packRegions, REFUSED, unpackRegions } from '../../machines/mailbox.table';
import { mailboxTable } from '../../machines/mailbox-lifecycle';
import { EVENT_VARIANTS, honest } from '../support/mailbox-events';
import { EMPTY_SIDES, emptySurroundings, write } from '../support/rows';
import { runs } from '../support/scale';

function stationOf(snapshot: MailboxSnapshot): Line {
  const { lifecycle: value } = snapshot.value as { lifecycle: string | Record<string, string> };
  if (typeof value === 'string') return { state: value } as Line;
  const [[state, substate] = []] = Object.entries(value);
  return { state, substate } as Line;
}

const GOES_WELL = { 'nothing holds mail back': true, 'Exchange takes it': true };

const history = fc.array(fc.constantFrom(...EVENT_VARIANTS), { maxLength: 60 });

/** What must be true of a mailbox that is called enabled. */
function expectFitToBeEnabled(sides: Sides): void {
  expect(sides.record).toBe('active');
  expect(sides.profile).not.toBe('none');
  expect(sides.approval).not.toBe('noAddress');
  expect(approvalGap(sides)).toBeNull();
  const wanted = wantedDirections(sides);
  expect(wanted.length).toBeGreaterThan(0);
  for (const direction of wanted) expect(['enabled', 'retrying']).toContain(sides[direction]);
}

/** One direction is enough to walk every transition: the others have the same region. */
const ONE_DIRECTION = EVENT_VARIANTS.filter(
  ({ type, given }) =>
    !/^(outgoing|act)\./.test(type) &&
    !(type === 'profile.assign' && !given?.['the profile is server to server']),
);

describe(`the machine "${mailboxMachine.id}"`, () => {
  it('starts unconfigured', () => {
    expect(stationOf(createActor(mailboxMachine).getSnapshot())).toEqual({ state: 'unconfigured' });
  });

  it('Scenario: the documented procedure leads from unconfigured to enabled', () => {
    const actor = createActor(mailboxMachine).start();
    const walked: string[] = [];
    actor.subscribe((snapshot) => walked.push(stationOf(snapshot).state));
    const events: MailboxEvent[] = [
      { type: 'profile.assign', given: { 'the profile is server to server': true } },
      { type: 'incoming.configure' },
      { type: 'outgoing.configure' },
      { type: 'act.configure' },
      { type: 'address.change' },
      { type: 'mailbox.approve', given: { 'the caller may approve': true } },
      { type: 'mailbox.test' },
      { type: 'test.start' },
      { type: 'incoming.tested', given: GOES_WELL },
      { type: 'outgoing.tested', given: GOES_WELL },
      { type: 'act.tested', given: GOES_WELL },
      { type: 'test.finish' },
    ];
    for (const event of events) actor.send(event);
    expect([...new Set(walked)]).toEqual([
      'unconfigured',
      'configured',
      'pendingApproval',
      'approved',
      'testing',
      'enabled',
    ]);
  });

  it('Scenario: an approval that the caller may not give changes nothing', () => {
    const waiting: Sides = {
      ...EMPTY_SIDES,
      profile: 'serverToServer',
      approval: 'waiting',
      incoming: 'untested',
    };
    const [snapshot] = transition(mailboxMachine, snapshotOf({ ...UNTOUCHED, ...waiting }), {
      type: 'mailbox.approve',
    });
    expect(stationOf(snapshot)).toEqual({ state: 'pendingApproval', substate: 'waiting' });
  });

  it('Scenario: what holds mail back fails the test, whatever Exchange would say', () => {
    const running: Sides = {
      ...EMPTY_SIDES,
      profile: 'serverToServer',
      approval: 'waiting',
      incoming: 'untested',
      test: 'running',
    };
    const [snapshot] = transition(mailboxMachine, snapshotOf({ ...UNTOUCHED, ...running }), {
      type: 'incoming.tested',
      given: { 'Exchange takes it': true },
    });
    expect(regionsOfSnapshot(snapshot).incoming).toBe('failed');
  });

  it('Scenario: a changed address starts a running test over and asks for approval again', () => {
    const running: Sides = {
      ...EMPTY_SIDES,
      profile: 'other',
      approval: 'approved',
      incoming: 'enabled',
      test: 'running',
    };
    const [snapshot] = transition(mailboxMachine, snapshotOf({ ...UNTOUCHED, ...running }), {
      type: 'address.change',
    });
    expect(regionsOfSnapshot(snapshot)).toMatchObject({
      approval: 'waiting',
      incoming: 'untested',
      test: 'scheduled',
    });
  });

  it('stays in the seven states, and calls nobody enabled who is not fit to be, whatever happens', () => {
    fc.assert(
      fc.property(history, (events) => {
        const actor = createActor(mailboxMachine).start();
        for (const event of events) {
          actor.send(honest(event, regionsOfSnapshot(actor.getSnapshot())));
          const station = stationOf(actor.getSnapshot());
          expect(LIFECYCLE_STATES).toContain(station.state);
          if (station.state === 'enabled') expectFitToBeEnabled(regionsOfSnapshot(actor.getSnapshot()));
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('is enabled only by a test that passed after the last change', () => {
    fc.assert(
      fc.property(history, (events) => {
        const actor = createActor(mailboxMachine).start();
        let passedSinceChange = false;
        for (const event of events) {
          const before = regionsOfSnapshot(actor.getSnapshot());
          actor.send(honest(event, before));
          const after = regionsOfSnapshot(actor.getSnapshot());
          if (/^(profile|address)\./.test(event.type)) passedSinceChange = false;
          if (event.type.endsWith('.tested') && before.test === 'running') passedSinceChange = true;
          if (lineOf(after).state === 'enabled') expect(passedSinceChange).toBe(true);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('machine and columns', () => {
  it('agree through random histories: doing an event and reading equals reading and doing the event', () => {
    fc.assert(
      fc.property(history, (events) => {
        const actor = createActor(mailboxMachine).start();
        let around = emptySurroundings();
        for (const event of events) {
          const before = regionsOfSnapshot(actor.getSnapshot());
          const { cycle: _, ...sides } = before;
          expect(sidesOf(around.row, around.organization, around.profile)).toEqual(sides);
          actor.send(event);
          around = write(around, before, regionsOfSnapshot(actor.getSnapshot()));
          expect(lifecycleOf(around.row, around.organization, around.profile)).toEqual(
            stationOf(actor.getSnapshot()),
          );
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('every transition of the graph', () => {
  const options = {
    events: ONE_DIRECTION,
    serializeState: (snapshot: MailboxSnapshot) => JSON.stringify(snapshot.value),
    limit: Number.POSITIVE_INFINITY,
  };

  it('keeps machine, columns and line in agreement', () => {
    const states = Object.values(getAdjacencyMap(mailboxMachine, options));
    let walked = 0;
    for (const { state, transitions } of states) {
      const from = regionsOfSnapshot(state);
      const around = write(emptySurroundings(), EMPTY_SIDES, from);
      for (const { state: next } of Object.values(transitions) as { state: MailboxSnapshot }[]) {
        const to = regionsOfSnapshot(next);
        const after = write(around, from, to);
        const { cycle: _, ...sides } = to;
        if (JSON.stringify(sidesOf(after.row, after.organization, after.profile)) !== JSON.stringify(sides)) {
          expect(sidesOf(after.row, after.organization, after.profile)).toEqual(sides);
        }
        const station = stationOf(next);
        if (JSON.stringify(lineOf(to)) !== JSON.stringify(station))
          expect({ to, line: lineOf(to) }).toEqual({ to, line: station });
        walked++;
      }
    }
    expect(states.length).toBeGreaterThan(500);
    expect(walked).toBeGreaterThan(states.length * 20);
  }, 120_000);

  it('reaches every station', () => {
    const reached = new Set(
      getShortestPaths(mailboxMachine, options).map(({ state }) => JSON.stringify(stationOf(state))),
    );
    expect(reached.size).toBe(12);
    const states = new Set([...reached].map((station) => (JSON.parse(station) as Line).state));
    expect([...states].sort()).toEqual([...LIFECYCLE_STATES].sort());
  }, 120_000);
});

describe('enabled', () => {
  it('can be reached from every combination of sides', () => {
    const variants = EVENT_VARIANTS.map((event) => mailboxTable.variantOf(event));
    const parents = new Map<number, number[]>();
    const all = new Set<number>([packRegions(UNTOUCHED)]);
    for (const packed of all) {
      for (const variant of variants) {
        const next = mailboxTable.next(packed, variant);
        if (next === REFUSED) continue;
        if (!parents.has(next)) parents.set(next, []);
        parents.get(next)?.push(packed);
        all.add(next);
      }
    }
    const canReach = new Set([...all].filter((packed) => lineOf(unpackRegions(packed)).state === 'enabled'));
    for (const packed of canReach) for (const parent of parents.get(packed) ?? []) canReach.add(parent);
    expect(canReach.size).toBe(all.size);
  }, 60_000);
});
