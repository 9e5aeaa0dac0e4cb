import { useRef } from 'preact/hooks';
import { EVERYTHING, isSelected, NOTHING, only, type Selection, withRows } from './selection';

interface Selectable<Row> {
  rows: readonly (Row | undefined)[];
  idOf(row: Row): string;
  /** Absent where rows cannot be selected. */
  selection?: Selection;
  onSelect?: (selection: Selection) => void;
}

export interface Selecting {
  /** Whether every row is selected. */
  all: boolean;
  toggleAll(): void;
  selectAll(): void;
  /** Selects one row alone, one more, or all from where the range begins. */
  select(row: number, keys: { range: boolean; add: boolean }): void;
  beginRange(row: number): void;
}

/** Selecting rows by clicks and keys, as in a list of files. */
export function useSelecting<Row>({ rows, idOf, selection, onSelect }: Selectable<Row>): Selecting {
  const anchor = useRef(0);
  const all = selection?.all === true && selection.ids.size === 0 && rows.length > 0;

  function rangeTo(row: number): string[] {
    const [from, until] = [Math.min(anchor.current, row), Math.max(anchor.current, row) + 1];
    return rows.slice(from, until).flatMap((each) => (each ? idOf(each) : []));
  }

  return {
    all,
    toggleAll: () => onSelect?.(all ? NOTHING : EVERYTHING),
    selectAll: () => onSelect?.(EVERYTHING),
    select(row, { range, add }) {
      const id = rows[row] && idOf(rows[row]);
      if (!selection || !onSelect || id === undefined) return;
      if (range) {
        onSelect(withRows(add ? selection : NOTHING, rangeTo(row), true));
        return;
      }
      anchor.current = row;
      onSelect(add ? withRows(selection, [id], !isSelected(selection, id)) : only(id));
    },
    beginRange(row) {
      anchor.current = row;
    },
  };
}
