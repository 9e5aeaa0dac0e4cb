import { and, not, or, setup, stateIn } from 'xstate';
import type { Condition } from '../domain/condition';
import { type Direction, LINE, type Line } from '../domain/lifecycle';
import { directionRegion, onChange } from './mailbox.direction';
import { INSIDE_GUARDS, type Outcomes } from './mailbox.guards';

export type MailboxEventType =
  | 'mailbox.activate'
  | 'mailbox.deactivate'
  | 'profile.assign'
  | 'profile.remove'
  | 'address.change'
  | 'address.clear'
  | 'mailbox.approve'
  | 'mailbox.reject'
  /** An approval that set the Dynamics half only (failures.md, O365-NOT-APPROVED). */
  | 'approval.halfGiven'
  | 'policy.require'
  | 'policy.waive'
  | 'mailbox.test'
  | 'test.start'
  | 'test.cancel'
  | 'test.finish'
  /** Something around an enabled mailbox changed so that its next cycle will not go through. */
  | 'cycle.interrupt'
  | 'cycle.finish'
  /** `tested`: a test has its answer for this direction. `cycled`: a mail cycle has. */
  | `${Direction}.${'configure' | 'drop' | 'tested' | 'cycled'}`;

/** What happens to a mailbox, with what the guards of that event answer. */
export interface MailboxEvent {
  type: MailboxEventType;
  given?: Outcomes;
}

type Guard = ReturnType<typeof stateIn>;

/** A condition over the sides as a guard of this machine, whose regions are the sides. */
function guardOf(condition: Condition): Guard {
  if ('side' in condition) return stateIn({ [condition.side]: condition.is });
  if ('not' in condition) return not(guardOf(condition.not)) as Guard;
  return ('all' in condition
    ? and(condition.all.map(guardOf))
    : or(condition.any.map(guardOf))) as unknown as Guard;
}

/** The outcome that came with the event; an actor that can find it out itself is provided with a guard that does. */
const given =
  (guard: keyof Outcomes) =>
  ({ event }: { event: MailboxEvent }): boolean =>
    event.given?.[guard] === true;

const machineSetup = setup({
  types: { events: {} as MailboxEvent },
  guards: {
    'the caller may approve': given('the caller may approve'),
    'the profile is server to server': given('the profile is server to server'),
    'nothing holds mail back': given('nothing holds mail back'),
    'Exchange takes it': given('Exchange takes it'),
    'the trouble may pass': given('the trouble may pass'),
    'a retry is left': given('a retry is left'),
    'a direction is tried again': given('a direction is tried again'),
    'a test is running': guardOf(INSIDE_GUARDS['a test is running']),
    'no test is under way': guardOf(INSIDE_GUARDS['no test is under way']),
    'a direction is enabled': guardOf(INSIDE_GUARDS['a direction is enabled']),
  },
});

const isOn = (line: Line) =>
  stateIn({ lifecycle: 'substate' in line ? { [line.state]: line.substate } : line.state });

/** Each station is entered where its rule holds, no earlier one does, and the mailbox is not on it yet. */
const stations = LINE.map(({ line, where }, index) => ({
  guard: and([
    not(isOn(line)),
    guardOf(where),
    ...LINE.slice(0, index).map((earlier) => not(guardOf(earlier.where))),
  ] as never),
  target: 'substate' in line ? `.${line.state}.${line.substate}` : `.${line.state}`,
}));

const approve = { guard: 'the caller may approve', target: 'approved' } as const;
const reject = { guard: 'the caller may approve', target: 'rejected' } as const;
const giveHalf = { guard: 'the caller may approve', target: 'tenantMissing' } as const;

/** Regions side by side: the sides of a mailbox, its mail cycles, and the readable line through them. */
export const mailboxConfig = {
  id: 'mailbox',
  type: 'parallel',
  states: {
    record: {
      initial: 'active',
      states: {
        active: { on: { 'mailbox.deactivate': 'inactive' } },
        inactive: { on: { 'mailbox.activate': 'active' } },
      },
    },
    profile: {
      initial: 'none',
      on: {
        'profile.assign': [
          { guard: 'the profile is server to server', target: '.serverToServer' },
          { target: '.other' },
        ],
        'profile.remove': '.none',
      },
      states: { none: {}, serverToServer: {}, other: {} },
    },
    approval: {
      initial: 'noAddress',
      on: { 'address.change': '.waiting', 'address.clear': '.noAddress' },
      states: {
        noAddress: {},
        waiting: {
          on: { 'mailbox.approve': approve, 'mailbox.reject': reject, 'approval.halfGiven': giveHalf },
        },
        approved: { on: { 'mailbox.reject': reject, 'approval.halfGiven': giveHalf } },
        tenantMissing: { on: { 'mailbox.approve': approve, 'mailbox.reject': reject } },
        rejected: { on: { 'mailbox.approve': approve, 'approval.halfGiven': giveHalf } },
      },
    },
    policy: {
      initial: 'required',
      states: {
        required: { on: { 'policy.waive': { guard: 'the caller may approve', target: 'waived' } } },
        waived: { on: { 'policy.require': { guard: 'the caller may approve', target: 'required' } } },
      },
    },
    test: {
      initial: 'idle',
      states: {
        idle: { on: { 'mailbox.test': 'scheduled' } },
        scheduled: { on: { 'test.start': 'running', 'test.cancel': 'idle' } },
        /** A change while a test is under way starts it over: nothing passes on a test of what was before. */
        running: {
          on: {
            ...onChange('scheduled'),
            'test.finish': [{ guard: 'a direction is tried again', target: 'postponed' }, { target: 'idle' }],
            'test.cancel': 'idle',
          },
        },
        postponed: { on: { 'test.start': 'running', 'test.cancel': 'idle' } },
      },
    },
    incoming: directionRegion('incoming'),
    outgoing: directionRegion('outgoing'),
    act: directionRegion('act'),
    /** Cycles that go through change nothing; those that do not are run one by one, until they do or nothing is enabled. */
    cycle: {
      initial: 'quiet',
      states: {
        quiet: {
          on: {
            'cycle.interrupt': { guard: 'no test is under way', target: 'retrying' },
            // The last direction was disabled by the cycle that ends: it is quiet already.
            'cycle.finish': {},
          },
        },
        retrying: {
          always: { guard: not('a direction is enabled'), target: 'quiet' },
          on: {
            'mailbox.test': 'quiet',
            'cycle.finish': [{ guard: 'a direction is tried again' }, { target: 'quiet' }],
          },
        },
      },
    },
    lifecycle: {
      initial: 'unconfigured',
      always: stations,
      states: {
        unconfigured: {},
        configured: {},
        pendingApproval: {
          initial: 'waiting',
          states: { waiting: {}, rejected: {}, tenantApprovalMissing: {} },
        },
        approved: {},
        testing: { initial: 'scheduled', states: { scheduled: {}, running: {} } },
        enabled: { initial: 'healthy', states: { healthy: {}, retrying: {} } },
        error: { initial: 'permanent', states: { permanent: {}, exhausted: {} } },
      },
    },
  },
} as const;

export type MailboxConfig = typeof mailboxConfig;

/** A machine of this or a changed configuration; tests take parts out of it. */
export const machineOf = (config: MailboxConfig) => machineSetup.createMachine(config as never);

export type MailboxMachine = ReturnType<typeof machineOf>;

/** What may happen to a mailbox: the one definition that guide, simulator, diagnosis and chart share. */
export const mailboxMachine = machineOf(mailboxConfig);
