/** The regions of the mailbox machine: the sides that Dataverse shows, and the mail cycles, which it does not. */
import { SIDE_STATES, type Sides } from '../domain/lifecycle';

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
