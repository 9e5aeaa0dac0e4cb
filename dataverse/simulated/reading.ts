import type { Guid } from '../../domain/rows';
import { doesNotExist } from '../refusal';
import { type EntitySet, type Table, tables } from '../tables';
import { type Caller, callerOf, requirePrivilege } from './caller';
import { parseQuery, takePage } from './query';
import { columnsIn, parsePrefer, type Row, represent } from './representation';
import type { SimulatedTenant } from './tenant';

/** One request to the Web API, and who sent it. */
export interface Call {
  tenant: SimulatedTenant;
  caller: Caller;
  request: Request;
  /** Address of the API's root. */
  root: string;
}

export const json = (body: unknown, headers: Record<string, string> = {}) =>
  Response.json(body, {
    headers: {
      'Content-Type': 'application/json; odata.metadata=minimal',
      'OData-Version': '4.0',
      ...headers,
    },
  });

export const noContent = (headers: Record<string, string> = {}) =>
  new Response(null, { status: 204, headers: { 'OData-Version': '4.0', ...headers } });

function rowsOf({ tenant, caller }: Call, set: EntitySet): readonly Row[] {
  const rows = tenant.tables[set].rows as readonly unknown[] as readonly Row[];
  if (caller.privileges.get(tables[set].read) === 'Global') return rows;
  return rows.filter((row) => row._ownerid_value === caller.id);
}

export function readList(call: Call, set: EntitySet): Response {
  const table: Table = tables[set];
  const { tenant, caller, request, root } = call;
  requirePrivilege(caller, table.read);
  const columns = columnsIn(table, tenant.core.version);
  const prefer = parsePrefer(request.headers.get('Prefer') ?? undefined);
  const url = new URL(request.url);
  const query = parseQuery(url.searchParams, columns, table, prefer.maxPageSize);
  const page = takePage(rowsOf(call, set), query);
  const body: Record<string, unknown> = { '@odata.context': `${root}/$metadata#${set}` };
  if (query.count) body['@odata.count'] = Math.min(page.total, 5000);
  body.value = page.rows.map((row) => represent(row, table, columns, query.select, prefer));
  if (page.next !== null) {
    url.searchParams.set('$skiptoken', String(page.next));
    body['@odata.nextLink'] = url.toString();
  }
  return json(
    body,
    prefer.maxPageSize ? { 'Preference-Applied': `odata.maxpagesize=${prefer.maxPageSize}` } : {},
  );
}

function rowOf(call: Call, set: EntitySet, id: Guid): Row {
  const row = call.tenant.tables[set].get(id) as Row | undefined;
  if (!row) throw doesNotExist(tables[set].logicalName, id);
  requirePrivilege(call.caller, tables[set].read, row._ownerid_value as Guid | undefined);
  return row;
}

export function readRow(call: Call, set: EntitySet, id: Guid): Response {
  const table: Table = tables[set];
  const columns = columnsIn(table, call.tenant.core.version);
  const prefer = parsePrefer(call.request.headers.get('Prefer') ?? undefined);
  const query = parseQuery(new URL(call.request.url).searchParams, columns, table, undefined);
  const row = rowOf(call, set, id);
  return json({
    '@odata.context': `${call.root}/$metadata#${set}/$entity`,
    ...represent(row, table, columns, query.select, prefer),
  });
}

export function readPrivileges({ tenant, root }: Call, user: Guid): Response {
  const { privileges } = callerOf(tenant, user);
  return json({
    '@odata.context': `${root}/$metadata#Microsoft.Dynamics.CRM.RetrieveUserPrivilegesResponse`,
    RolePrivileges: [...privileges].map(([PrivilegeName, Depth]) => ({ PrivilegeName, Depth })),
  });
}

export function readRolesOf(call: Call, user: Guid): Response {
  requirePrivilege(call.caller, 'prvReadRole', user);
  const held = call.tenant.tables.systemusers.get(user)?.roleids ?? [];
  return json({
    '@odata.context': `${call.root}/$metadata#roles`,
    value: held.flatMap((id) => {
      const role = call.tenant.tables.roles.get(id);
      return role ? [{ roleid: role.roleid, name: role.name }] : [];
    }),
  });
}

export function readPrivilegesOfRole(call: Call, id: Guid): Response {
  const role = rowOf(call, 'roles', id) as Row & { privileges: Record<string, string> };
  return json({
    '@odata.context': `${call.root}/$metadata#privileges`,
    value: Object.keys(role.privileges).map((name) => ({ name })),
  });
}
