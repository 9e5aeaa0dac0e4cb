import { OWN_ARRIVAL_IDS } from './arrival/arrival-ids';
import { FINDING_IDS } from './finding-ids';

/** Every cause that somebody may name: of a mailbox, and of an item that does not arrive. */
export const CAUSE_IDS = [...FINDING_IDS, ...OWN_ARRIVAL_IDS] as const;
