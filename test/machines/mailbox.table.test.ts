import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { lineOf, SIDE_STATES, type Side, type Sides } from '../../domain/lifecycle';
import { type MailboxEvent, mailboxMachine } from '../../machines/mailbox.machine';
import {
  compileMailboxTable,
  EVENT_VARIANTS,
  packSides,
  sidesOfSnapshot,
  snapshotOf,
  unpackSides,
} from '../../machines/mailbox.table';
import { runs } from '../support/scale';

const table = compileMailboxTable();

const sidesArbitrary = fc.record(
  Object.fromEntries(
    Object.entries(SIDE_STATES).map(([side, states]) => [side, fc.constantFrom(...states)]),
  ) as { [S in Side]: fc.Arbitrary<Sides[S]> },
);
const eventArbitrary = fc.constantFrom(...EVENT_VARIANTS);

/** An event that no state answers: the line settles and nothing else moves. */
const NOTHING: MailboxEvent = { type: 'mailbox.approve', may: false };

function byMachine(sides: Sides, event: MailboxEvent): Sides {
  return sidesOfSnapshot(transition(mailboxMachine, snapshotOf(sides), event)[0]);
}

function* allSides(names = Object.keys(SIDE_STATES) as Side[], base = {}): Generator<Sides> {
  const [side, ...others] = names;
  if (!side) yield base as Sides;
  else for (const state of SIDE_STATES[side]) yield* allSides(others, { ...base, [side]: state });
}

describe('the table compiled from the mailbox machine', () => {
  it('packs every combination of sides into its own number and back', () => {
    const seen = new Set<number>();
    for (const sides of allSides()) {
      const packed = packSides(sides);
      seen.add(packed);
      if (JSON.stringify(unpackSides(packed)) === JSON.stringify(sides)) continue;
      expect(unpackSides(packed)).toEqual(sides);
    }
    expect(seen.size).toBe(2 * 3 * 5 * 2 * 3 * 6 ** 3);
  });

  it('agrees with the machine in every cell of one direction, whatever the head', () => {
    const heads = [...allSides(['record', 'profile', 'approval', 'policy', 'test'])];
    const events = EVENT_VARIANTS.filter(({ type }) => !/^(outgoing|act)\./.test(type));
    for (const head of heads) {
      for (const incoming of SIDE_STATES.incoming) {
        const sides: Sides = { ...head, incoming, outgoing: 'off', act: 'off' };
        for (const event of events) {
          const variant = table.variantOf(event);
          const next = byMachine(sides, event);
          if (table.next(packSides(sides), variant) === packSides(next)) continue;
          expect({ sides, event, next: unpackSides(table.next(packSides(sides), variant)) }).toEqual({
            sides,
            event,
            next,
          });
        }
      }
    }
  }, 60_000);

  it('agrees with the machine in random cells of all directions', () => {
    fc.assert(
      fc.property(sidesArbitrary, eventArbitrary, (sides, event) => {
        const next = table.next(packSides(sides), table.variantOf(event));
        expect(unpackSides(next)).toEqual(byMachine(sides, event));
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('the line through the sides', () => {
  it('is the one that the machine stands on, for every combination', () => {
    for (const sides of allSides()) {
      const [snapshot] = transition(mailboxMachine, snapshotOf(sides), NOTHING);
      const line = lineOf(sides);
      const value = snapshot.value.lifecycle;
      const expected = 'substate' in line ? { [line.state]: line.substate } : line.state;
      if (JSON.stringify(value) !== JSON.stringify(expected))
        expect({ sides, value }).toEqual({ sides, value: expected });
    }
  }, 120_000);
});
