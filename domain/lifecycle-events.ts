/** Names of the lifecycle's events, as far as words are made for them; `machines/mailbox.machine.ts` has what they do. */

/** Events of the whole mailbox. */
type MailboxEventName =
  | 'mailbox.activate'
  | 'mailbox.deactivate'
  | 'profile.assign'
  | 'profile.remove'
  | 'address.change'
  | 'address.clear'
  | 'mailbox.approve'
  | 'mailbox.reject'
  /** An approval that set the Dynamics half only (failures.md, O365-NOT-APPROVED). */
  | 'approval.halfGiven'
  | 'policy.require'
  | 'policy.waive'
  | 'mailbox.test'
  | 'test.start'
  | 'test.cancel'
  | 'test.finish'
  /** Something around an enabled mailbox changed so that its next cycle will not go through. */
  | 'cycle.interrupt'
  | 'cycle.finish';

/** Events of one direction. `tested`: a test has its answer for it. `cycled`: a mail cycle has. */
type DirectionEventName = 'configure' | 'drop' | 'tested' | 'cycled';

export type EventName = MailboxEventName | DirectionEventName;

export type MailboxEventType = MailboxEventName | `${'incoming' | 'outgoing' | 'act'}.${DirectionEventName}`;

/** Why an event may turn out in more ways than one. */
export type Turn = 'serverToServer' | 'other' | 'passes' | 'again' | 'spent' | 'fails' | 'ends';
