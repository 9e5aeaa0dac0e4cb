import type { Chunk, VersionedRow } from './row-store';
import { type SimulatedTenant, TABLE_NAMES, type TableName, type TenantCore } from './tenant';

/** What of a tenant has to be written to keep it: its core, and the chunks of rows that changed. */
export interface TenantChanges {
  core: TenantCore;
  chunks: (Chunk<VersionedRow> & { table: TableName })[];
}

/** Takes the changes; the tenant holds itself for saved until they are given back. */
export function takeChanges(tenant: SimulatedTenant): TenantChanges {
  const chunks = TABLE_NAMES.flatMap((table) =>
    tenant.tables[table].changes().map(({ chunk, rows }) => ({ table, chunk, rows: rows as VersionedRow[] })),
  );
  for (const table of TABLE_NAMES) tenant.tables[table].forgetChanges();
  return { core: tenant.core, chunks };
}

/** Gives back changes that could not be saved, so that the next save tries them again. */
export function giveBack(tenant: SimulatedTenant, { chunks }: TenantChanges): void {
  for (const { table, chunk } of chunks) tenant.tables[table].markChanged([chunk]);
}
