import { RowState } from '../../../domain/choices';
import { wantedDirections } from '../../../domain/lifecycle';
import type { Guid } from '../../../domain/rows';
import { badRequest, doesNotExist } from '../../refusal';
import { bodyOf, type Call } from '../call';
import { requirePrivilege } from '../caller';
import { sidesInTenant } from '../move';
import { beginOperation, noteSucceeded } from '../operations';
import type { SimulatedMailbox, SimulatedTenant } from '../tenant';
import { isUnderTest, scheduleTest } from '../test-run';

/** The asynchronous service takes up this many mailboxes at a time (decisions 15). */
const BATCH = 200;
const BATCH_EVERY_MS = 60_000;
const START_AFTER_MS = 5_000;

type SkipReason = 'inactive' | 'noDirection' | 'underTest';

/** What became of each mailbox of the profile. */
export interface ProfileTest {
  AsyncOperationId: Guid;
  Scheduled: number;
  Skipped: { mailboxid: Guid; reason: SkipReason }[];
}

function skipReason(tenant: SimulatedTenant, mailbox: SimulatedMailbox): SkipReason | null {
  if (mailbox.statecode !== RowState.Active) return 'inactive';
  if (isUnderTest(mailbox)) return 'underTest';
  return wantedDirections(sidesInTenant(tenant, mailbox)).length === 0 ? 'noDirection' : null;
}

/**
 * Test & Enable Mailboxes on a profile. Its write has no documented form, so this is the simulator's
 * own action (decisions 24): an asynchronous operation over the active mailboxes of the profile with
 * a direction to test. `{"ThisOrganizationOnly": true}` stands for the check box of the dialog.
 */
export function testProfile(call: Call, id: Guid): ProfileTest {
  const { tenant, caller } = call;
  requirePrivilege(caller, 'prvWriteMailbox');
  const profile = tenant.tables.emailserverprofiles.get(id);
  if (!profile) throw doesNotExist('emailserverprofile', id);
  const { ThisOrganizationOnly: mark = false, ...unknown } = call.body.trim() ? bodyOf(call) : {};
  const [other] = Object.keys(unknown);
  if (other)
    throw badRequest(`'${other}' is no parameter of this action: ThisOrganizationOnly is the only one.`);
  if (typeof mark !== 'boolean') throw badRequest("'ThisOrganizationOnly' is true or false.");
  const { mailboxes } = tenant.tables;
  /** Places: each mailbox is looked at again when its test is scheduled. */
  const taken: number[] = [];
  const skipped: ProfileTest['Skipped'] = [];
  for (const [place, mailbox] of mailboxes.from(0)) {
    if (mailbox._emailserverprofile_value !== id) continue;
    const reason = skipReason(tenant, mailbox);
    if (reason) skipped.push({ mailboxid: mailbox.mailboxid, reason });
    else taken.push(place);
  }
  const { asyncoperationid: operation } = beginOperation(tenant, {
    name: `Test & Enable Mailboxes: ${profile.name}`,
    regarding: { id, table: 'emailserverprofile' },
    owner: caller.id,
    message: `${taken.length} scheduled, ${skipped.length} skipped`,
  });
  taken.forEach((place, index) => {
    const mailbox = mailboxes.at(place);
    if (!mailbox) return;
    const delay = START_AFTER_MS + Math.floor(index / BATCH) * BATCH_EVERY_MS;
    scheduleTest(tenant, mailbox.mailboxid, { by: caller.id, operation, delay, mark });
  });
  if (taken.length === 0) noteSucceeded(tenant, operation);
  return { AsyncOperationId: operation, Scheduled: taken.length, Skipped: skipped };
}
