import { Hono } from 'hono';
import type { Guid } from '../../domain/rows';
import { badRequest, doesNotExist, ErrorCode, notSupported, Refusal } from '../refusal';
import { type EntitySet, isEntitySet, tables } from '../tables';
import { type Caller, callerOf } from './caller';
import {
  type Call,
  json,
  noContent,
  readList,
  readPrivileges,
  readPrivilegesOfRole,
  readRolesOf,
  readRow,
} from './reading';
import { etagOf, parsePrefer, type Row } from './representation';
import { organizationOf, type SimulatedTenant } from './tenant';
import { patchMailbox } from './writes/mailbox';
import { patchOrganization } from './writes/organization';
import { testProfile } from './writes/profile-test';
import { patchQueue, patchUser } from './writes/regarding';
import { addPrivileges, assignRole, removeRole } from './writes/roles';

export const API_PATH = '/api/data/v9.2';

/** The simulator's own action; nothing of the kind is documented (decisions 24). */
export const TEST_PROFILE_ACTION = 'MailboxCoach.TestAndEnableMailboxes';

async function bodyOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw badRequest('The body of the request is no JSON.');
  }
}

const WRITERS: Partial<
  Record<EntitySet, (tenant: SimulatedTenant, caller: Caller, id: Guid, body: unknown) => void>
> = {
  mailboxes: patchMailbox,
  systemusers: patchUser,
  queues: patchQueue,
  organizations: (tenant, caller, _id, body) => patchOrganization(tenant, caller, body),
};

async function patchRow(call: Call, set: EntitySet, id: Guid): Promise<Response> {
  const write = WRITERS[set];
  if (!write) throw new Refusal(405, ErrorCode.BadRequest, `Rows of ${set} cannot be written here.`);
  const current = call.tenant.tables[set].get(id) as Row | undefined;
  const ifMatch = call.request.headers.get('If-Match');
  if (!current) {
    // Without If-Match a PATCH creates; creating mailboxes, users or queues by key is not served.
    if (!ifMatch) throw notSupported(`creating rows of ${set} by PATCH`);
    throw doesNotExist(tables[set].logicalName, id);
  }
  if (ifMatch && ifMatch !== '*' && ifMatch !== etagOf(current)) {
    throw new Refusal(
      412,
      ErrorCode.VersionMismatch,
      "The version of the existing record doesn't match the RowVersion property provided.",
    );
  }
  write(call.tenant, call.caller, id, await bodyOf(call.request));
  if (parsePrefer(call.request.headers.get('Prefer') ?? undefined).representation)
    return readRow(call, set, id);
  return noContent({ 'OData-EntityId': `${call.root}/${set}(${id})` });
}

type Route = (call: Call, id: Guid, rest: RegExpExecArray) => Response | Promise<Response>;

/** What is served below a row, by method and path. */
const BELOW_ROW: readonly (readonly [string, EntitySet, RegExp, Route])[] = [
  ['GET', 'systemusers', /^Microsoft\.Dynamics\.CRM\.RetrieveUserPrivileges(\(\))?$/, readPrivileges],
  ['GET', 'systemusers', /^systemuserroles_association$/, readRolesOf],
  [
    'POST',
    'systemusers',
    /^systemuserroles_association\/\$ref$/,
    async (call, id) => {
      assignRole(call.tenant, call.caller, id, await bodyOf(call.request));
      return noContent();
    },
  ],
  [
    'DELETE',
    'systemusers',
    /^systemuserroles_association\(([0-9a-f-]{36})\)\/\$ref$/i,
    (call, id, [, role = '']) => {
      removeRole(call.tenant, call.caller, id, role);
      return noContent();
    },
  ],
  ['GET', 'roles', /^roleprivileges_association$/, readPrivilegesOfRole],
  [
    'POST',
    'roles',
    /^Microsoft\.Dynamics\.CRM\.AddPrivilegesRole$/,
    async (call, id) => {
      addPrivileges(call.tenant, call.caller, id, await bodyOf(call.request));
      return noContent();
    },
  ],
  [
    'POST',
    'emailserverprofiles',
    new RegExp(`^${TEST_PROFILE_ACTION.replace('.', '\\.')}$`),
    (call, id) => json(testProfile(call.tenant, call.caller, id)),
  ],
];

const FUNCTIONS: Record<string, (call: Call) => Response> = {
  WhoAmI: ({ tenant, caller, root }) =>
    json({
      '@odata.context': `${root}/$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse`,
      UserId: caller.id,
      OrganizationId: organizationOf(tenant).organizationid,
    }),
  RetrieveVersion: ({ tenant, root }) =>
    json({
      '@odata.context': `${root}/$metadata#Microsoft.Dynamics.CRM.RetrieveVersionResponse`,
      Version: tenant.core.version,
    }),
};

const segmentNotFound = (path: string) =>
  new Refusal(404, ErrorCode.SegmentNotFound, `Resource not found for the segment '${path}'.`);

async function answer(call: Call, path: string): Promise<Response> {
  const { method } = call.request;
  const functionName = path.replace(/\(\)$/, '');
  const callFunction = FUNCTIONS[functionName];
  if (callFunction && method === 'GET') return callFunction(call);

  const [, set = '', id, below] = /^(\w+)(?:\(([0-9a-f-]{36})\))?(?:\/(.+))?$/i.exec(path) ?? [];
  if (!isEntitySet(set)) throw segmentNotFound(path);
  if (!id) {
    if (below || method !== 'GET') throw notSupported(`${method} ${path}`);
    return readList(call, set);
  }
  if (below) {
    for (const [routeMethod, routeSet, pattern, route] of BELOW_ROW) {
      const match = routeSet === set && routeMethod === method ? pattern.exec(below) : null;
      if (match) return route(call, id.toLowerCase(), match);
    }
    throw notSupported(`${method} ${path}`);
  }
  if (method === 'GET') return readRow(call, set, id.toLowerCase());
  if (method === 'PATCH') return patchRow(call, set, id.toLowerCase());
  throw new Refusal(405, ErrorCode.BadRequest, `${method} is not allowed on a row of ${set}.`);
}

/** The Web API of one tenant, as a fetch handler. `tenant` is asked anew for every request. */
export function createService(tenant: () => SimulatedTenant): Hono {
  const app = new Hono();
  app.all(`${API_PATH}/*`, (context) => {
    const request = context.req.raw;
    const current = tenant();
    const url = new URL(request.url);
    const path = decodeURIComponent(url.pathname.slice(API_PATH.length + 1));
    const callerId =
      request.headers.get('MSCRMCallerID') ?? request.headers.get('CallerObjectId') ?? undefined;
    const caller = callerOf(current, callerId?.toLowerCase());
    return answer({ tenant: current, caller, request, root: `${url.origin}${API_PATH}` }, path);
  });
  app.onError((error) => {
    if (error instanceof Refusal) return error.toResponse();
    throw error;
  });
  return app;
}
