import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryRows } from '../../dataverse/simulated/memory-rows';
import { runs } from '../support/scale';

interface Row {
  id: string;
  versionnumber: number;
}

const id = fc.constantFrom('', 'a', 'b', 'c');
const step = fc.oneof(
  fc.record({ does: fc.constantFrom('put' as const, 'remove' as const, 'get' as const), id }),
  fc.record({ does: fc.constantFrom('save' as const, 'loseSave' as const), id }),
);

describe('a table in memory', () => {
  it('holds what was put, and names each change once until it is saved', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const rows = new MemoryRows<Row>(
          (row) => row.id,
          () => {},
        );
        const held = new Map<string, Row>();
        const changed = new Set<string>();
        for (const [number, { does, id }] of steps.entries()) {
          if (does === 'put') {
            const row = { id, versionnumber: number };
            rows.put(row);
            held.set(id, row);
            changed.add(id);
          } else if (does === 'remove') {
            if (held.delete(id)) changed.add(id);
            rows.remove(id);
          } else if (does === 'save') {
            rows.forgetChanges();
            changed.clear();
          } else if (does === 'loseSave') {
            rows.forgetChanges();
            rows.markChanged(changed, []);
          }
          for (const [place, row] of rows.from(0)) {
            expect(rows.at(place)).toBe(row);
            expect(rows.get(row.id)).toBe(row);
          }
          expect(rows.get(id)).toBe(held.get(id));
          expect([...rows.changedIds()].sort()).toEqual([...changed].sort());
          expect(rows.size).toBe(held.size);
        }
        expect(new Set(rows.rows)).toEqual(new Set(held.values()));
      }),
      { numRuns: runs(500), seed: 7 },
    );
  });
});
