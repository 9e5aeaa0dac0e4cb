import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FirstOf } from '../../../dataverse/odata/first-of';

describe('the first of many', () => {
  it('are those that sorting all of them puts first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 })),
        fc.integer({ min: 1, max: 20 }),
        (many, most) => {
          const compare = (one: number, other: number) => one - other;
          const first = new FirstOf<number>(most, compare);
          for (const each of many) first.offer(each);
          expect(first.inOrder()).toEqual([...many].sort(compare).slice(0, most));
        },
      ),
    );
  });

  it('tell what need not be offered any more', () => {
    const first = new FirstOf<number>(2, (one, other) => one - other);
    first.offer(5);
    expect(first.last).toBeUndefined();
    first.offer(3);
    expect(first.last).toBe(5);
    first.offer(1);
    expect(first.last).toBe(3);
  });
});
