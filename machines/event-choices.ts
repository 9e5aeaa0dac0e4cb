/** The events of the mailbox machine as somebody can choose among them: who brings each about, and how it may turn out. */
import { DIRECTIONS, type Direction } from '../domain/lifecycle';
import type { MailboxEventType, Turn } from '../domain/lifecycle-events';
import type { Outcomes } from './mailbox.guards';
import type { MailboxEvent } from './mailbox.machine';

export interface EventChoice {
  event: MailboxEvent;
  /**
   * `approver`: who may approve this mailbox; `administrator`: who may write it, which documents leave open (decisions
   * 27, inferred); `service`: nobody has to do anything.
   */
  by: 'approver' | 'administrator' | 'service';
  turn?: Turn;
  /** Undoes a step of the procedure, or does half of one. */
  back?: true;
}

const MAY: Outcomes = { 'the caller may approve': true };
const OPEN: Outcomes = { 'nothing holds mail back': true };

const administrator = (type: MailboxEventType): EventChoice => ({ event: { type }, by: 'administrator' });
const back = (choice: EventChoice): EventChoice => ({ ...choice, back: true });
const approver = (type: MailboxEventType): EventChoice => ({ event: { type, given: MAY }, by: 'approver' });
const service = (type: MailboxEventType, turn?: Turn, given?: Outcomes): EventChoice => ({
  event: given ? { type, given } : { type },
  by: 'service',
  ...(turn ? { turn } : {}),
});

/** What Exchange may say when the service tries a direction. */
const tried = (type: `${Direction}.${'tested' | 'cycled'}`): EventChoice[] => [
  service(type, 'passes', { ...OPEN, 'Exchange takes it': true }),
  service(type, 'again', { ...OPEN, 'the trouble may pass': true, 'a retry is left': true }),
  service(type, 'spent', { ...OPEN, 'the trouble may pass': true }),
  service(type, 'fails', OPEN),
];

/** In the order of the procedure. */
export const EVENT_CHOICES: readonly EventChoice[] = [
  administrator('mailbox.activate'),
  {
    event: { type: 'profile.assign', given: { 'the profile is server to server': true } },
    by: 'administrator',
    turn: 'serverToServer',
  },
  { event: { type: 'profile.assign' }, by: 'administrator', turn: 'other' },
  ...DIRECTIONS.map((direction) => administrator(`${direction}.configure`)),
  administrator('address.change'),
  approver('mailbox.approve'),
  back(approver('mailbox.reject')),
  back(approver('approval.halfGiven')),
  administrator('mailbox.test'),
  service('test.start'),
  ...DIRECTIONS.flatMap((direction) => tried(`${direction}.tested`)),
  service('test.finish', 'ends'),
  service('test.finish', 'again', { 'a direction is tried again': true }),
  service('cycle.interrupt'),
  ...DIRECTIONS.flatMap((direction) => tried(`${direction}.cycled`)),
  service('cycle.finish', 'ends'),
  service('cycle.finish', 'again', { 'a direction is tried again': true }),
  back(administrator('test.cancel')),
  back(administrator('mailbox.deactivate')),
  back(administrator('profile.remove')),
  back(administrator('address.clear')),
  ...DIRECTIONS.map((direction) => back(administrator(`${direction}.drop`))),
  back(approver('policy.waive')),
  back(approver('policy.require')),
];
