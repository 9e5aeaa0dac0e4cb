import type { Findings } from '../../domain/finding';

const item = { is: 'item', section: 'later', evidence: 'alert' } as const;
const information = { is: 'information', section: 'later', evidence: 'alert', who: [] } as const;

/** One message or appointment, and the mailbox is well (today.md 4.2); and alerts that only inform. */
export const itemFindings = {
  'bad-recipient': {
    ...item,
    who: ['own'],
    source: 'SA/exception-appears-server-side-sync',
    codes: ['80040b0b'],
  },
  'item-not-created': {
    ...item,
    who: ['own'],
    source: 'SA/error-when-creating-an-incoming-email',
    tokens: ['InvalidSender', 'InvalidForwardMailItem'],
    phrases: [['error occurred while creating the incoming email']],
    directions: ['incoming'],
  },
  'internal-email-rejected': {
    ...item,
    who: ['sa'],
    source: 'DS/an-email-fails-be-created',
    tokens: ['InternalEmailReject'],
    directions: ['incoming'],
  },
  'already-tracked': {
    ...item,
    who: [],
    source: 'DS/an-email-fails-be-created-with-duplicate',
    // The word alone is one of everyday: only as the code of a mail that was not created.
    phrases: [['fails to be created', 'duplicate'], ['code: duplicate']],
    directions: ['incoming'],
  },
  'scheduling-conflict': {
    ...item,
    who: ['own'],
    source: 'SA/scheduling-conflict-saving-appointment',
    tokens: ['ExchangeSyncSchedulingConflictsError'],
    // The sentence is assumed; the token is documented.
    phrases: [['scheduling conflict was found when saving appointment']],
    directions: ['act'],
  },
  'size-150mb': { ...item, evidence: 'exchange', who: [], source: 'TMS' },
  'no-correlation': {
    ...item,
    evidence: 'suspicion',
    who: ['own', 'sa'],
    source: 'SA/email-fails-to-create-with-nocorrelationmatch-error',
    tokens: ['NoCorrelationMatch'],
    directions: ['incoming'],
  },
  'no-recipient': {
    ...item,
    evidence: 'suspicion',
    who: ['own', 'sa'],
    source: 'SA/emails-not-automatically-tracked-or-synchronized',
    tokens: ['NoRecipientMatch'],
    codes: ['80040b05'],
    directions: ['incoming'],
  },
  // As public reports have it; that it is information is ours.
  'tested-and-enabled': {
    ...information,
    source: 'TMS',
    phrases: [['been successfully tested and enabled'], ['has been tested and enabled']],
  },
  'tracked-category-added': {
    ...information,
    source: 'SA/tracked-to-dynamics-365-category-added',
    phrases: [['outlook category', 'has been enabled']],
  },
} as const satisfies Partial<Findings>;
