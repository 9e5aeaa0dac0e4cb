/** Every cause through a tenant as it may be, and what is nearly the same and is not it (today.md 3 to 6). */
import { appMessages } from '../../catalog/arrival/app-messages';
import type { ArrivalAsked } from '../../diagnosis/arrival-answer';
import type { ArrivalId } from '../../domain/arrival/arrival-ids';
import type { Certainty } from '../../domain/diagnosis/rule';
import type { ArrivalTenant } from './open-arrival';

type Asked = Partial<ArrivalAsked> & Pick<ArrivalAsked, 'missing'>;

export interface ArrivalCaseOf {
  id: ArrivalId;
  certainty: Certainty;
  of: ArrivalTenant;
  asked: Asked;
  /** The same but for one thing: it is not the cause then. */
  nearly: { of?: ArrivalTenant; asked?: Asked };
}

const incoming = (answers: Asked['answers'] = {}): Asked => ({ missing: 'incoming', answers });
const outgoing = (answers: Asked['answers'] = {}): Asked => ({ missing: 'outgoing', answers });
const app = (answers: Asked['answers'] = {}, message = ''): Asked => ({ missing: 'app', answers, message });
const tracking = (answers: Asked['answers'] = {}): Asked => ({ missing: 'tracking', answers });

const item = (code: string, number?: number): ArrivalTenant => ({
  arrival: { items: [{ code, hoursAgo: 2, retries: 3, ...(number === undefined ? {} : { number }) }] },
});
const installed = { arrival: { outlookApp: 'installed' } } as const satisfies ArrivalTenant;
const says = (id: string): string => appMessages.find((each) => each.id === id)?.text ?? '';

const filters: readonly ArrivalCaseOf[] = [
  {
    id: 'filter-none',
    certainty: 'certain',
    of: { arrival: { filter: 'none' } },
    asked: incoming(),
    nearly: { of: { arrival: { filter: 'all' } } },
  },
  {
    id: 'filter-none',
    certainty: 'certain',
    of: { queue: true, arrival: { filter: 'none' } },
    asked: incoming(),
    nearly: { of: { queue: true } },
  },
  {
    id: 'filter-replies',
    certainty: 'certain',
    of: { arrival: { filter: 'replies' } },
    asked: incoming({ isReply: 'no' }),
    nearly: { asked: incoming({ isReply: 'yes' }) },
  },
  {
    id: 'filter-contacts',
    certainty: 'certain',
    of: { arrival: { filter: 'contacts' } },
    asked: incoming({ sender: 'stranger', isReply: 'no' }),
    nearly: { asked: incoming({ sender: 'record' }) },
  },
  {
    id: 'filter-enabled-records',
    certainty: 'certain',
    of: { arrival: { filter: 'records' } },
    asked: incoming({ sender: 'stranger' }),
    nearly: { asked: incoming({ sender: 'colleague' }) },
  },
  {
    id: 'before-start-date',
    certainty: 'certain',
    of: { arrival: { startsOn: '2026-11-20T00:00:00Z' } },
    asked: incoming({ receivedOn: '2026-11-19' }),
    nearly: { asked: incoming({ receivedOn: '2026-11-20' }) },
  },
];

const recipients: readonly ArrivalCaseOf[] = [
  {
    id: 'recipient-group',
    certainty: 'certain',
    of: item('NoRecipientMatch'),
    asked: incoming({ addressedTo: 'group' }),
    nearly: { asked: incoming({ addressedTo: 'own' }) },
  },
  {
    id: 'recipient-alias',
    certainty: 'certain',
    of: item('-2147218683', -2147218683),
    asked: incoming({ addressedTo: 'alias' }),
    nearly: { asked: incoming({ addressedTo: 'bcc' }) },
  },
  {
    id: 'recipient-bcc',
    certainty: 'likely',
    of: {},
    asked: incoming({ addressedTo: 'bcc' }),
    nearly: { asked: incoming({ addressedTo: 'own' }) },
  },
  {
    id: 'recipient-on-several-rows',
    certainty: 'certain',
    of: { ...item('NoRecipientMatch'), sameAddress: true, settings: { unresolvedIfSeveralMatch: true } },
    asked: incoming(),
    nearly: {
      of: { ...item('NoRecipientMatch'), sameAddress: true, settings: { unresolvedIfSeveralMatch: false } },
    },
  },
  {
    id: 'no-recipient',
    certainty: 'likely',
    of: item('NoRecipientMatch'),
    asked: incoming(),
    nearly: { of: item('NoRecipientMatchFound') },
  },
];

