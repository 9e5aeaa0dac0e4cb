import type { StepIdOf } from '../../../catalog/procedure';
import type { StepText } from '../../../domain/step';

export const prepare: Record<StepIdOf<'prepare'>, StepText> = {
  'prereq.subscription': {
    title: 'Make sure that you have Exchange Online',
    why: 'Synchronization needs mailboxes in Exchange Online. Within one tenant, the connection profile then appears by itself.',
    what: [
      'Check that your organization subscribes to Exchange Online, on its own or as part of Office 365.',
      'Check that this subscription and the one to Dynamics 365 belong to the same tenant.',
      'Tick the step yourself, because Dynamics 365 does not show subscriptions.',
    ],
    proof:
      'You confirm the subscription; finding [[profile.microsoftExchangeOnline]] in the next phase strengthens it.',
    pitfalls: [
      'A subscription to SharePoint Online satisfies the opening note of the source document, but mailboxes still need Exchange Online.',
      'A subscription in another tenant does not bring the profile by itself.',
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
    proof: 'You confirm that the test was run; the guide cannot see its result.',
    pitfalls: [
      'For the tests, the source document points to the page [[page.testMailFlow]].',
      'A pass proves neither approval nor trust between the two services. This is our reading; the documents are silent.',
    ],
  },
};
