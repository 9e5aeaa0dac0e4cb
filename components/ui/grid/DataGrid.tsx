import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Sort } from '../../../domain/list-query';
import { useWords } from '../use-words';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { isSelected, type Selection } from './selection';
import { useKeyboard } from './use-keyboard';
import { useSelecting } from './use-selecting';
import { HEAD_HEIGHT, ROW_HEIGHT, useWindow } from './use-window';
import './grid.css';

export interface DataGridColumn<Row> {
  id: string;
  title: string;
  /** Pixels at least; room that is left goes to all in proportion. */
  width: number;
  cell(row: Row): ComponentChildren;
  /** What Enter does on a cell that leads elsewhere than to the record; null where it opens that. */
  act?: (row: Row) => (() => void) | null;
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

/** Columns side by side, after that of the check boxes; room that is left goes to all in proportion. */
function layoutOf(columns: readonly { width: number }[], checks: boolean) {
  const template = [
    ...(checks ? ['44px'] : []),
    ...columns.map(({ width }) => `minmax(${width}px, ${width}fr)`),
  ];
  return {
    gridTemplateColumns: template.join(' '),
    minWidth: `${columns.reduce((sum, { width }) => sum + width, checks ? 44 : 0)}px`,
  };
}

/** The rows in sight, and the one with the keyboard's attention: it stays, however far one scrolls from it. */
function drawnRows({ first, end }: { first: number; end: number }, active: number): number[] {
  const drawn = Array.from({ length: end - first }, (_, index) => first + index);
  return active >= 0 && !drawn.includes(active) ? [...drawn, active] : drawn;
}

/**
 * A list of any length by the ARIA grid pattern: only the rows in sight are drawn; one stop for Tab, keys
 * move between cells. The first cell of a row is its check box where rows can be selected.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { say } = useWords('ui');
  const { label, columns, rows, growing, idOf, nameOf, sort, onSort, selection, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  const gridId = useId();
  const view = useWindow(box, rows.length);
  const selecting = useSelecting(props);
  const { at, setActive, onKeyDown } = useKeyboard(props, view, selecting);
  useEffect(() => props.onWindow?.(view.first, view.end), [view.first, view.end, rows]);
  const cellId = (row: number, column: number) => `${gridId}-${row}-${column}`;
  const style = layoutOf(columns, selection !== undefined);
  // Few rows leave no empty box below them; a bar for scrolling sideways has its room.
  const height = HEAD_HEIGHT + rows.length * ROW_HEIGHT + 18;
  return (
    <div
      class="data-grid"
      style={{ minHeight: `${Math.min(LEAST_HEIGHT, height)}px`, maxHeight: `${height}px` }}
      ref={box}
      role="grid"
      aria-label={label}
      aria-rowcount={growing ? -1 : rows.length + 1}
      aria-colcount={columns.length + (selection ? 1 : 0)}
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
        all={
          selection
            ? { checked: selecting.all, label: say('grid.selectAll'), toggle: selecting.toggleAll }
            : null
        }
        onSort={onSort}
      />
      <div
        role="rowgroup"
        class="data-grid-body"
        style={{ height: `${rows.length * ROW_HEIGHT}px`, minWidth: style.minWidth }}
      >
        {drawnRows(view, at.row).map((index) => {
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
                onSelect={(keys) => selecting.select(index, keys)}
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
