import type { StepIdOf } from '../../../catalog/procedure';
import type { StepText } from '../../../domain/step';

export const defaults = {
  'defaults.configure': {
    title: 'Set the defaults for new mailboxes',
    why: 'Every mailbox created from now on takes these settings, so that new users need no work by hand.',
    what: [
      'Open [[siteMap.settings]] > [[siteMap.emailConfiguration]] > [[siteMap.emailConfigurationSettings]].',
      'Set [[field.serverProfile]] to [[profile.microsoftExchangeOnline]].',
      'Set [[field.incomingEmail]] and [[field.outgoingEmail]] to [[option.serverSideSynchronizationOrEmailRouter]].',
      'Set [[field.appointmentsContactsTasks]] to [[option.serverSideSynchronization]].',
      'Select [[command.ok]].',
    ],
    current: [
      'Open [[current.settings]] > [[current.email]] > [[current.emailSettings]] and find [[current.synchronizationMethods]].',
      'Choose the profile and server-side synchronization throughout, then select [[current.save]].',
    ],
  },
} satisfies Record<StepIdOf<'defaults'>, StepText>;
