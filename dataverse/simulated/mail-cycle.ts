import { alertTexts } from '../../catalog/alert-texts';
import { AlertLevel } from '../../domain/choices';
import type { Guid } from '../../domain/rows';
import type { MailboxEvent } from '../../machines/mailbox.machine';
import { moveMailbox, standingOf } from './move';
import {
  CYCLE_MS,
  enabledDirections,
  exchangeFaultOf,
  isSynchronizing,
  lastSynchronization,
} from './synchronization';
import type { SimulatedMailbox, SimulatedTenant } from './tenant';
import { momentOf } from './tenant';
import { holdsBack, MAX_RETRIES, raiseFault } from './test-faults';

/**
 * Looks at a mailbox whose surroundings changed: from now on its cycles are run one by one until they
 * go through again or it is disabled.
 * @param before the mailbox's last synchronization as it was counted before the change
 */
export function watchCycles(tenant: SimulatedTenant, id: Guid, before: string | null): void {
  const mailbox = tenant.tables.mailboxes.get(id);
  if (!mailbox || mailbox.work || enabledDirections(mailbox).length === 0) return;
  if (isSynchronizing(tenant, mailbox)) return;
  const due = tenant.core.organizationFacts.backgroundOperations ? tenant.core.now + CYCLE_MS : null;
  tenant.tables.mailboxes.put({
    ...mailbox,
    lastsuccessfulsynccompletedon: before,
    work: { kind: 'mailCycle', due, retries: 0 },
  });
}

/** Last synchronizations of the enabled mailboxes, to be taken before something about many of them changes. */
export function synchronizations(
  tenant: SimulatedTenant,
  mailboxes: Iterable<SimulatedMailbox>,
): Map<Guid, string | null> {
  const known = new Map<Guid, string | null>();
  for (const mailbox of mailboxes) {
    if (enabledDirections(mailbox).length > 0) {
      known.set(mailbox.mailboxid, lastSynchronization(tenant, mailbox));
    }
  }
  return known;
}

/** One cycle of a mailbox in trouble: it goes through, is tried again, or disables what failed for good. */
export function runCycle(tenant: SimulatedTenant, mailbox: SimulatedMailbox, retries: number): void {
  const events: MailboxEvent[] = [];
  let again = false;
  for (const direction of enabledDirections(mailbox)) {
    const sides = standingOf(tenant, mailbox);
    if (sides[direction] === 'off') continue;
    const held = holdsBack(tenant, mailbox, direction);
    const fault = held ? undefined : exchangeFaultOf(tenant, mailbox, direction);
    if (!held && !fault) {
      if (sides[direction] === 'retrying') events.push({ type: `${direction}.recovered` });
    } else if (fault && !fault.permanent && retries < MAX_RETRIES) {
      again = true;
      if (sides[direction] === 'enabled') events.push({ type: `${direction}.interrupted` });
      raiseFault(tenant, mailbox, direction, { fault, level: AlertLevel.Warning });
    } else {
      events.push({ type: `${direction}.failed`, exhausted: fault?.permanent === false });
      raiseFault(tenant, mailbox, direction, { fault, text: held ?? undefined, level: AlertLevel.Error });
    }
  }
  const wentThrough = events.every(({ type }) => type.endsWith('.recovered')) && !again;
  moveMailbox(tenant, mailbox.mailboxid, {
    events,
    columns: {
      processinglastattemptedon: momentOf(tenant),
      work: again ? { kind: 'mailCycle', due: tenant.core.now + CYCLE_MS, retries: retries + 1 } : null,
      ...(wentThrough ? { lastsuccessfulsynccompletedon: momentOf(tenant), lastsyncerror: null } : {}),
      ...(again || !wentThrough
        ? { lastsyncerror: alertTexts.lastError(mailbox.name), lastsyncerroroccurredon: momentOf(tenant) }
        : {}),
    },
  });
}
