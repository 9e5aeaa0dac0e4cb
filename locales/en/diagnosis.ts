import type { ExchangeCheckId } from '../../catalog/exchange-checks';
import type { WayEvent } from '../../domain/diagnosis/way-event';
import type { Who } from '../../domain/finding';

const who: Record<Who, string> = {
  sa: 'System Administrator',
  app: 'an administrator who is allowed to approve',
  exo: 'Exchange administrator',
  m365: 'administrator of licences and users in Microsoft 365',
  env: 'environment administrator',
  own: 'the user of the mailbox',
  dev: 'owner of the solution',
  ms: 'Microsoft support',
};

const checks: Record<ExchangeCheckId, string> = {
  mailbox: 'Does the mailbox exist, of what type is it, and is its address the primary or an SMTP address?',
  cloud: 'Which cloud of Microsoft 365 is it? The dates here are those of the worldwide one.',
  'ews-organization':
    'Is EWS on for the organization (never set, True or False), and do its lists of user agents let CRM in?',
  'ews-app-ids':
    'Which application ids are on the list? Without -RetrieveEwsOperationAccessPolicy it looks empty.',
  'ews-mailbox': 'Is EWS on for this mailbox?',
  'ews-licence': 'Has the user only a Kiosk, F1 or F3 licence?',
  'ews-usage':
    'Which applications does the report of the last 90 days show? It is up to 10 days late, and of the worldwide cloud only.',
  'ews-message-center':
    'Is there a notice that EWSEnabled is switched off for this organization, and for which day?',
  'smtp-auth': 'Is basic authentication for sending by SMTP switched off?',
  licence: 'Does the user have an Exchange Online licence, and is sign-in allowed?',
  'deleted-user': 'Was a user with the same address deleted within the last 30 days?',
  tenant:
    'Are the environment and Exchange Online in the same Microsoft 365 tenant, with a subscription there?',
  'custom-app':
    'Has the application admin consent and a valid secret, and does its policy or scope include the mailbox?',
  'service-health': 'Does Microsoft report trouble with Exchange Online or Dynamics 365?',
  'background-operations':
    'Is the environment in administration mode, with background operations switched off?',
  'synchronization-organization':
    'Does another organization synchronize this mailbox, and may it lose appointments, contacts and tasks?',
};

/** Steps on the way to enabled, each with its place and what is seen when it worked. */
const way: Record<WayEvent, string> = {
  'mailbox.activate':
    'Open the mailbox (Settings > Email Configuration > Mailboxes) and choose Activate. Its status is then Active.',
  'profile.assign':
    'In the mailbox, under Synchronization Method, set Server Profile to the profile for Exchange Online and save. The form then shows the profile.',
  'incoming.configure':
    'In the mailbox, set Incoming Email to Server-Side Synchronization and save. Incoming Email Status is then Not Run.',
  'outgoing.configure':
    'In the mailbox, set Outgoing Email to Server-Side Synchronization and save. Outgoing Email Status is then Not Run.',
  'act.configure':
    'In the mailbox, set Appointments, Contacts, and Tasks to Server-Side Synchronization and save. Their status is then Not Run.',
  'address.change':
    'Enter the email address on the user or queue and save. The mailbox then shows it as Pending Approval.',
  'mailbox.approve':
    'In Mailboxes (Settings > Email Configuration), select the mailbox and choose Approve Email. The approval is then Approved.',
  'mailbox.test':
    'In Mailboxes, select the mailbox, choose Test & Enable Mailbox and confirm. When the test is over, each direction shows Success and is enabled.',
  'test.finish':
    'Wait for the test to end; it takes some minutes, and no more than 15. Each direction then shows Success and is enabled.',
  recovered: 'Wait: the service tries again every five minutes. The direction then synchronizes again.',
};

