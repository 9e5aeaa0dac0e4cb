import type { SeenValue } from './checks';
import { RowState } from './choices';
import type { Guid, MailboxRow, Moment } from './rows';
import type { ChoiceGroup } from './step';

/**
 * What happened to one tenant's checklist, in order. Only this is stored; every status is computed, so
 * that a renamed or removed step never breaks saved progress.
 */
export type ChecklistEvent =
  | { kind: 'tick' | 'untick'; step: string; at: Moment }
  /** The tenant showed that a step is done; kept as proof even when the tenant changes later. */
  | { kind: 'sighting'; step: string; at: Moment; evidence: readonly SeenValue[] }
  | { kind: 'choice'; group: ChoiceGroup; option: string; at: Moment }
  /** The mailboxes that the steps speak of; null for the default set. */
  | { kind: 'mailboxes'; ids: readonly Guid[] | null; at: Moment }
  /** Everything before this no longer counts. */
  | { kind: 'reset'; at: Moment }
  /** Takes back the last event of a person that still counts. */
  | { kind: 'undo'; at: Moment };

export interface Checklist {
  ticks: ReadonlyMap<string, Moment>;
  sightings: ReadonlyMap<string, { at: Moment; evidence: readonly SeenValue[] }>;
  choices: ReadonlyMap<ChoiceGroup, string>;
  mailboxes: readonly Guid[] | null;
  /** What *Undo* would take back, or null. */
  undoable: ChecklistEvent | null;
}

/** The events that count: without those taken back and those before a reset that stands. */
function standing(events: readonly ChecklistEvent[]): ChecklistEvent[] {
  const kept: ChecklistEvent[] = [];
  for (const event of events) {
    if (event.kind !== 'undo') {
      kept.push(event);
      continue;
    }
    const last = kept.findLastIndex(({ kind }) => kind !== 'sighting');
    if (last !== -1) kept.splice(last, 1);
  }
  return kept;
}

export function readChecklist(events: readonly ChecklistEvent[]): Checklist {
  const kept = standing(events);
  const undoable = kept.findLast(({ kind }) => kind !== 'sighting') ?? null;
  const ticks = new Map<string, Moment>();
  const sightings = new Map<string, { at: Moment; evidence: readonly SeenValue[] }>();
  const choices = new Map<ChoiceGroup, string>();
  let mailboxes: readonly Guid[] | null = null;
  for (const event of kept.slice(kept.findLastIndex(({ kind }) => kind === 'reset') + 1)) {
    if (event.kind === 'tick') ticks.set(event.step, event.at);
    else if (event.kind === 'untick') ticks.delete(event.step);
    else if (event.kind === 'sighting') {
      if (!sightings.has(event.step)) sightings.set(event.step, event);
    } else if (event.kind === 'choice') choices.set(event.group, event.option);
    else if (event.kind === 'mailboxes') mailboxes = event.ids;
  }
  return { ticks, sightings, choices, mailboxes, undoable };
}

/** The mailboxes that the steps speak of by default: active, of a user or queue, with an address (decisions 28). */
export function defaultMailboxes(mailboxes: readonly MailboxRow[]): MailboxRow[] {
  return mailboxes.filter((mailbox) => isSomebodysOwn(mailbox) && Boolean(mailbox.emailaddress));
}

function isSomebodysOwn(mailbox: MailboxRow): boolean {
  return mailbox.statecode === RowState.Active && Boolean(mailbox._regardingobjectid_value);
}

/** Mailboxes that would be spoken of if they had an address; none where a person chose which to speak of. */
export function leftOutMailboxes(checklist: Checklist, mailboxes: readonly MailboxRow[]): MailboxRow[] {
  if (checklist.mailboxes) return [];
  return mailboxes.filter((mailbox) => isSomebodysOwn(mailbox) && lacksAddress(mailbox));
}

/** An address that was not read may be there. */
const lacksAddress = ({ emailaddress }: MailboxRow) => emailaddress === null || emailaddress === '';

export function chosenMailboxes(checklist: Checklist, mailboxes: readonly MailboxRow[]): MailboxRow[] {
  const ids = checklist.mailboxes;
  if (!ids) return defaultMailboxes(mailboxes);
  const wanted = new Set(ids);
  return mailboxes.filter((mailbox) => wanted.has(mailbox.mailboxid));
}
