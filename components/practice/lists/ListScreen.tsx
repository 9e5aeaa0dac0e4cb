import { useEffect, useMemo, useState } from 'preact/hooks';
import { type GridColumn, gridColumns } from '../../../catalog/practice/columns';
import { type View, type ViewTable, viewsOf } from '../../../catalog/practice/views';
import type { ListCondition, ListValue, Sort } from '../../../domain/list-query';
import type { ListedRows } from '../../../sources/table-columns';
import { useApp } from '../../app-context';
import { DataGrid } from '../../ui/grid/DataGrid';
import { isSelected, NOTHING, type Selection } from '../../ui/grid/selection';
import { useWords } from '../../ui/use-words';
import { type Command, CommandBar } from '../frame/CommandBar';
import { ColumnChoice } from './ColumnChoice';
import { ListCell } from './cells';
import { FilterPanel, type Filters } from './FilterPanel';
import { SETS, type SetOf } from './list-table';
import { type List, useList } from './use-list';
import { ViewBar } from './ViewBar';

/** What a column shows that no column of the row holds. */
export type Derived<Row> = (row: Row) => ListValue;

interface ListScreenProps<Of extends ViewTable> {
  of: Of;
  label: string;
  idOf(row: ListedRows[SetOf<Of>]): string;
  nameOf(row: ListedRows[SetOf<Of>]): string;
  /** Text columns that the search looks into. */
  searchIn: readonly string[];
  derived?: Readonly<Record<string, Derived<ListedRows[SetOf<Of>]>>>;
  /** The commands on what is selected; `waiting` says why they have to wait where not all of it is there yet. */
  commands(chosen: readonly ListedRows[SetOf<Of>][], waiting: string | null): readonly Command[];
  onOpen?: (row: ListedRows[SetOf<Of>]) => void;
  /** Ids of the rows that are shown alone, of whatever view and search leave. */
  only?: ReadonlySet<string> | null;
  /** What Enter does on a cell, where that is not to open the record. */
  actOf?: (column: GridColumn, row: ListedRows[SetOf<Of>]) => (() => void) | null;
  /** Said where a view has no rows. */
  empty?: string;
}

/** The view that the address names, or the one that the list opens with. */
function useView(of: ViewTable) {
  const { places } = useApp();
  const views = viewsOf(of);
  const { screen, view: wanted } = places.current.value;
  const view =
    views.find(({ key, label }) => key === wanted || label === wanted) ??
    (views.find(({ isDefault }) => isDefault) as View);
  return { views, view, open: (key: string) => places.openView(screen, key) };
}

/** The columns of a list, which of them somebody chose, and which the client at hand does not have. */
function useColumns(of: ViewTable, view: View) {
  const { preferences } = useApp();
  const columns = gridColumns[of];
  const { gridColumns: chosen, clientEdition } = preferences.values.value;
  const missing = clientEdition === 'current' ? (view.missingInCurrent ?? []) : [];
  const wanted = chosen[of] ?? columns.filter(({ hidden }) => !hidden).map(({ id }) => id);
  return {
    columns,
    missing,
    wanted,
    shown: columns.filter(({ id }) => wanted.includes(id) && !missing.includes(id)),
    choose: (next: readonly string[]) => void preferences.set('gridColumns', { ...chosen, [of]: [...next] }),
  };
}

/** What somebody selected, for as long as the same person looks. */
function useSelection() {
  const { simulator } = useApp();
  const state = useState<Selection>(NOTHING);
  const [, setSelection] = state;
  // Somebody else sees other rows: what was selected was never theirs to select.
  const persona = simulator.persona.value;
  useEffect(() => setSelection(NOTHING), [persona]);
  return state;
}

