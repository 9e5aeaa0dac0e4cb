import type { FindingText } from '../../finding-text';

/** Single items, and alerts that only inform: the mailbox is well. */
export const itemFindings = {
  'bad-recipient': {
    symptom: 'The alert carries -2147218677 (0x80040b0b).',
    cause: 'One email has an invalid address in To or Cc. The mailbox is fine.',
    fix: 'Look at that one email only; leave the mailbox as it is.',
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
  'size-150mb': {
    symptom: 'An incoming email is missing.',
    cause: 'The email is larger than 150 MB in total.',
    fix: 'Take this limit into account; no remedy is documented.',
  },
  'no-correlation': {
    symptom: 'The mailbox is healthy, but an email is not tracked.',
    cause:
      'No user or queue is set to take this email: the filtering options leave it out, or it was moved out of the Inbox. This is no failure of enabling.',
    fix: 'Check the filtering options, the setting for correlation, and whether the email was moved out of the Inbox. To read mail anew, set the start date back, track it in Outlook, or run Test & Enable Mailbox again.',
  },
  'no-recipient': {
    symptom:
      'The mailbox is healthy, but an email that does not name it among the recipients is not tracked.',
    cause:
      'No user or queue of Dynamics 365 is found among the recipients: a distribution group, an alias that is on no row, an address on several rows, BCC, or a missing row of EmailSearch. This is no failure of enabling.',
    fix: "Look the address up (/api/data/v9.1/emailsearches?$filter=emailaddress eq '<address>'). Add the alias to another address field of the user or queue, remove duplicates, or accept all email messages. To read mail anew, set the start date back, track it in Outlook, or run Test & Enable Mailbox again.",
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
} satisfies Record<string, FindingText>;
