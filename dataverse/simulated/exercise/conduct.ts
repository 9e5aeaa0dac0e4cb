/** The rules of conduct: what a replayed record shows of how somebody worked. Each rule looks at one event at a time. */
import { exchangeFaults } from '../../../catalog/exchange-faults';
import { Approval } from '../../../domain/choices';
import { faultOf } from '../../../domain/exchange-side';
import type { ConductBreach, ExerciseEvent } from '../../../domain/exercise';
import { DIRECTIONS, lineOf, type Sides } from '../../../domain/lifecycle';
import { isForQueue } from '../../../domain/mailbox-columns';
import type { ConductRule } from '../../../domain/pack';
import { widestReach } from '../../../domain/reach';
import type { Guid } from '../../../domain/rows';
import { ways } from '../../../machines/mailbox-lifecycle';
import { approvalAnswer } from '../approval';
import { callerFor, userNamed } from '../caller';
import type { SimulatedTenant, SimulatedUser } from '../tenant';
import { isUnderTest } from '../test-run';
import type { Glimpse, Seen } from './glimpse';

type RequestEvent = Extract<ExerciseEvent, { kind: 'request' }>;

/** A request that was granted, between the tenant before it and after it. */
export interface Deed {
  event: RequestEvent;
  place: number;
  /** As it is after the deed. */
  tenant: SimulatedTenant;
  before: Glimpse;
  after: Glimpse;
}

type Found = Omit<ConductBreach, 'rule' | 'event'>;

const isUndo = ({ event }: Deed) => event.request.path.startsWith('/simulator/undo');

/** Mailboxes that a deed changed, as they were and as they are. */
function* changed({ before, after }: Deed): Generator<{ name: string; was: Seen; is: Seen }> {
  for (const [id, is] of after.mailboxes) {
    const was = before.mailboxes.get(id);
    if (was && (was.row !== is.row || was.facts !== is.facts)) yield { name: is.row.name, was, is };
  }
}

/** How far a person's roles of Microsoft 365 reach. */
const reachOf = ({ tenantRoles }: Pick<SimulatedUser, 'tenantRoles'>) => widestReach(tenantRoles);
/** Everybody may do what asks for no less than this. */
const WIDEST = widestReach(['GA']);

/** The least reach among those who might have approved this mailbox. */
function leastToApprove(tenant: SimulatedTenant, { row }: Seen): number {
  const people = Object.values(tenant.core.personas).flatMap((id) => tenant.tables.systemusers.get(id) ?? []);
  const able = people.filter((user) => approvalAnswer(tenant, callerFor(tenant, user), row).answer === 'yes');
  return Math.min(...able.map(reachOf), WIDEST);
}

function doer({ tenant, event }: Deed): SimulatedUser | undefined {
  return userNamed(tenant, new Headers(event.request.headers));
}

const REQUIRE = ['requireapprovalforuseremail', 'requireapprovalforqueueemail'] as const;

function requirementChanged({ before, after }: Deed, to?: boolean): boolean {
  return REQUIRE.some(
    (column) =>
      before.organization[column] !== after.organization[column] &&
      (to === undefined || after.organization[column] === to),
  );
}

function* leastPrivilege(deed: Deed): Generator<Found> {
  const { path } = deed.event.request;
  // The simulator's own controls and licences are no deeds in Dynamics: a licence needs who gives it.
  if (path.startsWith('/simulator')) return;
  const person = doer(deed);
  if (!person) return;
  let needed = 0;
  let mailbox: { mailbox?: string } = {};
  for (const { name, was, is } of changed(deed)) {
    const decided = is.row.emailrouteraccessapproval;
    if (was.row.emailrouteraccessapproval === decided && was.sides.approval === is.sides.approval) continue;
    if (decided !== Approval.Approved && decided !== Approval.Rejected) continue;
    if (was.sides.approval === 'approved' && is.sides.approval === 'tenantMissing') continue;
    const least = leastToApprove(deed.tenant, is);
    needed = Math.max(needed, least);
    mailbox = { mailbox: name };
    // A part of a batch may have a sender of its own: the stamp tells who approved.
    const by = deed.tenant.tables.systemusers.get(is.row._emailaddressapprovedby_value ?? '');
    if (by && by !== person && reachOf(by) > least) yield { ...mailbox, detail: by.fullname };
  }
  if (requirementChanged(deed)) needed = WIDEST;
  if (reachOf(person) > needed) yield { ...mailbox, detail: person.fullname };
}

/** What the outcome of a test depends on; where it is as it was at the last test, so will the outcome be. */
function circumstances({ row, sides, facts }: Seen, { organizationFacts, users }: Glimpse): string {
  const owner = users.find(({ systemuserid }) => systemuserid === row._regardingobjectid_value);
  const { record, profile, approval, policy } = sides;
  return JSON.stringify([
    [record, profile, approval, policy, row._emailserverprofile_value, row.emailaddress],
    [row.incomingemaildeliverymethod, row.outgoingemaildeliverymethod, row.actdeliverymethod],
    [facts, organizationFacts, owner?.roleids, owner?.islicensed, row.orgmarkedasprimaryforexchangesync],
    // A cycle that failed since the last test is news: the mailbox worked in between.
    row.lastsyncerroroccurredon,
  ]);
}

/** A fault that may pass by itself makes another test worth while. */
const mayPass = ({ facts }: Seen, { organizationFacts, now }: Glimpse) =>
  DIRECTIONS.some(
    (each) =>
      faultOf({ mailbox: facts, organization: organizationFacts, now }, each, exchangeFaults)?.permanent ===
      false,
  );

function needlessTests() {
  const tested = new Map<Guid, string>();
  return function* needlessTest(deed: Deed): Generator<Found> {
    if (isUndo(deed)) return;
    for (const { name, was, is } of changed(deed)) {
      if (isUnderTest(was.row) || !isUnderTest(is.row)) continue;
      const now = circumstances(is, deed.after);
      const unchanged = tested.get(is.row.mailboxid) === now && !mayPass(is, deed.after);
      tested.set(is.row.mailboxid, now);
      const { state } = lineOf({ ...is.sides, test: 'idle' });
      const claims = is.row.orgmarkedasprimaryforexchangesync && !was.row.orgmarkedasprimaryforexchangesync;
      if (state === 'enabled' && !claims) yield { mailbox: name, detail: 'enabled' };
      else if (state !== 'approved' && state !== 'error' && state !== 'enabled')
        yield { mailbox: name, detail: state };
      else if (unchanged) yield { mailbox: name, detail: 'unchanged' };
    }
  };
}

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
function* needlessRequest({ event, before, after }: Deed): Generator<Found> {
  const { path, body } = event.request;
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

/** Looks at the deeds of one record, in their order. */
export function createConductWatch(): (deed: Deed) => ConductBreach[] {
  const rules: Readonly<Record<ConductRule, (deed: Deed) => Generator<Found>>> = {
    leastPrivilege,
    needlessTest: needlessTests(),
    detour,
    approvalRequirementRemoved,
    syncStolen,
    needlessRequest,
    disturbed,
  };
  return (deed) => {
    // What happens while the clock is put forward is nobody's deed: it would have happened by itself.
    if (deed.event.request.path.startsWith('/simulator/clock')) return [];
    return (Object.keys(rules) as ConductRule[]).flatMap((rule) =>
      [...rules[rule](deed)].map((found) => ({ rule, event: deed.place, ...found })),
    );
  };
}
