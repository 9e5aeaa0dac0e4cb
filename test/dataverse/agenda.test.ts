import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Agenda, type DueWork } from '../../dataverse/simulated/agenda';
import { runs } from '../support/scale';

const cycleAt = (due: number | null): DueWork => ({ kind: 'mailCycle', due, retries: 0 });

const step = fc.oneof(
  fc.record({
    place: fc.nat({ max: 6 }),
    due: fc.option(fc.nat({ max: 4 })),
  }),
  fc.constant('take' as const),
);

describe('the agenda', () => {
  it('gives what falls due first, and of two that fall due together the one written down first', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const agenda = new Agenda();
        let waiting: { place: number; due: number }[] = [];
        const next = () => waiting.toSorted((one, other) => one.due - other.due)[0] ?? null;
        for (const each of steps) {
          expect(agenda.peek()).toEqual(next());
          if (each === 'take') {
            const taken = next();
            waiting = waiting.filter((entry) => entry !== taken);
            agenda.take();
            continue;
          }
          const { place, due } = each;
          waiting = waiting.filter((entry) => entry.place !== place);
          if (due !== null) waiting.push({ place, due });
          agenda.set(place, null, cycleAt(due));
        }
        expect(agenda.peek()).toEqual(next());
      }),
      { numRuns: runs(300) },
    );
  });
});
