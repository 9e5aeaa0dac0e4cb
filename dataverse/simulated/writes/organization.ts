import * as v from 'valibot';
import { parseDefaultSettings } from '../../../domain/default-settings';
import type { OrganizationColumns } from '../../../domain/rows';
import { badRequest, doesNotExist } from '../../refusal';
import { type Caller, requireMayApproveFor, requirePrivilege } from '../caller';
import { parseBinding } from '../representation';
import { nextVersion, organizationOf, type SimulatedTenant } from '../tenant';
import { parseBody } from './body';

const OrganizationPatch = v.strictObject({
  requireapprovalforuseremail: v.exactOptional(v.boolean()),
  requireapprovalforqueueemail: v.exactOptional(v.boolean()),
  'defaultemailserverprofileid@odata.bind': v.exactOptional(v.nullable(v.string())),
  defaultemailsettings: v.exactOptional(v.string()),
  generatealertsforerrors: v.exactOptional(v.boolean()),
  generatealertsforwarnings: v.exactOptional(v.boolean()),
  generatealertsforinformation: v.exactOptional(v.boolean()),
  notifymailboxownerofemailserverlevelalerts: v.exactOptional(v.boolean()),
});

const SWITCHES = ['requireapprovalforuseremail', 'requireapprovalforqueueemail'] as const;

/** Defaults, alert switches, and the two approval switches, which ask for the rights of an approver. */
export function patchOrganization(tenant: SimulatedTenant, caller: Caller, body: unknown): void {
  requirePrivilege(caller, 'prvWriteOrganization');
  const organization = organizationOf(tenant);
  const { 'defaultemailserverprofileid@odata.bind': binding, ...patch } = parseBody(
    OrganizationPatch,
    body,
    'organization',
  );
  const profiles = tenant.tables.emailserverprofiles;
  const next: OrganizationColumns = { ...organization, ...patch };
  if (binding !== undefined) {
    const id = binding === null ? null : parseBinding(binding, 'emailserverprofiles');
    if (id && !profiles.get(id)) throw doesNotExist('emailserverprofile', id);
    next._defaultemailserverprofileid_value = id;
  }
  if (SWITCHES.some((column) => next[column] !== organization[column])) {
    requireMayApproveFor(tenant, caller, profiles.get(next._defaultemailserverprofileid_value ?? ''));
  }
  if (patch.defaultemailsettings !== undefined && !parseDefaultSettings(patch.defaultemailsettings)) {
    throw badRequest("'defaultemailsettings' of organization is not the XML of three delivery methods.");
  }
  tenant.tables.organizations.put({ ...next, versionnumber: nextVersion(tenant) });
}
