/** What a scenario holds back: faults that begin at a moment of the tenant's clock, or when a mailbox stands somewhere. */
import { RowState } from '../../../domain/choices';
import { lineOf } from '../../../domain/lifecycle';
import { changeExchangeFacts, changeOrganizationFacts } from '../exchange-changes';
import { moveMailbox, sidesInTenant } from '../move';
import type { SimulatedTenant } from '../tenant';
import { changeProfile, deleteProfile } from '../writes/profile';
import type { PendingFault } from './kept';

/** When the next of them begins by itself, or null. */
export function nextFaultDue({ core }: SimulatedTenant): number | null {
  let next: number | null = null;
  for (const { due } of core.pendingFaults) if (due !== null && (next === null || due < next)) next = due;
  return next;
}

function begins(tenant: SimulatedTenant, { due, when }: PendingFault): boolean {
  if (due !== null) return due <= tenant.core.now;
  const mailbox = when && tenant.tables.mailboxes.get(when.mailbox);
  return mailbox ? lineOf(sidesInTenant(tenant, mailbox)).state === when.is : false;
}

function happenToRow(
  tenant: SimulatedTenant,
  id: string,
  what: 'deactivated' | 'addressChanged' | 'profileRemoved',
) {
  const mailbox = tenant.tables.mailboxes.get(id);
  if (!mailbox) return;
  if (what === 'deactivated') moveMailbox(tenant, id, { events: [{ type: 'mailbox.deactivate' }] });
  else if (what === 'profileRemoved') {
    const columns = { _emailserverprofile_value: null };
    moveMailbox(tenant, id, { events: [{ type: 'profile.remove' }], columns });
  } else if (mailbox.emailaddress) {
    const columns = { emailaddress: `new.${mailbox.emailaddress}` };
    moveMailbox(tenant, id, { events: [{ type: 'address.change' }], columns });
  }
}

function happen(tenant: SimulatedTenant, { fault, mailbox: id }: PendingFault): void {
  const mailbox = id ? tenant.tables.mailboxes.get(id) : undefined;
  switch (fault.of) {
    case 'organization':
      changeOrganizationFacts(tenant, fault.facts);
      return;
    case 'mailbox':
      if (mailbox) changeExchangeFacts(tenant, mailbox, fault.exchange);
      return;
    case 'row':
      if (mailbox) happenToRow(tenant, mailbox.mailboxid, fault.happens);
      return;
    case 'profile': {
      const [profile] = tenant.tables.emailserverprofiles.by('name', fault.profile);
      if (!profile) return;
      if (fault.happens === 'deleted') deleteProfile({ tenant }, profile.emailserverprofileid);
      else changeProfile({ tenant }, profile, { statecode: RowState.Inactive });
    }
  }
}

/** Begins what is to begin by now; what one brings about may be what another waits for. */
export function startFaults(tenant: SimulatedTenant): void {
  if (tenant.core.pendingFaults.length === 0) return;
  for (let next = tenant.core.pendingFaults.find((each) => begins(tenant, each)); next; ) {
    const begun = next;
    tenant.core.pendingFaults = tenant.core.pendingFaults.filter((each) => each !== begun);
    happen(tenant, begun);
    next = tenant.core.pendingFaults.find((each) => begins(tenant, each));
  }
}
