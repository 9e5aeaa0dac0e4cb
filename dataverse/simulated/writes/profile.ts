import { RowState, RowStatus } from '../../../domain/choices';
import { isServerToServer } from '../../../domain/exchange-online-profile';
import { PROFILE_SECRETS } from '../../../domain/profile-secrets';
import type { EmailServerProfileColumns, Guid } from '../../../domain/rows';
import { badRequest } from '../../refusal';
import type { Call } from '../call';
import { removeAbout } from '../cascade';
import { synchronizations, watchCycles } from '../mail-cycle';
import { moveMailbox } from '../move';
import { profileEvent } from '../profile-event';
import { nextId } from '../randomness';
import { statusOfState, writtenState } from '../row-state';
import { momentOf, nextVersion, organizationOf, type SimulatedTenant } from '../tenant';
import type { WrittenColumns } from './written-columns';

const mailboxesOf = (tenant: SimulatedTenant, profile: Guid) =>
  tenant.tables.mailboxes.rows.filter((mailbox) => mailbox._emailserverprofile_value === profile);

/** What is kept of what was written: of a secret, only whether there is one. */
function kept(written: WrittenColumns): Partial<EmailServerProfileColumns> {
  const columns: Record<string, WrittenColumns[string]> = {};
  for (const [name, value] of Object.entries(written)) {
    if (name in PROFILE_SECRETS)
      columns[PROFILE_SECRETS[name as keyof typeof PROFILE_SECRETS]] = Boolean(value);
    else columns[name] = value;
  }
  return columns as Partial<EmailServerProfileColumns>;
}

export function createProfile(
  { tenant, caller }: Call,
  written: WrittenColumns,
  id = nextId(tenant.core),
): Guid {
  if (!written.name) throw badRequest('An email server profile needs a name.');
  tenant.tables.emailserverprofiles.put({
    statecode: RowState.Active,
    statuscode: RowStatus.Active,
    servertype: 0,
    incomingcredentialretrieval: 0,
    outgoingcredentialretrieval: 0,
    incomingserverlocation: null,
    outgoingserverlocation: null,
    useautodiscover: false,
    ...kept(written),
    name: String(written.name),
    emailserverprofileid: id,
    _ownerid_value: caller.id,
    modifiedon: momentOf(tenant),
    versionnumber: nextVersion(tenant),
  });
  return id;
}

/**
 * A profile's columns. How it signs in decides what an approval of its mailboxes is worth; deactivated,
 * it makes their tests and cycles fail.
 */
export function changeProfile(
  { tenant }: Pick<Call, 'tenant'>,
  profile: EmailServerProfileColumns,
  written: WrittenColumns,
): void {
  const id = profile.emailserverprofileid;
  const mailboxes = mailboxesOf(tenant, id);
  const before = synchronizations(tenant, mailboxes);
  const statecode = writtenState(written, 'emailserverprofile') ?? profile.statecode;
  const changed: EmailServerProfileColumns = {
    ...profile,
    ...kept(written),
    statecode,
    statuscode: statusOfState(statecode),
    modifiedon: momentOf(tenant),
    versionnumber: nextVersion(tenant),
  };
  tenant.tables.emailserverprofiles.put(changed);
  const serverToServer = isServerToServer(changed) === true;
  if (serverToServer !== (isServerToServer(profile) === true)) {
    for (const { mailboxid } of mailboxes) {
      moveMailbox(tenant, mailboxid, { events: [profileEvent(changed)] });
    }
  }
  for (const [mailbox, last] of before) watchCycles(tenant, mailbox, last);
}

/** Deleting a profile removes the links to it: its mailboxes then have none (dataverse.md 1.4). */
export function deleteProfile({ tenant }: Pick<Call, 'tenant'>, id: Guid): void {
  for (const { mailboxid } of mailboxesOf(tenant, id)) {
    moveMailbox(tenant, mailboxid, {
      events: [{ type: 'profile.remove' }],
      columns: { _emailserverprofile_value: null },
    });
  }
  const organization = organizationOf(tenant);
  if (organization._defaultemailserverprofileid_value === id) {
    tenant.tables.organizations.put({
      ...organization,
      _defaultemailserverprofileid_value: null,
      versionnumber: nextVersion(tenant),
    });
  }
  removeAbout(tenant, id);
  tenant.tables.emailserverprofiles.remove(id);
}
