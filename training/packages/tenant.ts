/** The tenant of a packaged exercise and its owner, both in the page: nothing is stored and nobody else is asked. */
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { replay } from '../../dataverse/simulated/exercise/replay';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner, type TenantOwner } from '../../dataverse/simulated/owner';
import type { ScenarioPack } from '../../domain/pack';
import { resumedFrom } from './suspended';

/** The tenant has no address on any network; this stands for one. */
export const PACKAGE_ORIGIN = 'https://tenant.invalid';

interface Surroundings {
  realNow(): number;
  freshSeed(): number;
  newId(): string;
  later(callback: () => void, milliseconds: number): () => void;
}

export interface PackageTenant {
  owner: TenantOwner;
  /** Lines of the record that the exercise goes on from; null where it begins. */
  resumed: number | null;
}

/** Goes on where the exercise was left, or begins it. */
export async function openPackageTenant(
  pack: ScenarioPack,
  suspended: string | null,
  surroundings: Surroundings,
): Promise<PackageTenant> {
  const { realNow, freshSeed, newId, later } = surroundings;
  // The learning system keeps the record, and a record makes its tenant again.
  const store = { save: async () => {} };
  const open = (tenant: Parameters<typeof createOwner>[0]) =>
    createOwner(tenant, { realNow, freshSeed, later, store });
  const record = suspended === null ? null : resumedFrom(suspended, pack);
  if (record) {
    const { tenant } = await replay(record);
    return { owner: open(tenant), resumed: record.events.length };
  }
  const owner = open(newTenant(firstSteps, freshSeed(), realNow()));
  const begun = await owner.fetch(
    new Request(`${PACKAGE_ORIGIN}/simulator/exercise`, {
      method: 'POST',
      body: JSON.stringify({ pack, attempt: newId() }),
    }),
  );
  if (!begun.ok) throw new Error(await begun.text());
  return { owner, resumed: null };
}
