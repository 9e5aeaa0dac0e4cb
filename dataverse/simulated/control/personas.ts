import type { Hono } from 'hono';
import * as v from 'valibot';
import { APPROVE_PRIVILEGE } from '../../../catalog/security-roles';
import type { TenantRole } from '../../../domain/scenario';
import { callerFor } from '../caller';
import { addUser } from '../new-people';
import type { SimulatedTenant, SimulatedUser } from '../tenant';
import { duringExercise } from './during-exercise';
import { Problem, readBody } from './problem';
import type { Simulation } from './simulation';

/** Words of the controls for the roles of Microsoft 365. */
const MICROSOFT_365 = {
  globalAdmin: 'GA',
  exchangeAdmin: 'EA',
  dynamicsServiceAdmin: 'SvcA',
} as const satisfies Record<string, TenantRole>;

type Microsoft365Word = keyof typeof MICROSOFT_365;

const NewPersona = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  microsoft365: v.exactOptional(v.array(v.picklist(Object.keys(MICROSOFT_365) as Microsoft365Word[])), []),
  dynamics: v.exactOptional(v.array(v.string()), []),
  approvePrivilege: v.exactOptional(v.boolean()),
  /** Whose approval sets Dynamics' value only: an application user, or one whose roles are lent for the hour. */
  kind: v.exactOptional(v.picklist(['application', 'elevated'])),
  /** Language of formatted values: 1033 English, 1060 Slovenian. */
  language: v.exactOptional(v.picklist([1033, 1060]), 1033),
});

function describe(tenant: SimulatedTenant, user: SimulatedUser) {
  const [persona = null] =
    Object.entries(tenant.core.personas).find(([, id]) => id === user.systemuserid) ?? [];
  return {
    id: user.systemuserid,
    azureactivedirectoryobjectid: user.azureactivedirectoryobjectid,
    /** Name of the ready-made persona; the id again for one that was added. */
    persona: persona ?? user.systemuserid,
    fullname: user.fullname,
    microsoft365: Object.entries(MICROSOFT_365).flatMap(([word, role]) =>
      user.tenantRoles.includes(role) ? [word] : [],
    ),
    dynamics: user.roleids.flatMap((id) => tenant.tables.roles.get(id)?.name ?? []),
    approvePrivilege: callerFor(tenant, user).privileges.has(APPROVE_PRIVILEGE),
    ...(user.applicationid ? { kind: 'application' } : user.elevated ? { kind: 'elevated' } : {}),
  };
}

function addressOf(name: string, tenant: SimulatedTenant): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9 ]/g, '')
    .trim()
    .toLowerCase()
    .replace(/ +/g, '.');
  const [first] = tenant.tables.systemusers.rows;
  const domain = first?.domainname.split('@')[1] ?? 'contoso.com';
  const taken = new Set(tenant.tables.systemusers.rows.map(({ domainname }) => domainname));
  for (let number = 1; ; number++) {
    const address = `${plain || 'persona'}${number > 1 ? `.${number}` : ''}@${domain}`;
    if (!taken.has(address)) return address;
  }
}

/** Who a caller can be: their ids go into `MSCRMCallerID` or `CallerObjectId`. */
export function servePersonas(app: Hono, simulation: Simulation): void {
  app.get('/personas', duringExercise, () => {
    const { core, tables } = simulation.tenant;
    return Response.json(
      Object.values(core.personas).flatMap((id) => {
        const user = tables.systemusers.get(id);
        return user ? [describe(simulation.tenant, user)] : [];
      }),
    );
  });
  app.post('/personas', async ({ req }) => {
    const request = await readBody(req.raw, NewPersona, 'personas');
    const { tenant, history } = simulation;
    const roleids = request.dynamics.map((name) => {
      const [role] = tenant.tables.roles.by('name', name);
      if (role) return role.roleid;
      const known = tenant.tables.roles.rows.map((each) => each.name).join(', ');
      throw new Problem(400, 'personas', `'dynamics': there is no role "${name}". Known: ${known}.`);
    });
    const user = history.write(tenant, () => {
      const address = addressOf(request.name, tenant);
      const added = addUser(tenant, {
        name: request.name,
        address,
        domainname: address,
        roleids,
        tenantRoles: request.microsoft365.map((word) => MICROSOFT_365[word]),
        approvePrivilege: request.approvePrivilege ?? null,
        ...(request.kind ? { kind: request.kind } : {}),
        languageId: request.language,
      });
      tenant.core.personas = { ...tenant.core.personas, [added.systemuserid]: added.systemuserid };
      return added;
    });
    return Response.json(describe(tenant, user), { status: 201 });
  });
}
