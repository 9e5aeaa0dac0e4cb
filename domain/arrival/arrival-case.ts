import type { Known, MailboxFacts } from '../diagnosis/facts';
import type { Certainty } from '../diagnosis/rule';
import type { DirectionWord } from '../diagnosis/verdict';
import type { Direction } from '../lifecycle';
import type { NeededPrivilege } from '../needed-privileges';
import type { Moment } from '../rows';
import type { Answers, QuestionId } from './answers';
import type { AppMessage } from './app-messages';
import type { ArrivalId } from './arrival-ids';
import type { NamedItem } from './item-codes';
import { itemMonitoring } from './item-monitoring';
import type { Missing } from './missing';
import type { Person } from './person';

/** One question about one person, as the rules look at it. */
export interface ArrivalCase {
  missing: Missing;
  answers: Answers;
  person: Person;
  /** What the diagnosis of the mailbox says of its directions. */
  directions: Readonly<Record<Direction, DirectionWord>>;
  facts: MailboxFacts;
  /** Undefined where items could not be read. */
  items: readonly NamedItem[] | undefined;
  /** The app's message, where one was pasted or picked, and the privileges that it names. */
  message?: AppMessage | undefined;
  messagePrivileges: readonly string[];
  needed: readonly NeededPrivilege[];
  /** By the tenant's clock. */
  now: Moment;
}

/** `ask` where only an answer tells; `cannotTell` where something was not read that would. */
export type Told = Certainty | 'no' | 'cannotTell';

export interface ArrivalRule {
  id: ArrivalId;
  missing: readonly Missing[];
  /** Whose answers count. */
  asks?: readonly QuestionId[];
  /** Columns that it looks at, as `table.column`; they are its evidence. */
  reads?: readonly string[];
  when(of: ArrivalCase): Told;
}

/** The direction that brings what is missing; the app rests on incoming mail. */
export const DIRECTION_OF: Readonly<Record<Missing, Direction>> = {
  incoming: 'incoming',
  outgoing: 'outgoing',
  appointment: 'act',
  contactOrTask: 'act',
  tracking: 'incoming',
  app: 'incoming',
};

/** Known not to be enabled; what was not read is neither. */
export const isOff = (word: DirectionWord): boolean =>
  word !== 'unknown' && word !== 'enabled' && word !== 'retrying';

/** A value that was read: whether it is so, or that it cannot be told. */
export const ifSo = <Value>(value: Value | undefined, holds: (value: Value) => Told): Told =>
  value === undefined ? 'cannotTell' : holds(value);

/** One answer makes it certain, another rules it out; unanswered, it is a question. */
export const byAnswer = (
  of: ArrivalCase,
  question: QuestionId,
  yes: string,
  told: Told = 'certain',
): Told => {
  const answer = of.answers[question];
  if (answer === undefined) return 'ask';
  return answer === yes ? told : 'no';
};

/** A fact that is known, or that cannot be told. */
export const ifKnown = (fact: Known, told: Told): Told =>
  fact === 'unknown' ? 'cannotTell' : fact === 'yes' ? told : 'no';

/** Whether the mailbox is a queue's, which some things are not meant for. */
export const ifQueue = ({ person: { kind } }: ArrivalCase): Told =>
  kind === 'unknown' ? 'cannotTell' : kind === 'queue' ? 'certain' : 'no';

/** What an item shows as evidence. */
export const ITEM_COLUMNS = [
  'exchangesyncidmapping.lastsyncerror',
  'exchangesyncidmapping.lastsyncerroroccurredon',
  'exchangesyncidmapping.retries',
] as const;

/** Whether an item's code names it; where items are not noted, that there is none says nothing (today.md 4.1). */
export const itemNames = ({ items, person }: ArrivalCase, id: ArrivalId | null): Told =>
  ifSo(items, (all) => {
    if (all.some((item) => item.id === id)) return 'certain';
    return itemMonitoring(person.organization ?? {}).isOff ? 'cannotTell' : 'no';
  });
