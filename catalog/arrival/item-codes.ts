import type { ItemCode } from '../../domain/arrival/item-codes';

/** Codes of items, with the causes that they name (today.md 4.2 and 7). */
export const itemCodes: readonly ItemCode[] = [
  { id: 'no-correlation', names: ['NoCorrelationMatch'] },
  { id: 'no-recipient', names: ['NoRecipientMatch'], numbers: [-2147218683] },
  { id: 'plugin-abort', names: ['IsvAborted', 'ISV code aborted'], numbers: [-2147220891] },
  { id: 'plugin-unexpected', names: ['IsvUnexpected'], numbers: [-2147220956] },
  { id: 'internal-email-rejected', names: ['InternalEmailReject'] },
  { id: 'already-tracked', names: ['Duplicate'], alone: true },
  { id: 'scheduling-conflict', names: ['ExchangeSyncSchedulingConflictsError'] },
  { id: 'item-not-created', names: ['InvalidSender', 'InvalidForwardMailItem'] },
  {
    id: 'item-passing',
    names: ['ErrorInternalServerTransientError', 'IncomingMailboxInternalCrmError', 'ServiceUnavailable'],
    numbers: [-2147220970],
  },
];
