/**
 * The mailbox machine as plain arrays, for tenants of 100,000 mailboxes: made of what the machine answered when it was
 * asked (`mailbox.moves.ts`), without XState. A test compares table and machine cell by cell.
 *
 * A mailbox is 20 bits: ten of the *head* (record, profile, approval, policy, test) and ten of the *tail* (three
 * directions and the mail cycles). A tail's next state depends on itself and on what the guards make of the head.
 */
import { holding } from '../domain/condition';
import type { Sides } from '../domain/lifecycle';
import type { MailboxEventType } from '../domain/lifecycle-events';
import type { EventMoves, MailboxMoves } from './compile-mailbox';
import { INSIDE_GUARDS, type InsideGuard, type Outcomes } from './mailbox.guards';
import type { MailboxEvent } from './mailbox.machine';
import { REGION_STATES, type Region, type Regions } from './mailbox.regions';

/** The event does not happen: no region answers it, or its guards say no. */
export const REFUSED = -1;

export interface MailboxTable {
  /** Row of the table that stands for an event and what its guards answer. */
  variantOf(event: MailboxEvent): number;
  /** `packed` after the event of that row, which may be where it was; `REFUSED` where the event means nothing there. */
  next(packed: number, variant: number): number;
  /** The guards whose answers have to come with the event. */
  guardsOf(type: MailboxEventType): EventMoves['outside'];
}

const TAIL = ['incoming', 'outgoing', 'act', 'cycle'] as const satisfies Region[];
const HEAD = ['test', 'policy', 'approval', 'profile', 'record'] as const satisfies Region[];
const BITS: Record<Region, number> = {
  incoming: 3,
  outgoing: 3,
  act: 3,
  cycle: 1,
  test: 2,
  policy: 1,
  approval: 3,
  profile: 2,
  record: 1,
};
const HALF = 10;
const SIZE = 1 << HALF;
const LOW = SIZE - 1;

function pack(of: readonly Region[], regions: Regions): number {
  let packed = 0;
  let shift = 0;
  for (const region of of) {
    packed |= (REGION_STATES[region] as readonly string[]).indexOf(regions[region]) << shift;
    shift += BITS[region];
  }
  return packed;
}

/** A mailbox is in few of the many standings, so each is made once, and knows its own number. */
const standings = new Map<number, Regions>();
const numbers = new WeakMap<Regions, number>();

export const packRegions = (regions: Regions): number =>
  numbers.get(regions) ?? (pack(HEAD, regions) << HALF) | pack(TAIL, regions);

/** The same object for the same number. */
export function unpackRegions(packed: number): Regions {
  const known = standings.get(packed);
  if (known) return known;
  const regions = Object.freeze(unpack(packed));
  standings.set(packed, regions);
  numbers.set(regions, packed);
  return regions;
}

function unpack(packed: number): Regions {
  const regions: Partial<Record<Region, string>> = {};
  let shift = 0;
  for (const region of [...TAIL, ...HEAD]) {
    if (region === HEAD[0]) shift = HALF;
    const place = (packed >> shift) & ((1 << BITS[region]) - 1);
    regions[region] = REGION_STATES[region][place] ?? REGION_STATES[region][0];
    shift += BITS[region];
  }
  return regions as Regions;
}

const inside = Object.fromEntries(
  Object.entries(INSIDE_GUARDS).map(([name, condition]) => [name, holding(condition)]),
) as Readonly<Record<InsideGuard, (sides: Sides) => boolean>>;

function bitsOf<Of>(questions: readonly Of[], isSo: (question: Of) => boolean): number {
  let bits = 0;
  for (let bit = 0; bit < questions.length; bit += 1) {
    if (isSo(questions[bit] as Of)) bits |= 1 << bit;
  }
  return bits;
}

/** Where the regions go that answer; null where none does. */
function movedBy(moves: EventMoves, outside: number, from: Regions, of: readonly Region[]): Regions | null {
  const within = bitsOf(moves.inside, (guard) => inside[guard](from));
  const answers = outside | (within << moves.outside.length);
  let moved: Regions | null = null;
  for (const region of of) {
    const letter = moves.regions[region]?.[from[region]]?.[answers] ?? '-';
    if (letter === '-') continue;
    moved ??= { ...from };
    Object.assign(moved, { [region]: REGION_STATES[region][Number(letter)] });
  }
  return moved;
}

