/** Appointments, contacts, and tasks; and what the code of an item names, whatever it is. */
import { lackingOf, type NeededPrivilege } from '../../needed-privileges';
import {
  type ArrivalCase,
  type ArrivalRule,
  byAnswer,
  ITEM_COLUMNS as ITEM,
  ifQueue,
  ifSo,
  itemNames,
  type Told,
} from '../arrival-case';
import { MISSING } from '../missing';
import { isBroken } from '../person-rows';

const act = ['appointment', 'contactOrTask'] as const;
const appointment = ['appointment'] as const;
const SYNC_TO_OUTLOOK = 'prvSyncToOutlook';

const isMinimum = ({ use, name }: NeededPrivilege) => use === 'sync' && name !== SYNC_TO_OUTLOOK;

const lacks = (of: ArrivalCase, isMeant: (privilege: NeededPrivilege) => boolean): Told =>
  ifSo(lackingOf(of.needed, of.person.privileges, isMeant), (names) => (names.length > 0 ? 'likely' : 'no'));

export const synchronizedRules: readonly ArrivalRule[] = [
  {
    id: 'queue-act',
    missing: act,
    reads: ['mailbox.regardingobjectid'],
    when: ifQueue,
  },
  {
    id: 'no-sync-to-outlook',
    missing: act,
    reads: [`privilege.${SYNC_TO_OUTLOOK}`],
    when: ({ person }) =>
      ifSo(person.privileges, (held) => (held.includes(SYNC_TO_OUTLOOK) ? 'no' : 'certain')),
  },
  {
    id: 'privileges-missing',
    missing: ['incoming', 'outgoing', ...act],
    reads: ['privilege.sync'],
    when: (of) => lacks(of, isMinimum),
  },
  {
    id: 'other-org-primary',
    missing: act,
    asks: ['environments'],
    reads: ['mailbox.orgmarkedasprimaryforexchangesync'],
    // The mark is set by a box of the test: without it, one environment is the primary one all the same.
    when: (of) =>
      of.facts.markedPrimary === 'yes' ? 'no' : byAnswer(of, 'environments', 'several', 'likely'),
  },
  {
    id: 'act-organizer',
    missing: appointment,
    asks: ['organizer'],
    when: (of) => byAnswer(of, 'organizer', 'nobody', 'likely'),
  },
  {
    id: 'act-filter',
    missing: appointment,
    asks: ['isParty'],
    when: (of) => byAnswer(of, 'isParty', 'no', 'likely'),
  },
  {
    id: 'link-broken',
    missing: act,
    reads: ['exchangesyncidmapping.isdeletedinexchange', 'exchangesyncidmapping.isunlinkedincrm'],
    when: ({ person }) => ifSo(person.items, (all) => (all.some(isBroken) ? 'likely' : 'no')),
  },
];

/** Whatever is missing, an item with a code may be it. */
const byCode = (
  id: ArrivalRule['id'],
  missing: ArrivalRule['missing'],
  told: Told = 'certain',
): ArrivalRule => ({
  id,
  missing,
  reads: ITEM,
  when: (of) => {
    const named = itemNames(of, id);
    return named === 'certain' ? told : named;
  },
});

const MAIL = ['incoming', 'tracking'] as const;
const ITEMS = MISSING.filter((each) => each !== 'app');

export const itemRules: readonly ArrivalRule[] = [
  byCode('internal-email-rejected', MAIL),
  byCode('already-tracked', MAIL),
  byCode('item-not-created', MAIL),
  byCode('plugin-abort', ITEMS),
  byCode('plugin-unexpected', ITEMS),
  byCode('scheduling-conflict', appointment),
  byCode('item-passing', ITEMS, 'likely'),
  {
    // The reasons are causes of their own; where none of them holds, the code itself is told.
    ...byCode('no-recipient', MAIL, 'likely'),
    asks: ['addressedTo'],
  },
  {
    id: 'item-unexplained',
    missing: ITEMS,
    reads: ITEM,
    when: (of) => {
      const named = itemNames(of, null);
      return named === 'certain' ? 'likely' : named;
    },
  },
  {
    id: 'size-150mb',
    missing: ['incoming', 'outgoing'],
    asks: ['isLarge'],
    when: (of) => byAnswer(of, 'isLarge', 'yes'),
  },
];
