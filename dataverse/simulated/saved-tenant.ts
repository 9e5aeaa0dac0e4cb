import * as v from 'valibot';
import { DEPLOYMENTS } from '../../domain/deployment';
import { HEALTHY_ORGANIZATION, organizationFactsOf } from '../../domain/exchange-side';
import { LIFECYCLE_STATES } from '../../domain/lifecycle';
import { PackFaultData } from './exercise/pack-schema';
import { OrganizationFacts } from './scenario-schema';
import { type KeptRows, type SimulatedTenant, TENANT_TABLES, type TenantCore, tenantOf } from './tenant';

const place = v.picklist(DEPLOYMENTS);

const PendingFault = v.object({
  due: v.nullable(v.number()),
  when: v.nullable(v.object({ mailbox: v.string(), is: v.picklist(LIFECYCLE_STATES) })),
  mailbox: v.nullable(v.string()),
  fault: PackFaultData,
});

const Core = v.object({
  id: v.string(),
  scenario: v.string(),
  version: v.string(),
  deployment: place,
  exchange: place,
  strictApproval: v.boolean(),
  // Facts that a tenant of an older version lacks are as they should be.
  organizationFacts: v.pipe(
    OrganizationFacts,
    v.transform((facts) => ({ ...HEALTHY_ORGANIZATION, ...organizationFactsOf(facts) })),
  ),
  now: v.number(),
  speed: v.number(),
  sequence: v.number(),
  seed: v.number(),
  testSeconds: v.tuple([v.number(), v.number()]),
  businessUnit: v.string(),
  tenantId: v.string(),
  environmentId: v.string(),
  personas: v.record(v.string(), v.string()),
  /** Absent in tenants that were kept before there were exercises. */
  exercise: v.optional(
    v.nullable(
      v.object({
        stage: v.picklist(['running', 'paused', 'ended']),
        elapsed: v.number(),
        seenAt: v.exactOptional(v.number()),
        pausedAt: v.exactOptional(v.number()),
      }),
    ),
    null,
  ),
  pendingFaults: v.optional(v.array(PendingFault), []),
});

/**
 * A tenant as it was kept. The core is checked; rows were written by this service and are taken as they
 * are, as long as every table is a list of rows.
 * @throws Error that says what is wrong
 */
export function restoreTenant(
  core: unknown,
  rows: Readonly<Record<string, readonly unknown[]>>,
): SimulatedTenant {
  const parsed = v.safeParse(Core, core);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(
      `The saved tenant is not readable at '${v.getDotPath(issue) ?? 'core'}': ${issue.message}`,
    );
  }
  const known = Object.fromEntries(TENANT_TABLES.map((table) => [table, rows[table] ?? []]));
  const tenant = tenantOf(parsed.output satisfies TenantCore, known as unknown as KeptRows);
  if (!tenant.tables.organizations.get(tenant.core.id)) {
    throw new Error('The saved tenant is not readable: its organization row is missing');
  }
  return tenant;
}
