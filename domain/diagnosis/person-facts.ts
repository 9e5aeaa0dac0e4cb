import { AccessMode, RowState } from '../choices';
import type { MailboxRow, QueueRow, SystemUserRow } from '../rows';
import type { Known, MailboxFacts } from './facts';
import { known } from './profile-facts';
import type { TenantIndex } from './tenant-index';

export function sameText(one: string | null | undefined, other: string | null | undefined): Known {
  if (one === undefined || other === undefined) return 'unknown';
  return one === other || one?.toLowerCase() === other?.toLowerCase() ? 'yes' : 'no';
}

type PersonFacts = Pick<
  MailboxFacts,
  | 'userDisabled'
  | 'userLicensed'
  | 'userReadWrite'
  | 'applicationUser'
  | 'queueInactive'
  | 'addressAgrees'
  | 'addressIsUpn'
>;

const NOBODY: PersonFacts = {
  userDisabled: 'unknown',
  userLicensed: 'unknown',
  userReadWrite: 'unknown',
  applicationUser: 'unknown',
  queueInactive: 'unknown',
  addressAgrees: 'unknown',
  addressIsUpn: 'unknown',
};

function applicationUser({ applicationid, accessmode }: SystemUserRow): Known {
  if (applicationid || accessmode === AccessMode.NonInteractive) return 'yes';
  return applicationid === undefined && accessmode === undefined ? 'unknown' : 'no';
}

function userFacts(row: MailboxRow, user: SystemUserRow): PersonFacts {
  return {
    userDisabled: known(user.isdisabled),
    userLicensed: known(user.islicensed),
    userReadWrite:
      user.accessmode === undefined ? 'unknown' : known(user.accessmode === AccessMode.ReadWrite),
    applicationUser: applicationUser(user),
    queueInactive: 'no',
    addressAgrees: sameText(row.emailaddress, user.internalemailaddress),
    addressIsUpn: sameText(row.emailaddress, user.domainname),
  };
}

function queueFacts(row: MailboxRow, queue: QueueRow): PersonFacts {
  return {
    addressIsUpn: 'unknown',
    userDisabled: 'no',
    userLicensed: 'yes',
    userReadWrite: 'yes',
    applicationUser: 'no',
    queueInactive: queue.statecode === undefined ? 'unknown' : known(queue.statecode !== RowState.Active),
    addressAgrees: sameText(row.emailaddress, queue.emailaddress),
  };
}

/** Facts of the user or queue that a mailbox belongs to. */
export function personFacts(index: TenantIndex, row: MailboxRow): PersonFacts {
  const id = row._regardingobjectid_value;
  if (!id) return NOBODY;
  const queue = index.queues?.get(id);
  if (queue) return queueFacts(row, queue);
  const user = index.users?.get(id);
  return user ? userFacts(row, user) : NOBODY;
}
