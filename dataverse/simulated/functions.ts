import type { Segment } from '../odata/resource-path';
import { badRequest, doesNotExist } from '../refusal';
import type { Table } from '../tables';
import { type EntitySet, isEntitySet, tables } from '../tables';
import { mayRead, storeOf } from './access';
import { type Call, json, type Reply } from './call';
import { callerFor, ownerOf, reaches, requirePrivilege } from './caller';
import { privilegeId } from './privilege-ids';
import { organizationOf } from './tenant';

const complex = ({ root }: Call, type: string) => ({
  '@odata.context': `${root}/$metadata#Microsoft.Dynamics.CRM.${type}`,
});

function retrieveCurrentOrganization(call: Call): Reply {
  const { core } = call.tenant;
  const organization = organizationOf(call.tenant);
  return json({
    ...complex(call, 'RetrieveCurrentOrganizationResponse'),
    Detail: {
      OrganizationId: organization.organizationid,
      FriendlyName: organization.name,
      OrganizationVersion: core.version,
      EnvironmentId: core.environmentId,
      DatacenterId: core.businessUnit,
      Geo: 'EMEA',
      TenantId: core.tenantId,
      UrlName: organization.name.toLowerCase(),
      UniqueName: organization.name.toLowerCase(),
      State: 'Enabled',
      OrganizationType: 'Customer',
      Endpoints: {
        Count: 1,
        IsReadOnly: false,
        Keys: ['WebApplication'],
        Values: [new URL(call.root).origin],
      },
    },
  });
}

/** @throws Refusal where something stands between the parentheses */
function withoutParameters({ name, parameters }: Segment): void {
  if (parameters && parameters.size > 0) throw badRequest(`${name} takes no parameters.`);
}

/** Functions that are bound to nothing (dataverse.md section 4). */
export const FUNCTIONS: Readonly<Record<string, (call: Call, segment: Segment) => Reply>> = {
  WhoAmI: (call, segment) => {
    withoutParameters(segment);
    return json({
      ...complex(call, 'WhoAmIResponse'),
      BusinessUnitId: call.tenant.core.businessUnit,
      UserId: call.caller.id,
      OrganizationId: call.tenant.core.id,
    });
  },
  RetrieveVersion: (call, segment) => {
    withoutParameters(segment);
    return json({ ...complex(call, 'RetrieveVersionResponse'), Version: call.tenant.core.version });
  },
  RetrieveCurrentOrganization: (call, { parameters }) => {
    const written = parameters?.get('AccessType') ?? '';
    const access = written.startsWith('@') ? (call.url.searchParams.get(written) ?? '') : written;
    const [, member = access] = /'([^']*)'$/.exec(access) ?? [];
    if (!['Default', 'Internet', 'Intranet'].includes(member)) {
      throw badRequest("RetrieveCurrentOrganization needs an AccessType, such as 'Default'.");
    }
    return retrieveCurrentOrganization(call);
  },
  RetrieveRolePrivilegesRole: (call, { parameters }) => {
    const written = parameters?.get('RoleId') ?? '';
    const id = written.startsWith('@') ? (call.url.searchParams.get(written) ?? '') : written;
    return retrieveRolePrivileges(call, id.toLowerCase());
  },
};

function retrieveRolePrivileges(call: Call, id: string): Reply {
  requirePrivilege(call.caller, 'prvReadRole');
  const role = call.tenant.tables.roles.get(id);
  if (!role) throw doesNotExist('role', id);
  return json({
    ...complex(call, 'RetrieveRolePrivilegesRoleResponse'),
    RolePrivileges: rolePrivileges(call, Object.entries(role.privileges)),
  });
}

const rolePrivileges = ({ tenant }: Call, privileges: readonly (readonly [name: string, depth: string])[]) =>
  privileges.map(([PrivilegeName, Depth]) => ({
    Depth,
    PrivilegeId: privilegeId(PrivilegeName),
    BusinessUnitId: tenant.core.businessUnit,
    PrivilegeName,
  }));

function retrieveUserPrivileges(call: Call, id: string): Reply {
  const user = call.tenant.tables.systemusers.get(id);
  if (!user) throw doesNotExist('systemuser', id);
  if (id !== call.caller.id) requirePrivilege(call.caller, 'prvReadUser', id);
  const { privileges } = callerFor(call.tenant, user);
  return json({
    ...complex(call, 'RetrieveUserPrivilegesResponse'),
    RolePrivileges: rolePrivileges(call, [...privileges]),
  });
}

/** Access rights of a user to one row, by the table privileges the user holds. */
function retrievePrincipalAccess(call: Call, id: string, { parameters }: Segment): Reply {
  const user = call.tenant.tables.systemusers.get(id);
  if (!user) throw doesNotExist('systemuser', id);
  const written = parameters?.get('Target') ?? '';
  const target = written.startsWith('@') ? (call.url.searchParams.get(written) ?? '') : written;
  const [, set = '', rowId = ''] = /(\w+)\(([0-9a-f-]{36})\)/i.exec(target) ?? [];
  if (!isEntitySet(set))
    throw badRequest("RetrievePrincipalAccess needs a Target: {'@odata.id':'mailboxes(…)'}.");
  const table: Table = tables[set];
  const row = storeOf(call.tenant, set).get(rowId.toLowerCase());
  if (!row) throw doesNotExist(table.logicalName, rowId);
  const caller = callerFor(call.tenant, user);
  const rights = ['Read', 'Write', 'Delete', 'Assign'].filter((verb) =>
    verb === 'Read'
      ? mayRead(caller, table, row)
      : reaches(caller, `prv${verb}${table.privilegeName}`, ownerOf(table, row)),
  );
  return json({
    ...complex(call, 'RetrievePrincipalAccessResponse'),
    AccessRights: rights.map((verb) => `${verb}Access`).join(',') || 'None',
  });
}

type BoundFunction = (call: Call, id: string, segment: Segment) => Reply;

/** Functions that are bound to a row, by set and name. */
export const BOUND_FUNCTIONS: Readonly<Partial<Record<EntitySet, Readonly<Record<string, BoundFunction>>>>> =
  {
    systemusers: {
      'Microsoft.Dynamics.CRM.RetrieveUserPrivileges': retrieveUserPrivileges,
      'Microsoft.Dynamics.CRM.RetrievePrincipalAccess': retrievePrincipalAccess,
    },
  };
