import type { FindingId } from '../finding-ids';
import type { ToldCause } from '../told-causes';
import type { Certainty } from './rule';

interface Judged {
  id: FindingId;
  certainty: Certainty;
}

/** What was found to be so is certain and comes first; what was found not to be so is no cause any more. */
export function applyTold<Found extends Judged>(
  found: readonly Found[],
  told: readonly ToldCause[],
): readonly Found[] {
  if (told.length === 0) return found;
  const isSo = new Map(told.map((each) => [each.finding, each.isSo]));
  const left = found
    .filter(({ id }) => isSo.get(id) !== false)
    .map((each): Found => (isSo.get(each.id) ? { ...each, certainty: 'certain' } : each));
  return [...left.filter(({ id }) => isSo.get(id)), ...left.filter(({ id }) => !isSo.get(id))];
}
