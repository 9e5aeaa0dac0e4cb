import { MAILBOX_TEST_ACCESS, RowState } from '../../../domain/choices';
import { wantedDirections } from '../../../domain/lifecycle';
import type { Guid } from '../../../domain/rows';
import { doesNotExist } from '../../refusal';
import { type Caller, requirePrivilege } from '../caller';
import { standingOf } from '../move';
import { momentOf, nextId, nextVersion, type SimulatedTenant } from '../tenant';
import { scheduleTest } from '../test-run';

/** The asynchronous service takes up this many mailboxes at a time (decisions 15). */
const BATCH = 200;
const BATCH_EVERY_MS = 60_000;

/** What became of each mailbox of the profile. */
export interface ProfileTest {
  AsyncOperationId: Guid;
  Scheduled: number;
  Skipped: { mailboxid: Guid; reason: 'inactive' | 'noDirection' }[];
}

/**
 * Test & Enable Mailboxes on a profile. Its write has no documented form, so this is the simulator's
 * own action (decisions 24): an asynchronous operation over the active mailboxes of the profile with
 * a direction to test.
 */
export function testProfile(tenant: SimulatedTenant, caller: Caller, id: Guid): ProfileTest {
  requirePrivilege(caller, 'prvWriteMailbox');
  const profile = tenant.tables.emailserverprofiles.get(id);
  if (!profile) throw doesNotExist('emailserverprofile', id);
  const skipped: ProfileTest['Skipped'] = [];
  let scheduled = 0;
  for (const mailbox of tenant.tables.mailboxes.rows) {
    if (mailbox._emailserverprofile_value !== id) continue;
    const { mailboxid } = mailbox;
    if (mailbox.statecode !== RowState.Active) skipped.push({ mailboxid, reason: 'inactive' });
    else if (wantedDirections(standingOf(tenant, mailbox)).length === 0) {
      skipped.push({ mailboxid, reason: 'noDirection' });
    } else {
      scheduleTest(tenant, mailboxid, 5_000 + Math.floor(scheduled / BATCH) * BATCH_EVERY_MS);
      scheduled++;
    }
  }
  const asyncoperationid = nextId(tenant.core);
  tenant.tables.asyncoperations.put({
    asyncoperationid,
    name: `Test & Enable Mailboxes: ${profile.name}`,
    operationtype: MAILBOX_TEST_ACCESS,
    statecode: 0,
    statuscode: 20,
    _regardingobjectid_value: id,
    startedon: momentOf(tenant),
    completedon: null,
    message: `${scheduled} scheduled, ${skipped.length} skipped`,
    versionnumber: nextVersion(tenant),
  });
  return { AsyncOperationId: asyncoperationid, Scheduled: scheduled, Skipped: skipped };
}
