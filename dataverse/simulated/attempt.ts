/** What the asynchronous service meets when it tries a direction, in a test or in a mail cycle. */
import { AlertLevel } from '../../domain/choices';
import type { Direction } from '../../domain/lifecycle';
import type { MailboxEvent } from '../../machines/mailbox.machine';
import { afterEvent, regionsOf } from './move';
import { exchangeFaultOf } from './synchronization';
import type { SimulatedMailbox, SimulatedTenant } from './tenant';
import { holdsBack, raiseFault } from './test-faults';

/** Documented: up to ten retries, five minutes apart, then the failure counts as permanent. */
const MAX_RETRIES = 10;

export interface Attempt {
  event: MailboxEvent;
  /** `again`: trouble that may pass, and a retry is left. */
  outcome: 'passed' | 'again' | 'failed';
}

/**
 * Tries a direction: what holds mail back and what Exchange says are asked here, what follows from it the machine
 * decides. The alert of a failure is written.
 * @param as which of the two tries it
 * @param retries how often it was tried before
 * @returns null where the direction is not one that the lifecycle wants
 */
export function tryDirection(
  tenant: SimulatedTenant,
  mailbox: SimulatedMailbox,
  direction: Direction,
  as: 'tested' | 'cycled',
  retries: number,
): Attempt | null {
  const held = holdsBack(tenant, mailbox, direction);
  // What is held back never comes to Exchange.
  const fault = held === null ? exchangeFaultOf(tenant, mailbox, direction) : undefined;
  const given = {
    'nothing holds mail back': held === null,
    'Exchange takes it': fault === undefined,
    'the trouble may pass': fault?.permanent === false,
    'a retry is left': retries < MAX_RETRIES,
  };
  const event: MailboxEvent = { type: `${direction}.${as}`, given };
  // The table cannot tell it: tried again, an enabled direction stays enabled and a failed one failed.
  const again = given['the trouble may pass'] && given['a retry is left'];
  if (held !== null) raiseFault(tenant, mailbox, direction, { text: held, level: AlertLevel.Error });
  else if (fault) {
    const level = again ? AlertLevel.Warning : AlertLevel.Error;
    raiseFault(tenant, mailbox, direction, { fault, level });
  }
  const before = regionsOf(tenant, mailbox);
  if (before[direction] === 'off') return null;
  const after = afterEvent(tenant, before, event)?.[direction];
  const passed = !again && after === 'enabled';
  return { event, outcome: again ? 'again' : passed ? 'passed' : 'failed' };
}
