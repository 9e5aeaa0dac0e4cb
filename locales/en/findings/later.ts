import type { FindingText } from '../../finding-text';

/** Enabled once, and disabled or in trouble since. */
export const laterFindings = {
  'permanent-error': {
    symptom: 'The mailbox was disabled soon after an error alert.',
    cause: 'A permanent error, such as 401, disables the mailbox at once.',
    fix: 'Remove the cause that the code in the alert points to, then test again.',
  },
  'transient-exhausted': {
    symptom: 'After ten retries, five minutes apart, the mailbox was disabled.',
    cause: 'Trouble with the network or the server lasted too long.',
    fix: 'Remove the trouble, then test again.',
  },
  'address-changed': {
    symptom: 'The approval is pending again, and no approver is shown.',
    cause:
      'The address was changed, which probably resets the approval. Only the source document says that a changed address needs approval.',
    fix: 'Approve the address, then test again.',
  },
  'user-deactivated': {
    symptom: 'A mailbox that used to be enabled is inactive.',
    cause: 'The user lost the licence or was disabled.',
    fix: 'Restore licence and user, activate the mailbox, then test and enable it.',
  },
  'profile-changed': {
    symptom: 'The profile was changed after the last test of the mailbox.',
    cause: 'The results probably belong to the earlier profile.',
    fix: 'Assign the right profile again if need be, then test the mailbox again.',
  },
  'profile-deleted': {
    symptom: 'A mailbox that used to be enabled has no profile any more.',
    cause: 'The profile was deleted, and with it the link in the mailbox.',
    fix: 'Assign a profile to the mailbox again.',
  },
  'org-stolen': {
    symptom:
      'Appointments, contacts and tasks no longer synchronize; an alert says that the address is configured with another organization.',
    cause: 'Another environment was tested later and took over the mailbox.',
    fix: 'Test with “Sync items with Exchange from this … org only” and set None in the other organizations. Warning: the other organization stops synchronizing.',
  },
  'quota-mailbox': {
    symptom:
      'The alert carries “ErrorQuotaExceeded. Exchange.server returned 403 error.”, and email stays in Pending Send.',
    cause: 'The mailbox is full or has reached a limit.',
    fix: 'Send one message from Outlook or Outlook on the web as this user first: if that fails too, free space in the mailbox, or look at its other limits in Exchange. If it works, have the Exchange administrator look.',
  },
  'quota-sending': {
    symptom:
      'The alert carries “UnknownOutgoingEmailIntegrationError ErrorSubmissionQuotaExceeded exception.”',
    cause: 'The sending limit is reached, for example 10,000 in 24 hours.',
    fix: 'Use a bulk email service.',
  },
  'gmail-limit': {
    symptom:
      'The alert carries “GeneralOutgoingEmailServerError GeneralFailure”; emails stay in Pending Send.',
    cause: 'Gmail limits how much an account sends. The mailbox is set up as it should be.',
    fix: 'Wait until the limit is over, and send less through this account.',
  },
  'plugin-abort': {
    symptom:
      'The alert carries UnknownIncomingEmailIntegrationError -2147220891 or “Crm.80040265.ISV code aborted the operation.”',
    cause: 'A synchronous workflow or a plug-in aborts the creation of the record.',
    fix: 'Have the owner of the solution correct the customization.',
  },
  'plugin-unexpected': {
    symptom: 'The alert carries -2147220956 (0x80040224).',
    cause: 'A customization failed unexpectedly (IsvUnexpected).',
    fix: 'Have the owner of the solution correct it.',
  },
  'unexpected-retrieve': {
    symptom: 'The alert carries -2147220970 (0x80040216).',
    cause: 'The trouble is temporary; the next cycle follows after 15 minutes.',
    fix: 'Wait for the next cycle. If it persists, turn to Microsoft support.',
  },
  'transient-service': {
    symptom:
      'The alert carries Crm.80040216, ServiceUnavailable, IncomingMailboxInternalCrmError, ErrorInternalServerTransientError or a general error of the server, and nothing else.',
    cause:
      'The service had trouble of its own for a moment. It tries again, and the mailbox is not the cause.',
    fix: 'Wait 15 minutes and read the alerts again: if it is gone, ignore it. If it stays, hand the details to Microsoft support.',
  },
  'pending-send': {
    symptom: 'An email stays in Pending Send.',
    cause: 'The mailbox of the sender is not approved or not enabled for outgoing email.',
    fix: 'Find out what is wrong with the mailbox of the sender, and correct it.',
  },
  'send-as': {
    symptom: 'Sending ends with “You cannot send email as the selected user”.',
    cause:
      'The privilege Send Email as Another User or the personal option for it is missing. This is no failure of enabling.',
    fix: 'Check this privilege and the personal option.',
  },
  'sssadmin-identity': {
    symptom: 'The mailbox shows “# SSSAdminProd” as the delegate who modified it.',
    cause: 'This is a change of the platform between November 2025 and March 2026, and harmless.',
    fix: 'Do nothing; no action is needed.',
  },
} satisfies Record<string, FindingText>;
