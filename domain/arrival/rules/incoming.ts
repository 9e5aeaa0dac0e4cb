import { IncomingFilter } from '../../choices';
import { orgDbSettingOff } from '../../org-db-settings';
import {
  type ArrivalCase,
  type ArrivalRule,
  byAnswer,
  ITEM_COLUMNS as ITEM,
  ifKnown,
  ifSo,
  itemNames,
  type Told,
} from '../arrival-case';
import { startDate } from '../start-date';

const missing = ['incoming'] as const;
const FILTER = ['usersettings.incomingemailfilteringmethod', 'queue.incomingemailfilteringmethod'] as const;

/** Which mail becomes a row (today.md 4.3). */
const filterIs = ({ person }: ArrivalCase, method: number, told: () => Told): Told =>
  ifSo(person.filter?.incomingemailfilteringmethod ?? undefined, (value) =>
    value === method ? told() : 'no',
  );

/** A reply may be taken for its conversation, whoever sent it. */
const unlessReply = ({ answers: { isReply } }: ArrivalCase): Told =>
  isReply === 'yes' ? 'likely' : 'certain';

const filterRules: readonly ArrivalRule[] = [
  {
    id: 'filter-none',
    missing,
    reads: FILTER,
    when: (of) => filterIs(of, IncomingFilter.None, () => 'certain'),
  },
  {
    id: 'filter-replies',
    missing,
    reads: FILTER,
    asks: ['isReply'],
    when: (of) => filterIs(of, IncomingFilter.Replies, () => byAnswer(of, 'isReply', 'no')),
  },
  {
    id: 'filter-contacts',
    missing,
    reads: FILTER,
    asks: ['sender', 'isReply'],
    when: (of) =>
      filterIs(of, IncomingFilter.LeadsContactsAccounts, () => {
        const { sender } = of.answers;
        if (sender === undefined) return 'ask';
        return sender === 'record' ? 'no' : unlessReply(of);
      }),
  },
  {
    id: 'filter-enabled-records',
    missing,
    reads: FILTER,
    asks: ['sender', 'isReply'],
    when: (of) =>
      filterIs(of, IncomingFilter.EmailEnabledRecords, () => {
        const told = byAnswer(of, 'sender', 'stranger');
        return told === 'certain' ? unlessReply(of) : told;
      }),
  },
];

/** An item that found no recipient makes sure of what an answer says. */
const recipientIs = (of: ArrivalCase, answer: string): Told => {
  const told = byAnswer(of, 'addressedTo', answer);
  return told === 'certain' && itemNames(of, 'no-recipient') !== 'certain' ? 'likely' : told;
};

const withItem = (of: ArrivalCase): Told =>
  itemNames(of, 'no-recipient') === 'certain' ? 'certain' : 'likely';

/** Why no recipient of a mail is known here (today.md 4.2, NoRecipientMatch). */
const recipientRules: readonly ArrivalRule[] = [
  {
    id: 'recipient-group',
    missing,
    asks: ['addressedTo'],
    reads: ITEM,
    when: (of) => recipientIs(of, 'group'),
  },
  {
    id: 'recipient-alias',
    missing,
    asks: ['addressedTo'],
    reads: ITEM,
    when: (of) => recipientIs(of, 'alias'),
  },
  { id: 'recipient-bcc', missing, asks: ['addressedTo'], reads: ITEM, when: (of) => recipientIs(of, 'bcc') },
  {
    id: 'recipient-on-several-rows',
    missing,
    reads: ['emailsearch.emailaddress', 'organization.unresolveemailaddressifmultiplematch', ...ITEM],
    when: (of) => {
      const { addressRows, organization } = of.person;
      // Once at a user or queue, and once more is a second row.
      return ifSo(addressRows, (rows) =>
        rows < 2
          ? 'no'
          : ifSo(organization?.unresolveemailaddressifmultiplematch ?? undefined, (unresolved) =>
              unresolved ? withItem(of) : 'no',
            ),
      );
    },
  },
  {
    id: 'recipient-not-indexed',
    missing,
    reads: ['emailsearch.emailaddress', ...ITEM],
    when: (of) => ifSo(of.person.addressRows, (rows) => (rows === 0 ? withItem(of) : 'no')),
  },
];

/** A colleague's mail, where such mail is left out (today.md 4.3). */
function colleaguesIgnored(of: ArrivalCase): Told {
  const { organization, kind } = of.person;
  const colleague = byAnswer(of, 'sender', 'colleague', 'likely');
  const ignores = organization?.ignoreinternalemail;
  if (ignores === true) return colleague;
  const settings = organization?.orgdborgsettings;
  // On unless it is switched off.
  const queueIgnores = orgDbSettingOff(settings, 'DoNotIgnoreInternalEmailToQueues');
  if (kind === 'queue' && queueIgnores) return colleague;
  return ignores === undefined ? 'cannotTell' : 'no';
}

function otherFolder(of: ArrivalCase): Told {
  const { folder } = of.answers;
  if (folder === undefined) return 'ask';
  if (folder === 'inbox') return 'no';
  if (folder === 'elsewhere' || of.person.kind === 'queue') return 'certain';
  return of.person.organization?.isfolderbasedtrackingenabled === false ? 'certain' : 'likely';
}

export const incomingRules: readonly ArrivalRule[] = [
  ...filterRules,
  {
    id: 'before-start-date',
    missing,
    asks: ['receivedOn'],
    reads: ['mailbox.processemailreceivedafter', 'emailserverprofile.processemailsreceivedafter'],
    when: ({ person, answers: { receivedOn } }) =>
      ifSo(startDate(person), (start) => {
        if (start === null) return 'no';
        if (receivedOn === undefined) return 'ask';
        return receivedOn < start.slice(0, 10) ? 'certain' : 'no';
      }),
  },
  ...recipientRules,
  {
    id: 'colleagues-ignored',
    missing,
    asks: ['sender'],
    reads: ['organization.ignoreinternalemail', 'organization.orgdborgsettings'],
    when: colleaguesIgnored,
  },
  {
    id: 'no-correlation',
    missing,
    asks: ['isReply'],
    reads: ['organization.emailcorrelationenabled', ...ITEM],
    when: (of) => {
      const named = itemNames(of, 'no-correlation');
      if (named === 'certain') return named;
      const { emailcorrelationenabled } = of.person.organization ?? {};
      return emailcorrelationenabled === false ? byAnswer(of, 'isReply', 'yes', 'likely') : named;
    },
  },
  {
    id: 'other-folder',
    missing,
    asks: ['folder'],
    reads: ['organization.isfolderbasedtrackingenabled'],
    when: otherFolder,
  },
  { id: 'attachment-scan', missing, asks: ['isScanned'], when: (of) => byAnswer(of, 'isScanned', 'yes') },
  {
    id: 'marked-undeliverable',
    missing,
    asks: ['isUndeliverable'],
    reads: ['emailserverprofile.moveundeliveredemails'],
    when: (of) => byAnswer(of, 'isUndeliverable', 'yes', 'likely'),
  },
  {
    id: 'forward-mailbox',
    missing,
    reads: ['mailbox.isforwardmailbox'],
    when: ({ facts: { forward } }) => ifKnown(forward, 'likely'),
  },
];
