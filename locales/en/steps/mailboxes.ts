import type { StepIdOf } from '../../../catalog/procedure';
import type { StepText } from '../../../domain/step';

export const mailboxes = {
  'access.mailboxTable': {
    title: 'Get read and write access to mailboxes',
    why: 'Administrator permissions alone do not let you change how a mailbox sends and receives. You need two privileges more.',
    what: [
      'Open [[siteMap.settings]] > [[siteMap.security]] > [[siteMap.securityRoles]] and a role that you hold.',
      'On the tab [[tab.businessManagement]] check that it gives [[privilege.read]] and [[privilege.write]] on [[word.mailboxEntity]].',
      'If one is missing, ask a holder of the role [[role.systemAdministrator]] to add it.',
    ],
    current: [
      'Open [[current.settings]] > [[current.usersAndPermissions]] > [[current.securityRoles]] for your environment.',
    ],
  },
  'configure.choose': {
    title: 'Choose how to configure existing mailboxes',
    why: 'Mailboxes older than your defaults still lack profile and methods. Two ways lead there; they differ in when the test runs.',
    what: [
      'Choose [[command.applyDefaultEmailSettings]] to hand out the defaults and test at once.',
      'Choose [[command.edit]] to set each value yourself and test later.',
    ],
  },
  'mailboxes.applyDefaults': {
    title: 'Apply the defaults to existing mailboxes',
    why: 'One command gives the defaults to all selected mailboxes and, unless you change it, tests and enables them too.',
    what: [
      'Open [[siteMap.settings]] > [[siteMap.emailConfiguration]] > [[siteMap.mailboxes]].',
      'Switch to the view [[view.activeMailboxes]].',
      'Select every mailbox that should use [[profile.microsoftExchangeOnline]].',
      'Select [[command.applyDefaultEmailSettings]] and look through the settings.',
      'Select [[command.ok]].',
    ],
    current: [
      'Open [[current.settings]] > [[current.email]] > [[current.mailboxes]]; view and command keep their names.',
    ],
  },
  'mailboxes.bulkEdit': {
    title: 'Edit existing mailboxes together',
    why: 'Editing sets profile and methods on many mailboxes at once and leaves the test for later.',
    what: [
      'Open [[siteMap.settings]] > [[siteMap.emailConfiguration]] > [[siteMap.mailboxes]] and the view [[view.activeMailboxes]].',
      'Select the mailboxes and choose [[command.edit]]; the form [[form.changeMultipleRecords]] opens.',
      'Under [[section.synchronizationMethod]] set [[field.serverProfile]] to [[profile.microsoftExchangeOnline]].',
      'Set [[field.incomingEmail]] and [[field.outgoingEmail]] to [[option.serverSideSynchronizationOrEmailRouter]].',
      'Set [[field.appointmentsContactsTasks]] to [[option.serverSideSynchronization]] and select [[command.change]].',
    ],
    current: [
      'After [[command.edit]] open the tab [[current.general]] and change the values under [[current.synchronizationMethods]].',
      'Finish with [[current.save]]; the page of 2021 still had [[form.changeMultipleRecords]] and [[command.change]].',
    ],
  },
} satisfies Record<StepIdOf<'mailboxes'>, StepText>;
