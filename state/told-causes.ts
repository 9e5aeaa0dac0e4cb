import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FindingId } from '../domain/finding-ids';
import type { Guid, Moment } from '../domain/rows';
import type { TenantSnapshot } from '../domain/snapshot';
import type { ToldCause } from '../domain/told-causes';

export interface ToldCausesStore {
  /** What was found out of causes in the tenant on show, until the panel is closed. */
  told: ReadonlySignal<readonly ToldCause[]>;
  /** @param isSo null takes the answer back */
  tell(finding: FindingId, mailboxid: Guid, isSo: boolean | null): Promise<void>;
}

/** What somebody found out of causes, for each tenant by itself. */
export function createToldCausesStore(
  snapshot: ReadonlySignal<TenantSnapshot | null>,
  now: () => Moment,
): ToldCausesStore {
  const tenant = computed(() => snapshot.value?.organizationId ?? '');
  const all = signal<ReadonlyMap<Guid, readonly ToldCause[]>>(new Map());
  const told = computed(() => all.value.get(tenant.value) ?? []);
  return {
    told,
    async tell(finding, mailboxid, isSo) {
      // The checks of the Exchange side are needed by whoever answers one.
      const { tellCause } = await import('../diagnosis/tell-cause');
      const next = tellCause(told.peek(), { finding, mailboxid, isSo, toldOn: now() });
      all.value = new Map(all.peek()).set(tenant.peek(), next);
    },
  };
}