interface Variant {
  moves: EventMoves;
  outside: number;
  /** By head: its next, or `REFUSED` where nothing of it answers. */
  heads: Int16Array;
  /** By what the inside guards make of the head, and by tail. */
  tails: Int16Array[];
}

const ANY: Regions = unpackRegions(0);

/** Every combination of the states of some regions, laid over a standing. */
function* combinations(of: readonly Region[], base: Regions): Generator<Regions> {
  const [region, ...others] = of;
  if (!region) {
    yield base;
    return;
  }
  for (const state of REGION_STATES[region]) yield* combinations(others, { ...base, [region]: state });
}

const HEADS = [...combinations(HEAD, ANY)];
const TAILS = [...combinations(TAIL, ANY)];

/** What the inside guards make of a head: two heads of one bearing are the same to every tail. */
const HEAD_GUARDS = ['a test is running', 'no test is under way'] as const;
const bearingOf = (head: Regions): number => bitsOf(HEAD_GUARDS, (guard) => inside[guard](head));
const BEARINGS = 1 << HEAD_GUARDS.length;
const representatives = Array.from(
  { length: BEARINGS },
  (_, bearing) => HEADS.find((head) => bearingOf(head) === bearing) ?? null,
);
const bearings = new Uint8Array(SIZE);
for (const head of HEADS) bearings[pack(HEAD, head)] = bearingOf(head);

function settle(tail: Regions, settled: MailboxMoves['settled']): Regions {
  const letters = inside['a direction is enabled'](tail) ? settled.some : settled.none;
  const place = Number(letters[REGION_STATES.cycle.indexOf(tail.cycle)]);
  return { ...tail, cycle: REGION_STATES.cycle[place] ?? tail.cycle };
}

const answering = (moves: EventMoves, of: readonly Region[]) => of.some((region) => moves.regions[region]);

function variantOf(moves: EventMoves, outside: number, settled: MailboxMoves['settled']): Variant {
  const heads = new Int16Array(SIZE).fill(REFUSED);
  for (const head of answering(moves, HEAD) ? HEADS : []) {
    const moved = movedBy(moves, outside, head, HEAD);
    if (moved) heads[pack(HEAD, head)] = pack(HEAD, moved);
  }
  const tailOf = (head: Regions | null): Int16Array => {
    const next = new Int16Array(SIZE).fill(REFUSED);
    for (const tail of head && answering(moves, TAIL) ? TAILS : []) {
      const moved = movedBy(moves, outside, { ...tail, test: head?.test ?? tail.test }, TAIL);
      if (moved) next[pack(TAIL, tail)] = pack(TAIL, settle(moved, settled));
    }
    return next;
  };
  const bearsOnTail = moves.inside.some((guard) => (HEAD_GUARDS as readonly string[]).includes(guard));
  const same = bearsOnTail ? null : tailOf(ANY);
  return { moves, outside, heads, tails: representatives.map((head) => same ?? tailOf(head)) };
}

/** The table of a machine's answers. Rows are worked out when their event first happens. */
export function tableOf({ events, settled }: MailboxMoves): MailboxTable {
  const nothing: EventMoves = { outside: [], inside: [], regions: {} };
  const rows = new Map<MailboxEventType, number[]>();
  const variants: Variant[] = [];
  const movesOf = (type: MailboxEventType): EventMoves => events[type] ?? nothing;
  const answersOf = (moves: EventMoves, given: Outcomes): number =>
    bitsOf(moves.outside, (guard) => given[guard] === true);
  return {
    guardsOf: (type) => movesOf(type).outside,
    variantOf({ type, given = {} }) {
      const moves = movesOf(type);
      const outside = answersOf(moves, given);
      let known = rows.get(type);
      if (!known) {
        known = [];
        rows.set(type, known);
      }
      known[outside] ??= variants.push(variantOf(moves, outside, settled)) - 1;
      return known[outside];
    },
    next(packed, variant) {
      const { heads, tails } = variants[variant] as Variant;
      const head = packed >> HALF;
      const tail = packed & LOW;
      const nextHead = heads[head] as number;
      const nextTail = tails[bearings[head] as number]?.[tail] as number;
      if (nextHead === REFUSED) return nextTail === REFUSED ? REFUSED : (head << HALF) | nextTail;
      return (nextHead << HALF) | (nextTail === REFUSED ? tail : nextTail);
    },
  };
}
