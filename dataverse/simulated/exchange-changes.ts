/** Changes of the Exchange side, with what they do to the mailboxes that are synchronized meanwhile. */
import { afterWave } from '../../domain/ews';
import {
  type ExchangeFacts,
  type GivenOrganizationFacts,
  organizationFactsOf,
} from '../../domain/exchange-side';
import { synchronizations, watchCycles } from './mail-cycle';
import { addProfile, hasAutomaticProfile } from './new-profile';
import {
  exchangeSideOf,
  nextVersion,
  type SimulatedMailbox,
  type SimulatedTenant,
  setExchangeSide,
} from './tenant';

/** A subscription that was cured brings the profile along (decisions 13). */
function bringProfile(tenant: SimulatedTenant): void {
  const any = tenant.tables.emailserverprofiles.size > 0;
  const [administrator] = Object.values(tenant.core.personas);
  if (!any && administrator && hasAutomaticProfile(tenant)) addProfile(tenant, administrator);
}

/** Background operations were switched: what waited goes on, what was due waits. */
function setBackgroundOperations(tenant: SimulatedTenant, on: boolean): void {
  for (const mailbox of tenant.tables.mailboxes.rows) {
    const { work } = mailbox;
    if (!work || (work.due !== null) === on) continue;
    tenant.tables.mailboxes.put({ ...mailbox, work: { ...work, due: on ? tenant.core.now + 5_000 : null } });
  }
}

export function changeOrganizationFacts(tenant: SimulatedTenant, given: GivenOrganizationFacts): void {
  const before = synchronizations(tenant, tenant.tables.mailboxes.rows);
  const wasOn = tenant.core.organizationFacts.backgroundOperations;
  tenant.core.organizationFacts = { ...tenant.core.organizationFacts, ...organizationFactsOf(given) };
  nextVersion(tenant);
  const on = tenant.core.organizationFacts.backgroundOperations;
  if (on !== wasOn) setBackgroundOperations(tenant, on);
  bringProfile(tenant);
  for (const [id, last] of before) watchCycles(tenant, id, last);
}

export function changeExchangeFacts(
  tenant: SimulatedTenant,
  mailbox: SimulatedMailbox,
  facts: Partial<ExchangeFacts>,
): void {
  const id = mailbox.mailboxid;
  const before = synchronizations(tenant, [mailbox]);
  setExchangeSide(tenant, id, { ...exchangeSideOf(tenant, id), ...facts });
  for (const [each, last] of before) watchCycles(tenant, each, last);
}

/**
 * A day of the calendar of Exchange Web Services has come: what synchronized until then may be refused, and a wave
 * switches the organization off.
 * @param day milliseconds of the tenant's clock
 */
export function passEwsDate(tenant: SimulatedTenant, day: number): void {
  tenant.core.now = Math.max(tenant.core.now, day - 1);
  const before = synchronizations(tenant, tenant.tables.mailboxes.rows);
  tenant.core.now = day;
  const { ewsWave } = tenant.core.organizationFacts;
  if (ewsWave !== null && Date.parse(ewsWave) === day) {
    const facts = tenant.core.organizationFacts;
    tenant.core.organizationFacts = { ...facts, ...afterWave(facts) };
    nextVersion(tenant);
  }
  for (const [id, last] of before) watchCycles(tenant, id, last);
}
