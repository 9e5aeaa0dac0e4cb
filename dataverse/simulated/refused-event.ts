/** Why the lifecycle refuses an event, as the service answers it (decisions 37). */
import { lineOf } from '../../domain/lifecycle';
import { OUTSIDE_GUARDS } from '../../machines/mailbox.guards';
import type { MailboxEvent } from '../../machines/mailbox.machine';
import type { Regions } from '../../machines/mailbox.regions';
import { badRequest, type Refusal } from '../refusal';
import { approvalRefusal } from './approval';
import type { Caller } from './caller';
import { afterEvent } from './move';
import type { SimulatedMailbox, SimulatedTenant } from './tenant';

const EVERYTHING_GOES = Object.fromEntries(OUTSIDE_GUARDS.map((guard) => [guard, true]));

/** Whether it is a guard that said no, and not the state that the mailbox is in. */
const isGuarded = (tenant: SimulatedTenant, from: Regions, { type }: MailboxEvent): boolean =>
  afterEvent(tenant, from, { type, given: EVERYTHING_GOES }) !== null;

export function refusalOf(
  tenant: SimulatedTenant,
  caller: Caller,
  mailbox: SimulatedMailbox,
  { refused, from }: { refused: MailboxEvent; from: Regions },
): Refusal {
  if (refused.given?.['the caller may approve'] === false && isGuarded(tenant, from, refused)) {
    return approvalRefusal(tenant, caller, mailbox);
  }
  if (from.approval === 'noAddress' && /^(?:mailbox[.](?:approve|reject)|approval[.])/.test(refused.type)) {
    return badRequest('A mailbox without an email address cannot be approved or rejected.');
  }
  const { state } = lineOf(from);
  return badRequest(`The mailbox is in the state '${state}': '${refused.type}' means nothing there.`);
}
