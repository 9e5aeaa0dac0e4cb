/** Tests that can only end as they did, or as everybody sees beforehand. */
import { exchangeFaults } from '../../../catalog/exchange-faults';
import { RowState } from '../../../domain/choices';
import { faultOf } from '../../../domain/exchange-side';
import { DIRECTIONS, lineOf } from '../../../domain/lifecycle';
import type { Guid } from '../../../domain/rows';
import type { SimulatedTenant } from '../tenant';
import { holdsBack } from '../test-faults';
import { isUnderTest } from '../test-run';
import { changed, type Deed, type Found, isUndo } from './deed';
import { type Glimpse, glimpseOf, type Seen } from './glimpse';

/**
 * What the outcome of a test depends on; where it is as it was at the last test, so will the outcome be.
 * @param ownerColumn column of the person whose roles and licence count: a queue's mailbox is regarding the queue
 */
function circumstances(
  { row, sides, facts }: Seen,
  { organizationFacts, users }: Glimpse,
  ownerColumn: '_regardingobjectid_value' | '_ownerid_value',
): string {
  const owner = users.find(({ systemuserid }) => systemuserid === row[ownerColumn]);
  const { record, profile, approval, policy } = sides;
  return JSON.stringify([
    [record, profile, approval, policy, row._emailserverprofile_value, row.emailaddress],
    [row.incomingemaildeliverymethod, row.outgoingemaildeliverymethod, row.actdeliverymethod],
    [facts, organizationFacts, owner?.roleids, owner?.islicensed, row.orgmarkedasprimaryforexchangesync],
    // A cycle that failed since the last test is news: the mailbox worked in between.
    row.lastsyncerroroccurredon,
  ]);
}

/** A profile that was switched on again makes another test worth while: the row of the mailbox does not change by it. */
function isProfileActive(tenant: SimulatedTenant, { row }: Seen): boolean {
  const profile = row._emailserverprofile_value;
  return Boolean(profile && tenant.tables.emailserverprofiles.get(profile)?.statecode === RowState.Active);
}

/** A fault that may pass by itself makes another test worth while. */
const mayPass = ({ facts }: Seen, { organizationFacts, now }: Glimpse) =>
  DIRECTIONS.some(
    (each) =>
      faultOf({ mailbox: facts, organization: organizationFacts, now }, each, exchangeFaults)?.permanent ===
      false,
  );

/** A test from before the exercise began that would end the same way now, as far as anybody can tell. */
function wouldFailAgain(tenant: SimulatedTenant, { row, sides, facts }: Seen, glimpse: Glimpse): boolean {
  const { organizationFacts: organization, now } = glimpse;
  return DIRECTIONS.some(
    (each) =>
      sides[each] === 'failed' &&
      (holdsBack(tenant, row, each) !== null ||
        faultOf({ mailbox: facts, organization, now }, each, exchangeFaults)?.permanent === true),
  );
}

function* failedBefore(tenant: SimulatedTenant): Generator<readonly [Guid, string]> {
  const glimpse = glimpseOf(tenant);
  for (const [id, seen] of glimpse.mailboxes) {
    if (wouldFailAgain(tenant, seen, glimpse)) yield [id, known(tenant, seen, glimpse)];
  }
}

/** What the second edition of the rules compares. */
const known = (tenant: SimulatedTenant, seen: Seen, glimpse: Glimpse) =>
  `${circumstances(seen, glimpse, '_ownerid_value')} ${isProfileActive(tenant, seen)}`;

/**
 * @param beginning the tenant at the start, where tests from before it count. By the first rules of grading they do
 * not, nor do the roles of a queue's owner, nor whether the profile is active.
 */
export function needlessTests(beginning: SimulatedTenant | null) {
  const tested = new Map<Guid, string>(beginning ? failedBefore(beginning) : []);
  return function* needlessTest(deed: Deed): Generator<Found> {
    if (isUndo(deed)) return;
    for (const { name, was, is } of changed(deed)) {
      if (isUnderTest(was.row) || !isUnderTest(is.row)) continue;
      const now = beginning
        ? known(deed.tenant, is, deed.after)
        : circumstances(is, deed.after, '_regardingobjectid_value');
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