const codes: readonly ArrivalCaseOf[] = [
  {
    id: 'no-correlation',
    certainty: 'certain',
    of: item('NoCorrelationMatch'),
    asked: incoming(),
    nearly: { of: {} },
  },
  {
    id: 'plugin-abort',
    certainty: 'certain',
    of: item('IsvAborted'),
    asked: incoming(),
    nearly: { of: item('IsvUnexpected') },
  },
  {
    id: 'plugin-abort',
    certainty: 'certain',
    of: item('80040265'),
    asked: { missing: 'appointment' },
    nearly: { of: item('80040266') },
  },
  {
    id: 'plugin-unexpected',
    certainty: 'certain',
    of: item('', -2147220956),
    asked: incoming(),
    nearly: { of: item('', -2147220957) },
  },
  {
    id: 'internal-email-rejected',
    certainty: 'certain',
    of: item('InternalEmailReject'),
    asked: incoming(),
    nearly: { of: {} },
  },
  {
    id: 'already-tracked',
    certainty: 'certain',
    of: item('Duplicate'),
    asked: incoming(),
    nearly: { of: item('A duplicate address was found') },
  },
  {
    id: 'scheduling-conflict',
    certainty: 'certain',
    of: item('ExchangeSyncSchedulingConflictsError'),
    asked: { missing: 'appointment' },
    nearly: { asked: { missing: 'contactOrTask' } },
  },
  {
    id: 'item-not-created',
    certainty: 'certain',
    of: item('InvalidForwardMailItem'),
    asked: incoming(),
    nearly: { of: item('InvalidSender2') },
  },
  {
    id: 'item-passing',
    certainty: 'likely',
    of: item('ErrorInternalServerTransientError'),
    asked: incoming(),
    nearly: { of: {} },
  },
  {
    id: 'item-unexplained',
    certainty: 'likely',
    of: item('SomethingElse'),
    asked: incoming(),
    nearly: { of: item('Duplicate') },
  },
];

const others: readonly ArrivalCaseOf[] = [
  {
    id: 'direction-off',
    certainty: 'certain',
    of: { sides: { incoming: 'failed' } },
    asked: incoming(),
    nearly: { asked: outgoing() },
  },
  {
    id: 'colleagues-ignored',
    certainty: 'likely',
    of: { settings: { ignoreInternalEmail: true } },
    asked: incoming({ sender: 'colleague' }),
    nearly: { asked: incoming({ sender: 'stranger' }) },
  },
  {
    id: 'colleagues-ignored',
    certainty: 'likely',
    of: { queue: true, settings: { switches: { DoNotIgnoreInternalEmailToQueues: false } } },
    asked: incoming({ sender: 'colleague' }),
    nearly: { of: { settings: { switches: { DoNotIgnoreInternalEmailToQueues: false } } } },
  },
  {
    id: 'other-folder',
    certainty: 'certain',
    of: { settings: { folderTracking: false } },
    asked: incoming({ folder: 'subfolder' }),
    nearly: { asked: incoming({ folder: 'inbox' }) },
  },
  {
    id: 'attachment-scan',
    certainty: 'certain',
    of: {},
    asked: incoming({ isScanned: 'yes' }),
    nearly: { asked: incoming({ isScanned: 'no' }) },
  },
  {
    id: 'marked-undeliverable',
    certainty: 'likely',
    of: {},
    asked: incoming({ isUndeliverable: 'yes' }),
    nearly: { asked: incoming({ isUndeliverable: 'no' }) },
  },
  {
    id: 'size-150mb',
    certainty: 'certain',
    of: {},
    asked: incoming({ isLarge: 'yes' }),
    nearly: { asked: incoming({ isLarge: 'no' }) },
  },
];

