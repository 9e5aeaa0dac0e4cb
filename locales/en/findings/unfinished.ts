import type { FindingText } from '../../finding-text';

/** A test that was not run, or has not ended. */
export const unfinishedFindings = {
  'never-tested': {
    symptom:
      'The methods are set and the address is approved, but the mailbox was never tested and no test is scheduled.',
    cause: 'Nobody has run the test, for example because it was unticked in Apply Default Email Settings.',
    fix: 'Run Test & Enable Mailbox.',
  },
  'test-pending': {
    symptom: 'A test is scheduled, and fewer than 15 minutes have passed.',
    cause: 'This is normal: tests run in the background and take some minutes.',
    fix: 'Wait, then look again.',
  },
  'test-postponed': {
    symptom: 'A test is scheduled, but after retries it has been put off to a later time.',
    cause: 'After failures, the system probably waits before it tries again.',
    fix: 'Wait, or remove the cause and schedule the test again.',
  },
  'test-stuck': {
    symptom:
      'A test has been scheduled for longer than 15 to 30 minutes (our threshold), and the mailbox was not attempted recently.',
    cause: 'The asynchronous service has probably lost the mailbox or keeps it locked.',
    fix: 'Test again later. If it persists, turn to Microsoft support.',
  },
  'background-off': {
    symptom: 'Tests are scheduled everywhere, and no mailbox has been processed or synchronized recently.',
    cause:
      'The environment is probably in Administration mode with Background operations off: neither synchronization nor tests run. Dataverse shows only the pattern.',
    fix: 'Have the environment administrator switch on Background operations in the Power Platform admin center.',
  },
  'async-backlog': {
    symptom:
      'Tests are waiting everywhere, but there is some progress. Where they can be seen, jobs of type 52 are waiting.',
    cause: 'The asynchronous service is probably overloaded or out of order.',
    fix: 'Wait, and check the service health.',
  },
  'test-stale': {
    symptom: 'The profile, the address or a method was changed after the last test.',
    cause: 'The results probably belong to the earlier configuration.',
    fix: 'Test the mailbox again.',
  },
  partial: {
    symptom: 'Some directions are on Success, others on Failure or Not Run.',
    cause:
      'Only some directions fail, so each may have its own cause: email may pass while appointments, contacts and tasks fail.',
    fix: 'Look at each direction on its own.',
  },
} satisfies Record<string, FindingText>;
