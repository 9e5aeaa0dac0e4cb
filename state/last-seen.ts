import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type ReadingRepository, SIMULATED } from '../db/readings';
import { oneAtATime } from '../domain/one-at-a-time';
import type { TenantSnapshot } from '../domain/snapshot';

/** Of a tenant with more mailboxes, writing them down at every change would be felt. */
const FEW = 500;

interface Surroundings {
  simulated: ReadonlySignal<TenantSnapshot | null>;
  readings: ReadingRepository;
}

/**
 * The simulated tenant; until it answers, as it was last seen. Whoever owns it takes its time to begin, and it seldom
 * changed since.
 */
export function createLastSeen({ simulated, readings }: Surroundings): ReadonlySignal<TenantSnapshot | null> {
  const kept = signal<TenantSnapshot | null>(null);
  // Without it, the tenant is waited for.
  void readings.kept(SIMULATED).then(
    (snapshot) => {
      if (snapshot?.mailboxes) kept.value = snapshot;
    },
    () => {},
  );

  /** Of a large tenant it is kept that there is nothing to show of it. */
  const keep = oneAtATime(async () => {
    const latest = simulated.peek();
    if (!latest?.mailboxes) return;
    const { mailboxes, ...others } = latest;
    await readings.keep(SIMULATED, mailboxes.length > FEW ? others : latest);
  });
  effect(() => {
    // What cannot be kept is asked for at the next opening.
    if (simulated.value) keep().catch(() => {});
  });

  return computed(() => simulated.value ?? kept.value);
}
