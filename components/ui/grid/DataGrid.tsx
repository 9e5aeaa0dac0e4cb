import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Sort } from '../../../domain/list-query';
import { useWords } from '../use-words';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { type CellPlace, cellAfter } from './grid-keys';
import { EVERYTHING, isSelected, NOTHING, only, type Selection, withRows } from './selection';
import { HEAD_HEIGHT, ROW_HEIGHT, useWindow } from './use-window';
import './grid.css';

export interface DataGridColumn<Row> {
  id: string;
  title: string;
  /** Pixels at least; room that is left goes to all in proportion. */
  width: number;
  cell(row: Row): ComponentChildren;
}

interface DataGridProps<Row> {
  label: string;
  columns: readonly DataGridColumn<Row>[];
  /** Undefined where a row is not there yet. */
  rows: readonly (Row | undefined)[];
  /** Says which rows are in sight, from the first to before `end`. */
  onWindow?: (first: number, end: number) => void;
  /** Id of the row that is shown beside the list. */
  current?: string | null;
  /** Whether more rows than these are still to come. */
  growing?: boolean;
  idOf(row: Row): string;
  nameOf(row: Row): string;
  sort?: Sort | null;
  onSort?: (column: string) => void;
  /** Absent where rows cannot be selected. */
  selection?: Selection;
  onSelect?: (selection: Selection) => void;
  onOpen?: (row: Row) => void;
}

/** A grid of many rows is never squeezed to less than this many pixels. */
const LEAST_HEIGHT = 260;

/**
 * A list of any length by the ARIA grid pattern: only the rows in sight are drawn; one stop for Tab, keys
 * move between cells. The first cell of a row is its check box where rows can be selected.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { say } = useWords('ui');
  const { label, columns, rows, growing, idOf, nameOf, sort, onSort, selection, onSelect, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  const gridId = useId();
  const [active, setActive] = useState<CellPlace>({ row: 0, column: selection ? 1 : 0 });
  const anchor = useRef(0);
  const view = useWindow(box, rows.length);
  useEffect(() => props.onWindow?.(view.first, view.end), [view.first, view.end, rows]);
  const checks = selection ? 1 : 0;
  const at: CellPlace = { ...active, row: Math.min(active.row, rows.length - 1) };
  const cellId = (row: number, column: number) => `${gridId}-${row}-${column}`;
  const template = [
    ...(selection ? ['44px'] : []),
    ...columns.map(({ width }) => `minmax(${width}px, ${width}fr)`),
  ];
  const style = {
    gridTemplateColumns: template.join(' '),
    minWidth: `${columns.reduce((sum, { width }) => sum + width, checks * 44)}px`,
  };
  const allSelected = selection?.all === true && selection.ids.size === 0 && rows.length > 0;

  function toggleAll() {
    onSelect?.(allSelected ? NOTHING : EVERYTHING);
  }

  function select(row: number, keys: { range: boolean; add: boolean }) {
    const id = rows[row] && idOf(rows[row]);
    if (!selection || !onSelect || id === undefined) return;
    if (keys.range) {
      const [from, until] = [Math.min(anchor.current, row), Math.max(anchor.current, row) + 1];
      onSelect(
        withRows(
          keys.add ? selection : NOTHING,
          rows.slice(from, until).flatMap((each) => (each ? idOf(each) : [])),
          true,
        ),
      );
      return;
    }
    anchor.current = row;
    onSelect(keys.add ? withRows(selection, [id], !isSelected(selection, id)) : only(id));
  }

  function moveTo(cell: CellPlace) {
    setActive(cell);
    if (cell.row >= 0) view.reveal(cell.row);
  }

  function act(event: KeyboardEvent): boolean {
    const row = rows[at.row];
    const far = event.ctrlKey || event.metaKey;
    if (event.key === 'a' && far && onSelect) onSelect(EVERYTHING);
    else if (at.row < 0 && (event.key === 'Enter' || event.key === ' ')) {
      const column = columns[at.column - checks];
      if (column) onSort?.(column.id);
      else toggleAll();
    } else if (event.key === ' ') select(at.row, { range: event.shiftKey, add: true });
    else if (event.key === 'Enter' && row) onOpen?.(row);
    else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent) {
    const size = { rows: rows.length, columns: columns.length + checks, page: view.page };
    const cell = cellAfter(at, event, size);
    if (cell) {
      moveTo(cell);
      // A range begins where the keyboard stood before Shift.
      if (!event.shiftKey) anchor.current = Math.max(cell.row, 0);
      if (event.shiftKey && selection && cell.row !== at.row && cell.row >= 0)
        select(cell.row, { range: true, add: false });
    }
    if (cell || act(event)) event.preventDefault();
  }

  // Few rows leave no empty box below them; a bar for scrolling sideways has its room.
  const height = HEAD_HEIGHT + rows.length * ROW_HEIGHT + 18;
  const drawn = Array.from({ length: view.end - view.first }, (_, index) => view.first + index);
  // The cell with the keyboard's attention stays in the document, however far one scrolls from it.
  if (at.row >= 0 && !drawn.includes(at.row)) drawn.push(at.row);
  return (
    <div
      class="data-grid"
      style={{ minHeight: `${Math.min(LEAST_HEIGHT, height)}px`, maxHeight: `${height}px` }}
      ref={box}
      role="grid"
      aria-label={label}
      aria-rowcount={growing ? -1 : rows.length + 1}
      aria-colcount={columns.length + checks}
      aria-multiselectable={selection ? true : undefined}
      aria-activedescendant={cellId(at.row, at.column)}
      aria-busy={growing ? true : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onScroll={view.onScroll}
    >
      <GridHead
        columns={columns}
        style={style}
        sort={sort ?? null}
        active={at.row < 0 ? at.column : null}
        cellId={(column) => cellId(-1, column)}
        all={selection ? { checked: allSelected, label: say('grid.selectAll'), toggle: toggleAll } : null}
        onSort={onSort}
      />
      <div
        role="rowgroup"
        class="data-grid-body"
        style={{ height: `${rows.length * ROW_HEIGHT}px`, minWidth: style.minWidth }}
      >
        {drawn.map((index) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <GridRow
                key={index < view.first || index >= view.end ? 'active' : index % view.slots}
                row={row}
                index={index}
                columns={columns}
                style={style}
                current={props.current === idOf(row)}
                active={at.row === index ? at.column : null}
                cellId={(column) => cellId(index, column)}
                selected={selection ? isSelected(selection, idOf(row)) : null}
                selectLabel={say('grid.select', { name: nameOf(row) })}
                onSelect={(keys) => select(index, keys)}
                onFocusCell={(column) => {
                  setActive({ row: index, column });
                  box.current?.focus({ preventScroll: true });
                }}
                onOpen={onOpen && (() => onOpen(row))}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
