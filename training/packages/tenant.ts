/** The tenant of a packaged exercise and its owner, both in the page: nothing is stored and nobody else is asked. */
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { replay } from '../../dataverse/simulated/exercise/replay';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner, type TenantOwner } from '../../dataverse/simulated/owner';
import type { ScenarioPack } from '../../domain/pack';
import { uuid5 } from '../xapi/uuid5';
import { STATEMENT_NAMESPACE } from '../xapi/vocabulary';
import type { LearningLink } from './link';
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

/**
 * Who sits an exam whose variant falls to somebody by name: a code for what the learning system calls them, so that
 * the record that it keeps names nobody. Whoever is not known is somebody else each time.
 */
const codeOf = (learner: string | null, newId: () => string): string =>
  learner === null ? newId() : uuid5(STATEMENT_NAMESPACE, `learner ${learner}`);

/** Goes on where the exercise was left, or begins it. */
export async function openPackageTenant(
  pack: ScenarioPack,
  { suspended, learner }: Pick<LearningLink, 'suspended' | 'learner'>,
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
      body: JSON.stringify({
        pack,
        attempt: newId(),
        ...(pack.exam?.variant === 'byTrainee' ? { trainee: codeOf(learner, newId) } : {}),
      }),
    }),
  );
  if (!begun.ok) throw new Error(await begun.text());
  return { owner, resumed: null };
}
