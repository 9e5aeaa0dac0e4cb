import type { StepIdOf } from '../../../catalog/procedure';
import type { StepText } from '../../../domain/step';

export const test = {
  'test.choose': {
    title: 'Choose what to test',
    why: 'The test is what enables a mailbox. You run it for chosen mailboxes or for all that use the profile.',
    what: [
      'Choose selected mailboxes to begin small or to repeat the test after a repair.',
      'Choose the whole profile to test everything connected to it.',
    ],
  },
  'mailboxes.test': {
    title: 'Test and enable selected mailboxes',
    why: 'The test tries incoming and outgoing mail and enables the selected mailboxes for email processing.',
    what: [
      'Open [[siteMap.settings]] > [[siteMap.emailConfiguration]] > [[siteMap.mailboxes]].',
      'Switch to the view [[view.activeMailboxes]].',
      'Select the mailboxes that you want to test.',
      'Select [[command.testEnableMailbox]].',
      'When done, read [[field.incomingEmailStatus]], [[field.outgoingEmailStatus]] and [[field.appointmentsContactsTasksStatus]].',
    ],
    current: [
      'Open [[current.settings]] > [[current.email]] > [[current.mailboxes]]; the command is on the grid and inside each mailbox.',
    ],
  },
  'profile.testAll': {
    title: 'Test all mailboxes of the profile',
    why: 'One command tests every mailbox connected to the profile, as a job in the background.',
    what: [
      'Open [[siteMap.settings]] > [[siteMap.emailConfiguration]] > [[siteMap.emailServerProfiles]].',
      'Select [[profile.microsoftExchangeOnline]].',
      'Select [[command.testEnableMailboxes]].',
      'Wait until the job is done, then read the results in the mailboxes.',
    ],
    current: [
      'The page of 2021 has the same command under [[current.serverProfiles]]; the page of 2025 no longer describes it.',
    ],
  },
} satisfies Record<StepIdOf<'test'>, StepText>;
