import * as v from 'valibot';
import { HEALTHY } from '../../domain/exchange-side';
import { type SimulatedTenant, TABLE_NAMES, type TenantRows, tablesOf } from './tenant';

const Facts = v.partial(
  v.object({
    ...(Object.fromEntries(
      Object.keys(HEALTHY)
        .filter((fact) => fact !== 'syncOrganization')
        .map((fact) => [fact, v.boolean()]),
    ) as Record<Exclude<keyof typeof HEALTHY, 'syncOrganization'>, v.BooleanSchema<undefined>>),
    syncOrganization: v.picklist(['this', 'other']),
  }),
);

const Core = v.object({
  id: v.string(),
  scenario: v.string(),
  version: v.string(),
  now: v.number(),
  speed: v.number(),
  sequence: v.number(),
  seed: v.number(),
  testSeconds: v.tuple([v.number(), v.number()]),
  personas: v.record(v.string(), v.string()),
  exchange: v.record(v.string(), Facts),
  jobs: v.array(
    v.object({ due: v.number(), kind: v.picklist(['test.start', 'test.finish']), mailbox: v.string() }),
  ),
});

/**
 * A tenant as it was kept. The core is checked; rows were written by this service and are taken as they
 * are, as long as every table is a list of rows.
 * @throws Error that says what is wrong
 */
export function restoreTenant(core: unknown, rows: Readonly<Record<string, unknown[]>>): SimulatedTenant {
  const parsed = v.safeParse(Core, core);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(
      `The saved tenant is not readable at '${v.getDotPath(issue) ?? 'core'}': ${issue.message}`,
    );
  }
  const known = Object.fromEntries(TABLE_NAMES.map((table) => [table, rows[table] ?? []]));
  const tenant: SimulatedTenant = {
    core: parsed.output as SimulatedTenant['core'],
    tables: tablesOf(known as unknown as TenantRows),
  };
  if (!tenant.tables.organizations.get(tenant.core.id)) {
    throw new Error('The saved tenant is not readable: its organization row is missing');
  }
  return tenant;
}