const sent: readonly ArrivalCaseOf[] = [
  {
    id: 'still-draft',
    certainty: 'certain',
    of: {},
    asked: outgoing({ sentState: 'draft' }),
    nearly: { asked: outgoing({ sentState: 'sent' }) },
  },
  {
    id: 'pending-send',
    certainty: 'certain',
    of: {
      sides: { approval: 'waiting', outgoing: 'untested' },
      arrival: { waiting: [{ is: 'pendingSend', hoursAgo: 30 }] },
    },
    asked: outgoing(),
    nearly: { of: { arrival: { waiting: [{ is: 'pendingSend', hoursAgo: 0.1 }] } } },
  },
  {
    id: 'pending-send',
    certainty: 'likely',
    of: { arrival: { waiting: [{ is: 'sending', hoursAgo: 5 }] } },
    asked: outgoing(),
    nearly: { of: { arrival: { waiting: [{ is: 'pendingSend', hoursAgo: 5, laterInHours: 9 }] } } },
  },
  {
    id: 'send-later',
    certainty: 'likely',
    of: { arrival: { waiting: [{ is: 'pendingSend', hoursAgo: 5, laterInHours: 9 }] } },
    asked: outgoing(),
    nearly: { of: { arrival: { waiting: [{ is: 'pendingSend', hoursAgo: 5 }] } } },
  },
  {
    id: 'send-failed',
    certainty: 'likely',
    of: { arrival: { waiting: [{ is: 'failed', hoursAgo: 3, attempts: 4 }] } },
    asked: outgoing(),
    nearly: { asked: outgoing({ sentState: 'pending' }) },
  },
  {
    id: 'recipient-unresolved',
    certainty: 'certain',
    of: { settings: { allowUnresolvedRecipients: false } },
    asked: outgoing({ recipientsKnown: 'no' }),
    nearly: { of: { settings: { allowUnresolvedRecipients: true } } },
  },
  {
    id: 'sent-by-another-mailbox',
    certainty: 'certain',
    of: {},
    asked: outgoing({ sentAs: 'queue' }),
    nearly: { asked: outgoing({ sentAs: 'self' }) },
  },
  {
    id: 'send-as',
    certainty: 'likely',
    of: {},
    asked: outgoing({ sentAs: 'user' }),
    nearly: { asked: outgoing({ sentAs: 'self' }) },
  },
  {
    id: 'not-in-sent-folder',
    certainty: 'certain',
    of: { settings: { switches: { SSSSaveOutgoingEmailToExchangeSentFolder: false } } },
    asked: outgoing({ sentState: 'sent' }),
    nearly: { of: { settings: { switches: { SSSSaveOutgoingEmailToExchangeSentFolder: true } } } },
  },
];

const synchronized: readonly ArrivalCaseOf[] = [
  {
    id: 'queue-act',
    certainty: 'certain',
    of: { queue: true },
    asked: { missing: 'appointment' },
    nearly: { of: {} },
  },
  {
    id: 'other-org-primary',
    certainty: 'likely',
    of: {},
    asked: { missing: 'appointment', answers: { environments: 'several' } },
    nearly: { asked: { missing: 'appointment', answers: { environments: 'one' } } },
  },
  {
    id: 'no-sync-to-outlook',
    certainty: 'certain',
    of: { without: ['prvSyncToOutlook'] },
    asked: { missing: 'contactOrTask' },
    nearly: { of: { without: ['prvReadContact'] } },
  },
  {
    id: 'privileges-missing',
    certainty: 'likely',
    of: { without: ['prvReadContact'] },
    asked: { missing: 'contactOrTask' },
    nearly: { of: { without: ['prvSyncToOutlook'] } },
  },
  {
    id: 'act-filter',
    certainty: 'likely',
    of: {},
    asked: { missing: 'appointment', answers: { isParty: 'no' } },
    nearly: { asked: { missing: 'appointment', answers: { isParty: 'yes' } } },
  },
  {
    id: 'act-organizer',
    certainty: 'likely',
    of: {},
    asked: { missing: 'appointment', answers: { organizer: 'nobody' } },
    nearly: { asked: { missing: 'appointment', answers: { organizer: 'self' } } },
  },
];

