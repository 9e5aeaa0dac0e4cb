import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getNextSnapshot } from 'xstate';
import { lineOf, type Sides } from '../../domain/lifecycle';
import { type MailboxEvent, mailboxMachine } from '../../machines/mailbox.machine';
import { REGION_STATES, REGIONS, type Region, type Regions, UNTOUCHED } from '../../machines/mailbox.regions';
import { regionsOfSnapshot, snapshotOf } from '../../machines/mailbox.snapshot';
import { packRegions, REFUSED, unpackRegions } from '../../machines/mailbox.table';
import { mailboxTable as table } from '../../machines/mailbox-lifecycle';
import { EVENT_VARIANTS } from '../support/mailbox-events';
import { runs, soaking } from '../support/scale';

const regionsArbitrary = fc.record(
  Object.fromEntries(
    Object.entries(REGION_STATES).map(([region, states]) => [region, fc.constantFrom(...states)]),
  ) as { [R in Region]: fc.Arbitrary<Regions[R]> },
);
const eventArbitrary = fc.constantFrom(...EVENT_VARIANTS);

/** Where a machine's own eventless transitions have been taken, as after any event. */
const isSettled = (regions: Regions) =>
  regions.cycle === 'quiet' ||
  [regions.incoming, regions.outgoing, regions.act].some(
    (state) => state === 'enabled' || state === 'retrying',
  );

/** Asked of the machine: null where no region of it answers. */
function byMachine(regions: Regions, event: MailboxEvent): Regions | null {
  const snapshot = snapshotOf(regions);
  const answers = mailboxMachine.getTransitionData(snapshot as never, event).length > 0;
  return answers ? regionsOfSnapshot(getNextSnapshot(mailboxMachine, snapshot, event)) : null;
}

function byTable(regions: Regions, event: MailboxEvent): Regions | null {
  const next = table.next(packRegions(regions), table.variantOf(event));
  return next === REFUSED ? null : unpackRegions(next);
}

function* everyStanding(names: readonly Region[], base: Regions = UNTOUCHED): Generator<Regions> {
  const [region, ...others] = names;
  if (!region) yield base;
  else
    for (const state of REGION_STATES[region])
      yield* everyStanding(others, { ...base, [region]: state } as Regions);
}

describe('the table compiled from the mailbox machine', () => {
  it('packs every combination of regions into its own number and back', () => {
    const seen = new Set<number>();
    for (const regions of everyStanding(REGIONS)) {
      const packed = packRegions(regions);
      seen.add(packed);
      if (JSON.stringify(unpackRegions(packed)) === JSON.stringify(regions)) continue;
      expect(unpackRegions(packed)).toEqual(regions);
    }
    expect(seen.size).toBe(2 * 3 * 5 * 2 * 4 * 6 ** 3 * 2);
  });

  it('agrees with the machine in every cell of each region by itself, and of a direction beside every test', () => {
    const standings = [
      ...REGIONS.flatMap((region) => [...everyStanding([region])]),
      ...everyStanding(['test', 'incoming', 'cycle']),
      ...everyStanding(['test', 'cycle', 'act'], { ...UNTOUCHED, outgoing: 'enabled' }),
    ].filter(isSettled);
    for (const regions of standings) {
      for (const event of EVENT_VARIANTS) {
        const [machine, compiled] = [byMachine(regions, event), byTable(regions, event)];
        if (JSON.stringify(machine) === JSON.stringify(compiled)) continue;
        expect({ regions, event, next: compiled }).toEqual({ regions, event, next: machine });
      }
    }
  }, 60_000);

  it('agrees with the machine in random cells', () => {
    fc.assert(
      fc.property(regionsArbitrary.filter(isSettled), eventArbitrary, (regions, event) => {
        expect(byTable(regions, event)).toEqual(byMachine(regions, event));
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('the line through the sides', () => {
  it('is the one that the machine stands on, for every combination (in a soak; otherwise one in five)', () => {
    const nothing = { type: 'mailbox.approve' } as const;
    const sides = REGIONS.filter((region) => region !== 'cycle');
    let place = 0;
    for (const regions of everyStanding(sides)) {
      place += 1;
      if (!soaking && place % 5 !== 0) continue;
      const snapshot = getNextSnapshot(mailboxMachine, snapshotOf(regions), nothing);
      const line = lineOf(regions satisfies Sides);
      const { lifecycle } = snapshot.value as { lifecycle: unknown };
      const expected = 'substate' in line ? { [line.state]: line.substate } : line.state;
      if (JSON.stringify(lifecycle) !== JSON.stringify(expected))
        expect({ regions, lifecycle }).toEqual({ regions, lifecycle: expected });
    }
  }, 120_000);
});
