/** Which events lead from one standing to another: how a mailbox came to where it is, when only rows were seen. */
import { EVENT_CHOICES, type EventChoice } from './event-choices';
import { REGIONS, type Regions } from './mailbox.regions';
import { type MailboxTable, packRegions, REFUSED, unpackRegions } from './mailbox.table';

/** A test of three directions with what began and ended it. */
const LONGEST = 6;

interface Reached {
  packed: number;
  choices: readonly EventChoice[];
}

/**
 * The fewest events between two standings; null where more than a few would be needed, as after a long absence. Of
 * ways that are equally short, the one in the order of the procedure.
 */
export function eventsBetween(
  table: MailboxTable,
  from: Regions,
  to: Regions,
): readonly EventChoice[] | null {
  const goal = packRegions(to);
  const wanted = REGIONS.filter((region) => from[region] !== to[region]);
  const variants = EVENT_CHOICES.map((choice) => ({ choice, variant: table.variantOf(choice.event) }));
  const seen = new Set([packRegions(from)]);
  let reached: Reached[] = [{ packed: packRegions(from), choices: [] }];
  for (let length = 0; length <= LONGEST; length += 1) {
    const there = reached.find(({ packed }) => packed === goal);
    if (there) return there.choices;
    const next: Reached[] = [];
    for (const { packed, choices } of reached) {
      for (const { choice, variant } of variants) {
        const after = table.next(packed, variant);
        if (after === REFUSED || seen.has(after)) continue;
        const [was, is] = [unpackRegions(packed), unpackRegions(after)];
        const moved = REGIONS.filter((region) => was[region] !== is[region]);
        // A step that leaves alone what is to change, and moves something else, is none of this way.
        if (!moved.some((region) => wanted.includes(region) || region === 'test')) continue;
        seen.add(after);
        next.push({ packed: after, choices: [...choices, choice] });
      }
    }
    reached = next;
  }
  return null;
}
