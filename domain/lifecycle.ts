import { all, any, type Condition, holding, not, stands } from './condition';

/**
 * The lifecycle of one mailbox, as its parallel sides and as the readable line of seven states.
 * `machines/mailbox.machine.ts` says how the sides move; this file says what they are, and in
 * which order they decide.
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
  /** `postponed`: it ran, met trouble that may pass, and waits to be run again. */
  test: ['idle', 'scheduled', 'running', 'postponed'],
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

/** Where a mailbox stands as far as what was read tells. */
export const STANDING_STATES = [...LIFECYCLE_STATES, 'unknown'] as const;

export type StandingState = (typeof STANDING_STATES)[number];

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

/** An approval that is required, and not given whole. */
export const APPROVAL_IS_MISSING: Condition = all(
  stands('policy', 'required'),
  any(
    stands('approval', 'waiting', 'rejected'),
    all(stands('approval', 'tenantMissing'), stands('profile', 'serverToServer')),
  ),
);

/** Nothing of the mailbox itself keeps mail from flowing; what else may is for its surroundings to say. */
export const MAIL_MAY_FLOW: Condition = all(
  stands('record', 'active'),
  not(stands('profile', 'none')),
  not(stands('approval', 'noAddress')),
  not(APPROVAL_IS_MISSING),
);

/** A direction on this state: one of those that a test has to pass. */
const someDirection = (state: DirectionState): Condition =>
  any(...DIRECTIONS.map((direction) => stands(direction, state)));

const NO_DIRECTION_IS_WANTED = all(...DIRECTIONS.map((direction) => stands(direction, 'off')));

/** The order of decisions (decisions.md): a mailbox is on the first line whose condition holds. */
export const LINE: readonly { line: Line; where: Condition }[] = [
  {
    line: { state: 'unconfigured' },
    where: any(stands('record', 'inactive'), stands('profile', 'none'), NO_DIRECTION_IS_WANTED),
  },
  { line: { state: 'testing', substate: 'scheduled' }, where: stands('test', 'scheduled', 'postponed') },
  { line: { state: 'testing', substate: 'running' }, where: stands('test', 'running') },
  { line: { state: 'configured' }, where: stands('approval', 'noAddress') },
  {
    line: { state: 'pendingApproval', substate: 'waiting' },
    where: all(APPROVAL_IS_MISSING, stands('approval', 'waiting')),
  },
  {
    line: { state: 'pendingApproval', substate: 'rejected' },
    where: all(APPROVAL_IS_MISSING, stands('approval', 'rejected')),
  },
  {
    line: { state: 'pendingApproval', substate: 'tenantApprovalMissing' },
    where: all(APPROVAL_IS_MISSING, stands('approval', 'tenantMissing')),
  },
  { line: { state: 'error', substate: 'permanent' }, where: someDirection('failed') },
  { line: { state: 'error', substate: 'exhausted' }, where: someDirection('exhausted') },
  { line: { state: 'approved' }, where: someDirection('untested') },
  { line: { state: 'enabled', substate: 'retrying' }, where: someDirection('retrying') },
  { line: { state: 'enabled', substate: 'healthy' }, where: not(NO_DIRECTION_IS_WANTED) },
];

const DECIDED = LINE.map(({ line, where }) => ({ line, holds: holding(where) }));

/** Where a mailbox stands, read out of its sides. */
export function lineOf(sides: Sides): Line {
  const decided = DECIDED.find(({ holds }) => holds(sides));
  if (!decided) throw new Error('The order of decisions leaves a mailbox out');
  return decided.line;
}

const approvalIsMissing = holding(APPROVAL_IS_MISSING);

/** What is missing of an approval that is required, or null where mail may flow. */
export function approvalGap(sides: Sides): 'waiting' | 'rejected' | 'tenantApprovalMissing' | null {
  if (!approvalIsMissing(sides)) return null;
  return sides.approval === 'waiting' || sides.approval === 'rejected'
    ? sides.approval
    : 'tenantApprovalMissing';
}
