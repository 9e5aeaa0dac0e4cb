import { giveBack, type TenantChanges, takeChanges } from './changes';
import type { Simulation } from './control/simulation';
import type { Journal, SimulatedTenant, TenantCore } from './tenant';
import { putBack } from './transaction';

/** Where a tenant is kept: the port that a storage engine stands behind. */
export interface TenantStore {
  /** Keeps the changes, all or nothing; a core of another id is another tenant, and comes whole. */
  save(changes: TenantChanges): Promise<void>;
}

export interface Saving {
  /** Keeps what changed so far. @returns why it could not be kept, and so did not happen; null where it was kept */
  keep(): Promise<string | null>;
}

interface Kept {
  tenant: SimulatedTenant;
  core: TenantCore;
}

/** Takes back what changed since the tenant was last kept, the latest first. */
function takeBack({ tenant, core }: Kept, changes: readonly (Journal | null)[]): void {
  const { sequence } = tenant.core;
  for (const journal of changes) if (journal) putBack(tenant, journal);
  // Versions only ever grow: an ETag that was given out must not come to stand for another row.
  tenant.core = { ...core, sequence: sequence + 1 };
  tenant.unkept = new Map();
}

/**
 * Saves what changed since the last save that went through. Saves follow each other, so that what was kept later is
 * never overwritten by what came before. What cannot be kept did not happen: the tenant is again as it was kept.
 */
export function createSaving(
  store: TenantStore,
  simulation: Pick<Simulation, 'tenant' | 'revision' | 'goBack'>,
): Saving {
  let saving: Promise<unknown> = Promise.resolve();
  let savedRevision = 0;
  // What it begins with was kept, or is nobody's loss.
  let kept: Kept = { tenant: simulation.tenant, core: { ...simulation.tenant.core } };
  simulation.tenant.unkept = new Map();
  /** How often something was taken back, and why the last time. */
  let failures = 0;
  let reason = '';

  async function save(): Promise<void> {
    if (savedRevision === simulation.revision) return;
    const { tenant } = simulation;
    const [revision, changes, core] = [simulation.revision, takeChanges(tenant), { ...tenant.core }];
    const changed = tenant.unkept;
    tenant.unkept = new Map();
    try {
      await store.save(changes);
      savedRevision = revision;
      kept = { tenant, core };
    } catch (error) {
      giveBack(tenant, changes);
      // Whoever was just answered has yet to look whether it was kept.
      await new Promise<void>((done) => setTimeout(done));
      failures += 1;
      reason = error instanceof Error ? error.message : String(error);
      takeBack(kept, kept.tenant === tenant ? [tenant.unkept, changed] : [kept.tenant.unkept]);
      simulation.goBack(kept.tenant);
    }
  }

  return {
    async keep() {
      const before = failures;
      saving = saving.then(save);
      await saving;
      return failures === before ? null : reason;
    },
  };
}
