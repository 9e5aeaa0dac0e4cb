/** Where a mailbox stands and what holds it there: a function of its facts (docs/adr/0008). */
import type { Findings } from '../finding';
import { DIRECTIONS, type Direction, type StandingState } from '../lifecycle';
import { type Seen, seenOf } from '../seen-directions';
import type { ToldCause } from '../told-causes';
import { applyTold } from './apply-told';
import type { MailboxFacts } from './facts';
import { type Found, namedCauses } from './named-causes';
import { type Case, caseOf, is, isOneOf, type Rule } from './rule';
import { NOTES, RULES_AFTER_ALERTS, RULES_BEFORE_ALERTS } from './rules';

/** Where a direction stands, in the words of decisions 30. */
export type DirectionWord = 'off' | 'notRun' | 'testing' | 'enabled' | 'retrying' | 'failed' | 'unknown';

export interface Verdict {
  state: StandingState;
  /** What it is sorted by where the state cannot be told; null where it can, or where nothing was read. */
  seen: Seen | null;
  directions: Readonly<Record<Direction, DirectionWord>>;
  /** Causes in the documented order: the first is the answer, later ones are *also*, notes come last. */
  found: readonly Found[];
  /** Directions on server-side synchronization, or those that apply where none is. */
  wanted: readonly Direction[];
}

const WORDS: Readonly<Record<string, DirectionWord>> = {
  off: 'off',
  untested: 'notRun',
  enabled: 'enabled',
  retrying: 'retrying',
  failed: 'failed',
  exhausted: 'failed',
};

function wordOf(of: Case, direction: Direction): DirectionWord {
  const words = new Set(of.facts[direction].map((state) => WORDS[state] ?? 'unknown'));
  const [word = 'unknown', ...others] = words;
  if (others.length > 0) return failedAsShown(of, direction, words) ? 'failed' : 'unknown';
  const underWay = isOneOf(of.facts.test, ['scheduled', 'postponed', 'running']) && of.state === 'testing';
  return underWay && word !== 'off' ? 'testing' : word;
}

/** A test that failed is shown, whatever columns that were not read say beside it: whose mailbox it is, or what was tried since. */
const failedAsShown = ({ facts }: Case, direction: Direction, words: ReadonlySet<DirectionWord>): boolean =>
  (facts.seen ? facts.seen[direction] === 'failed' : words.has('failed')) &&
  [...words].every((word) => word === 'failed' || word === 'retrying' || word === 'off');

/** The rule's answer for every direction, told once where it is the same for all that count. */
function eachDirection(of: Case, rule: Rule): Found[] {
  const applies = of.facts.regarding === 'queue' ? DIRECTIONS.filter((each) => each !== 'act') : DIRECTIONS;
  const found = applies.flatMap((direction): Found[] => {
    const certainty = rule.when(of, direction);
    return certainty ? [{ id: rule.id, certainty, direction, ...(rule.note ? { note: true } : {}) }] : [];
  });
  const [first] = found;
  if (!first || found.length < applies.length) return found;
  const { direction: _, ...whole } = first;
  return [whole];
}

function apply(of: Case, rule: Rule): Found[] {
  if (rule.each) return eachDirection(of, rule);
  const certainty = rule.when(of, rule.direction ?? 'incoming');
  if (!certainty) return [];
  return [
    {
      id: rule.id,
      certainty,
      ...(rule.direction ? { direction: rule.direction } : {}),
      ...(rule.note ? { note: true } : {}),
    },
  ];
}

/** What is said of a failure that nothing explains (failures.md section 0.7): never the nearest guess. */
function unexplained(of: Case, found: readonly Found[], mended: boolean, findings: Findings): Found[] {
  const { facts, state, inTrouble } = of;
  if (found.some(({ id, certainty }) => certainty !== 'ask' && findings[id].is !== 'consequence')) return [];
  if (state === 'enabled') {
    const silent = facts.synchronizedLately === 'no' && found.length === 0;
    return silent ? [{ id: 'unexplained', certainty: 'likely' }] : [];
  }
  if (state === 'unknown' && !inTrouble) {
    // What passed, was never tried or is switched off needs no explanation, as far as it is shown.
    const isWell = facts.seen !== null && seenOf(facts.seen) !== undefined && seenOf(facts.seen) !== 'failed';
    return found.length === 0 && !isWell ? [{ id: 'unexplained', certainty: 'ask' }] : [];
  }
  if (!inTrouble) return [];
  const { seen } = facts.alerts;
  if (mended) return [{ id: 'test-stale', certainty: 'likely' }];
  if (seen === 'fresh') {
    const asked = found.some(({ byAlert }) => byAlert);
    return asked ? [] : [{ id: 'unexplained', certainty: 'certain', byAlert: true }];
  }
  if (facts.alertsSwitchedOn === 'no') return [{ id: 'alerts-off', certainty: 'certain' }];
  if (seen === 'unread') return [{ id: 'unexplained', certainty: 'ask' }];
  return [
    { id: 'alert-aged', certainty: facts.alertsSwitchedOn === 'yes' ? 'likely' : 'ask' },
    { id: 'unexplained', certainty: 'certain' },
  ];
}

