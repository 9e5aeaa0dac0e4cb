import type { Sort } from '../../../domain/list-query';
import { ROW_HEIGHT } from './use-window';

interface GridHeadProps {
  columns: readonly { id: string; title: string }[];
  style: { gridTemplateColumns: string; minWidth: string };
  sort: Sort | null;
  /** The column with the keyboard's attention, where that is on the head. */
  active: number | null;
  cellId(column: number): string;
  all: { checked: boolean; label: string; toggle(): void } | null;
  onSort: ((column: string) => void) | undefined;
}

/** The names of the columns; a click sorts by one, and the other way round the second time. */
export function GridHead({ columns, style, sort, active, cellId, all, onSort }: GridHeadProps) {
  const offset = all ? 1 : 0;
  return (
    <div role="rowgroup" class="data-grid-head" style={{ minWidth: style.minWidth }}>
      <div
        role="row"
        class="data-grid-row"
        aria-rowindex={1}
        style={{ ...style, minHeight: `${ROW_HEIGHT}px` }}
      >
        {all && (
          <div
            role="columnheader"
            aria-colindex={1}
            id={cellId(0)}
            class={active === 0 ? 'active-cell' : undefined}
          >
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label={all.label}
              checked={all.checked}
              onChange={all.toggle}
            />
          </div>
        )}
        {columns.map(({ id, title }, index) => {
          const sorted = sort?.column === id ? (sort.descending ? 'descending' : 'ascending') : 'none';
          return (
            <div
              key={id}
              role="columnheader"
              id={cellId(index + offset)}
              aria-colindex={index + offset + 1}
              aria-sort={onSort ? sorted : undefined}
              class={`${onSort ? 'sortable' : ''} ${active === index + offset ? 'active-cell' : ''}`}
              onClick={() => onSort?.(id)}
            >
              <span class="column-title">{title}</span>
              {sorted !== 'none' && <span aria-hidden="true">{sorted === 'ascending' ? '▲' : '▼'}</span>}
            </div>
          );
        })}
      </div>
    </div>
  );
}
