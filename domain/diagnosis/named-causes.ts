/** What the alerts that count make of a failed test (failures.md sections 0.5 and 3). */
import type { FindingEntry, Findings, GoesWithWhere } from '../finding';
import type { FindingId } from '../finding-ids';
import type { Direction } from '../lifecycle';
import type { NamedCause } from './facts';
import { forbiddenCauses } from './forbidden';
import { type Case, type Certainty, is, isOneOf, type Rule } from './rule';
import { ALL_RULES } from './rules';

/** A cause as it was found, before evidence is gathered for it. */
export interface Found {
  id: FindingId;
  certainty: Certainty;
  /** Absent where it is about the mailbox as a whole, or about every direction that is wanted. */
  direction?: Direction;
  /** An alert names it: the alert is evidence. */
  byAlert?: true;
  note?: true;
}

/** When a question belongs to a cause, since only Exchange can tell them apart. */
const WHERE: Readonly<Record<GoesWithWhere, (of: Case) => boolean>> = {
  customApp: ({ facts }) => facts.profileFacts.customApp === 'yes',
  ownExchange: ({ facts }) => facts.profileFacts.kind === 'exchange',
  exchangeOnline: ({ facts }) => facts.profileFacts.kind === 'exchangeOnline',
  // Seen, not documented: where the service is off, a 401 came as well as a 403 (failures.md, EWS-TENANT-DEFAULT).
  allAfterEwsSwitchOff: ({ facts }) =>
    facts.unauthorized === 'all' && facts.today >= '2026-10-10' && facts.cloud !== 'other',
};

const alert = { byAlert: true } as const;

const ruleOf = new Map<FindingId, Rule>();
for (const rule of ALL_RULES) if (!ruleOf.has(rule.id)) ruleOf.set(rule.id, rule);

function isKnown(fact: unknown): boolean {
  if (fact === 'unknown') return false;
  if (Array.isArray(fact)) return fact.length === 1;
  return true;
}

/** Whether the rows rule a cause out that an alert names: then it was mended since. */
function isContradicted(of: Case, id: FindingId): boolean {
  const rule = ruleOf.get(id);
  if (!rule) return false;
  if (rule.contradicted) return rule.contradicted(of);
  const facts: Readonly<Record<string, unknown>> = { ...of.facts };
  return rule.facts.filter((fact) => fact !== 'alerts').every((fact) => isKnown(facts[fact]));
}

function certaintyOf(of: Case, entry: FindingEntry, { id, ofProfile, doubted }: NamedCause): Certainty {
  // Where the rows could show it and do not, something else is not ruled out; nor where the mailbox works.
  if (doubted || ruleOf.has(id) || of.state === 'enabled') return 'likely';
  if (entry.evidence === 'exchange' || entry.evidence === 'suspicion' || entry.confirm) return 'likely';
  if (entry.unusualFor?.some((each) => each === of.facts.regarding || of.facts.regarding === 'unknown')) {
    return 'likely';
  }
  // What strikes a profile strikes this mailbox as well, unless something of its own came first.
  return ofProfile && entry.evidence === 'rows' ? 'likely' : 'certain';
}

/** A named cause as one finding, or as one for each direction where it does not explain all that failed. */
function spread(of: Case, found: Found, directions: readonly Direction[] | null): Found[] {
  const { failing, wanted } = of;
  const struck = failing.length > 0 ? failing : wanted;
  const those = directions ? struck.filter((direction) => directions.includes(direction)) : struck;
  if (those.length === wanted.length && (!directions || wanted.length > 1)) return [found];
  return those.map((direction) => ({ ...found, direction }));
}

/** The token belongs to two causes: the approval value decides, and alone it is a question (decisions 21). */
function rejectedCauses({ facts: { approval } }: Case): Found[] {
  if (isOneOf(approval, ['approved', 'tenantMissing'])) {
    return [{ id: 'other-org-primary', certainty: 'likely', ...alert }];
  }
  if (isOneOf(approval, ['rejected', 'waiting', 'noAddress'])) return [];
  return [
    { id: 'rejected', certainty: 'ask', ...alert },
    { id: 'other-org-primary', certainty: 'ask', ...alert },
  ];
}

/** The sentence about credentials comes with 401; a mail server of another protocol does not answer by HTTP. */
const isAboutPassword = ({ facts: { profileFacts, alerts } }: Case) =>
  profileFacts.kind === 'mail' && alerts.named.some(({ id }) => id === 'credentials');

export interface NamedCauses {
  found: readonly Found[];
  /** What the rows showed, and an alert names as well: that makes it certain. */
  confirmed: ReadonlySet<FindingId>;
  /** Something was named, and the rows say that it does not hold any more. */
  mended: boolean;
}

/** One item that failed, and what only informs, explains no failure of a direction; nor what passed already. */
function explainsNothing({ state, wanted, facts }: Case, { is: kind }: FindingEntry): boolean {
  if (kind === 'temporary') {
    return state === 'enabled' && !wanted.some((direction) => facts[direction].includes('retrying'));
  }
  return kind === 'note' || kind === 'item' || kind === 'information';
}

/** @param already what the rows showed */
export function namedCauses(of: Case, findings: Findings, already: readonly Found[]): NamedCauses {
  const { alerts } = of.facts;
  const troubled = of.inTrouble || of.state === 'enabled' || !is(of.facts.test, 'idle');
  const found: Found[] = [];
  const confirmed = new Set<FindingId>();
  let mended = false;
  let forbidden = false;
  for (const cause of alerts.named) {
    const { id, directions, ofProfile } = cause;
    const entry = findings[id];
    if (id === 'http-401' && isAboutPassword(of)) continue;
    if (already.some((each) => each.id === id)) {
      if (id !== 'access-mode') confirmed.add(id);
      continue;
    }
    if (entry.ews) {
      if (!forbidden && troubled) {
        found.push(
          ...forbiddenCauses(of, findings, ofProfile).flatMap((each) => spread(of, each, directions)),
        );
      }
      forbidden = true;
      continue;
    }
    if (isContradicted(of, id)) {
      mended = true;
      continue;
    }
    // Neither failed nor under way: the alert is of something that a row finding above explains.
    if (!troubled && entry.evidence !== 'rows') continue;
    // The same code: with another access mode than Read-Write, either may be it.
    const shared = id === 'exo-no-licence' && already.some((each) => each.id === 'access-mode');
    const certainty = shared ? 'likely' : certaintyOf(of, entry, cause);
    const note = explainsNothing(of, entry) ? ({ note: true } as const) : {};
    found.push(...spread(of, { id, certainty, ...alert, ...note }, directions));
    for (const { ask, where } of entry.goesWith ?? []) {
      if (!where || WHERE[where](of)) found.push({ id: ask, certainty: 'ask' });
    }
  }
  if (alerts.rejectedToken && troubled) found.push(...rejectedCauses(of));
  return { found, confirmed, mended };
}
