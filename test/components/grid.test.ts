import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAfter } from '../../components/ui/grid/grid-keys';
import {
  EVERYTHING,
  isSelected,
  NOTHING,
  only,
  type Selection,
  withRows,
} from '../../components/ui/grid/selection';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });

describe('a selection of rows', () => {
  it('answers for each row as a plain set of the selected ones would', () => {
    const step = fc.oneof(
      fc.constant({ do: 'nothing' as const }),
      fc.constant({ do: 'everything' as const }),
      fc.record({ do: fc.constant('only' as const), id: fc.constantFrom(...IDS) }),
      fc.record({
        do: fc.constant('with' as const),
        ids: fc.subarray(IDS),
        selected: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let selection: Selection = NOTHING;
        let model = new Set<string>();
        for (const each of steps) {
          if (each.do === 'nothing') [selection, model] = [NOTHING, new Set()];
          if (each.do === 'everything') [selection, model] = [EVERYTHING, new Set(IDS)];
          if (each.do === 'only') [selection, model] = [only(each.id), new Set([each.id])];
          if (each.do === 'with') {
            selection = withRows(selection, each.ids, each.selected);
            for (const id of each.ids) each.selected ? model.add(id) : model.delete(id);
          }
          expect(IDS.filter((id) => isSelected(selection, id))).toEqual(IDS.filter((id) => model.has(id)));
        }
      }),
    );
  });
});

describe('keys of the grid', () => {
  const size = { rows: 100, columns: 6, page: 20 };

  it.each([
    ['ArrowDown', false, { row: 51, column: 2 }],
    ['ArrowUp', false, { row: 49, column: 2 }],
    ['ArrowLeft', false, { row: 50, column: 1 }],
    ['ArrowRight', false, { row: 50, column: 3 }],
    ['Home', false, { row: 50, column: 0 }],
    ['End', false, { row: 50, column: 5 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 99, column: 5 }],
    ['PageDown', false, { row: 70, column: 2 }],
    ['PageUp', false, { row: 30, column: 2 }],
  ] as const)('%s, Ctrl %s', (key, ctrl, expected) => {
    expect(cellAfter({ row: 50, column: 2 }, press(key, ctrl), size)).toEqual(expected);
  });

  it('lead to the head above the first row and no further, and never out of the grid', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
    expect(cellAfter({ row: 0, column: 1 }, press('ArrowUp'), size)).toEqual({ row: -1, column: 1 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())),
        (rows, columns, pressed) => {
          let cell = { row: Math.min(0, rows - 1), column: 0 };
          for (const [key, ctrl] of pressed) {
            cell = cellAfter(cell, press(key, ctrl), { rows, columns, page: 3 }) ?? cell;
            expect(cell.row).toBeGreaterThanOrEqual(-1);
            expect(cell.row).toBeLessThan(Math.max(rows, 0) || 0 || 1);
            expect(cell.column).toBeGreaterThanOrEqual(0);
            expect(cell.column).toBeLessThan(columns);
          }
        },
      ),
    );
  });

  it('move nothing that is no key of movement', () => {
    expect(cellAfter({ row: 1, column: 1 }, press('x'), size)).toBeNull();
  });
});
