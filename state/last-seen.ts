/**
 * The simulated tenant as it was last seen, shown until it answers: whoever owns it takes its time to begin, and it
 * seldom changed since.
 */
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { type ReadingRepository, SIMULATED } from '../db/readings';
import { oneAtATime } from '../domain/one-at-a-time';
import type { TenantSnapshot } from '../domain/snapshot';

/** Of a tenant with more mailboxes, writing them down at every change would be felt. */
const FEW = 500;

/** Null where nothing was kept of it, or not its mailboxes; it is waited for then. */
export async function readLastSeen(readings: ReadingRepository): Promise<TenantSnapshot | null> {
  const kept = await readings.kept(SIMULATED).catch(() => null);
  return kept?.mailboxes ? kept : null;
}

/** What the tenant shows, and `before` until then; written down for the next opening. */
export function createLastSeen(
  simulated: ReadonlySignal<TenantSnapshot | null>,
  before: TenantSnapshot | null,
  readings: ReadingRepository,
): ReadonlySignal<TenantSnapshot | null> {
  /** Of a large tenant it is kept that there is nothing to show of it. */
  const keep = oneAtATime(async () => {
    const latest = simulated.peek();
    if (!latest?.mailboxes) return;
    const { mailboxes, ...others } = latest;
    await readings.keep(SIMULATED, mailboxes.length > FEW ? others : latest);
  });
  effect(() => {
    // What cannot be kept is waited for at the next opening.
    if (simulated.value) keep().catch(() => {});
  });
  return computed(() => simulated.value ?? before);
}
