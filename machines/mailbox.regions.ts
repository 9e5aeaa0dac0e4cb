/** The regions of the mailbox machine: the sides that Dataverse shows, and the mail cycles, which it does not. */
import { DIRECTIONS, SIDE_STATES, type Sides } from '../domain/lifecycle';
import type { PossibleSides } from '../domain/possible-sides';

export const REGION_STATES = { ...SIDE_STATES, cycle: ['quiet', 'retrying'] } as const;

export type Region = keyof typeof REGION_STATES;

export type Regions = Sides & { cycle: (typeof REGION_STATES.cycle)[number] };

export const REGIONS = Object.keys(REGION_STATES) as Region[];

/** A mailbox that somebody just got, without an address. */
export const UNTOUCHED: Regions = {
  record: 'active',
  profile: 'none',
  approval: 'noAddress',
  policy: 'required',
  test: 'idle',
  incoming: 'off',
  outgoing: 'off',
  act: 'off',
  cycle: 'quiet',
};

/**
 * A standing as one of the machine's; null where an unread column leaves it open.
 * @param retried whether mail cycles are retried; what Dataverse shows of that is a direction that is
 */
export function regionsIn(
  possible: PossibleSides,
  retried = DIRECTIONS.some((direction) => possible[direction].includes('retrying')),
): Regions | null {
  const sides = Object.entries(possible);
  if (sides.some(([, states]) => states.length !== 1)) return null;
  const known = Object.fromEntries(sides.map(([side, [state]]) => [side, state]));
  return { ...known, cycle: retried ? 'retrying' : 'quiet' } as Regions;
}
