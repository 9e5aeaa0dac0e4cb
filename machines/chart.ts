/** The mailbox machine as a chart: its stations and sides, and what can happen next, all read out of the machine. */
import { getNextSnapshot } from 'xstate';
import { holding } from '../domain/condition';
import { type Line, MAIL_MAY_FLOW } from '../domain/lifecycle';
import { EVENT_CHOICES, type EventChoice } from './event-choices';
import { type MailboxEvent, mailboxMachine } from './mailbox.machine';
import { REGIONS, type Region, type Regions } from './mailbox.regions';
import { type MailboxSnapshot, regionsOfSnapshot } from './mailbox.snapshot';

export interface Chart {
  /** The stations of the line, in order, each with its substates. */
  stations: readonly { state: Line['state']; substates: readonly string[] }[];
  /** The regions beside it, each with its states in order. */
  sides: readonly { side: Region; states: readonly string[] }[];
}

const statesOf = (region: string) => mailboxMachine.root.states[region]?.states ?? {};

export const chart: Chart = {
  stations: Object.entries(statesOf('lifecycle')).map(([state, node]) => ({
    state: state as Line['state'],
    substates: Object.keys(node.states),
  })),
  sides: Object.keys(mailboxMachine.root.states)
    .filter((region): region is Region => (REGIONS as readonly string[]).includes(region))
    .map((side) => ({ side, states: Object.keys(statesOf(side)) })),
};

/** The station that a snapshot of the machine stands on. */
export function lineOfSnapshot({ value }: MailboxSnapshot): Line {
  const { lifecycle } = value as { lifecycle: string | Record<string, string> };
  if (typeof lifecycle === 'string') return { state: lifecycle } as Line;
  const [[state, substate] = []] = Object.entries(lifecycle);
  return { state, substate } as Line;
}

const mailMayFlow = holding(MAIL_MAY_FLOW);

/** What the mailbox itself holds back cannot pass, whatever else is well. */
const known = (event: MailboxEvent, regions: Regions): MailboxEvent =>
  event.given?.['nothing holds mail back'] && !mailMayFlow(regions)
    ? { ...event, given: { ...event.given, 'nothing holds mail back': false } }
    : event;

export interface NextEvent extends EventChoice {
  /** Where the mailbox stands after it. */
  to: Line;
  /** The sides that it moves. */
  moves: readonly { side: Region; from: string; to: string }[];
}

/** Every event that can happen where the machine stands, with what it would do. */
export function nextEvents(snapshot: MailboxSnapshot): readonly NextEvent[] {
  const from = regionsOfSnapshot(snapshot);
  const found: NextEvent[] = [];
  for (const choice of EVENT_CHOICES) {
    const event = known(choice.event, from);
    if (!snapshot.can(event)) continue;
    const next = getNextSnapshot(mailboxMachine, snapshot, event);
    const after = regionsOfSnapshot(next);
    const moves = REGIONS.filter((side) => after[side] !== from[side]).map((side) => ({
      side,
      from: from[side],
      to: after[side],
    }));
    const same = found.some(
      (other) => other.event.type === event.type && JSON.stringify(other.moves) === JSON.stringify(moves),
    );
    // What turns out the same has one name: an approval that is missing fails a test in one way.
    if (moves.length > 0 && !same) found.push({ ...choice, event, to: lineOfSnapshot(next), moves });
  }
  return found;
}
