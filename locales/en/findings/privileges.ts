import type { FindingText } from '../../finding-text';

/** A test failed: privileges in Dataverse, and appointments, contacts, and tasks. */
export const privilegeFindings = {
  'priv-80048306': {
    symptom:
      'The alert carries Crm.80048306 (not enough privilege); its details name -2147187962, ObjectTypeCode 4120 and WriteAccess.',
    cause: 'The user has no role, or lacks user-level Read or Write on Mailbox or the like.',
    fix: 'Assign a role with the required privileges, “Sync to Outlook” (prvSyncToOutlook) first where the details name ObjectTypeCode 4120, and make the user the owner of the mailbox.',
  },
  'priv-80040220': {
    symptom:
      'The alert carries Crm.80040220.PrivilegeDenied; its details name a privilege, such as prvReadEmailServerProfile.',
    cause: 'Exactly the privilege named in the details is missing.',
    fix: 'Add this privilege to the security role.',
  },
  'priv-user': {
    symptom: 'For appointments, contacts and tasks, the alert carries UserPrivilegeError.',
    cause: 'The owner of the mailbox lacks privileges.',
    fix: 'Add the missing privileges to the role of the owner.',
  },
  'priv-8005e259': {
    symptom: 'The alert carries 8005E259.',
    cause: 'The user or team of the mailbox lacks privileges.',
    fix: 'Assign a role with the privileges. Where it comes through a team, its member’s privilege inheritance has to be “Direct User (Basic) access level and Team privileges”.',
  },
  'other-org-primary': {
    symptom:
      'An alert says that appointments, contacts and tasks cannot be synchronized, as the address is configured with another organization. App for Outlook: IncomingEmailRejected.',
    cause:
      'Exchange remembers one organization per mailbox. Another environment, often a sandbox copy or one in a second region, has taken that place.',
    fix: 'Test with “Sync items with Exchange from this … org only” and set None in the other organizations. Warning: the other organization stops synchronizing.',
  },
  'primary-flag-unset': {
    symptom:
      'Appointments, contacts and tasks are on and an alert names another organization; this one is not marked as primary for the mailbox.',
    cause:
      'Another organization probably synchronizes the mailbox. This is only a hint: the truth is in Exchange.',
    fix: 'Test with “Sync items with Exchange from this … org only” and set None in the other organizations. Warning: the other organization stops synchronizing.',
  },
  'timezone-383': {
    symptom: 'Appointments, contacts and tasks fail with “Exchange.server returned 383 error.”',
    cause: 'The time zone of the user is one of those affected, such as Moscow, Istanbul, Cairo or Minsk.',
    fix: 'Choose another time zone with the same offset for the user.',
  },
  'act-203': {
    symptom: 'The alert carries “Exchange.server returned 203 error.”',
    cause:
      'One appointment, contact or task could not be synchronized in that cycle. The documents call it harmless.',
    fix: 'Nothing has to be done: the next cycle tries again.',
  },
  'act-organizer': {
    symptom:
      'An alert says that appointments cannot be synchronized because the Organizer field is not present.',
    cause: 'The form lacks the Organizer field.',
    fix: 'Add the field to the form, then publish it.',
  },
  'act-filter': {
    symptom: 'Every direction is on Success, but an item is missing.',
    cause: 'A synchronization filter of the user probably leaves the item out.',
    fix: 'Have the user adjust the filter.',
  },
} satisfies Record<string, FindingText>;
