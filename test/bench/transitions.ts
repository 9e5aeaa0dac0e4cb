import type { MailboxEvent } from '../../machines/mailbox.machine';
import { type Regions, UNTOUCHED } from '../../machines/mailbox.regions';
import { type MailboxTable, packRegions, REFUSED, unpackRegions } from '../../machines/mailbox.table';
import { mailboxTable } from '../../machines/mailbox-lifecycle';
import { type Figure, grouped } from './report';
import { median } from './times';

const MAILBOXES = 100_000;
const WARM_UPS = 30;
const RUNS = 51;

const GOES_WELL = { 'nothing holds mail back': true, 'Exchange takes it': true };

/** The way from an approval to a passed test; `step` knows them by their place in this list. */
const EVENTS: readonly MailboxEvent[] = [
  { type: 'mailbox.approve', given: { 'the caller may approve': true } },
  { type: 'mailbox.test' },
  { type: 'test.start' },
  { type: 'incoming.tested', given: GOES_WELL },
  { type: 'outgoing.tested', given: GOES_WELL },
  { type: 'test.finish' },
];

const READY: Regions = {
  ...UNTOUCHED,
  profile: 'serverToServer',
  approval: 'approved',
  incoming: 'untested',
  outgoing: 'untested',
};

/**
 * Where mailboxes start, so that not all go the same way; each with its state in `step`. They take turns,
 * since mixed ones would slow down only the switch, whose branches the processor then guesses wrong.
 */
const STARTS: readonly { sides: Regions; state: number }[] = [
  { sides: { ...READY, approval: 'waiting' }, state: 1 },
  { sides: { ...READY, incoming: 'off', outgoing: 'off' }, state: 0 },
  { sides: { ...READY, approval: 'rejected' }, state: 2 },
  { sides: READY, state: 3 },
];

/** One event for every mailbox of a large tenant, six times: the compiled table over a switch by hand. */
export function measureTransitions(): Figure[] {
  const table = mailboxTable;
  const variants = EVENTS.map((event) => table.variantOf(event));
  const packedStarts = statesOf(STARTS.map(({ sides }) => packRegions(sides)));
  const switchStarts = statesOf(STARTS.map(({ state }) => state));
  const packed = new Int32Array(MAILBOXES);
  const states = new Int32Array(MAILBOXES);

  const times: { table: number; bySwitch: number }[] = [];
  for (let run = 0; run < WARM_UPS + RUNS; run += 1) {
    packed.set(packedStarts);
    states.set(switchStarts);
    times.push({
      table: timed(() => runTable(table, packed, variants)),
      bySwitch: timed(() => runSwitch(states)),
    });
  }
  requireSameOutcome(packed, states);

  const counted = times.slice(WARM_UPS);
  return [
    {
      what: `${grouped(MAILBOXES * EVENTS.length)} transitions by the table`,
      measured: median(counted.map((time) => time.table)),
      unit: 'ms',
      floor: { what: 'a bare switch', measured: median(counted.map((time) => time.bySwitch)) },
      aim: '<= 3x',
    },
  ];
}

function runTable(table: MailboxTable, packed: Int32Array, variants: readonly number[]): void {
  for (const variant of variants) {
    for (let mailbox = 0; mailbox < packed.length; mailbox += 1) {
      const next = table.next(packed[mailbox] as number, variant);
      if (next !== REFUSED) packed[mailbox] = next;
    }
  }
}

function runSwitch(states: Int32Array): void {
  for (let event = 0; event < EVENTS.length; event += 1) {
    for (let mailbox = 0; mailbox < states.length; mailbox += 1) {
      states[mailbox] = step(states[mailbox] as number, event);
    }
  }
}

/**
 * A line of states as one would write it by hand: 0 no direction, 1 waiting, 2 rejected, 3 approved,
 * 4 scheduled, 5 running, 6 enabled. Literals, since only they become a jump table.
 */
function step(state: number, event: number): number {
  switch (state) {
    case 1:
    case 2:
      return event === 0 ? 3 : state;
    case 3:
      return event === 1 ? 4 : state;
    case 4:
      return event === 2 ? 5 : state;
    case 5:
      return event === 3 ? 6 : state;
    default:
      return state;
  }
}

function statesOf(starts: readonly number[]): Int32Array {
  return Int32Array.from({ length: MAILBOXES }, (_, mailbox) => starts[mailbox % starts.length] ?? 0);
}

/** Proves that both did the work, which also keeps the compiler from leaving it out. */
function requireSameOutcome(packed: Int32Array, states: Int32Array): void {
  const enabled = packed.filter((sides) => unpackRegions(sides).incoming === 'enabled').length;
  const expected = states.filter((state) => state === 6).length;
  if (enabled !== expected) throw new Error(`The table enabled ${enabled} mailboxes, the switch ${expected}`);
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
