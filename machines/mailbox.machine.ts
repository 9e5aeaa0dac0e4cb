import { and, not, or, setup, stateIn } from 'xstate';
import type { Condition } from '../domain/condition';
import { APPROVAL_IS_MISSING, type Direction, LINE, type Line } from '../domain/lifecycle';

/**
 * What may happen to a mailbox. Facts from outside arrive in the event: the permission rules have
 * already answered `may`, the sender has already counted whether the retries are `exhausted`.
 */
export type MailboxEvent =
  | { type: 'mailbox.activate' | 'mailbox.deactivate' }
  | { type: 'profile.assign'; serverToServer: boolean }
  | { type: 'profile.remove' }
  | { type: 'address.change' | 'address.clear' }
  | { type: 'mailbox.approve'; may: boolean }
  | { type: 'mailbox.reject'; may: boolean }
  /** An approval that set the Dynamics half only (failures.md, O365-NOT-APPROVED). */
  | { type: 'approval.halfGiven' }
  | { type: 'policy.require' | 'policy.waive' }
  | { type: 'mailbox.test' | 'test.start' | 'test.postpone' | 'test.cancel' | 'test.finish' }
  | { type: `${Direction}.${'configure' | 'drop' | 'succeeded' | 'interrupted' | 'recovered'}` }
  | { type: `${Direction}.failed`; exhausted: boolean };

type Guard = ReturnType<typeof stateIn>;

/** A condition over the sides as a guard of this machine, whose regions are the sides. */
function guardOf(condition: Condition): Guard {
  if ('side' in condition) return stateIn({ [condition.side]: condition.is });
  if ('not' in condition) return not(guardOf(condition.not)) as Guard;
  return ('all' in condition
    ? and(condition.all.map(guardOf))
    : or(condition.any.map(guardOf))) as unknown as Guard;
}

const machineSetup = setup({
  types: { events: {} as MailboxEvent },
  guards: {
    'caller may': ({ event }) => 'may' in event && event.may,
    'profile is server to server': ({ event }) => 'serverToServer' in event && event.serverToServer,
    'retries are exhausted': ({ event }) => 'exhausted' in event && event.exhausted,
    'a test is running': stateIn({ test: 'running' }),
    'approval is required and missing': guardOf(APPROVAL_IS_MISSING),
    'nothing holds mail back': and([
      stateIn({ record: 'active' }),
      not(stateIn({ profile: 'none' })),
      not(stateIn({ approval: 'noAddress' })),
      not('approval is required and missing'),
    ]),
  },
});

/** What a test would have tested has changed, so its result no longer counts (decisions 7 and 12). */
const CHANGES = ['profile.assign', 'profile.remove', 'address.change', 'address.clear'] as const;

function onChange<Target extends string>(target: Target) {
  return Object.fromEntries(CHANGES.map((type) => [type, target])) as Record<
    (typeof CHANGES)[number],
    Target
  >;
}

/** The documented remedy of an inactive mailbox ends with Test & Enable, so deactivating untests it. */
const backToUntested = { ...onChange('untested'), 'mailbox.deactivate': 'untested' } as const;

function directionRegion<D extends Direction>(direction: D) {
  const drop = { [`${direction}.drop`]: 'off' };
  const passed = {
    [`${direction}.succeeded`]: {
      guard: and(['a test is running', 'nothing holds mail back']),
      target: 'enabled',
    },
  };
  const failedTest = {
    [`${direction}.failed`]: [
      { guard: and(['a test is running', 'retries are exhausted']), target: 'exhausted' },
      { guard: 'a test is running' as const, target: 'failed' },
    ],
  };
  const failed = {
    [`${direction}.failed`]: [
      { guard: 'retries are exhausted' as const, target: 'exhausted' },
      { target: 'failed' },
    ],
  };
  return machineSetup.createStateConfig({
    initial: 'off',
    states: {
      off: { on: { [`${direction}.configure`]: 'untested' } },
      untested: { on: { ...drop, ...passed, ...failedTest } },
      enabled: { on: { ...backToUntested, ...drop, ...failed, [`${direction}.interrupted`]: 'retrying' } },
      retrying: {
        on: { ...backToUntested, ...drop, ...passed, ...failed, [`${direction}.recovered`]: 'enabled' },
      },
      failed: { on: { ...backToUntested, ...drop, ...passed, ...failedTest } },
      exhausted: { on: { ...backToUntested, ...drop, ...passed, ...failedTest } },
    },
  });
}

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

export const mailboxMachine = machineSetup.createMachine({
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
          { guard: 'profile is server to server', target: '.serverToServer' },
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
          on: {
            'mailbox.approve': { guard: 'caller may', target: 'approved' },
            'mailbox.reject': { guard: 'caller may', target: 'rejected' },
            'approval.halfGiven': 'tenantMissing',
          },
        },
        approved: {
          on: {
            'mailbox.reject': { guard: 'caller may', target: 'rejected' },
            'approval.halfGiven': 'tenantMissing',
          },
        },
        tenantMissing: {
          on: {
            'mailbox.approve': { guard: 'caller may', target: 'approved' },
            'mailbox.reject': { guard: 'caller may', target: 'rejected' },
          },
        },
        rejected: {
          on: {
            'mailbox.approve': { guard: 'caller may', target: 'approved' },
            'approval.halfGiven': 'tenantMissing',
          },
        },
      },
    },
    policy: {
      initial: 'required',
      states: {
        required: { on: { 'policy.waive': 'waived' } },
        waived: { on: { 'policy.require': 'required' } },
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
            'test.postpone': 'scheduled',
            'test.cancel': 'idle',
            'test.finish': 'idle',
          },
        },
      },
    },
    incoming: directionRegion('incoming'),
    outgoing: directionRegion('outgoing'),
    act: directionRegion('act'),
    lifecycle: {
      initial: 'unconfigured',
      always: stations as never,
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
});
