/** What the alerts that count make of a failed test (failures.md sections 0.5 and 3). */
import type { FindingEntry } from '../finding';
import type { Direction } from '../lifecycle';
import type { Catalogue } from './alerts-read';
import type { NamedCause } from './facts';
import { type Case, type Certainty, is, isOneOf, type Rule } from './rule';
import { ALL_RULES } from './rules';

/** A cause as it was found, before evidence is gathered for it. */
export interface Found {
  id: string;
  certainty: Certainty;
  /** Absent where it is about the mailbox as a whole, or about every direction that is wanted. */
  direction?: Direction;
  /** An alert names it: the alert is evidence. */
  byAlert?: true;
  note?: true;
}

/** Causes of Exchange's 403; which it is shows in how many mailboxes are refused. */
const FORBIDDEN = ['ews-forbidden-mailbox', 'ews-forbidden-org', 'ews-allowlist', 'ews-blocklist'];

/** Questions that belong to a named cause, since only Exchange can tell them from it. */
const GOES_WITH: Readonly<Record<string, (of: Case) => readonly string[]>> = {
  'exo-no-user': () => ['alias-type'],
  'http-401': ({ facts: { profileFacts, unauthorized, ewsDefaultEnded } }) => [
    ...(unauthorized === 'all' && ewsDefaultEnded === 'yes' ? ['ews-tenant-default'] : []),
    ...(profileFacts.customApp === 'yes' ? ['xtenant-app'] : []),
    ...(profileFacts.kind === 'exchange' ? ['conditional-access'] : []),
  ],
};

const alert = { byAlert: true } as const;

/** Named by alerts, and no failure of enabling (failures.md sections 2 and 4): told beside a cause. */
const NO_CAUSES: readonly string[] = [
  'bad-recipient',
  'send-as',
  'approver-no-m365-role',
  'delegate-assign-fail',
  'approved-by-automation',
];

/** One mailbox refused is a matter of that mailbox; all of a profile, of the organization. */
function forbiddenCauses({ facts }: Case, ofProfile: boolean): Found[] {
  const { forbidden, ewsDefaultEnded, profileFacts } = facts;
  const ask = (id: string): Found => ({ id, certainty: 'ask' });
  if (forbidden === 'all' || (ofProfile && forbidden !== 'some')) {
    return [
      { id: 'ews-forbidden-org', certainty: 'likely', ...alert },
      ask('ews-allowlist'),
      ask('ews-blocklist'),
      ...(ewsDefaultEnded === 'yes' ? [ask('ews-tenant-default')] : []),
      ...(profileFacts.customApp === 'yes' ? [ask('xtenant-app')] : []),
    ];
  }
  return [
    { id: 'ews-forbidden-mailbox', certainty: 'likely', ...alert },
    ...(profileFacts.customApp === 'yes' ? [ask('app-access-policy')] : []),
    ...(forbidden === 'unknown' || ofProfile ? [ask('ews-forbidden-org')] : []),
  ];
}

const ruleOf = new Map<string, Rule>();
for (const rule of ALL_RULES) if (!ruleOf.has(rule.id)) ruleOf.set(rule.id, rule);

function isKnown(fact: unknown): boolean {
  if (fact === 'unknown') return false;
  if (Array.isArray(fact)) return fact.length === 1;
  return true;
}

/** Whether the rows rule a cause out that an alert names: then it was mended since. */
function isContradicted(of: Case, id: string): boolean {
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
  // What strikes a profile strikes this mailbox as well, unless something of its own came first.
  return ofProfile && entry.evidence === 'rows' ? 'likely' : 'certain';
}

/** A named cause as one finding, or as one for each direction where it does not explain all that failed. */
function spread(of: Case, found: Found, directions: readonly Direction[] | null): Found[] {
  const { failing, wanted } = of;
  const struck = failing.length > 0 ? failing : wanted;
  const those = directions ? struck.filter((direction) => directions.includes(direction)) : struck;
  if (those.length === wanted.length && !directions) return [found];
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

export interface NamedCauses {
  found: Found[];
  /** Something was named, and the rows say that it does not hold any more. */
  mended: boolean;
}

/** @param already what the rows showed: an alert that names it as well makes it certain */
export function namedCauses<Id extends string>(
  of: Case,
  catalogue: Catalogue<Id>,
  already: readonly Found[],
): NamedCauses {
  const { alerts } = of.facts;
  const troubled = of.inTrouble || of.state === 'enabled' || !is(of.facts.test, 'idle');
  const found: Found[] = [];
  let mended = false;
  for (const cause of alerts.named) {
    const { id, directions, ofProfile } = cause;
    // The outer code of an approval that was refused is that of any unexpected failure.
    if (id === 'unexpected-retrieve' && alerts.named.some((other) => other.id === 'approver-no-m365-role'))
      continue;
    const entry = catalogue[id as Id];
    const shown = already.find((each) => each.id === id);
    if (shown) {
      if (shown.certainty !== 'certain' && id !== 'access-mode')
        Object.assign(shown, { certainty: 'certain' }, alert);
      continue;
    }
    if (FORBIDDEN.includes(id)) {
      if (id === FORBIDDEN[0] && troubled) {
        found.push(...forbiddenCauses(of, ofProfile).flatMap((each) => spread(of, each, directions)));
      }
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
    const note = NO_CAUSES.includes(id) ? ({ note: true } as const) : {};
    found.push(...spread(of, { id, certainty, ...alert, ...note }, directions));
    for (const question of GOES_WITH[id]?.(of) ?? []) found.push({ id: question, certainty: 'ask' });
  }
  if (alerts.rejectedToken && troubled) found.push(...rejectedCauses(of));
  return { found, mended };
}
