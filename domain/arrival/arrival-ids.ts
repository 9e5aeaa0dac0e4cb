/** Why something does not arrive although its mailbox is enabled (today.md 3 to 6). */
import type { FindingId } from '../finding-ids';

/** Causes of one item or one person, in the order in which they are shown. */
export const OWN_ARRIVAL_IDS = [
  'direction-off',
  // incoming mail
  'filter-none',
  'filter-replies',
  'filter-contacts',
  'filter-enabled-records',
  'before-start-date',
  'recipient-group',
  'recipient-alias',
  'recipient-bcc',
  'recipient-on-several-rows',
  'recipient-not-indexed',
  'colleagues-ignored',
  'other-folder',
  'attachment-scan',
  'marked-undeliverable',
  // outgoing mail
  'still-draft',
  'send-later',
  'send-failed',
  'recipient-unresolved',
  'sent-by-another-mailbox',
  'not-in-sent-folder',
  'communication-services',
  // appointments, contacts, and tasks
  'no-sync-to-outlook',
  'privileges-missing',
  'link-broken',
  // items of any kind
  'item-passing',
  'item-unexplained',
  // tracking, and the app itself
  'track-pending',
  'tracked-elsewhere',
  'category-tracking-off',
  'app-for-queue',
  'app-cross-tenant',
  'app-not-installed',
  'app-installing',
  'app-install-failed',
  'app-upgrade',
  'app-other-environment',
  'app-not-primary-address',
  'app-no-privilege',
  'app-privilege-named',
  'app-no-views',
  'app-no-role',
  'app-administrative-access',
  'app-not-member',
  'app-exchange-connection',
  'app-not-shown',
] as const;

export type OwnArrivalId = (typeof OWN_ARRIVAL_IDS)[number];

/** Causes that a diagnosis knows, too; their words and remedies are those of its catalogue. */
export const SHARED_ARRIVAL_IDS = [
  'no-correlation',
  'no-recipient',
  'internal-email-rejected',
  'already-tracked',
  'item-not-created',
  'plugin-abort',
  'plugin-unexpected',
  'size-150mb',
  'forward-mailbox',
  'pending-send',
  'send-as',
  'queue-act',
  'other-org-primary',
  'act-filter',
  'act-organizer',
  'scheduling-conflict',
] as const satisfies readonly FindingId[];

export type SharedArrivalId = (typeof SHARED_ARRIVAL_IDS)[number];
export type ArrivalId = OwnArrivalId | SharedArrivalId;

export const isOwnArrivalId = (id: string): id is OwnArrivalId =>
  (OWN_ARRIVAL_IDS as readonly string[]).includes(id);
