import { parseDefaultSettings } from '../../../domain/default-settings';
import type { OrganizationColumns } from '../../../domain/rows';
import { badRequest } from '../../refusal';
import { requirementAfter } from '../approval';
import type { Call } from '../call';
import { nextVersion } from '../tenant';
import type { WrittenColumns } from './written-columns';

const SWITCHES = ['requireapprovalforuseremail', 'requireapprovalforqueueemail'] as const;

/**
 * Defaults, alert switches, and the two approval switches, which ask for the rights of an approver.
 * Nothing here touches a mailbox that exists (decisions 12).
 */
export function changeOrganization(
  { tenant, caller }: Call,
  organization: OrganizationColumns,
  written: WrittenColumns,
): void {
  const changes = written as Partial<OrganizationColumns>;
  const next: OrganizationColumns = { ...organization, ...changes, versionnumber: nextVersion(tenant) };
  for (const column of SWITCHES) {
    next[column] = requirementAfter(tenant, caller, organization[column], next[column]);
  }
  if (changes.defaultemailsettings !== undefined && !parseDefaultSettings(changes.defaultemailsettings)) {
    throw badRequest("'defaultemailsettings' of organization is not the XML of three delivery methods.");
  }
  tenant.tables.organizations.put(next);
}
