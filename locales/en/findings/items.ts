/** Temporary trouble, single items, and alerts that only inform (today.md 4.2 and 7). */
export const itemFindings = {
  'transient-service': {
    symptom:
      'The alert carries Crm.80040216, ServiceUnavailable, IncomingMailboxInternalCrmError, ErrorInternalServerTransientError or a general error of the server, and nothing else.',
    cause:
      'The service had trouble of its own for a moment. It tries again, and the mailbox is not the cause.',
    fix: 'Wait 15 minutes and read the alerts again: if it is gone, ignore it. If it stays, hand the details to Microsoft support.',
  },
  'act-203': {
    symptom: 'The alert carries “Exchange.server returned 203 error.”',
    cause:
      'One appointment, contact or task could not be synchronized in that cycle. The documents call it harmless.',
    fix: 'Nothing has to be done: the next cycle tries again.',
  },
  'gmail-limit': {
    symptom:
      'The alert carries “GeneralOutgoingEmailServerError GeneralFailure”; emails stay in Pending Send.',
    cause: 'Gmail limits how much an account sends. The mailbox is set up as it should be.',
    fix: 'Wait until the limit is over, and send less through this account.',
  },
  'smtp-auth-ended': {
    symptom: 'The alert carries “550 5.7.30 Basic authentication is not supported for Client Submission.”',
    cause:
      'Exchange Online does not take basic authentication for sending by SMTP here: off by default at the end of December 2026 for existing tenants, and from the start for those made later. As far as we can tell it strikes profiles of type Other that send through Exchange Online.',
    fix: 'Move these mailboxes to the profile of Exchange Online (Server to Server). Until then, an Exchange administrator of a tenant from before may switch SMTP AUTH basic authentication on again; its final date is to be announced in the second half of 2027.',
  },
  'item-not-created': {
    symptom: 'The alert carries InvalidSender or InvalidForwardMailItem, and names one email.',
    cause: 'That one email cannot be created in Dynamics 365. The mailbox is well.',
    fix: 'Look at that email only, and leave the mailbox as it is.',
  },
  'internal-email-rejected': {
    symptom: 'The item carries InternalEmailReject.',
    cause:
      'An email between two users of Dynamics 365 is not tracked for the second of them. The mailbox is well.',
    fix: 'If both are wanted, switch on “Track emails sent between Dynamics 365 users as two activities” in the email settings.',
  },
  'already-tracked': {
    symptom: 'An email could not be created because it is a duplicate.',
    cause: 'The same email is tracked already. The mailbox is well.',
    fix: 'Nothing has to be done: look the email up by its message id.',
  },
  'scheduling-conflict': {
    symptom: 'The item carries ExchangeSyncSchedulingConflictsError.',
    cause: 'An appointment conflicts with another one, and was saved in Outlook. The mailbox is well.',
    fix: 'Open the appointment, answer whether to save it in spite of the conflict, and wait up to 15 minutes.',
  },
  'tested-and-enabled': {
    symptom: 'The alert says that the mailbox was tested and enabled.',
    cause: 'The alert tells of a success.',
    fix: 'Nothing has to be done.',
  },
  'tracked-category-added': {
    symptom: 'The alert says that the Outlook category “Tracked To Dynamics 365” has been enabled.',
    cause: 'The alert only informs: a category was added for tracking.',
    fix: 'Nothing has to be done.',
  },
} as const;
