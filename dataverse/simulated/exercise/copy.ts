import { type KeptRows, type SimulatedTenant, TENANT_TABLES, tenantOf } from '../tenant';

/** A tenant of its own with the same rows, to try things in: rows are replaced, never changed. */
export function copyOf({ core, tables }: SimulatedTenant): SimulatedTenant {
  const rows = Object.fromEntries(TENANT_TABLES.map((store) => [store, tables[store].rows]));
  return tenantOf({ ...core }, rows as unknown as KeptRows);
}
