import type { StepId } from '../../catalog/procedure';
import type { StepDetails } from '../../domain/step';

/** What one may want to know of a step beside what there is to do. */
export const words: Record<StepId, StepDetails> = {
  'prereq.subscription': {
    proof:
      'You confirm the subscription. If you find [[profile.microsoftExchangeOnline]] in the next phase, that supports it.',
    pitfalls: [
      'A subscription to SharePoint Online satisfies the opening note of the source document, but mailboxes still need Exchange Online.',
      'A subscription in another tenant does not bring the profile by itself.',
    ],
  },
  'prereq.rca': {
    proof: 'You confirm that the test was run; the guide cannot see its result.',
    pitfalls: [
      'For the tests, the source document points to the page [[page.testMailFlow]].',
      'A pass proves neither approval nor trust between the two services. This is our reading; the documents are silent.',
    ],
  },
  'prereq.ews': {
    proof: 'You confirm what the report and the Exchange administrator said; the guide cannot see it.',
    pitfalls: [
      'True with an empty list lets nobody in since 10 October 2026. Without the switch -RetrieveEws… the list only looks empty.',
      'Other clouds than the worldwide one have dates of their own; read their Message center.',
      'Profiles of type Other that send by SMTP: basic authentication for it is off by default from the end of December 2026.',
    ],
  },
  'profile.verify': {
    proof: 'An active Exchange Online profile exists. The guide knows it by its type, not by its name.',
    pitfalls: [
      'The source document has no way to create the profile by hand: it sends you back to subscription and tenant.',
      'An inactive profile does not count: find it in the view [[view.inactiveEmailServerProfiles]] and select [[command.activate]].',
    ],
  },
  'profile.setDefault': {
    proof: 'The default server profile of the organization is [[profile.microsoftExchangeOnline]].',
    pitfalls: [
      'No document we have read gives the label of this command, so the guide cannot name it.',
      'With a single profile you can skip this step.',
    ],
  },
  'defaults.configure': {
    proof:
      'The defaults of the organization name the profile and server-side synchronization in all three fields.',
    pitfalls: [
      'Existing mailboxes keep their settings. The next phase deals with them.',
      'For appointments the source document offers an option with the router; choose [[option.serverSideSynchronization]].',
      'According to a later page, the defaults reach not only new users but also new queues.',
    ],
  },
  'access.mailboxTable': {
    proof: 'Your own privileges include reading and writing mailboxes.',
    pitfalls: [
      'The source document names the two privileges but no screen; a page on App for Outlook places them on this tab.',
      'If the role comes through a team, its inheritance for members has to be [[option.directUserAndTeam]].',
    ],
  },
  'configure.choose': {
    proof: 'You chose one way; the other is no longer needed.',
    pitfalls: [
      'By default the first way starts the test as soon as you confirm, even if approval is still missing.',
    ],
  },
  'mailboxes.applyDefaults': {
    proof:
      'Every chosen mailbox has the profile and server-side synchronization for incoming mail, outgoing mail and appointments.',
    pitfalls: [
      'By default the test starts along with [[command.ok]]. A mailbox that fails it for lack of approval must be approved and tested again.',
      'The grid opens with [[view.myActiveMailboxes]]; switch the view before you select.',
      'Look at what each mailbox belongs to: every user also has a private queue, which takes in all mail once it has an address.',
    ],
  },
  'mailboxes.bulkEdit': {
    proof:
      'Every chosen mailbox has the profile and server-side synchronization for incoming mail, outgoing mail and appointments.',
    pitfalls: [
      'This way neither tests nor enables a mailbox; go through the test phase afterwards.',
      'For queues set [[field.appointmentsContactsTasks]] to [[option.none]]. This is our advice; no document rules on it.',
    ],
  },
  'version.check': {
    proof: 'The version was read from the organization, or you read it yourself.',
    pitfalls: [
      'Compare versions part by part, as numbers; leading zeros do not count.',
      'From 9.2.22104.00170 on, the newest page adds [[role.delegatedMailboxApprover]] to the roles.',
    ],
  },
  'approve.decide': {
    proof: 'You chose a policy; the steps of the other policy are no longer needed.',
    pitfalls: [
      'Microsoft advises against removing the requirement: a mailbox could be synchronized without proper authorization.',
      'Privilege and roles are both needed; one does not replace the other.',
    ],
  },
  'privilege.assign': {
    proof: 'The person signed in holds the privilege.',
    pitfalls: ['The privilege is only half of it: without qualifying roles nobody can approve.'],
  },
  'role.assign': {
    proof: 'You confirm that the approver holds the privilege and a qualifying pair of roles.',
    pitfalls: [
      '[[role.serviceAdmin]] is not enough, and neither is a tenant role without [[role.dynamicsSystemAdmin]].',
      'In current versions, error 0x80090904 means that you may not assign the approver role; 0x80090905 that you gave it to a team.',
    ],
  },
  'mailboxes.approve': {
    proof: 'Every chosen mailbox is [[approval.approved]]; newer versions also record by whom and when.',
    pitfalls: [
      'Approval does not enable a mailbox. Test it afterwards, even if it was tested before.',
      'A changed address has to be approved again.',
      'Someone with the privilege but without a qualifying pair of roles is refused.',
    ],
  },
  'approval.removeRequirement': {
    proof: 'The organization requires approval neither for users nor for queues.',
    pitfalls: [
      'Microsoft advises against it: a mailbox could be synchronized without proper authorization.',
      'Both boxes are ticked by default, and each counts for itself: clear both.',
      'Documents disagree on whether this is enough for [[profile.microsoftExchangeOnline]].',
    ],
  },
  'test.choose': {
    proof: 'You chose one way; the other is no longer needed.',
    pitfalls: ['The newest page no longer describes the test of a whole profile.'],
  },
  'mailboxes.test': {
    proof: 'Every wanted direction shows [[status.success]] and is enabled.',
    pitfalls: [
      'If something fails, open the mailbox and read [[navigation.common]] > [[navigation.alerts]].',
      'Success creates an alert too, for the mailbox owner; an alert alone does not mean trouble.',
      'No status stands for a running test: judge the result once [[field.mailboxTestCompletedOn]] shows a new time.',
    ],
  },
  'profile.testAll': {
    proof: 'Every chosen mailbox is enabled in all wanted directions.',
    pitfalls: [
      'The command takes all mailboxes of the profile, whatever you selected elsewhere.',
      'Appointments, contacts and tasks are checked too where they use server-side synchronization.',
    ],
  },
  'act.primaryOrg': {
    proof: 'Appointments, contacts and tasks are tested and enabled in every chosen mailbox.',
    pitfalls: [
      'The other organization stops synchronizing these mailboxes: agree on it first.',
      'In every other organization set [[field.appointmentsContactsTasks]] of these mailboxes to [[option.none]].',
    ],
  },
  'support.recheck': {
    proof: 'You confirm that you looked at every failed mailbox.',
    pitfalls: [
      'A disabled mailbox does not come back by itself after the repair; it has to be tested and enabled.',
      'Errors stop processing, while warnings about passing faults need no action.',
    ],
  },
};
