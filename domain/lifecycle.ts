/**
 * The lifecycle of one mailbox, as its parallel sides and as the readable line of seven states.
 * `machines/mailbox.machine.ts` says how the sides move; this file says what they are.
 */

export const DIRECTIONS = ['incoming', 'outgoing', 'act'] as const;

/** Incoming email, outgoing email, or appointments, contacts and tasks ("act"). */
export type Direction = (typeof DIRECTIONS)[number];

/**
 * `off`: not on server-side synchronization. `untested`: no valid test since the last change.
 * `retrying`: enabled, and waiting out a transient failure. `exhausted`: failed after the last retry.
 */
export const DIRECTION_STATES = ['off', 'untested', 'enabled', 'retrying', 'failed', 'exhausted'] as const;
export type DirectionState = (typeof DIRECTION_STATES)[number];

export const SIDE_STATES = {
  record: ['active', 'inactive'],
  profile: ['none', 'serverToServer', 'other'],
  /** `tenantMissing`: approved in Dynamics, the second half (the Microsoft 365 tenant's) not given. */
  approval: ['noAddress', 'waiting', 'approved', 'tenantMissing', 'rejected'],
  policy: ['required', 'waived'],
  test: ['idle', 'scheduled', 'running'],
  incoming: DIRECTION_STATES,
  outgoing: DIRECTION_STATES,
  act: DIRECTION_STATES,
} as const;

export type Side = keyof typeof SIDE_STATES;

export type Sides = { [S in Side]: (typeof SIDE_STATES)[S][number] };

export const LIFECYCLE_STATES = [
  'unconfigured',
  'configured',
  'pendingApproval',
  'approved',
  'testing',
  'enabled',
  'error',
] as const;

export type LifecycleState = (typeof LIFECYCLE_STATES)[number];

export type Line =
  | { state: 'unconfigured' | 'configured' | 'approved' }
  | { state: 'pendingApproval'; substate: 'waiting' | 'rejected' | 'tenantApprovalMissing' }
  | { state: 'testing'; substate: 'scheduled' | 'running' }
  | { state: 'enabled'; substate: 'healthy' | 'retrying' }
  | { state: 'error'; substate: 'permanent' | 'exhausted' };

/** The directions on server-side synchronization: those that a test has to pass. */
export function wantedDirections(sides: Pick<Sides, Direction>): Direction[] {
  return DIRECTIONS.filter((direction) => sides[direction] !== 'off');
}

/** What is missing of an approval that is required, or null where mail may flow. */
export function approvalGap(
  sides: Pick<Sides, 'approval' | 'policy' | 'profile'>,
): 'waiting' | 'rejected' | 'tenantApprovalMissing' | null {
  if (sides.policy === 'waived') return null;
  if (sides.approval === 'waiting' || sides.approval === 'rejected') return sides.approval;
  if (sides.approval === 'tenantMissing' && sides.profile === 'serverToServer')
    return 'tenantApprovalMissing';
  return null;
}

/** Reads the line out of the sides: the first rule that matches, in the order of `decisions.md`. */
export function lineOf(sides: Sides): Line {
  const wanted = wantedDirections(sides);
  if (sides.record === 'inactive' || sides.profile === 'none' || wanted.length === 0) {
    return { state: 'unconfigured' };
  }
  if (sides.test !== 'idle') return { state: 'testing', substate: sides.test };
  if (sides.approval === 'noAddress') return { state: 'configured' };
  const gap = approvalGap(sides);
  if (gap) return { state: 'pendingApproval', substate: gap };
  const some = (state: DirectionState) => wanted.some((direction) => sides[direction] === state);
  if (some('failed')) return { state: 'error', substate: 'permanent' };
  if (some('exhausted')) return { state: 'error', substate: 'exhausted' };
  if (some('untested')) return { state: 'approved' };
  return { state: 'enabled', substate: some('retrying') ? 'retrying' : 'healthy' };
}
