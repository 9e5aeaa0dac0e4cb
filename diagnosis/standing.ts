/** What a mailbox counts under where many are sorted: its first cause, or why it has none. */
import type { FindingId } from '../domain/finding-ids';
import type { LifecycleState } from '../domain/lifecycle';
import type { Seen } from '../domain/seen-directions';

/**
 * Standings without a cause, in the order in which somebody looks at them: first what failed, as far as it is shown,
 * last what is well.
 */
export const CAUSELESS_STANDINGS = [
  'seenFailed',
  'seenNotConfigured',
  'seenNotRun',
  'causeless',
  'seenPassed',
  'healthy',
] as const;

export type CauselessStanding = (typeof CAUSELESS_STANDINGS)[number];
export type Standing = FindingId | CauselessStanding;

export const isCauseless = (standing: string): standing is CauselessStanding =>
  (CAUSELESS_STANDINGS as readonly string[]).includes(standing);

/** Well, for certain or as far as it is shown. */
export const isWell = (standing: Standing): boolean => standing === 'healthy' || standing === 'seenPassed';

const SEEN_STANDINGS: Readonly<Record<Seen, CauselessStanding>> = {
  failed: 'seenFailed',
  notConfigured: 'seenNotConfigured',
  notRun: 'seenNotRun',
  passed: 'seenPassed',
};

/** What of a verdict, or of the answer made of it, tells the standing. */
interface Judged {
  state: LifecycleState | 'unknown';
  seen: Seen | null;
}

/** @param found in the order of an answer, what is only worth knowing last */
export function standingOf(
  { state, seen }: Judged,
  found: readonly { id: FindingId; note?: true }[],
): Standing {
  // That a cause is asked for is no cause where the state itself could not be told, and neither is a remark.
  const causes =
    state === 'unknown' && seen ? found.filter(({ id, note }) => !note && id !== 'unexplained') : found;
  const first = causes[0]?.id;
  if (first !== undefined) return first;
  if (state === 'enabled') return 'healthy';
  return seen ? SEEN_STANDINGS[seen] : 'causeless';
}
