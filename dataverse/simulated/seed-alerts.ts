import { alertTexts } from '../../catalog/alert-texts';
import { exchangeFaults } from '../../catalog/exchange-faults';
import { AlertLevel } from '../../domain/choices';
import { faultOf } from '../../domain/exchange-side';
import { DIRECTIONS } from '../../domain/lifecycle';
import type { MailboxSeed } from '../../domain/scenario';
import { momentOf, type SimulatedMailbox, type SimulatedTenant } from './tenant';
import { holdsBack, raiseFault } from './test-faults';

/** The alerts that the failed directions of a seeded mailbox left, as its test would have written them. */
export function raiseSeedAlerts(tenant: SimulatedTenant, mailbox: SimulatedMailbox, seed: MailboxSeed): void {
  const { alert, sides = {}, exchange = {} } = seed;
  if (alert === undefined) return;
  const view = { mailbox: exchange, organization: tenant.core.organizationFacts, now: momentOf(tenant) };
  for (const direction of DIRECTIONS) {
    if (sides[direction] !== 'failed' && sides[direction] !== 'exhausted') continue;
    const held = holdsBack(tenant, mailbox, direction);
    const fault = held === null ? faultOf(view, direction, exchangeFaults) : undefined;
    const text = fault ? undefined : (held ?? alertTexts.failed(mailbox.name, direction, alert));
    raiseFault(tenant, mailbox, direction, { fault, text, level: AlertLevel.Error });
  }
}
