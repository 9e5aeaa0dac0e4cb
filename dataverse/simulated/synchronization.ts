import { exchangeFaults } from '../../catalog/exchange-faults';
import { RowState } from '../../domain/choices';
import {
  type ExchangeFault,
  type ExchangeView,
  faultOf,
  HEALTHY_ORGANIZATION,
  type OrganizationExchangeFacts,
} from '../../domain/exchange-side';
import { DIRECTIONS, type Direction } from '../../domain/lifecycle';
import { DIRECTION_COLUMNS } from '../../domain/mailbox-columns';
import type { MailboxColumns, Moment } from '../../domain/rows';
import { profileOf } from './move';
import { exchangeSideOf, momentOf, type SimulatedMailbox, type SimulatedTenant } from './tenant';

/** Documented: the next cycle begins five minutes after the last one ended, and retries as far apart. */
export const CYCLE_MS = 5 * 60_000;

export function exchangeViewOf(tenant: SimulatedTenant, mailbox: MailboxColumns): ExchangeView {
  return {
    mailbox: exchangeSideOf(tenant, mailbox.mailboxid),
    organization: tenant.core.organizationFacts,
    now: momentOf(tenant),
  };
}

const EVERYTHING_ALLOWED = JSON.stringify(HEALTHY_ORGANIZATION);

/** Facts of an organization are replaced, never changed: whether they are all in order is worked out once. */
const inOrder = new WeakMap<OrganizationExchangeFacts, boolean>();
export function allInOrder(facts: OrganizationExchangeFacts): boolean {
  const before = inOrder.get(facts);
  if (before !== undefined) return before;
  const is = JSON.stringify(facts) === EVERYTHING_ALLOWED;
  inOrder.set(facts, is);
  return is;
}

/** Whether anything at all may strike this mailbox: most have nothing, and there are many of them. */
function isUntroubled(tenant: SimulatedTenant, mailbox: MailboxColumns): boolean {
  return (
    tenant.tables.exchange.get(mailbox.mailboxid) === undefined && allInOrder(tenant.core.organizationFacts)
  );
}

/** The first fault of the Exchange side that a direction meets. */
export function exchangeFaultOf(
  tenant: SimulatedTenant,
  mailbox: MailboxColumns,
  direction: Direction,
): ExchangeFault | undefined {
  if (isUntroubled(tenant, mailbox)) return undefined;
  return faultOf(exchangeViewOf(tenant, mailbox), direction, exchangeFaults);
}

export function enabledDirections(mailbox: MailboxColumns): Direction[] {
  return DIRECTIONS.filter((direction) => mailbox[DIRECTION_COLUMNS[direction].enabled]);
}

/** Whether the mail cycles of a mailbox go through: it is enabled, and nothing holds them up. */
export function isSynchronizing(tenant: SimulatedTenant, mailbox: SimulatedMailbox): boolean {
  const enabled = enabledDirections(mailbox);
  if (enabled.length === 0 || mailbox.statecode !== RowState.Active) return false;
  if (mailbox.work?.kind === 'mailCycle' || !tenant.core.organizationFacts.backgroundOperations) return false;
  if (profileOf(tenant, mailbox)?.statecode !== RowState.Active) return false;
  return (
    isUntroubled(tenant, mailbox) ||
    enabled.every((direction) => exchangeFaultOf(tenant, mailbox, direction) === undefined)
  );
}

/**
 * When a mailbox was last synchronized. Cycles that go through change nothing else, so they are counted
 * when somebody asks, not run one by one: 100,000 mailboxes every five minutes would be nothing but work.
 */
export function lastSynchronization(tenant: SimulatedTenant, mailbox: SimulatedMailbox): Moment | null {
  const stored = mailbox.lastsuccessfulsynccompletedon;
  if (!stored || !isSynchronizing(tenant, mailbox)) return stored;
  const cycles = Math.floor((tenant.core.now - Date.parse(stored)) / CYCLE_MS);
  return cycles > 0 ? momentOf(tenant, Date.parse(stored) + cycles * CYCLE_MS) : stored;
}
