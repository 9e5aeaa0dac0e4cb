import type { Certainty } from '../../domain/diagnosis/rule';
import type { DirectionWord } from '../../domain/diagnosis/verdict';
import type { WayEvent } from '../../domain/diagnosis/way-event';
import type { Direction } from '../../domain/lifecycle';
import type { TenantKind } from '../../domain/snapshot';

const certainty: Record<Certainty, string> = { certain: 'certain', likely: 'likely', ask: 'to be checked' };

const kind: Record<TenantKind, string> = {
  live: 'live tenant, only read',
  imported: 'imported from files',
  simulated: 'simulated tenant',
};

const direction: Record<Direction, string> = {
  incoming: 'Incoming email',
  outgoing: 'Outgoing email',
  act: 'Appointments, contacts, and tasks',
};

const standing: Record<DirectionWord, string> = {
  off: 'not on server-side synchronization',
  notRun: 'not tested',
  testing: 'being tested',
  enabled: 'enabled',
  retrying: 'enabled, trying again',
  failed: 'failed',
  unknown: 'cannot be told',
};

/** Steps of the way in a few words, for a cell of a spreadsheet. */
const shortStep: Record<WayEvent, string> = {
  'mailbox.activate': 'activate the mailbox',
  'profile.assign': 'choose the server profile',
  'incoming.configure': 'set incoming email',
  'outgoing.configure': 'set outgoing email',
  'act.configure': 'set appointments, contacts, and tasks',
  'address.change': 'enter an address',
  'mailbox.approve': 'approve the email address',
  'mailbox.test': 'test and enable',
  'test.finish': 'wait for the test',
  recovered: 'wait for the next try',
};

/** Where a finding is said, when that is no document. */
const ownSource = {
  inference: 'our inference',
  observation: 'seen in public reports, not documented',
  schema: 'table reference of Dataverse',
  'this product': 'Mailbox Coach',
};

const columns = {
  id: 'Mailbox ID',
  name: 'Name',
  address: 'Email address',
  state: 'State',
  cause: 'First cause',
  causeText: 'What that means',
  certainty: 'Certainty',
  fix: 'Remedy',
  who: 'Who can do it',
  others: 'Other causes',
  path: 'Way to enabled',
};

/** What reports say around a diagnosis; ICU messages. */
export const words = {
  certainty,
  kind,
  direction,
  standing,
  shortStep,
  shortRemedy: 'remedy for {cause}',
  ownSource,
  columns,
  stateUnknown: 'Cannot be told',
  noName: 'without a name',
  none: 'none',
  mailboxTitle: 'Mailbox {name}',
  tenantTitle: 'Mailboxes of {name}',
  tenant: 'Tenant',
  version: 'Version of Dataverse',
  readFrom: 'Read from',
  readOn: 'Read at',
  partial:
    'The reading is incomplete: something was refused, was cut short or is not in the files. Each finding names what it lacks.',
  findings: 'What was found',
  noFindings: 'Nothing was found that keeps this mailbox from synchronizing.',
  noCause: 'No cause was found in what could be read.',
  seen: 'What you see',
  unread: 'Not read',
  settledBy: 'Settled by question',
  evidence: 'Evidence, read {time}',
  column: 'Column',
  value: 'Value',
  path: 'The way to enabled',
  pathWho: '{step} Who: {who}.',
  pathEnabled: 'The mailbox is enabled; no step is left.',
  pathNotMeant: 'This mailbox is not meant to be enabled as it is, so there is no way to describe.',
  pathUnknown: 'Not enough was read to tell the next step.',
  questions: 'Questions to the Exchange side',
  questionsWhy:
    'Dataverse does not show these. The commands only read; whoever sees Exchange and Microsoft 365 can run them and answer.',
  look: 'Run or look at',
  ownCommand: 'No document gives this command; it is ours.',
  ruledOut: 'Looked for and ruled out',
  cannotTell: 'Could not be told from what was read',
  summary:
    '{count, plural, =0 {No mailbox was read.} one {# mailbox was read} other {# mailboxes were read}}{count, plural, =0 {} other {; {healthy, plural, =0 {none is} one {# is} other {# are}} enabled and without a finding.}}',
  states: 'Where they stand',
  mailboxes: 'Mailboxes',
  tenantFindings: 'The tenant as a whole',
  noTenantFindingsAsFar:
    'Nothing amiss was seen in the tenant as a whole, as far as it was read. It was not read in full, so this is no clean bill of health.',
  noTenantFindings: 'Nothing is amiss in the tenant as a whole.',
  causes: 'Causes',
  causesWhy: 'Each mailbox counts under its first cause.',
  seenFailed: 'Failed, as far as shown',
  seenNotConfigured: 'Not set up, as far as shown',
  seenNotRun: 'Not tested, as far as shown',
  seenPassed: 'Well, as far as shown',
  causeless: 'No cause found',
  healthy: 'Enabled, nothing found',
  listCut:
    '{count, plural, one {# mailbox} other {# mailboxes}} in all; the first {shown, number} are listed, those with a cause before the others. The CSV file holds every one.',
};
