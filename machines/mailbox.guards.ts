/** What the mailbox machine's transitions depend on, by name: the guards of the machine, and inputs of its table. */
import { any, type Condition, stands } from '../domain/condition';
import { DIRECTIONS } from '../domain/lifecycle';

/**
 * Guards that are answered outside of the lifecycle, by whoever runs it: the permission rules, the profile's kind, what
 * holds mail back, what Exchange says, how often it was tried. Nobody but these decides.
 */
export const OUTSIDE_GUARDS = [
  'the caller may approve',
  'the profile is server to server',
  'nothing holds mail back',
  'Exchange takes it',
  'the trouble may pass',
  'a retry is left',
  'a direction is tried again',
] as const;

export type OutsideGuard = (typeof OUTSIDE_GUARDS)[number];

/** What the guards answer for one event; a guard that is not named answers no. */
export type Outcomes = Readonly<Partial<Record<OutsideGuard, boolean>>>;

/** Guards that the sides of the mailbox answer themselves. */
export const INSIDE_GUARDS = {
  'a test is running': stands('test', 'running'),
  'no test is under way': stands('test', 'idle'),
  'a direction is enabled': any(...DIRECTIONS.map((direction) => stands(direction, 'enabled', 'retrying'))),
} as const satisfies Record<string, Condition>;

export type InsideGuard = keyof typeof INSIDE_GUARDS;

export const INSIDE_GUARD_NAMES = Object.keys(INSIDE_GUARDS) as InsideGuard[];
