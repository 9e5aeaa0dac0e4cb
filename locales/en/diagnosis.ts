import type { Who } from '../../domain/finding';

const who: Record<Who, string> = {
  sa: 'System Administrator',
  app: 'an administrator who is allowed to approve',
  exo: 'Exchange administrator',
  m365: 'administrator of licences and users in Microsoft 365',
  env: 'environment administrator',
  own: 'the user of the mailbox',
  dev: 'owner of the solution',
  ms: 'Microsoft support',
};

/** Words around the findings. */
export const diagnosis = {
  who,
  cause: 'Cause',
  fix: 'Remedy',
  whoFixes: 'Who can do it',
  nothingToDo: 'Nobody has to do anything.',
  source: 'Source',
  several: 'The alert fits several causes and does not tell which of them it is.',
  confirm: 'Only Exchange or Microsoft 365 can confirm this.',
  inferred: 'This rests on inference; no document says it.',
  privileges: 'Named in the alert',
  rejected:
    'IncomingEmailRejected belongs to two causes. If the address is Rejected, decide with the owner of the mailbox and approve it; otherwise another organization may synchronize the mailbox.',
  unexplained:
    'No documented code is in this alert, so it names no cause that we know. Hand it to support as it is instead of guessing.',
  mayBeOver: 'This is what the alert says. Whether it still holds is told by the latest test.',
};

export type DiagnosisTexts = typeof diagnosis;
