/** How real time moves a tenant's clock: with every request, and by a timer when something falls due. */
import { advanceTo, nextWake } from './clock';
import type { Simulation } from './control/simulation';
import { endInTime, passTime, timeLeft } from './exercise/session';

export interface RealTimeSurroundings {
  /** Milliseconds of real time. */
  realNow(): number;
  /** Calls back once after so many milliseconds of real time, unless taken back. */
  later(callback: () => void, milliseconds: number): () => void;
}

/** Timers take no longer waits than this. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** Real milliseconds until something of the tenant or its exercise falls due; null if nothing will by itself. */
function waitOf({ tenant }: Pick<Simulation, 'tenant'>, realNow: number): number | null {
  const due = nextWake(tenant);
  const left = timeLeft(tenant, realNow);
  const stands = due === null || tenant.core.speed === 0 || tenant.core.exercise?.stage === 'paused';
  if (stands && left === null) return null;
  return Math.min(
    stands ? Number.POSITIVE_INFINITY : Math.max(0, (due - tenant.core.now) / tenant.core.speed),
    left ?? Number.POSITIVE_INFINITY,
  );
}

/**
 * @param isHeld whether the clock stands still, since a request is answered at a moment of its own
 * @param wake called after the timer moved the clock
 */
export function createRealTime(
  simulation: Pick<Simulation, 'tenant' | 'changed'>,
  { realNow, later }: RealTimeSurroundings,
  isHeld: () => boolean,
  wake: () => void,
) {
  let ticked = realNow();
  let cancelTimer = () => {};
  /** The moment of real time at which the timer calls back; requests come by the thousand, and few of them move it. */
  let wakes: number | null = null;
  const tick = () => {
    if (isHeld()) return;
    const { tenant } = simulation;
    const now = realNow();
    const passed = passTime(tenant, now - ticked, now);
    ticked = now;
    const went = advanceTo(tenant, tenant.core.now + passed * tenant.core.speed);
    if (endInTime(tenant, now) || went) simulation.changed();
  };
  const keepTime = () => {
    const wait = waitOf(simulation, ticked);
    const next = wait === null ? null : Math.round(ticked + wait);
    if (next === wakes) return;
    wakes = next;
    cancelTimer();
    if (wait === null) return;
    cancelTimer = later(
      () => {
        wakes = null;
        tick();
        keepTime();
        wake();
      },
      Math.min(wait, LONGEST_WAIT_MS),
    );
  };
  return { tick, keepTime, stop: () => cancelTimer() };
}
