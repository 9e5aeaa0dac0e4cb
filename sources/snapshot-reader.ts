import { type DataverseClient, DataverseError } from '../dataverse/client';
import type {
  EmailServerProfileRow,
  MailboxRow,
  OrganizationRow,
  QueueRow,
  SystemUserRow,
  TraceLogRow,
} from '../domain/rows';
import type { TenantKind, TenantSnapshot, Unseen } from '../domain/snapshot';

/** The columns that guide and practice need; the newer approver columns are not among them. */
const SELECT = {
  mailboxes: [
    'name',
    'emailaddress',
    'statecode',
    '_emailserverprofile_value',
    '_regardingobjectid_value',
    '_ownerid_value',
    'incomingemaildeliverymethod',
    'outgoingemaildeliverymethod',
    'actdeliverymethod',
    'emailrouteraccessapproval',
    'isemailaddressapprovedbyo365admin',
    'incomingemailstatus',
    'outgoingemailstatus',
    'actstatus',
    'mailboxstatus',
    'enabledforincomingemail',
    'enabledforoutgoingemail',
    'enabledforact',
    'testemailconfigurationscheduled',
    'testmailboxaccesscompletedon',
    'postponetestemailconfigurationuntil',
    'processingstatecode',
    'transientfailurecount',
    'receivingpostponeduntil',
    'postponesendinguntil',
    'receivingpostponeduntilforact',
    'orgmarkedasprimaryforexchangesync',
    'modifiedon',
  ],
  emailserverprofiles: [
    'name',
    'statecode',
    'servertype',
    'incomingcredentialretrieval',
    'outgoingcredentialretrieval',
    'incomingserverlocation',
    'modifiedon',
  ],
  organizations: [
    'name',
    'requireapprovalforuseremail',
    'requireapprovalforqueueemail',
    '_defaultemailserverprofileid_value',
    'defaultemailsettings',
    'orgdborgsettings',
  ],
  systemusers: ['fullname', 'domainname', 'internalemailaddress', 'isdisabled', '_defaultmailbox_value'],
  queues: ['name', 'emailaddress', 'statecode', '_defaultmailbox_value'],
  tracelogs: ['level', 'text', 'tracestatus', '_regardingobjectid_value', 'createdon', 'modifiedon'],
} as const;

interface PrivilegesAnswer {
  RolePrivileges: { PrivilegeName?: string }[];
}

/**
 * Reads a tenant through the Web API. What is refused is left out and listed as unseen.
 * @throws DataverseError where not even the caller can be read
 */
export async function readSnapshot(client: DataverseClient, kind: TenantKind): Promise<TenantSnapshot> {
  const unseen: Unseen[] = [];
  const attempt = async <Value>(what: string, read: Promise<Value>): Promise<Value | undefined> => {
    try {
      return await read;
    } catch (error) {
      if (!(error instanceof DataverseError) || error.status === 0) throw error;
      unseen.push({ what, why: error.message });
      return undefined;
    }
  };
  const list = <Row>(set: keyof typeof SELECT) => attempt(set, client.list<Row>(set, SELECT[set]));

  const who = await client.get<{ UserId: string; OrganizationId: string }>('WhoAmI()');
  const user = who.body.UserId;
  const [version, privileges, organizations, profiles, mailboxes, users, queues, alerts] = await Promise.all([
    attempt('RetrieveVersion', client.get<{ Version: string }>('RetrieveVersion()')),
    attempt(
      'RetrieveUserPrivileges',
      client.get<PrivilegesAnswer>(`systemusers(${user})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges`),
    ),
    list<OrganizationRow>('organizations'),
    list<EmailServerProfileRow>('emailserverprofiles'),
    list<MailboxRow>('mailboxes'),
    list<SystemUserRow>('systemusers'),
    list<QueueRow>('queues'),
    list<TraceLogRow>('tracelogs'),
  ]);
  const [organization] = organizations ?? [];
  const fullname = users?.find((row) => row.systemuserid === user)?.fullname;
  return {
    kind,
    organizationId: who.body.OrganizationId,
    readOn: who.date ?? new Date(0).toISOString(),
    caller: {
      systemuserid: user,
      ...(fullname ? { fullname } : {}),
      ...(privileges
        ? { privileges: privileges.body.RolePrivileges.flatMap(({ PrivilegeName }) => PrivilegeName ?? []) }
        : {}),
    },
    ...(organization?.name ? { name: organization.name } : {}),
    ...(version ? { version: version.body.Version } : {}),
    ...(organization ? { organization } : {}),
    ...(profiles ? { profiles } : {}),
    ...(mailboxes ? { mailboxes } : {}),
    ...(users ? { users } : {}),
    ...(queues ? { queues } : {}),
    ...(alerts ? { alerts } : {}),
    unseen,
  };
}
