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
  },
} satisfies Record<StepIdOf<'afterwards'>, StepText>;
