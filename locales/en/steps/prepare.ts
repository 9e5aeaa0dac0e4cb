import type { StepIdOf } from '../../../catalog/procedure';
import type { StepText } from '../../../domain/step';

export const prepare = {
  'prereq.subscription': {
    title: 'Make sure that you have Exchange Online',
    why: 'Synchronization needs mailboxes in Exchange Online. Within one tenant, the connection profile then appears by itself.',
    what: [
      'Check that your organization subscribes to Exchange Online, on its own or as part of Office 365.',
      'Check that this subscription and the one to Dynamics 365 belong to the same tenant.',
      'Tick the step yourself, because Dynamics 365 does not show subscriptions.',
    ],
  },
  'prereq.rca': {
    title: 'Test the connection from outside',
    why: 'A test from outside shows whether the mail side is in order before you look for faults in Dynamics 365.',
    what: [
      'Open [[tool.remoteConnectivityAnalyzer]] at testconnectivity.microsoft.com.',
      'Run a test for one of the mailboxes that you want to connect.',
      'Note the result and tick the step yourself.',
    ],
  },
  'prereq.ews': {
    title: 'Prepare for the end of Exchange Web Services',
    why: 'In the worldwide cloud Microsoft switches EWS off in waves since October 2026, and for good on 1 April 2027. What still uses it shows in a report.',
    what: [
      'Note every application id in Microsoft 365 admin center > Reports > Usage > Exchange > EWS usage (90 days), and look in the Message center for a notice about EWSEnabled.',
      'Have the Exchange administrator read EwsEnabled, and the list: Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | Format-List EwsAllowedAppIDs.',
      'If you need what the report shows, have the list written first, whole (Set-OrganizationConfig -EwsAllowedAppIDs "id1,id2"; up to 24 hours), then -EwsEnabled $true.',
      'A profile with an application of your own needs its client id on that list, and the permissions of Microsoft Graph before April 2027.',
      'Tick the step yourself, because Dynamics 365 shows nothing of it.',
    ],
  },
} satisfies Record<StepIdOf<'prepare'>, StepText>;
