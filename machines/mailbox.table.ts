import { type SnapshotFrom, transition } from 'xstate';
import { DIRECTIONS, SIDE_STATES, type Side, type Sides } from '../domain/lifecycle';
import { type MailboxEvent, mailboxMachine } from './mailbox.machine';

/**
 * The mailbox machine as plain arrays, for tenants of 100,000 mailboxes. Compiled once by asking the
 * machine itself; a test compares the two cell by cell.
 *
 * A mailbox is 18 bits: nine of the *head* (record, profile, approval, policy, test) and three for each
 * direction. A direction's next state depends on its own state and on what the head makes of a test
 * (see `Bearing`), the head's on itself alone.
 */
export interface MailboxTable {
  /** Row of the table that stands for an event. */
  variantOf(event: MailboxEvent): number;
  /** `packed` after the event of that row; the same number where the event means nothing there. */
  next(packed: number, variant: number): number;
}

/** Every event with every value of its facts: the columns of the specification. */
export const EVENT_VARIANTS: readonly MailboxEvent[] = [
  { type: 'mailbox.activate' },
  { type: 'mailbox.deactivate' },
  { type: 'profile.assign', serverToServer: true },
  { type: 'profile.assign', serverToServer: false },
  { type: 'profile.remove' },
  { type: 'address.change' },
  { type: 'address.clear' },
  { type: 'mailbox.approve', may: true },
  { type: 'mailbox.approve', may: false },
  { type: 'mailbox.reject', may: true },
  { type: 'mailbox.reject', may: false },
  { type: 'approval.halfGiven' },
  { type: 'policy.require' },
  { type: 'policy.waive' },
  { type: 'mailbox.test' },
  { type: 'test.start' },
  { type: 'test.postpone' },
  { type: 'test.cancel' },
  { type: 'test.finish' },
  ...DIRECTIONS.flatMap((direction): MailboxEvent[] => [
    { type: `${direction}.configure` },
    { type: `${direction}.drop` },
    { type: `${direction}.succeeded` },
    { type: `${direction}.interrupted` },
    { type: `${direction}.recovered` },
    { type: `${direction}.failed`, exhausted: false },
    { type: `${direction}.failed`, exhausted: true },
  ]),
];

const HEAD = ['record', 'profile', 'approval', 'policy', 'test'] as const satisfies Side[];

/** Bits of each side, lowest first. */
const LAYOUT = [...DIRECTIONS, 'test', 'policy', 'approval', 'profile', 'record'] as const;
const BITS: Record<Side, number> = {
  incoming: 3,
  outgoing: 3,
  act: 3,
  test: 2,
  policy: 1,
  approval: 3,
  profile: 2,
  record: 1,
};
const HALF = 9;
const HALF_SIZE = 1 << HALF;
const LOW = HALF_SIZE - 1;

export function packSides(sides: Sides): number {
  let packed = 0;
  let shift = 0;
  for (const side of LAYOUT) {
    packed |= (SIDE_STATES[side] as readonly string[]).indexOf(sides[side]) << shift;
    shift += BITS[side];
  }
  return packed;
}

export function unpackSides(packed: number): Sides {
  let shift = 0;
  const sides: Partial<Record<Side, string>> = {};
  for (const side of LAYOUT) {
    const index = (packed >> shift) & ((1 << BITS[side]) - 1);
    sides[side] = SIDE_STATES[side][index] ?? SIDE_STATES[side][0];
    shift += BITS[side];
  }
  return sides as Sides;
}

/** A snapshot of the machine that stands on the given sides; its lifecycle line settles at the next event. */
export function snapshotOf(sides: Sides): SnapshotFrom<typeof mailboxMachine> {
  return mailboxMachine.resolveState({ value: { ...sides, lifecycle: 'unconfigured' } });
}

/** The sides that a snapshot of the machine stands on. */
export function sidesOfSnapshot(snapshot: SnapshotFrom<typeof mailboxMachine>): Sides {
  const { lifecycle: _, ...sides } = snapshot.value;
  return sides as Sides;
}

