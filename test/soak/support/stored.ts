/** What the extension keeps in its browser, read past the product, and whether it is whole. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { restoreTenant } from '../../../dataverse/simulated/saved-tenant';
import type { SimulatedTenant } from '../../../dataverse/simulated/tenant';
import { DATABASE_NAME } from '../../../db/schema';
import type { ChecklistEvent } from '../../../domain/checklist';
import type { Guid } from '../../../domain/rows';
import { violationsOf } from '../../dataverse/invariants';

interface Chunk {
  key: [owner: string, table: string, chunk: number];
  value: { rows: unknown[] };
}

export interface Stored {
  tenants: readonly { key: Guid; value: { core: unknown } }[];
  chunks: readonly Chunk[];
  checklist: readonly { value: { organizationId: Guid; event: ChecklistEvent } }[];
  imports: readonly { key: string; value: { name: string | null } }[];
  /** Of organizations, and of the simulated tenant as it was last seen. */
  readings: readonly { key: string }[];
  records: readonly { key: Guid }[];
}

export const storedIn = (page: Page): Promise<Stored> =>
  page.evaluate(async (name) => {
    const ended = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await ended(indexedDB.open(name));
    const names = ['tenants', 'chunks', 'checklist', 'imports', 'readings', 'records'];
    const transaction = database.transaction(names, 'readonly');
    const read = async (store: string) => {
      const from = transaction.objectStore(store);
      const [keys, values] = await Promise.all([ended(from.getAllKeys()), ended(from.getAll())]);
      return [store, keys.map((key, index) => ({ key, value: values[index] }))] as const;
    };
    const stores = await Promise.all(names.map(read));
    database.close();
    return Object.fromEntries(stores);
  }, DATABASE_NAME) as unknown as Promise<Stored>;

/** The tenant as it would be opened again. */
export function tenantIn({ tenants, chunks }: Stored): SimulatedTenant {
  const [tenant, ...others] = tenants;
  expect(others, 'tenants that nobody opens any more').toEqual([]);
  if (!tenant) throw new Error('No tenant is kept');
  const rows: Record<string, unknown[]> = {};
  const own = chunks.filter(({ key: [owner] }) => owner === tenant.key);
  for (const { key, value } of own.toSorted((one, other) => one.key[2] - other.key[2])) {
    rows[key[1]] = [...(rows[key[1]] ?? []), ...value.rows];
  }
  return restoreTenant(tenant.value.core, rows);
}

/** Nothing is half there: no rows without their owner, no tenant that contradicts itself. */
export function expectWhole(stored: Stored): void {
  expect(violationsOf(tenantIn(stored))).toEqual([]);
  const owners = new Set([
    ...stored.tenants.map(({ key }) => key),
    ...stored.readings.map(({ key }) => key),
    ...stored.imports.map(({ key }) => `import:${key}`),
  ]);
  const orphans = stored.chunks.filter(({ key: [owner] }) => !owners.has(owner));
  expect(
    orphans.map(({ key }) => key),
    'rows without an owner',
  ).toEqual([]);
}
