import { alertTexts } from '../../catalog/alert-texts';
import type { Guid } from '../../domain/rows';
import { tryDirection } from './attempt';
import { moveMailbox, sidesInTenant } from './move';
import { CYCLE_MS, enabledDirections, isSynchronizing, lastSynchronization } from './synchronization';
import type { SimulatedMailbox, SimulatedTenant } from './tenant';
import { momentOf } from './tenant';

/**
 * Looks at a mailbox whose surroundings changed: from now on its cycles are run one by one until they
 * go through again or it is disabled.
 * @param before the mailbox's last synchronization as it was counted before the change
 */
export function watchCycles(tenant: SimulatedTenant, id: Guid, before: string | null): void {
  const mailbox = tenant.tables.mailboxes.get(id);
  if (!mailbox || isSynchronizing(tenant, mailbox)) return;
  const due = tenant.core.organizationFacts.backgroundOperations ? tenant.core.now + CYCLE_MS : null;
  moveMailbox(tenant, id, {
    events: [{ type: 'cycle.interrupt' }],
    columns: { lastsuccessfulsynccompletedon: before },
    next: { due, retries: 0 },
    hidden: true,
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
export function runCycle(tenant: SimulatedTenant, mailbox: SimulatedMailbox): void {
  const retries = mailbox.work?.kind === 'mailCycle' ? mailbox.work.retries : 0;
  const sides = sidesInTenant(tenant, mailbox);
  const attempts = enabledDirections(mailbox)
    .filter((direction) => sides[direction] !== 'off')
    .map((direction) => tryDirection(tenant, mailbox, direction, 'cycled', retries))
    .filter((attempt) => attempt !== null);
  const again = attempts.some(({ outcome }) => outcome === 'again');
  const wentThrough = attempts.every(({ outcome }) => outcome === 'passed');
  const at = momentOf(tenant);
  moveMailbox(tenant, mailbox.mailboxid, {
    events: [
      ...attempts.map(({ event }) => event),
      { type: 'cycle.finish', given: { 'a direction is tried again': again } },
    ],
    columns: {
      processinglastattemptedon: at,
      ...(wentThrough
        ? { lastsuccessfulsynccompletedon: at, lastsyncerror: null }
        : { lastsyncerror: alertTexts.lastError(mailbox.name), lastsyncerroroccurredon: at }),
    },
    next: { due: tenant.core.now + CYCLE_MS, retries: retries + 1 },
  });
}