function ask(sides: Sides, event: MailboxEvent): Sides {
  return sidesOfSnapshot(transition(mailboxMachine, snapshotOf(sides), event)[0]);
}

/** What the head makes of a test's answer: nothing (none is running), failures only, or everything. */
const BEARINGS = 3;

function bearingOf(head: Sides): number {
  const probe: Sides = { ...head, incoming: 'untested' };
  if (ask(probe, { type: 'incoming.failed', exhausted: false }).incoming === 'untested') return 0;
  return ask(probe, { type: 'incoming.succeeded' }).incoming === 'untested' ? 1 : 2;
}

function keyOf(event: MailboxEvent): string {
  if ('may' in event) return `${event.type} ${event.may}`;
  if ('serverToServer' in event) return `${event.type} ${event.serverToServer}`;
  if ('exhausted' in event) return `${event.type} ${event.exhausted}`;
  return event.type;
}

const START: Sides = {
  record: 'active',
  profile: 'serverToServer',
  approval: 'approved',
  policy: 'required',
  test: 'idle',
  incoming: 'off',
  outgoing: 'off',
  act: 'off',
};

/** Every combination of the states of `sides`, laid over `START`. */
function* combinations(sides: readonly Side[], base: Sides = START): Generator<Sides> {
  const [side, ...others] = sides;
  if (!side) {
    yield base;
    return;
  }
  for (const state of SIDE_STATES[side]) yield* combinations(others, { ...base, [side]: state } as Sides);
}

/** One side's own column: `answers[variant][state]`, asked of the machine with `base` around it. */
function answersOf(side: Side, base: Sides): string[][] {
  return EVENT_VARIANTS.map((event) =>
    SIDE_STATES[side].map((state) => ask({ ...base, [side]: state } as Sides, event)[side]),
  );
}

function join(sides: readonly Side[], from: Sides, answers: ReadonlyMap<Side, string[][]>, variant: number) {
  const next: Record<string, string> = { ...from };
  for (const side of sides) {
    const index = (SIDE_STATES[side] as readonly string[]).indexOf(from[side]);
    next[side] = answers.get(side)?.[variant]?.[index] ?? from[side];
  }
  return packSides(next as Sides);
}

export function compileMailboxTable(): MailboxTable {
  const heads = new Uint16Array(EVENT_VARIANTS.length * HALF_SIZE);
  const bearings = new Uint8Array(HALF_SIZE);
  const representatives: (Sides | undefined)[] = [];
  const headAnswers = new Map<Side, string[][]>(HEAD.map((side) => [side, answersOf(side, START)]));
  for (const head of combinations(HEAD)) {
    const row = packSides(head) >> HALF;
    const bearing = bearingOf(head);
    bearings[row] = bearing;
    representatives[bearing] ??= head;
    EVENT_VARIANTS.forEach((_, variant) => {
      heads[(variant << HALF) | row] = join(HEAD, head, headAnswers, variant) >> HALF;
    });
  }

  const tails = new Uint16Array(EVENT_VARIANTS.length * BEARINGS * HALF_SIZE);
  representatives.forEach((head = START, bearing) => {
    const answers = new Map<Side, string[][]>(DIRECTIONS.map((side) => [side, answersOf(side, head)]));
    for (const tail of combinations(DIRECTIONS)) {
      const row = packSides(tail) & LOW;
      EVENT_VARIANTS.forEach((_, variant) => {
        tails[((variant * BEARINGS + bearing) << HALF) | row] =
          join(DIRECTIONS, tail, answers, variant) & LOW;
      });
    }
  });

  const variants = new Map(EVENT_VARIANTS.map((event, variant) => [keyOf(event), variant]));
  return {
    variantOf(event) {
      const variant = variants.get(keyOf(event));
      if (variant === undefined) throw new RangeError(`The mailbox machine knows no event ${event.type}`);
      return variant;
    },
    next(packed, variant) {
      const head = packed >> HALF;
      const bearing = bearings[head] as number;
      const nextHead = heads[(variant << HALF) | head] as number;
      const nextTail = tails[((variant * BEARINGS + bearing) << HALF) | (packed & LOW)] as number;
      return (nextHead << HALF) | nextTail;
    },
  };
}
