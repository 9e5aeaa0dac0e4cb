import type { VersionedRow } from '../../dataverse/simulated/row-store';
import { rowId, type SimulatedTenant, TENANT_TABLES } from '../../dataverse/simulated/tenant';
import { canonicalJson } from '../../domain/canonical-json';

/** Everything of a tenant, in an order of its own. */
export function bytesOf({ core, tables }: SimulatedTenant): string {
  const rows = TENANT_TABLES.map((store) =>
    (tables[store].rows as readonly VersionedRow[]).toSorted((one, other) =>
      rowId(store, one) < rowId(store, other) ? -1 : 1,
    ),
  );
  return canonicalJson([core, rows]);
}
