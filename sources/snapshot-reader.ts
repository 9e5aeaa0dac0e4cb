import { type DataverseClient, DataverseError } from '../dataverse/client';
import { LIST_COLUMNS } from '../domain/column-lists';
import type { EmailServerProfileRow, OrganizationRow } from '../domain/rows';
import type { TenantKind, TenantSnapshot, Unseen } from '../domain/snapshot';

interface PrivilegesAnswer {
  RolePrivileges: { PrivilegeName?: string }[];
}

/**
 * Reads of a tenant what is small: organization, profiles, version, and who asks. What is refused is left
 * out and listed as unseen. Mailboxes may be many, and are read page by page elsewhere.
 * @throws DataverseError where not even the caller can be read
 */
export async function readBasics(client: DataverseClient, kind: TenantKind): Promise<TenantSnapshot> {
  const unseen: Unseen[] = [];
  const attempt = async <Value>(what: string, read: Promise<Value>): Promise<Value | undefined> => {
    try {
      return await read;
    } catch (error) {
      // What may pass is no verdict: whoever follows the tenant tries again.
      if (!(error instanceof DataverseError) || error.passing) throw error;
      unseen.push({ what, why: error.message, status: error.status });
      return undefined;
    }
  };
  const who = await client.get<{ UserId: string; OrganizationId: string }>('WhoAmI()');
  const user = who.body.UserId;
  const [version, privileges, organizations, profiles, caller] = await Promise.all([
    attempt('RetrieveVersion', client.get<{ Version: string }>('RetrieveVersion()')),
    attempt(
      'RetrieveUserPrivileges',
      client.get<PrivilegesAnswer>(`systemusers(${user})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges`),
    ),
    attempt('organizations', client.list<OrganizationRow>('organizations', LIST_COLUMNS.organizations)),
    attempt(
      'emailserverprofiles',
      client.list<EmailServerProfileRow>('emailserverprofiles', LIST_COLUMNS.emailserverprofiles),
    ),
    attempt('systemusers', client.get<{ fullname: string }>(`systemusers(${user})?$select=fullname`)),
  ]);
  const [organization] = organizations ?? [];
  return {
    kind,
    organizationId: who.body.OrganizationId,
    readOn: who.date ?? new Date(0).toISOString(),
    caller: {
      systemuserid: user,
      ...(caller ? { fullname: caller.body.fullname } : {}),
      ...(privileges
        ? { privileges: privileges.body.RolePrivileges.flatMap(({ PrivilegeName }) => PrivilegeName ?? []) }
        : {}),
    },
    ...(organization?.name ? { name: organization.name } : {}),
    ...(version ? { version: version.body.Version } : {}),
    ...(organization ? { organization } : {}),
    ...(profiles ? { profiles } : {}),
    unseen,
  };
}
