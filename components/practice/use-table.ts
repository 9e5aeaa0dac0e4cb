import { useEffect } from 'preact/hooks';
import type { ListedRows, ListedTable } from '../../sources/table-columns';
import type { TableRows } from '../../state/table-rows';
import { useApp } from '../app-context';

/** A table that stays up to date while this view is there. */
export function useTable<Table extends ListedTable>(table: Table): TableRows<ListedRows[Table]> {
  const { simulator } = useApp();
  useEffect(() => simulator.want(table), [table]);
  return simulator.table(table);
}
