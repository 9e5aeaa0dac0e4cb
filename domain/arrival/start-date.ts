import type { Moment } from '../rows';
import type { Person } from './person';

/**
 * From when on mail is taken: the later one of the profile's and the mailbox's counts (today.md 4.3). Null where
 * neither is set; undefined where one that may be later was not read.
 */
export function startDate({
  mailbox,
  profile,
}: Pick<Person, 'mailbox' | 'profile'>): Moment | null | undefined {
  const dates = [mailbox?.processemailreceivedafter, profile?.processemailsreceivedafter];
  if (dates.includes(undefined)) return undefined;
  return dates.reduce<Moment | null>((latest, date) => {
    if (!date) return latest;
    return latest === null || date > latest ? date : latest;
  }, null);
}