/** Words of the view of one mailbox; ICU messages. */
const view = {
  title: 'Why won’t this mailbox enable?',
  pick: 'Mailbox',
  search: 'Name or email address',
  results: '{count, plural, =0 {No mailbox fits.} one {# mailbox fits.} other {# mailboxes fit.}}',
  moreResults: 'The first {shown} are listed: type more of the name.',
  another: 'Another mailbox',
  inFront: 'Diagnose {name}',
  foundOut: 'Looked there?',
  isSo: 'It is so',
  isNotSo: 'It is not so',
  toldHeading: 'What you found out',
  toldSo: 'It is so: {cause}',
  toldNotSo: 'It is not so: {cause}',
  toldEverywhere: '(for every mailbox)',
  toldBack: 'Take it back',
  wholeTenant: 'Whole tenant, in a tab',
  counted:
    'By state: {count} {which, select, chosen {mailboxes chosen in the guide} other {active mailboxes with an address}}, of {all} in all.',
  nothingChosen:
    'Choose a mailbox. You get what holds it, how sure that is, and the shortest way to enabled.',
  gone: 'There is no such mailbox any more. Choose another one.',
  refused: 'The mailbox cannot be read as this persona: {why}',
  reading: 'Reading what there is about the mailbox…',
  readOn: 'Read at {time}',
  again: 'Read again',
  stands: 'Where it stands',
  line: 'The lifecycle, and where the mailbox stands on it',
  here: 'stands here',
  ahead: 'ahead',
  passed: 'passed',
  healthy: 'This mailbox is enabled, and nothing was found that troubles it.',
  seen: {
    failed:
      'A direction failed its test. Why cannot be told from what was read: the alerts, or columns of this mailbox, are missing.',
    notConfigured: 'No direction is set up, as far as it is shown.',
    notRun: 'No direction was tested, as far as it is shown.',
    passed:
      'Every direction that is shown passed its test, and nothing was found against it. Whether it is enabled cannot be told: columns of it were not read.',
  },
  nothingFound: 'Nothing was found that holds this mailbox.',
  alsoFound: 'Also found',
  whichPrivileges: 'Which privileges are missing?',
  stillMissing: 'Something still does not arrive?',
  notes: 'Worth knowing',
  evidence: '{count, plural, =0 {No evidence read} one {Evidence: # column} other {Evidence: # columns}}',
  missing: 'Not read',
  ask: 'To be asked',
  ruledOut: '{count, plural, one {# cause ruled out} other {# causes ruled out}}',
  cannotTell: '{count, plural, one {# cause cannot be told} other {# causes cannot be told}}',
  pathTitle: 'The shortest way to enabled',
  openPlace: 'Open the mailbox',
  people: 'In this tenant: {names}',
  nobody: 'Nobody in this tenant, as far as Dataverse shows.',
  copy: 'Copy for a ticket',
  copied: 'Copied',
  copyFailed: 'Could not be copied. Save it as a page instead.',
  savePage: 'Save as a page',
  pseudonyms: 'Replace names by pseudonyms',
};

/** Words around the findings. */
export const words = {
  who,
  view,
  checks,
  way,
  cause: 'Cause',
  fix: 'Remedy',
  whoFixes: 'Who can do it',
  nothingToDo: 'Nobody has to do anything.',
  source: 'Source',
  several: 'The alert fits several causes and does not tell which of them it is.',
  toldSo: 'It is so, as somebody found out',
  notSeenInExport: 'not seen in the export',
  confirm: 'Only Exchange or Microsoft 365 can confirm this.',
  inferred: 'This rests on inference; no document says it.',
  privileges: 'Named in the alert',
  rejected:
    'IncomingEmailRejected belongs to two causes. If the address is Rejected, decide with the owner of the mailbox and approve it; otherwise another organization may synchronize the mailbox.',
  unexplained:
    'No documented code is in this alert, so it names no cause that we know. Hand it to support as it is instead of guessing.',
  kinds: {
    temporary: 'Temporary: the system tries again by itself.',
    item: 'One item only: the mailbox is well.',
    information: 'For information: nothing is amiss.',
  },
  bring: {
    code: 'Bring next: the code that follows “Email Server Error Code” in the alert.',
    details: 'Bring next: the Details of the alert, copied whole.',
    export: 'Bring next: the mailbox itself, as an export, its details log, or an answer of the Web API.',
  },
  mayBeOver: 'This is what the alert says. Whether it still holds is told by the latest test.',
};