const inOutlook: readonly ArrivalCaseOf[] = [
  {
    id: 'track-pending',
    certainty: 'certain',
    of: installed,
    asked: tracking({ pendingFor: 'short' }),
    nearly: { asked: tracking({ pendingFor: 'long' }) },
  },
  {
    id: 'tracked-elsewhere',
    certainty: 'certain',
    of: installed,
    asked: tracking({ trackedIn: 'elsewhere' }),
    nearly: { asked: tracking({ trackedIn: 'here' }) },
  },
  {
    id: 'category-tracking-off',
    certainty: 'likely',
    of: { ...installed, settings: { switches: { TrackCategorizedItems: false } } },
    asked: tracking(),
    nearly: { of: { ...installed, settings: { switches: { TrackCategorizedItems: true } } } },
  },
  {
    id: 'app-for-queue',
    certainty: 'certain',
    of: { queue: true },
    asked: app(),
    nearly: { of: {} },
  },
  { id: 'app-not-installed', certainty: 'certain', of: {}, asked: app(), nearly: { of: installed } },
  {
    id: 'app-installing',
    certainty: 'certain',
    of: { arrival: { outlookApp: 'installing' } },
    asked: app(),
    nearly: { of: {} },
  },
  {
    id: 'app-install-failed',
    certainty: 'certain',
    of: { arrival: { outlookApp: 'failed', outlookAppError: 'Crm : IncomingEmailRejected' } },
    asked: app(),
    nearly: { of: installed },
  },
  {
    id: 'app-upgrade',
    certainty: 'likely',
    of: { arrival: { outlookApp: 'upgrade' } },
    asked: app(),
    nearly: { of: installed },
  },
  {
    id: 'app-other-environment',
    certainty: 'certain',
    of: installed,
    asked: app({ environments: 'several' }, says('not-configured-incoming')),
    nearly: { asked: app({ environments: 'one' }, says('not-configured-incoming')) },
  },
  {
    id: 'app-not-primary-address',
    certainty: 'certain',
    of: installed,
    asked: app({ isPrimaryAddress: 'no' }),
    nearly: { asked: app({ isPrimaryAddress: 'yes' }, says('track-disabled')) },
  },
  {
    id: 'app-not-primary-address',
    certainty: 'likely',
    of: installed,
    asked: { missing: 'tracking', message: says('track-disabled') },
    nearly: { of: { ...installed, sides: { incoming: 'failed' } }, asked: app({ isPrimaryAddress: 'yes' }) },
  },
  {
    id: 'direction-off',
    certainty: 'certain',
    of: { ...installed, sides: { approval: 'waiting', incoming: 'untested' } },
    asked: app({}, says('approval-needed')),
    nearly: { of: installed },
  },
  {
    id: 'app-no-privilege',
    certainty: 'certain',
    of: { ...installed, without: ['prvUseOfficeApps'] },
    asked: app({}, says('no-office-apps')),
    nearly: { of: installed },
  },
  {
    id: 'app-privilege-named',
    certainty: 'certain',
    of: { ...installed, without: ['prvReadOrganization'] },
    asked: app({}, says('privilege-limits')),
    nearly: { of: installed },
  },
  {
    id: 'app-no-views',
    certainty: 'certain',
    of: { ...installed, without: ['prvReadQuery'] },
    asked: app({}, says('no-access-to-records')),
    nearly: { of: installed },
  },
  {
    id: 'app-no-role',
    certainty: 'likely',
    of: installed,
    asked: app({}, says('not-authorized')),
    nearly: { asked: app({}, says('not-member')) },
  },
  {
    id: 'app-no-role',
    certainty: 'likely',
    of: installed,
    asked: app({}, says('no-role')),
    nearly: { asked: app() },
  },
  {
    id: 'app-not-member',
    certainty: 'certain',
    of: installed,
    asked: app({}, says('not-member')),
    nearly: { asked: app() },
  },
  {
    id: 'app-exchange-connection',
    certainty: 'likely',
    of: installed,
    asked: app({}, says('cannot-connect')),
    nearly: { asked: app() },
  },
  {
    id: 'app-not-shown',
    certainty: 'likely',
    of: installed,
    asked: app({ appShown: 'no' }),
    nearly: { asked: app({ appShown: 'yes' }) },
  },
];

