import type { FactName, Known, MailboxFacts, ProfileFacts } from './facts';

/** Facts that are yes, no or unknown. */
type KnownFact = { [Name in FactName]: MailboxFacts[Name] extends Known ? Name : never }[FactName];

const KNOWN_FACTS = Object.keys({
  userDisabled: 0,
  userLicensed: 0,
  userReadWrite: 0,
  applicationUser: 0,
  queueInactive: 0,
  forward: 0,
  address: 0,
  addressAgrees: 0,
  addressIsUpn: 0,
  addressShared: 0,
  ownerIsUser: 0,
  postponed: 0,
  held: 0,
  tested: 0,
  lost: 0,
  retriesSpent: 0,
  transientFailure: 0,
  synchronizedLately: 0,
  failedLater: 0,
  everSynchronized: 0,
  alertsSwitchedOn: 0,
  tenantQuiet: 0,
  othersWait: 0,
  onPremises: 0,
  callerMayApprove: 0,
  ownMailbox: 0,
  markedPrimary: 0,
} satisfies Record<KnownFact, 0>) as KnownFact[];

/** Facts of profiles and methods are few objects and many mailboxes': each has its number. */
class Numbers<Shared> {
  readonly #numbers = new Map<Shared, number>();

  of(shared: Shared): number {
    const before = this.#numbers.get(shared);
    if (before !== undefined) return before;
    this.#numbers.set(shared, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** Methods are fewer than this: three columns of a handful of values. */
const MOST_METHODS = 1000;

function alertsKey({ seen, named, codes, rejectedToken, ewsReason, lasted }: MailboxFacts['alerts']): string {
  if (seen !== 'fresh') return seen;
  return `${named.map(({ id, directions, ofProfile, doubted }) => `${id}${directions}${ofProfile}${doubted}`).join()} ${codes.join()} ${rejectedToken} ${ewsReason} ${lasted}`;
}

/**
 * Makes keys for the facts of one tenant: different for facts that differ, and what a verdict is remembered by. Date
 * and cloud go with the profile.
 */
export function createFactsKey(): (facts: MailboxFacts) => string {
  const profileNumbers = new Numbers<ProfileFacts>();
  const methodNumbers = new Numbers<MailboxFacts['methods']>();
  return (facts) => {
    // 27 facts of three values each fit into a number.
    let known = 0;
    for (const name of KNOWN_FACTS) {
      const value = facts[name];
      known = known * 3 + (value === 'no' ? 0 : value === 'yes' ? 1 : 2);
    }
    const { standing, methods, profileFacts, regarding, waiting, changedSince, background } = facts;
    const refusals = `${facts.forbidden} ${facts.unauthorized}`;
    const seen = facts.seen ? `${facts.seen.incoming} ${facts.seen.outgoing} ${facts.seen.act}` : '';
    const shared = profileNumbers.of(profileFacts) * MOST_METHODS + methodNumbers.of(methods);
    return `${standing} ${known} ${shared} ${regarding} ${waiting} ${changedSince} ${background} ${refusals} ${seen} ${alertsKey(facts.alerts)}`;
  };
}
