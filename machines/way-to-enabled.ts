import { DIRECTIONS, type Direction, lineOf, type Sides, wantedDirections } from '../domain/lifecycle';
import type { MailboxEvent } from './mailbox.machine';
import { compileMailboxTable, type MailboxTable, packSides, unpackSides } from './mailbox.table';

/** A step on the way: something that a person does, or that the asynchronous service answers to it. */
export interface WayStep {
  event: MailboxEvent;
  by: 'person' | 'service';
}

const person = (event: MailboxEvent): WayStep => ({ event, by: 'person' });
const service = (event: MailboxEvent): WayStep => ({ event, by: 'service' });

/**
 * What may be done or may happen on the way, in the order of the procedure: of several ways that are equally
 * short, the one that keeps this order is taken. The requirement of approval is never removed on the way:
 * the documents advise against it.
 */
const STEPS: readonly WayStep[] = [
  person({ type: 'mailbox.activate' }),
  person({ type: 'profile.assign', serverToServer: true }),
  ...DIRECTIONS.map((direction) => person({ type: `${direction}.configure` })),
  person({ type: 'address.change' }),
  person({ type: 'mailbox.approve', may: true }),
  person({ type: 'mailbox.test' }),
  service({ type: 'test.start' }),
  ...DIRECTIONS.flatMap((direction) => [
    service({ type: `${direction}.succeeded` }),
    service({ type: `${direction}.recovered` }),
  ]),
  service({ type: 'test.finish' }),
];

let table: MailboxTable | undefined;

/** Directions that are to be enabled: those on server-side synchronization, or all that apply where none is. */
function directionsToEnable(sides: Sides, isQueue: boolean): readonly Direction[] {
  const wanted = wantedDirections(sides);
  if (wanted.length > 0) return wanted;
  return isQueue ? DIRECTIONS.filter((direction) => direction !== 'act') : DIRECTIONS;
}

function isThere(packed: number, directions: readonly Direction[]): boolean {
  const sides = unpackSides(packed);
  return lineOf(sides).state === 'enabled' && directions.every((direction) => sides[direction] === 'enabled');
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

/** Ways already found, by packed sides; a tenant has many mailboxes and few different standings. */
const known = new Map<number, readonly WayStep[]>();

function search(start: number, directions: readonly Direction[]): readonly WayStep[] {
  table ??= compileMailboxTable();
  const variants = STEPS.map((step) => ({ step, variant: table?.variantOf(step.event) ?? 0 }));
  const seen = new Set([start]);
  const queue: Reached[] = [{ packed: start, from: null, step: null }];
  // The queue grows while it is walked: nearer standings come before farther ones.
  for (const reached of queue) {
    if (isThere(reached.packed, directions)) return stepsTo(reached);
    for (const { step, variant } of variants) {
      const packed = table.next(reached.packed, variant);
      if (seen.has(packed)) continue;
      seen.add(packed);
      queue.push({ packed, from: reached, step });
    }
  }
  throw new Error('The lifecycle has no way to enabled from here.');
}

/** Works out beforehand what the first way takes most of its time for. */
export function prepareWays(): void {
  table ??= compileMailboxTable();
}

/**
 * The shortest way over the lifecycle from where a mailbox stands until every direction that is wanted is
 * enabled; empty where it stands there already. Causes outside of the lifecycle, such as a missing licence,
 * are not on it: they make a test on the way fail, and are the diagnosis' to name.
 */
export function wayToEnabled(sides: Sides, isQueue: boolean): readonly WayStep[] {
  const start = packSides(sides);
  const key = start * 2 + (isQueue ? 1 : 0);
  const before = known.get(key);
  if (before) return before;
  const way = search(start, directionsToEnable(sides, isQueue));
  known.set(key, way);
  return way;
}
