import { holding } from '../domain/condition';
import {
  DIRECTIONS,
  type Direction,
  lineOf,
  MAIL_MAY_FLOW,
  type Sides,
  wantedDirections,
} from '../domain/lifecycle';
import type { Outcomes } from './mailbox.guards';
import type { MailboxEvent, MailboxEventType } from './mailbox.machine';
import type { Regions } from './mailbox.regions';
import { type MailboxTable, packRegions, REFUSED, unpackRegions } from './mailbox.table';

/** A step on the way: something that a person does, or that the asynchronous service answers to it. */
export interface WayStep {
  event: MailboxEvent;
  by: 'person' | 'service';
}

const person = (type: MailboxEventType, given: Outcomes = {}): WayStep => ({
  event: { type, given },
  by: 'person',
});
const service = (type: MailboxEventType, given: Outcomes = {}): WayStep => ({
  event: { type, given },
  by: 'service',
});

/** On the way everything around the mailbox is as it should be. */
const GOES_WELL: Outcomes = { 'nothing holds mail back': true, 'Exchange takes it': true };

/**
 * What may be done or may happen on the way, in the order of the procedure: of several ways that are equally
 * short, the one that keeps this order is taken. The requirement of approval is never removed on the way:
 * the documents advise against it.
 */
const STEPS: readonly WayStep[] = [
  person('mailbox.activate'),
  person('profile.assign', { 'the profile is server to server': true }),
  ...DIRECTIONS.map((direction) => person(`${direction}.configure`)),
  person('address.change'),
  person('mailbox.approve', { 'the caller may approve': true }),
  person('mailbox.test'),
  service('test.start'),
  ...DIRECTIONS.flatMap((direction) => [
    service(`${direction}.tested`, GOES_WELL),
    service(`${direction}.cycled`, GOES_WELL),
  ]),
  service('test.finish'),
];

const mailMayFlow = holding(MAIL_MAY_FLOW);

/** What the mailbox itself holds back goes on the way before mail does. */
const isOpen = ({ event }: WayStep, from: Sides) => event.given !== GOES_WELL || mailMayFlow(from);

/** Directions that are to be enabled: those on server-side synchronization, or all that apply where none is. */
function directionsToEnable(sides: Sides, isQueue: boolean): readonly Direction[] {
  const wanted = wantedDirections(sides);
  if (wanted.length > 0) return wanted;
  return isQueue ? DIRECTIONS.filter((direction) => direction !== 'act') : DIRECTIONS;
}

function isThere(regions: Regions, directions: readonly Direction[]): boolean {
  return (
    lineOf(regions).state === 'enabled' && directions.every((direction) => regions[direction] === 'enabled')
  );
}

interface Reached {
  packed: number;
  from: Reached | null;
  step: WayStep | null;
}

function stepsTo(reached: Reached): WayStep[] {
  const steps: WayStep[] = [];
  for (let at: Reached | null = reached; at?.step; at = at.from) steps.unshift(at.step);
  return steps;
}

function search(table: MailboxTable, start: number, directions: readonly Direction[]): readonly WayStep[] {
  const variants = STEPS.map((step) => ({ step, variant: table.variantOf(step.event) }));
  const seen = new Set([start]);
  const queue: Reached[] = [{ packed: start, from: null, step: null }];
  // The queue grows while it is walked: nearer standings come before farther ones.
  for (const reached of queue) {
    const here = unpackRegions(reached.packed);
    if (isThere(here, directions)) return stepsTo(reached);
    for (const { step, variant } of variants) {
      if (!isOpen(step, here)) continue;
      const packed = table.next(reached.packed, variant);
      if (packed === REFUSED || seen.has(packed)) continue;
      seen.add(packed);
      queue.push({ packed, from: reached, step });
    }
  }
  throw new NoWay('The lifecycle has no way to enabled from here.');
}

/** The machine leads from somewhere to nowhere: a mistake in it. */
export class NoWay extends Error {}

export interface Ways {
  /**
   * The shortest way over the lifecycle from where a mailbox stands until every direction that is wanted is
   * enabled; empty where it stands there already. Causes outside of the lifecycle, such as a missing licence,
   * are not on it: they make a test on the way fail, and are the diagnosis' to name.
   */
  toEnabled(sides: Sides, isQueue: boolean): readonly WayStep[];
}

/** Ways over a lifecycle. Those found are kept: a tenant has many mailboxes and few different standings. */
export function waysOver(table: MailboxTable): Ways {
  const known = new Map<number, readonly WayStep[]>();
  return {
    toEnabled(sides, isQueue) {
      const start = packRegions({ ...sides, cycle: 'quiet' });
      const key = start * 2 + (isQueue ? 1 : 0);
      const before = known.get(key);
      if (before) return before;
      const way = search(table, start, directionsToEnable(sides, isQueue));
      known.set(key, way);
      return way;
    },
  };
}
