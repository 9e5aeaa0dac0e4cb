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
function waitOf({ tenant }: Pick<Simulation, 'tenant'>): number | null {
  const due = nextWake(tenant);
  const left = timeLeft({ tenant });
  const stands = due === null || tenant.core.speed === 0 || tenant.core.exercise?.stage === 'paused';
  if (stands && left === null) return null;
  return Math.min(
    stands ? LONGEST_WAIT_MS : Math.max(0, (due - tenant.core.now) / tenant.core.speed),
    left ?? LONGEST_WAIT_MS,
    LONGEST_WAIT_MS,
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
  const tick = () => {
    if (isHeld()) return;
    const { tenant } = simulation;
    const now = realNow();
    const passed = passTime({ tenant }, now - ticked);
    ticked = now;
    const went = advanceTo(tenant, tenant.core.now + passed * tenant.core.speed);
    if (endInTime({ tenant }) || went) simulation.changed();
  };
  const keepTime = () => {
    cancelTimer();
    const wait = waitOf(simulation);
    if (wait === null) return;
    cancelTimer = later(() => {
      tick();
      keepTime();
      wake();
    }, wait);
  };
  return { tick, keepTime, stop: () => cancelTimer() };
}
