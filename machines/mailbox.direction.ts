/** One direction of a mailbox: how tests and mail cycles take it from untested to enabled, and what takes it back. */
import { and } from 'xstate';
import type { Direction } from '../domain/lifecycle';

/** What a test would have tested has changed, so its result no longer counts (decisions 7 and 12). */
const CHANGES = ['profile.assign', 'profile.remove', 'address.change', 'address.clear'] as const;

export function onChange<Target extends string>(target: Target) {
  return Object.fromEntries(CHANGES.map((type) => [type, target])) as Record<
    (typeof CHANGES)[number],
    Target
  >;
}

/** The documented remedy of an inactive mailbox ends with Test & Enable, so deactivating untests it. */
const backToUntested = { ...onChange('untested'), 'mailbox.deactivate': 'untested' } as const;

/** Where a direction goes when the service has tried it; what is between passing and failing stays where it is. */
interface Tried {
  taken?: string;
  /** False where it makes no difference whether a retry is left. */
  again?: string | false;
}

/**
 * What holds mail back decides before Exchange is asked; trouble that may pass is tried again as long as a retry is
 * left (up to ten, five minutes apart), and counts as permanent after that.
 */
function tried(when: readonly 'a test is running'[], { taken, again }: Tried) {
  const asked = [...when, 'nothing holds mail back'] as const;
  const to = (target: string | undefined) => (target === undefined ? {} : { target });
  return [
    { guard: and([...asked, 'Exchange takes it']), ...to(taken) },
    ...(again === false
      ? []
      : [{ guard: and([...asked, 'the trouble may pass', 'a retry is left']), ...to(again) }]),
    { guard: and([...asked, 'the trouble may pass']), target: 'exhausted' },
    when.length > 0 ? { guard: and(when), target: 'failed' } : { target: 'failed' },
  ];
}

export function directionRegion<D extends Direction>(direction: D) {
  const drop = { [`${direction}.drop`]: 'off' };
  const tests = { [`${direction}.tested`]: tried(['a test is running'], { taken: 'enabled' }) };
  const cycles = (to: Tried) => ({ [`${direction}.cycled`]: tried([], to) });
  return {
    initial: 'off',
    states: {
      off: { on: { [`${direction}.configure`]: 'untested' } },
      untested: { on: { ...drop, ...tests } },
      enabled: {
        on: {
          ...backToUntested,
          ...drop,
          [`${direction}.tested`]: tried(['a test is running'], {}),
          ...cycles({ again: 'retrying' }),
        },
      },
      retrying: { on: { ...backToUntested, ...drop, ...tests, ...cycles({ taken: 'enabled' }) } },
      failed: { on: { ...backToUntested, ...drop, ...tests } },
      exhausted: {
        on: {
          ...backToUntested,
          ...drop,
          [`${direction}.tested`]: tried(['a test is running'], { taken: 'enabled', again: false }),
        },
      },
    },
  };
}
