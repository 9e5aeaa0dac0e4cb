import { useState } from 'preact/hooks';
import { type CellPlace, cellAfter } from './grid-keys';
import type { Selection } from './selection';
import type { Selecting } from './use-selecting';

interface Driven<Row> {
  rows: readonly (Row | undefined)[];
  columns: readonly { id: string; act?: (row: Row) => (() => void) | null }[];
  selection?: Selection;
  onSelect?: (selection: Selection) => void;
  onSort?: (column: string) => void;
  onOpen?: (row: Row) => void;
}

interface Sight {
  /** Whole rows that fit, for Page Up and Page Down. */
  page: number;
  reveal(row: number): void;
}

/** The cell with the keyboard's attention, and what keys do there; columns are counted with the check boxes. */
export function useKeyboard<Row>(
  { rows, columns, selection, onSelect, onSort, onOpen }: Driven<Row>,
  { page, reveal }: Sight,
  { select, selectAll, toggleAll, beginRange }: Selecting,
) {
  const checks = selection ? 1 : 0;
  const [active, setActive] = useState<CellPlace>({ row: 0, column: checks });
  const at: CellPlace = { ...active, row: Math.min(active.row, rows.length - 1) };

  function act({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    const row = rows[at.row];
    if (key === 'a' && (ctrlKey || metaKey) && onSelect) selectAll();
    else if (at.row < 0 && (key === 'Enter' || key === ' ')) {
      const column = columns[at.column - checks];
      if (column) onSort?.(column.id);
      else toggleAll();
    } else if (key === ' ') select(at.row, { range: shiftKey, add: true });
    else if (key === 'Enter' && row) {
      const actHere = columns[at.column - checks]?.act?.(row);
      if (actHere) actHere();
      else onOpen?.(row);
    } else return false;
    return true;
  }

  function moveTo(cell: CellPlace, shiftKey: boolean): void {
    setActive(cell);
    if (cell.row >= 0) reveal(cell.row);
    // A range begins where the keyboard stood before Shift.
    if (!shiftKey) beginRange(Math.max(cell.row, 0));
    else if (selection && cell.row !== at.row && cell.row >= 0) select(cell.row, { range: true, add: false });
  }

  return {
    at,
    setActive,
    onKeyDown(event: KeyboardEvent) {
      const cell = cellAfter(at, event, { rows: rows.length, columns: columns.length + checks, page });
      if (cell) moveTo(cell, event.shiftKey);
      if (cell || act(event)) event.preventDefault();
    },
  };
}
