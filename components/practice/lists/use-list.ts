import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { LIST_COLUMNS } from '../../../domain/column-lists';
import { filterOf, type ListQuery, type ListValue, orderByOf, queryRows } from '../../../domain/list-query';
import type { ListedRows, ListedTable } from '../../../sources/table-columns';
import { useApp } from '../../app-context';
import { useTable } from '../use-table';

/** What a list shows before all of it is there. */
const FIRST_ROWS = 100;

export interface List<Row> {
  rows: readonly Row[];
  /** Whether these are all that the query shows. */
  complete: boolean;
  /** How many rows of the table have been read. */
  loaded: number;
  /** Nothing has been read yet. */
  empty: boolean;
  problem: Error | null;
}

/**
 * The rows of a table that a query shows. The service answers the first of them at once; the rest comes by
 * itself, and then sorting and filtering ask nobody.
 * @param sortValue where the sort is by something that no column holds; the service cannot be asked then
 */
export function useList<Table extends ListedTable>(
  table: Table,
  query: ListQuery,
  sortValue?: (row: ListedRows[Table]) => ListValue,
): List<ListedRows[Table]> {
  type Row = ListedRows[Table];
  const { simulator } = useApp();
  const { rows, complete, problem } = useTable(table);
  const [first, setFirst] = useState<{ of: string; rows: readonly Row[] } | null>(null);
  const caller = simulator.callerId.value;
  const key = JSON.stringify(query);
  const there = complete.value;
  const persona = simulator.persona.value;
  const known = simulator.personas.value.length > 0;

  // Before the frame, so that it is asked before the many rows are.
  useLayoutEffect(() => {
    if (there || sortValue || !known) return;
    let wanted = true;
    const read = async () => {
      const order = orderByOf(query);
      const pages = simulator.client.pages<Row>({
        set: table,
        select: LIST_COLUMNS[table],
        filter: filterOf(query),
        ...(order ? { orderBy: order } : {}),
        top: FIRST_ROWS,
      });
      const { value } = await pages.next();
      if (wanted && value) setFirst({ of: key, rows: value });
    };
    // Where it cannot be read, the table that follows it says why.
    read().catch(() => {});
    return () => {
      wanted = false;
    };
  }, [there, key, table, persona, known]);

  const all = rows.value;
  const shown = useMemo(
    () => (there ? queryRows(all, query, caller, sortValue) : null),
    [there ? all : null, key, caller],
  );
  return {
    rows: shown ?? (first?.of === key ? first.rows : []),
    complete: there,
    loaded: all.length,
    empty: !there && first?.of !== key,
    problem: problem.value,
  };
}