function conditionsOf(
  view: View,
  filters: Filters,
  search: string,
  searchIn: readonly string[],
): ListCondition[] {
  return [
    ...view.conditions,
    ...Object.entries(filters).map(([column, value]): ListCondition => ({ column, is: 'equal', value })),
    ...(search.trim() ? [{ anyOf: searchIn, contains: search.trim() }] : []),
  ];
}

/** What stands in the place of the rows where there are none. */
function NoRows({ list, empty }: { list: Pick<List<unknown>, 'problem' | 'empty'>; empty?: string }) {
  const { say } = useWords('practice');
  if (list.problem) {
    return (
      <p class="message message-bad" role="alert">
        <span lang="en">{list.problem.message}</span>
      </p>
    );
  }
  return list.empty ? (
    <p class="loading" role="status">
      {say('common.loading')}
    </p>
  ) : (
    <p class="empty">{empty ?? say('practice.emptyView')}</p>
  );
}

/** A list of the practice client: commands, view picker, search, filter and columns, and the grid. */
export function ListScreen<Of extends ViewTable>(props: ListScreenProps<Of>) {
  const { say } = useWords('practice');
  type Row = ListedRows[SetOf<Of>];
  const { of, label, idOf, nameOf, searchIn, derived = {}, commands, onOpen, empty, only, actOf } = props;
  const { language } = useApp();
  const { views, view, open } = useView(of);
  const { columns, missing, wanted, shown, choose } = useColumns(of, view);
  const [search, setSearch] = useState('');
  const [filters, setFilters] = useState<Filters>({});
  const [sort, setSort] = useState<Sort>({ column: columns[0]?.id ?? '', descending: false });
  const [selection, setSelection] = useSelection();
  const sorted = columns.find(({ id }) => id === sort.column);
  const found = useList(
    SETS[of] as SetOf<Of>,
    {
      conditions: conditionsOf(view, filters, search, searchIn),
      sort: { column: sorted?.column ?? sort.column, descending: sort.descending },
    },
    derived[sort.column],
  );
  const list = useMemo(
    () => (only ? { ...found, rows: found.rows.filter((row) => only.has(idOf(row))) } : found),
    [found.rows, found.complete, found.loaded, found.empty, found.problem, only],
  );
  const chosen = useMemo(
    () => list.rows.filter((row) => isSelected(selection, idOf(row))),
    [list.rows, selection],
  ) as readonly Row[];
  const unread = selection.all && !list.complete;

  function show(change: () => void) {
    change();
    setSelection(NOTHING);
  }

  return (
    <>
      <CommandBar commands={commands(chosen, unread ? say('grid.stillReading') : null)} />
      <ViewBar
        views={views}
        view={view.key}
        onView={(key) => show(() => open(key))}
        search={search}
        onSearch={(words) => show(() => setSearch(words))}
        list={list}
        selected={unread ? null : chosen.length}
      >
        <FilterPanel columns={columns} filters={filters} onChange={(next) => show(() => setFilters(next))} />
        <ColumnChoice columns={columns} missing={missing} shown={wanted} onChange={choose} />
      </ViewBar>
      {list.problem || list.empty || list.rows.length === 0 ? (
        <NoRows list={list} {...(empty === undefined ? {} : { empty })} />
      ) : (
        <DataGrid
          label={label}
          columns={shown.map((column) => ({
            id: column.id,
            title: language.label(column.label),
            width: column.width,
            ...(actOf ? { act: (row: Row) => actOf(column, row) } : {}),
            cell: (row: Row) => {
              const own = derived[column.id];
              return own ? <span class="cell-text">{own(row)}</span> : <ListCell column={column} row={row} />;
            },
          }))}
          rows={list.rows as readonly Row[]}
          growing={!list.complete}
          idOf={idOf}
          nameOf={nameOf}
          sort={sort}
          onSort={(column) => setSort({ column, descending: sort.column === column && !sort.descending })}
          selection={selection}
          onSelect={setSelection}
          {...(onOpen ? { onOpen } : {})}
        />
      )}
    </>
  );
}
