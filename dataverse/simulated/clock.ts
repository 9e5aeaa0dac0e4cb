import { nextEwsDate } from '../../domain/ews';
import type { OrganizationExchangeFacts } from '../../domain/exchange-side';
import { passEwsDate } from './exchange-changes';
import { nextFaultDue, startFaults } from './exercise/pending-faults';
import { runCycle } from './mail-cycle';
import { regionsOf } from './move';
import { endOperations } from './operations';
import { allInOrder } from './synchronization';
import { momentOf, type SimulatedTenant } from './tenant';
import { finishTest, startTest } from './test-run';

/** The moment has come: what happens then is where the machine stands. */
function doWork(tenant: SimulatedTenant, place: number): void {
  const mailbox = tenant.tables.mailboxes.at(place);
  if (!mailbox) return;
  const { test, cycle } = regionsOf(tenant, mailbox);
  if (test === 'running') finishTest(tenant, mailbox);
  else if (test !== 'idle') startTest(tenant, mailbox);
  else if (cycle === 'retrying') runCycle(tenant, mailbox);
}

/** Facts are replaced, never changed, and time only goes on: until its next day comes, a calendar has no other. */
const ewsDays = new WeakMap<OrganizationExchangeFacts, { since: number; day: number | null }>();

/** When the calendar of Exchange Web Services next changes what Exchange answers. */
function nextEwsDay(tenant: SimulatedTenant): number | null {
  const { now, organizationFacts: facts } = tenant.core;
  // Where Exchange refuses nobody, no day of its calendar does.
  if (tenant.tables.exchange.size === 0 && allInOrder(facts)) return null;
  const known = ewsDays.get(facts);
  if (known && known.since <= now && (known.day === null || now < known.day)) return known.day;
  const date = nextEwsDate(facts, momentOf(tenant));
  const day = date === null ? null : Date.parse(date);
  ewsDays.set(facts, { since: now, day });
  return day;
}

/**
 * Lets the tenant's time pass, and does on the way what falls due, in order.
 * @param until milliseconds of the tenant's clock; an earlier moment changes nothing
 * @returns whether any row changed
 */
export function advanceTo(tenant: SimulatedTenant, until: number): boolean {
  const before = tenant.core.sequence;
  const { agenda } = tenant;
  for (;;) {
    const next = agenda.peek();
    const fault = nextFaultDue(tenant);
    const day = nextEwsDay(tenant);
    if (day !== null && day <= until && day <= Math.min(next?.due ?? day, fault ?? day)) {
      passEwsDate(tenant, day);
      continue;
    }
    if (fault !== null && fault <= until && (!next || fault <= next.due)) {
      tenant.core.now = Math.max(tenant.core.now, fault);
      startFaults(tenant);
      continue;
    }
    if (!next || next.due > until) break;
    tenant.core.now = Math.max(tenant.core.now, next.due);
    agenda.take();
    doWork(tenant, next.place);
    endOperations(tenant);
    startFaults(tenant);
  }
  tenant.core.now = Math.max(tenant.core.now, until);
  endOperations(tenant);
  return tenant.core.sequence !== before;
}

/** The tenant's time at which something happens next by itself, or null where nothing is under way. */
export function nextDue(tenant: SimulatedTenant): number | null {
  return tenant.agenda.peek()?.due ?? null;
}

/** The same, with what a scenario holds back until its moment: nobody is told of that beforehand. */
export function nextWake(tenant: SimulatedTenant): number | null {
  const moments = [nextDue(tenant), nextFaultDue(tenant), nextEwsDay(tenant)].filter((due) => due !== null);
  return moments.length > 0 ? Math.min(...moments) : null;
}
