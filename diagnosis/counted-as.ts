/** What a mailbox counts under where many are sorted: its first cause, or why it has none. */
import type { FindingId } from '../domain/finding-ids';
import type { StandingState } from '../domain/lifecycle';
import type { Seen } from '../domain/seen-directions';

/**
 * What a mailbox without a cause counts under, in the order in which somebody looks at them: first what failed, as far as it is shown,
 * last what is well.
 */
export const CAUSELESS = [
  'seenFailed',
  'seenNotConfigured',
  'seenNotRun',
  'causeless',
  'seenPassed',
  'healthy',
] as const;

export type Causeless = (typeof CAUSELESS)[number];
export type CountedAs = FindingId | Causeless;

export const isCauseless = (counted: string): counted is Causeless =>
  (CAUSELESS as readonly string[]).includes(counted);

/** Well, for certain or as far as it is shown. */
export const isWell = (counted: CountedAs): boolean => counted === 'healthy' || counted === 'seenPassed';

const COUNTED_AS: Readonly<Record<Seen, Causeless>> = {
  failed: 'seenFailed',
  notConfigured: 'seenNotConfigured',
  notRun: 'seenNotRun',
  passed: 'seenPassed',
};

/** What of a verdict, or of the answer made of it, tells it. */
interface Judged {
  state: StandingState;
  seen: Seen | null;
}

/** @param found in the order of an answer, what is only worth knowing last */
export function countedAs(
  { state, seen }: Judged,
  found: readonly { id: FindingId; note?: true }[],
): CountedAs {
  // That a cause is asked for is no cause where the state itself could not be told, and neither is a remark.
  const causes = state === 'unknown' ? found.filter(({ id, note }) => !note && id !== 'unexplained') : found;
  const first = causes[0]?.id;
  if (first !== undefined) return first;
  if (state === 'enabled') return 'healthy';
  return seen ? COUNTED_AS[seen] : 'causeless';
}

/** What failed comes first, then whatever has a cause, last what is well. */
export const urgencyOf = (counted: CountedAs): number =>
  isCauseless(counted) ? CAUSELESS.indexOf(counted) : 0.5;
