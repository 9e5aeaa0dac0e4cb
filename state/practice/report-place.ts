import type { CommandRun } from '../command-run';
import type { PracticePlace } from '../places';

type Place = Pick<PracticePlace, 'screen' | 'record'>;

/**
 * Whether the report of a command that was given at one place is about what stands at another: about the list that
 * holds its records, the record itself, or one for which it was refused; never about anything else.
 */
export function isReportFor(run: Pick<CommandRun, 'refused'>, given: Place, place: Place): boolean {
  if (given.screen !== place.screen) return false;
  if (place.record === null || place.record === given.record) return true;
  // The form of a new record becomes that of the record that was made.
  if (given.record === 'new') return true;
  return run.refused.some(({ targets }) => targets.some(({ id }) => id === place.record));
}
