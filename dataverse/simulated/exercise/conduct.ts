/** The rules of conduct: what a replayed record shows of how somebody worked. Each rule looks at one deed at a time. */
import type { ConductBreach } from '../../../domain/exercise';
import type { GradingRules } from '../../../domain/grading-rules';
import { lineOf, type Sides } from '../../../domain/lifecycle';
import { isForQueue } from '../../../domain/mailbox-columns';
import { CONDUCT_RULES, type ConductRule } from '../../../domain/pack';
import { ways } from '../../../machines/mailbox-lifecycle';
import type { SimulatedTenant } from '../tenant';
import { changed, type Deed, type Found, isUndo, requirementChanged } from './deed';
import type { Seen } from './glimpse';
import { morePowerThanApprovers, morePowerThanWhoeverCould } from './least-power';
import { needlessTests } from './needless-test';

/** Steps that people still have to take. */
const stepsLeft = (sides: Sides, queue: boolean) =>
  ways.toEnabled(sides, queue).filter(({ by }) => by === 'person').length;

/** An address that Exchange does not know has to be changed: the new approval is then on the way. */
function isRemedy(was: Seen, is: Seen): boolean {
  return was.row.emailaddress !== is.row.emailaddress && was.facts.addressKnown === false;
}

function* detour(deed: Deed): Generator<Found> {
  if (isUndo(deed)) return;
  for (const { name, was, is } of changed(deed)) {
    const queue = isForQueue(is.row);
    // What becomes of one that worked is told by `disturbed`, and once is enough.
    if (lineOf(was.sides).state === 'enabled') continue;
    if (isRemedy(was, is) || stepsLeft(is.sides, queue) <= stepsLeft(was.sides, queue)) continue;
    yield { mailbox: name };
  }
}

function* approvalRequirementRemoved(deed: Deed): Generator<Found> {
  if (!isUndo(deed) && requirementChanged(deed, false)) yield {};
}

function* syncStolen(deed: Deed): Generator<Found> {
  if (isUndo(deed)) return;
  for (const { name, was, is } of changed(deed)) {
    const claims = is.row.orgmarkedasprimaryforexchangesync && !was.row.orgmarkedasprimaryforexchangesync;
    if (claims && was.facts.syncOrganization === 'other') yield { mailbox: name };
  }
}

/** Somebody was asked to mend what was in order. */
function* needlessRequest({ request, before, after }: Deed): Generator<Found> {
  const { path, body } = request;
  if (!path.startsWith('/simulator/desk')) return;
  const { mend, subject, mailbox } = JSON.parse(body) as Readonly<Record<string, unknown>>;
  if (mend !== true) return;
  const id = String(mailbox ?? '').toLowerCase();
  const same =
    JSON.stringify(before.mailboxes.get(id)?.facts ?? {}) ===
      JSON.stringify(after.mailboxes.get(id)?.facts ?? {}) &&
    before.organizationFacts === after.organizationFacts;
  if (same)
    yield {
      detail: String(subject),
      ...(after.mailboxes.has(id) ? { mailbox: after.mailboxes.get(id)?.row.name ?? id } : {}),
    };
}

/** A mailbox that worked does no more; a test of it alone is no harm. */
function* disturbed(deed: Deed): Generator<Found> {
  if (isUndo(deed)) return;
  for (const { name, was, is } of changed(deed)) {
    if (lineOf(was.sides).state !== 'enabled') continue;
    const { state } = lineOf({ ...is.sides, test: 'idle' });
    if (state !== 'enabled') yield { mailbox: name, detail: state };
  }
}

/** Looks at the deeds of one record, in their order. @param beginning the tenant as the exercise began */
export function createConductWatch(
  rules: GradingRules,
  beginning: SimulatedTenant,
): (deed: Deed) => Promise<ConductBreach[]> {
  const watchers: Readonly<Record<ConductRule, (deed: Deed) => Iterable<Found> | Promise<Iterable<Found>>>> =
    {
      leastPrivilege: rules.leastPower === 'approvers' ? morePowerThanApprovers : morePowerThanWhoeverCould,
      needlessTest: needlessTests(rules.knowsEarlierTests ? beginning : null),
      detour,
      approvalRequirementRemoved,
      syncStolen,
      needlessRequest,
      disturbed,
    };
  return async (deed) => {
    // What happens while the clock is put forward is nobody's deed: it would have happened by itself.
    if (deed.request.path.startsWith('/simulator/clock')) return [];
    const breaches: ConductBreach[] = [];
    for (const rule of CONDUCT_RULES) {
      for (const found of await watchers[rule](deed)) breaches.push({ rule, event: deed.place, ...found });
    }
    return breaches;
  };
}