/** A direction that tries again, and nothing names why (failures.md, EXCHANGE-THROTTLE). */
function backingOff(of: Case, found: readonly Found[]): Found[] {
  if (of.state !== 'enabled' || found.length > 0) return [];
  return of.wanted.some((direction) => is(of.facts[direction], 'retrying'))
    ? [{ id: 'exchange-throttle', certainty: 'ask' }]
    : [];
}

/** Where the last word is Exchange's, that is said: the question is put instead of a guess (failures.md section 5). */
function exchangeAsked(found: readonly Found[], findings: Findings): Found[] {
  const asks = found.some(({ id, byAlert }) => {
    const { confirm, evidence } = findings[id];
    return byAlert && (confirm || evidence === 'exchange');
  });
  return asks ? [{ id: 'cannot-see-exchange', certainty: 'ask', note: true }] : [];
}

/** Works, and yet something was said of it since: that is shown, known or not. */
function mentioned({ state, facts: { alerts } }: Case, found: readonly Found[]): Found[] {
  if (state !== 'enabled' || alerts.seen !== 'fresh' || found.some(({ byAlert }) => byAlert)) return [];
  return [{ id: 'unexplained', certainty: 'likely', byAlert: true, note: true }];
}

/** Whose the mailbox is comes before any privilege that its owner lacks: the right owner may have it. */
function inOrder(named: readonly Found[], after: readonly Found[], findings: Findings): Found[] {
  const isPrivilege = ({ id }: Found) => findings[id].missingPrivilege === true;
  const owner = named.some(isPrivilege) ? after.filter(({ id }) => id === 'owner-mismatch') : [];
  return [
    ...named.filter((each) => !isPrivilege(each)),
    ...owner,
    ...named.filter(isPrivilege),
    ...after.filter((each) => !owner.includes(each)),
  ];
}

export function verdictOf(facts: MailboxFacts, findings: Findings): Verdict {
  const of = caseOf(facts);
  const shown = RULES_BEFORE_ALERTS.flatMap((rule) => apply(of, rule));
  const { found: named, confirmed, mended } = namedCauses(of, findings, shown);
  const before = shown.map(
    (each): Found => (confirmed.has(each.id) ? { ...each, certainty: 'certain', byAlert: true } : each),
  );
  const after = RULES_AFTER_ALERTS.flatMap((rule) => apply(of, rule));
  const causes = [
    ...before,
    ...inOrder(
      named.filter(({ note }) => !note),
      after,
      findings,
    ),
  ];
  const notes = named.filter(({ note }) => note);
  const found = [
    ...causes,
    ...backingOff(of, causes),
    ...unexplained(of, causes, mended, findings),
    ...notes,
    ...mentioned(of, [...causes, ...notes]),
    ...exchangeAsked(causes, findings),
    ...NOTES.flatMap((rule) => apply(of, rule)),
  ];
  return {
    state: of.state,
    seen: (facts.seen && seenOf(facts.seen)) ?? null,
    directions: {
      incoming: wordOf(of, 'incoming'),
      outgoing: wordOf(of, 'outgoing'),
      act: wordOf(of, 'act'),
    },
    found: withoutRepeats(found),
    wanted: of.wanted,
  };
}

/** The verdict with what somebody found out. A failure whose causes were all ruled out has one that is not known. */
export function verdictWithTold(verdict: Verdict, told: readonly ToldCause[]): Verdict {
  const found = applyTold(verdict.found, told);
  const left = found.some(({ note }) => !note);
  const wasHeld = verdict.found.some(({ note }) => !note);
  if (left || !wasHeld) return { ...verdict, found };
  return { ...verdict, found: [{ id: 'unexplained', certainty: 'ask' }, ...found] };
}

/** Of the same cause for the same direction, the first and so the surest stays. */
function withoutRepeats(found: readonly Found[]): Found[] {
  return found.filter(
    ({ id, direction }, index) =>
      found.findIndex((each) => each.id === id && each.direction === direction) === index,
  );
}
