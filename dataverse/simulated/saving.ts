import { giveBack, type TenantChanges, takeChanges } from './changes';
import type { Simulation } from './control/simulation';

/** Where a tenant is kept: the port that a storage engine stands behind. */
export interface TenantStore {
  /** Keeps the changes, all or nothing; a core of another id is another tenant, and comes whole. */
  save(changes: TenantChanges): Promise<void>;
}

/**
 * Saves what changed since the last save that went through. Saves follow each other, so that what was kept later is
 * never overwritten by what came before.
 */
export function createSaving(
  store: TenantStore,
  simulation: Pick<Simulation, 'tenant' | 'revision'>,
): () => Promise<void> {
  let saving = Promise.resolve();
  let savedRevision = 0;
  return () => {
    saving = saving
      .catch(() => {})
      .then(async () => {
        if (savedRevision === simulation.revision) return;
        const [saved, changes] = [simulation.revision, takeChanges(simulation.tenant)];
        try {
          await store.save(changes);
          savedRevision = saved;
        } catch (error) {
          giveBack(simulation.tenant, changes);
          throw error;
        }
      });
    return saving;
  };
}
