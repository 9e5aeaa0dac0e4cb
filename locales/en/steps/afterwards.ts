import type { StepIdOf } from '../../../catalog/procedure';
import type { StepText } from '../../../domain/step';

export const afterwards = {
  'act.primaryOrg': {
    title: 'Let this organization synchronize appointments',
    why: 'Exchange remembers one organization per mailbox. If it remembers another, appointments, contacts and tasks fail here.',
    what: [
      'In the view [[view.activeMailboxes]] select the mailboxes concerned and then [[command.testEnableMailbox]].',
      'In the dialog tick [[checkBox.syncThisOrgOnly]].',
      'Run the test and read [[field.appointmentsContactsTasksStatus]].',
    ],
    current: ['The check box has a shorter label: [[current.syncThisOrgOnly]].'],
    proof: 'Appointments, contacts and tasks are tested and enabled in every chosen mailbox.',
    pitfalls: [
      'The other organization stops synchronizing these mailboxes: agree on it first.',
      'In every other organization set [[field.appointmentsContactsTasks]] of these mailboxes to [[option.none]].',
    ],
  },
  'support.recheck': {
    title: 'Look again where a mailbox failed',
    why: 'Passing faults are retried by themselves; permanent ones disable the mailbox until the cause is repaired.',
    what: [
      'Open the mailbox and read [[navigation.common]] > [[navigation.alerts]].',
      'Repair the cause, or hand it to the person responsible.',
      'Run [[command.testEnableMailbox]] again after the repair.',
      'If the fault returns, read [[page.troubleshooting]] and run [[tool.remoteConnectivityAnalyzer]] again.',
    ],
    current: [
      'Open [[current.settings]] > [[current.email]] > [[current.mailboxes]], the mailbox, and there [[navigation.common]] > [[navigation.alerts]].',
      'A page of 2020 shows all alerts together under [[current.sales]] > [[current.alerts]] in the web app.',
    ],
    proof: 'You confirm that you looked at every failed mailbox.',
    pitfalls: [
      'A disabled mailbox does not come back by itself after the repair; it has to be tested and enabled.',
      'Errors stop processing, while warnings about passing faults need no action.',
    ],
  },
} satisfies Record<StepIdOf<'afterwards'>, StepText>;
