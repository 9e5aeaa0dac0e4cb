import type { OwnArrivalId } from '../../../domain/arrival/arrival-ids';
import type { ArrivalText } from '../../finding-text';

export const causes: Record<OwnArrivalId, ArrivalText> = {
  'direction-off': {
    cause: 'The mailbox is not enabled for this.',
    fix: 'Look at the diagnosis of the mailbox: it tells what holds it, and the shortest way to enabled.',
  },
  'filter-none': {
    cause: 'No email becomes a row: the filter is No email messages.',
    fix: 'Choose another filter, and read mail anew: set the start date back, track the email in Outlook, or run Test & Enable Mailbox again.',
  },
  'filter-replies': {
    cause: 'Only replies to email from Dynamics 365 become rows, and this is none.',
    fix: 'Choose a wider filter, such as All email messages, or track the email in Outlook.',
  },
  'filter-contacts': {
    cause: 'Only email from leads, contacts and accounts becomes a row, and the sender is none.',
    fix: 'Make the sender a contact, choose a wider filter, or track the email in Outlook.',
  },
  'filter-enabled-records': {
    cause: 'Only email from records that have an email address becomes a row, and the sender is none.',
    fix: 'Make the sender a contact, choose All email messages, or track the email in Outlook.',
  },
  'before-start-date': {
    cause: 'The email arrived before the date from which on mail is taken.',
    fix: 'Set the start date back: Process Email Received After of the mailbox, or Process Emails Received After of the profile. The later one counts.',
  },
  'recipient-group': {
    cause: 'The email went to a distribution group, which is no row of Dynamics 365.',
    fix: 'Choose All email messages for those who are to get it, or give the group’s address to a queue of its own.',
  },
  'recipient-alias': {
    cause: 'The email went to another address of the mailbox, which is on no row of Dynamics 365.',
    fix: 'Add this address to another email field of the user or queue.',
  },
  'recipient-bcc': {
    cause: 'The mailbox got a blind copy: its address is not among the recipients.',
    fix: 'Choose All email messages, or track the email in Outlook.',
  },
  'recipient-on-several-rows': {
    cause: 'The address stands on several rows, and such recipients are set as unresolved.',
    fix: 'Remove the duplicates, or set “Set To,cc,bcc fields as unresolved if multiple matches are found” to No.',
  },
  'recipient-not-indexed': {
    cause: 'No row of EmailSearch has the address of this mailbox: nobody is found by it.',
    fix: 'Enter the address of the user or queue anew and save. Its approval may then be asked for again.',
  },
  'colleagues-ignored': {
    cause: 'Email between colleagues is left out here.',
    fix: 'Switch on “Track emails sent between Dynamics 365 users as two activities”, if both are wanted.',
  },
  'other-folder': {
    cause: 'Only the Inbox itself is read, and the email lies in another folder.',
    fix: 'Move the email to the Inbox. Folders below the Inbox are read where folder-level tracking is on and the user set a rule for them (Options > Email > Configure Folder Tracking Rules; at most 25, and not for queues).',
  },
  'attachment-scan': {
    cause:
      'Safe Attachments still scanned the email when it was read: Dynamic Delivery put a placeholder there.',
    fix: 'Choose another action of Safe Attachments for these mailboxes, such as Block.',
  },
  'marked-undeliverable': {
    cause: 'Outlook marks the email as Undeliverable: its activity could not be created.',
    fix: 'Look for a synchronous plug-in or workflow on email, and for privileges that the owner lacks.',
  },
  'still-draft': {
    cause: 'The email is a draft: it was not sent.',
    fix: 'Open the email and send it.',
  },
  'send-later': {
    cause: 'Some email waits for the time that somebody set with Send Later.',
    fix: 'Wait, or open the email and change the time.',
  },
  'send-failed': {
    cause: 'Sending failed. No document lists the causes.',
    fix: 'Look at the alerts of the mailbox and at No. of Delivery Attempts of the email; then send it again.',
  },
  'recipient-unresolved': {
    cause: 'A recipient is no record of Dynamics 365, and such email may not be sent here.',
    fix: 'Make the recipient a record, or switch on “People can send emails with unresolved recipients”.',
  },
  'sent-by-another-mailbox': {
    cause: 'Whoever stands in From sends the email: this mailbox has nothing to do with it.',
    fix: 'Ask about the mailbox of the queue or user in From.',
  },
  'not-in-sent-folder': {
    cause: 'Sent email may not be saved in Outlook’s Sent folder.',
    fix: 'Look at SSSSaveOutgoingEmailToExchangeSentFolder; it has to be true.',
  },
  'communication-services': {
    cause:
      'Outgoing email goes through Azure Communication Services: the states of server-side synchronization do not tell about it.',
    fix: 'Ask whoever set that service up.',
  },
  'no-sync-to-outlook': {
    cause: 'The owner lacks the privilege Sync to Outlook.',
    fix: 'Add Sync to Outlook (Business Management > Privacy-related) to a role of the user.',
  },
  'privileges-missing': {
    cause: 'The owner lacks privileges that synchronization needs.',
    fix: 'Add those that are named below to a role of the user.',
  },
  'link-broken': {
    cause: 'An item was deleted or unlinked on one side, and so is not synchronized any more.',
    fix: 'Track the item anew in Outlook.',
  },
  'item-passing': {
    cause: 'An item met trouble that passes: the service tries again within 15 minutes.',
    fix: 'Nothing has to be done, unless it stays.',
  },
  'item-unexplained': {
    cause: 'An item failed with a code that no document explains.',
    fix: 'Send code, time and number of tries to Microsoft support.',
  },
  'track-pending': {
    cause: 'Tracking takes up to 15 minutes: Track pending is normal.',
    fix: 'Wait. After 20 minutes, look at the diagnosis of the mailbox.',
  },
  'tracked-elsewhere': {
    cause: 'It was tracked in another environment, which has it now.',
    fix: 'Look there. To track here, install the app from this environment: the last installation wins.',
  },
  'category-tracking-off': {
    cause: 'Tracking by category is switched off.',
    fix: 'Set TrackCategorizedItems to true.',
  },
  'app-for-queue': {
    cause: 'The mailbox is a queue’s: the app for Outlook does not support queues.',
    fix: 'Use the mailbox of a user.',
  },
  'app-cross-tenant': {
    cause: 'Exchange is in another tenant: the app for Outlook is not supported there.',
    fix: 'No remedy is documented; track by category or folder instead.',
  },
  'app-not-installed': {
    cause: 'The app is not installed for this mailbox.',
    fix: 'Choose the user under All Eligible Users, and Add App to Outlook. It takes about 15 minutes.',
  },
  'app-installing': {
    cause: 'The app is being installed, which takes about 15 minutes.',
    fix: 'Wait, and start Outlook again.',
  },
  'app-install-failed': {
    cause: 'Installing the app failed.',
    fix: 'Look at the status and its details, mend what they name, and choose Add App to Outlook again.',
  },
  'app-upgrade': {
    cause: 'The installed app has to be upgraded.',
    fix: 'Choose Add App to Outlook again.',
  },
  'app-other-environment': {
    cause: 'Another environment installed the app last: in Outlook it belongs to that one.',
    fix: 'Run Test & Enable Mailbox here with the box for this organization ticked, and choose Add App to Outlook here.',
  },
  'app-not-primary-address': {
    cause: 'The mailbox has another address than the primary SMTP address in Exchange.',
    fix: 'Enter the primary SMTP address at the user, have it approved, and test again.',
  },
  'app-no-privilege': {
    cause: 'The user lacks the privilege Use Dynamics 365 App for Outlook.',
    fix: 'Add it (Business Management > Privacy-related) to a role of the user, or give the ready role.',
  },
  'app-privilege-named': {
    cause: 'The user lacks privileges that the app needs.',
    fix: 'Add those that are named below to a role of the user, or give the ready role.',
  },
  'app-no-views': {
    cause: 'The user may not read views.',
    fix: 'Add prvReadQuery (Customization, View) and prvReadUserQuery (Core Records, Saved View) to a role of the user.',
  },
  'app-no-role': {
    cause: 'The user has no role for the app.',
    fix: 'Give the user the role Dynamics 365 App for Outlook User: open the user, and choose Manage Roles. Through a team it does not work.',
  },
  'app-administrative-access': {
    cause: 'The user has administrative access only; the app asks for read-write access.',
    fix: 'Set the Access Mode of the user to Read-Write.',
  },
  'app-not-member': {
    cause: 'The user is not in the security group of the environment.',
    fix: 'Add the user to that group.',
  },
  'app-exchange-connection': {
    cause: 'The app does not reach Exchange: mostly OAuth or a certificate of Exchange on premises.',
    fix: 'Have the Exchange administrator look at OAuth and its certificate.',
  },
  'app-not-shown': {
    cause: 'Outlook does not show the app.',
    fix: 'Look at the version of Outlook, optional connected experiences, the reading pane, the type of the item, and the policy of Exchange; then install the app again.',
  },
};
