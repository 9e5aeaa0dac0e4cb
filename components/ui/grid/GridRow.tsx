import type { DataGridColumn } from './DataGrid';
import { ROW_HEIGHT } from './use-window';

interface GridRowProps<Row> {
  row: Row;
  index: number;
  columns: readonly DataGridColumn<Row>[];
  style: { gridTemplateColumns: string; minWidth: string };
  /** Shown beside the list. */
  current: boolean;
  /** The column with the keyboard's attention, where that is on this row. */
  active: number | null;
  cellId(column: number): string;
  /** Null where rows cannot be selected. */
  selected: boolean | null;
  selectLabel: string;
  onSelect(keys: { range: boolean; add: boolean }): void;
  onFocusCell(column: number): void;
  onOpen: (() => void) | undefined;
}

/** One row: a click selects it alone, with Ctrl or Shift it adds; the name opens it, and so does a double click. */
export function GridRow<Row>(props: GridRowProps<Row>) {
  const { row, index, columns, style, current, active, cellId, selected, selectLabel } = props;
  const { onSelect, onFocusCell, onOpen } = props;
  const offset = selected === null ? 0 : 1;
  const classOf = (column: number) => (active === column ? 'active-cell' : undefined);
  return (
    <div
      role="row"
      class="data-grid-row"
      aria-rowindex={index + 2}
      aria-selected={selected ?? undefined}
      aria-current={current ? 'true' : undefined}
      style={{ ...style, transform: `translateY(${index * ROW_HEIGHT}px)` }}
      onClick={({ ctrlKey, metaKey, shiftKey }) => {
        onSelect({ range: shiftKey, add: ctrlKey || metaKey });
      }}
      onDblClick={onOpen}
    >
      {selected !== null && (
        <div
          role="gridcell"
          id={cellId(0)}
          aria-colindex={1}
          class={classOf(0)}
          onDblClick={(event) => event.stopPropagation()}
          onClick={(event) => {
            event.stopPropagation();
            onFocusCell(0);
          }}
        >
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={selectLabel}
            checked={selected}
            onClick={({ shiftKey }) => onSelect({ range: shiftKey, add: true })}
          />
        </div>
      )}
      {columns.map((column, at) => (
        <div
          key={column.id}
          role="gridcell"
          id={cellId(at + offset)}
          aria-colindex={at + offset + 1}
          class={classOf(at + offset)}
          onClick={() => onFocusCell(at + offset)}
        >
          {at === 0 && onOpen ? (
            <button
              type="button"
              class="link"
              tabIndex={-1}
              onClick={(event) => {
                event.stopPropagation();
                onOpen();
              }}
            >
              {column.cell(row)}
            </button>
          ) : (
            column.cell(row)
          )}
        </div>
      ))}
    </div>
  );
}
