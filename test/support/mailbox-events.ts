import { holding } from '../../domain/condition';
import { MAIL_MAY_FLOW, type Sides } from '../../domain/lifecycle';
import type { Outcomes } from '../../machines/mailbox.guards';
import type { MailboxEvent, MailboxEventType } from '../../machines/mailbox.machine';
import { moves } from '../../machines/mailbox.moves';

function* outcomesOf([guard, ...others]: readonly (keyof Outcomes)[]): Generator<Outcomes> {
  if (!guard) {
    yield {};
    return;
  }
  for (const rest of outcomesOf(others)) {
    yield { ...rest, [guard]: false };
    yield { ...rest, [guard]: true };
  }
}

/** Every event of the machine with everything that its guards may answer. */
export const EVENT_VARIANTS: readonly MailboxEvent[] = Object.entries(moves.events).flatMap(
  ([type, { outside }]) =>
    [...outcomesOf(outside)].map((given) => ({ type: type as MailboxEventType, given })),
);

const mailMayFlow = holding(MAIL_MAY_FLOW);

/** The event as a service sends it that is no liar: where the mailbox itself holds mail back, that is known. */
export const honest = (event: MailboxEvent, from: Sides): MailboxEvent =>
  mailMayFlow(from) ? event : { ...event, given: { ...event.given, 'nothing holds mail back': false } };