type Change = NonNullable<ArrivalTenant['change']>;

const changed =
  (columns: object): Change =>
  (tenant, mailbox) =>
    tenant.tables.mailboxes.put({ ...mailbox, ...columns });

const ofUser =
  (columns: object): Change =>
  (tenant, mailbox) => {
    const user = tenant.tables.systemusers.get(mailbox._ownerid_value ?? '');
    if (user) tenant.tables.systemusers.put({ ...user, ...columns });
  };

const ofProfile =
  (columns: object): Change =>
  (tenant, mailbox) => {
    const profile = tenant.tables.emailserverprofiles.get(mailbox._emailserverprofile_value ?? '');
    if (profile) tenant.tables.emailserverprofiles.put({ ...profile, ...columns });
  };

const brokenItem =
  (columns: object): Change =>
  (tenant, { _ownerid_value: owner }) =>
    tenant.tables.exchangesyncidmappings.put({
      exchangesyncidmappingid: '00000000-0000-4000-8000-0000000000ee',
      _ownerid_value: owner ?? '',
      createdon: '2026-11-22T08:00:00Z',
      versionnumber: 1,
      ...columns,
    });

const byMessages: readonly ArrivalCaseOf[] = [
  {
    id: 'direction-off',
    certainty: 'certain',
    of: { ...installed, sides: { act: 'failed' } },
    asked: app({}, says('not-configured-act')),
    nearly: { asked: app({}, says('not-configured-incoming')) },
  },
  {
    id: 'direction-off',
    certainty: 'certain',
    of: { ...installed, sides: { approval: 'rejected', incoming: 'untested' } },
    asked: app({}, says('rejected')),
    nearly: { of: installed },
  },
  {
    id: 'app-install-failed',
    certainty: 'certain',
    of: { arrival: { outlookApp: 'failed' } },
    asked: app({}, says('issue-adding')),
    nearly: { of: installed },
  },
  {
    id: 'track-pending',
    certainty: 'likely',
    of: installed,
    asked: { missing: 'tracking', message: says('track-pending') },
    nearly: {
      asked: { missing: 'tracking', message: says('track-pending'), answers: { pendingFor: 'long' } },
    },
  },
];

/** What rows of the organization say and no scenario does. */
const byRows: readonly ArrivalCaseOf[] = [
  {
    id: 'forward-mailbox',
    certainty: 'likely',
    of: { change: changed({ isforwardmailbox: true }) },
    asked: incoming(),
    nearly: { of: {} },
  },
  {
    id: 'recipient-not-indexed',
    certainty: 'certain',
    of: { ...item('NoRecipientMatch'), change: ofUser({ internalemailaddress: 'ana@contoso.com' }) },
    asked: incoming(),
    nearly: { of: item('NoRecipientMatch') },
  },
  {
    id: 'communication-services',
    certainty: 'likely',
    of: { change: changed({ acsenabledforoutgoingemail: true }) },
    asked: outgoing(),
    nearly: { of: { change: changed({ acsenabledforoutgoingemail: false }) } },
  },
  {
    id: 'link-broken',
    certainty: 'likely',
    of: { change: brokenItem({ isdeletedinexchange: true }) },
    asked: { missing: 'contactOrTask' },
    nearly: { of: { change: brokenItem({}) } },
  },
  {
    id: 'app-administrative-access',
    certainty: 'certain',
    of: { ...installed, change: ofUser({ accessmode: 1 }) },
    asked: app({}, says('administrative-access')),
    nearly: { of: installed },
  },
  {
    id: 'app-cross-tenant',
    certainty: 'certain',
    of: {
      ...installed,
      change: ofProfile({
        incomingcredentialretrieval: 7,
        usedefaulttenantid: false,
        exchangeonlinetenantid: '00000000-0000-4000-8000-0000000000cc',
      }),
    },
    asked: app(),
    nearly: { of: { ...installed, change: ofProfile({ usedefaulttenantid: true }) } },
  },
];

export const arrivalCases: readonly ArrivalCaseOf[] = [
  ...filters,
  ...recipients,
  ...codes,
  ...others,
  ...sent,
  ...synchronized,
  ...inOutlook,
  ...byMessages,
  ...byRows,
];
