import { CHUNK_ROWS, type RowStore, type VersionedRow } from '../row-store';
import {
  type KeptRows,
  rowId,
  type SimulatedTenant,
  TENANT_TABLES,
  type TenantTableName,
  tenantOf,
} from '../tenant';

/** Rows in the order of their ids, on as many places as before, so that no saved chunk is left over. */
function inOrder(store: TenantTableName, rows: RowStore<VersionedRow>): (VersionedRow | null)[] {
  let places = 0;
  for (const [place] of rows.from(0)) places = place + 1;
  const ordered = rows.rows.toSorted((one, other) => (rowId(store, one) < rowId(store, other) ? -1 : 1));
  return [...ordered, ...Array<null>(places - ordered.length).fill(null)];
}

/**
 * The tenant as it is after its simulator was closed and opened again. Storage keeps rows in an order of its own, and
 * what falls due together is done in the order of the rows: from here on it is the order of their ids, wherever the
 * exercise goes on or is replayed.
 */
export function reopened({ core, tables }: SimulatedTenant): SimulatedTenant {
  const rows = Object.fromEntries(
    TENANT_TABLES.map((store) => [store, inOrder(store, tables[store] as RowStore<VersionedRow>)]),
  );
  const again = tenantOf(core, rows as unknown as KeptRows);
  for (const store of TENANT_TABLES) {
    const chunks = Math.ceil((rows[store]?.length ?? 0) / CHUNK_ROWS);
    const ids = (again.tables[store].rows as readonly VersionedRow[]).map((row) => rowId(store, row));
    again.tables[store].markChanged(ids, Array(chunks).keys());
  }
  return again;
}
