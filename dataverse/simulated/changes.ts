import type { Guid } from '../../domain/rows';
import type { Chunk, RowStore, VersionedRow } from './row-store';
import { rowId, type SimulatedTenant, TENANT_TABLES, type TenantCore, type TenantTableName } from './tenant';

/** What changed in one table. An engine that saves rows takes `rows`, one that saves chunks `chunks`. */
export interface TableChanges {
  table: TenantTableName;
  /** The changed rows as they are now; null for a removed one. */
  rows: readonly { id: Guid; row: VersionedRow | null }[];
  chunks: readonly Chunk<VersionedRow>[];
}

/** What of a tenant has to be written to keep it. */
export interface TenantChanges {
  core: TenantCore;
  tables: readonly TableChanges[];
  /** Every row as it is now, for an engine that writes the whole afresh from time to time. */
  everything(): Iterable<{ table: TenantTableName; id: Guid; row: VersionedRow }>;
}

function* everyRow(tenant: SimulatedTenant): ReturnType<TenantChanges['everything']> {
  for (const table of TENANT_TABLES) {
    for (const row of tenant.tables[table].rows as readonly VersionedRow[]) {
      yield { table, id: rowId(table, row), row };
    }
  }
}

/** Takes the changes; the tenant holds itself for saved until they are given back. */
export function takeChanges(tenant: SimulatedTenant): TenantChanges {
  const tables = TENANT_TABLES.flatMap((table): TableChanges[] => {
    const store = tenant.tables[table] as RowStore<VersionedRow>;
    const ids = store.changedIds();
    if (ids.length === 0) return [];
    const rows = ids.map((id) => ({ id, row: store.get(id) ?? null }));
    const chunks = store.changes();
    store.forgetChanges();
    return [{ table, rows, chunks }];
  });
  return { core: tenant.core, tables, everything: () => everyRow(tenant) };
}

/** Gives back changes that could not be saved, so that the next save tries them again. */
export function giveBack(tenant: SimulatedTenant, { tables }: Pick<TenantChanges, 'tables'>): void {
  for (const { table, rows, chunks } of tables) {
    tenant.tables[table].markChanged(
      rows.map(({ id }) => id),
      chunks.map(({ chunk }) => chunk),
    );
  }
}
