/** The question whether somebody may approve, out of what is known of the tenant, the person and the mailbox. */
import { isExchangeOnlineProfile } from './exchange-online-profile';
import { isForQueue } from './mailbox-columns';
import { orgDbSetting, PRIVILEGE_TO_SELF_APPROVE } from './org-db-settings';
import type { PermissionQuestion, SelfApproval } from './permission';
import type { Deployment, RoleId } from './permission-matrix';
import type { EmailServerProfileRow, Guid, MailboxRow, OrganizationRow } from './rows';
import type { Version } from './version';

export interface AskedTenant {
  version: Version;
  deployment: Deployment;
  /** Where Exchange runs for a mailbox without a profile. */
  exchange: Deployment;
  organization: Pick<OrganizationRow, 'orgdborgsettings'> | undefined;
}

export interface AskingPerson {
  id: Guid;
  /** The user principal name. */
  domainname: string | undefined;
  roles: ReadonlySet<RoleId>;
  approvePrivilege: boolean;
  /** Whether they may write the mailbox that is asked about; looked at if it is their own. */
  mailboxWrite(): boolean;
}

/** What is to be approved: a mailbox with its profile, or what a profile alone decides. */
export interface Approved {
  mailbox?: MailboxRow | undefined;
  profile?: EmailServerProfileRow | undefined;
}

export function exchangeOf(profile: EmailServerProfileRow | undefined, otherwise: Deployment): Deployment {
  if (!profile) return otherwise;
  const online = isExchangeOnlineProfile(profile);
  return online === undefined ? otherwise : online ? 'online' : 'onprem';
}

function selfApprovalOf(
  { organization }: AskedTenant,
  person: AskingPerson,
  mailbox: MailboxRow,
): SelfApproval | undefined {
  if (mailbox._regardingobjectid_value !== person.id) return undefined;
  return {
    upnEqualsAddress: person.domainname?.toLowerCase() === mailbox.emailaddress?.toLowerCase(),
    mailboxWrite: person.mailboxWrite(),
    isQueue: isForQueue(mailbox),
    privilegeRequired: orgDbSetting(organization?.orgdborgsettings, PRIVILEGE_TO_SELF_APPROVE),
  };
}

export function permissionQuestion(
  tenant: AskedTenant,
  person: AskingPerson,
  { mailbox, profile }: Approved,
): PermissionQuestion {
  const self = mailbox && selfApprovalOf(tenant, person, mailbox);
  return {
    deployment: tenant.deployment,
    exchange: exchangeOf(profile, tenant.exchange),
    version: tenant.version,
    roles: person.roles,
    hasPrivilege: person.approvePrivilege,
    ...(self ? { self } : {}),
  };
}
