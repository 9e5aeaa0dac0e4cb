import { useEffect, useMemo, useState } from 'preact/hooks';
import { gridColumns } from '../../../catalog/practice/columns';
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
import { useList } from './use-list';
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
  /** Said where a view has no rows. */
  empty?: string;
}

/** A list of the practice client: commands, view picker, search, filter and columns, and the grid. */
export function ListScreen<Of extends ViewTable>(props: ListScreenProps<Of>) {
  const { say } = useWords('practice');
  type Row = ListedRows[SetOf<Of>];
  const { of, label, idOf, nameOf, searchIn, derived = {}, commands, onOpen, empty } = props;
  const { language, preferences, places, simulator } = useApp();
  const views = viewsOf(of);
  const columns = gridColumns[of];
  const { gridColumns: chosenColumns, clientEdition } = preferences.values.value;
  const [search, setSearch] = useState('');
  const [filters, setFilters] = useState<Filters>({});
  const [sort, setSort] = useState<Sort>({ column: columns[0]?.id ?? '', descending: false });
  const [selection, setSelection] = useState<Selection>(NOTHING);
  // Somebody else sees other rows: what was selected was never theirs to select.
  const persona = simulator.persona.value;
  useEffect(() => setSelection(NOTHING), [persona]);
  const { screen, view: wantedView } = places.current.value;
  const view =
    views.find(({ key }) => key === wantedView) ?? (views.find(({ isDefault }) => isDefault) as View);
  const missing = clientEdition === 'current' ? (view.missingInCurrent ?? []) : [];
  const wanted = chosenColumns[of] ?? columns.filter(({ hidden }) => !hidden).map(({ id }) => id);
  const shown = columns.filter(({ id }) => wanted.includes(id) && !missing.includes(id));
  const sorted = columns.find(({ id }) => id === sort.column);
  const sortValue = derived[sort.column];
  const conditions: ListCondition[] = [
    ...view.conditions,
    ...Object.entries(filters).map(([column, value]): ListCondition => ({ column, is: 'equal', value })),
    ...(search.trim() ? [{ anyOf: searchIn, contains: search.trim() }] : []),
  ];
  const list = useList(
    SETS[of] as SetOf<Of>,
    { conditions, sort: { column: sorted?.column ?? sort.column, descending: sort.descending } },
    sortValue,
  );
  const chosen = useMemo(
    () => list.rows.filter((row) => isSelected(selection, idOf(row))),
    [list.rows, selection],
  ) as readonly Row[];
  const waiting = selection.all && !list.complete ? say('grid.stillReading') : null;

  function show(change: () => void) {
    change();
    setSelection(NOTHING);
  }

  return (
    <>
      <CommandBar commands={commands(chosen, waiting)} />
      <ViewBar
        views={views}
        view={view.key}
        onView={(key) => show(() => places.openView(screen, key))}
        search={search}
        onSearch={(words) => show(() => setSearch(words))}
        list={list}
        selected={selection.all && !list.complete ? null : chosen.length}
      >
        <FilterPanel columns={columns} filters={filters} onChange={(next) => show(() => setFilters(next))} />
        <ColumnChoice
          columns={columns}
          missing={missing}
          shown={wanted}
          onChange={(next) => void preferences.set('gridColumns', { ...chosenColumns, [of]: [...next] })}
        />
      </ViewBar>
      {list.problem ? (
        <p class="message message-bad" role="alert">
          <span lang="en">{list.problem.message}</span>
        </p>
      ) : list.empty ? (
        <p class="loading" role="status">
          {say('common.loading')}
        </p>
      ) : list.rows.length === 0 ? (
        <p class="empty">{empty ?? say('practice.emptyView')}</p>
      ) : (
        <DataGrid
          label={label}
          columns={shown.map((column) => ({
            id: column.id,
            title: language.label(column.label),
            width: column.width,
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
