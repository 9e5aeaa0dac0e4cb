import type { FindingText } from '../../finding-text';

/** What a diagnosis could not read, and where it ends. */
export const limitFindings = {
  'read-denied': {
    symptom: 'Reading the mailboxes, the alerts or the settings of the organization is refused with 403.',
    cause: 'You lack a privilege; the message names it (prv…).',
    fix: 'Have the named privilege given to you, then read again. Until then there is no verdict on this part.',
  },
  session: {
    symptom: 'The server answers with 401, or with HTML instead of JSON.',
    cause: 'You are signed out.',
    fix: 'Sign in again.',
  },
  'throttled-api': {
    symptom: 'The server answers with 429, and not all data could be read.',
    cause: 'The server limits the requests; Retry-After says how long to wait.',
    fix: 'Wait that long, then read again. Until then, treat the data as partial.',
  },
  'schema-old': {
    symptom: 'The server answers with 400 when newer columns are read.',
    cause: 'The organization probably has a lower version without these columns.',
    fix: 'Read again without these columns, and note the lower version.',
  },
  'viewer-limited': {
    symptom: 'You see only your own mailboxes.',
    cause: 'You may read only your own mailboxes, so the list is not that of the whole organization.',
    fix: 'Do not judge the organization by this list; ask somebody who may read all mailboxes.',
  },
  'alerts-off': {
    symptom: 'There are no alerts, although the test failed.',
    cause:
      'Alerts for errors are switched off for the organization (generatealertsforerrors), so their absence proves nothing.',
    fix: 'Switch alerts for errors on, then test again.',
  },
  'alert-aged': {
    symptom: 'The test failed, but its alert is no longer there.',
    cause: 'Users can delete alerts from the alerts wall; this has probably happened.',
    fix: 'Test the mailbox again and read the new alert.',
  },
  'cannot-see-exchange': {
    symptom: 'What Dataverse shows is not enough to name the cause.',
    cause:
      'The final cause lies in Exchange, Entra, Microsoft 365 or the network, where only evidence from there decides.',
    fix: 'Give the Exchange administrator the exact question and command instead of guessing.',
  },
  unexplained: {
    symptom: 'A direction failed, or an alert says something, and no known cause fits it.',
    cause: 'The cause is not known; the nearest one would only be a guess.',
    fix: 'Gather the evidence and hand it to support instead of picking the nearest cause.',
  },
} satisfies Record<string, FindingText>;
