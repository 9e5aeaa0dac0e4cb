/** How far what somebody can be given reaches: of two who may do a thing, the one with less should do it. */
import type { RoleId } from './permission-matrix';

/** What approving can depend on. */
export type Right = RoleId | 'privilege' | 'mailboxWrite' | 'selfApprovalSwitch';

/**
 * How much each lets a person do beyond approving, from a single privilege to a whole Microsoft 365
 * tenant. The order is ours (modelled): no document ranks them.
 */
const REACH: Readonly<Record<Right, number>> = {
  privilege: 1,
  mailboxWrite: 1,
  selfApprovalSwitch: 2,
  SvcA: 2,
  DMA: 4,
  EA: 8,
  SA: 16,
  GA: 32,
};

/** How far all of these reach together. */
export const sumOfReach = (rights: readonly Right[]): number =>
  rights.reduce((sum, right) => sum + REACH[right], 0);

/** How far the widest of these reaches; 0 for none. */
export const widestReach = (rights: readonly Right[]): number =>
  Math.max(0, ...rights.map((right) => REACH[right]));
