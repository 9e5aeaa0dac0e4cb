/** Results on their way to a store: sent, tried again after a while that grows, or left until somebody does something. */
import { assign, fromPromise, setup, stateIn } from 'xstate';

/** Why a try stopped, and how long the store asks to be left alone; null where everything was taken. */
export interface SendingProblem {
  /** Whether it may be gone at the next try. */
  passes: boolean;
  /** Milliseconds. */
  waitFor?: number | null;
}

/** Milliseconds until the next try, by the number of tries that failed in a row. */
const BACK_OFF = [15_000, 60_000, 5 * 60_000, 15 * 60_000, 60 * 60_000] as const;
const LONGEST_WAIT = 60 * 60_000;

export function waitAfter(failures: number, { waitFor }: SendingProblem): number {
  const step = BACK_OFF[Math.min(failures, BACK_OFF.length) - 1] ?? BACK_OFF[0];
  return Math.min(Math.max(step, waitFor ?? 0), LONGEST_WAIT);
}

interface SendingContext {
  failures: number;
  problem: SendingProblem | null;
  /** Why it broke where nobody expected it, as when the browser's own storage fails. */
  broken: unknown;
}

const givenInstead = () => {
  throw new Error('Whoever sends provides this.');
};

export const sendingMachine = setup({
  types: {
    context: {} as SendingContext,
    /** `rest`: there is no store any more. */
    events: {} as { type: 'send' | 'rest' },
  },
  actors: {
    'send all': fromPromise<SendingProblem | null>(givenInstead),
    wait: fromPromise<void, { milliseconds: number }>(givenInstead),
  },
  guards: { 'more was queued': stateIn({ sending: 'again' }) },
}).createMachine({
  id: 'sending',
  context: { failures: 0, problem: null, broken: null },
  initial: 'idle',
  states: {
    idle: { on: { send: 'sending' } },
    sending: {
      entry: assign({ problem: null, broken: null }),
      initial: 'once',
      states: {
        once: { on: { send: 'again' } },
        // Something was queued meanwhile: it is looked for once more.
        again: {},
      },
      invoke: {
        src: 'send all',
        onDone: [
          {
            guard: ({ event }) => event.output?.passes === true,
            target: 'waiting',
            actions: assign(({ context, event }) => ({
              failures: context.failures + 1,
              problem: event.output,
            })),
          },
          {
            guard: ({ event }) => event.output !== null,
            target: 'idle',
            actions: assign(({ context, event }) => ({
              failures: context.failures + 1,
              problem: event.output,
            })),
          },
          {
            guard: 'more was queued',
            target: 'sending',
            reenter: true,
            actions: assign({ failures: 0 }),
          },
          { target: 'idle', actions: assign({ failures: 0 }) },
        ],
        onError: { target: 'idle', actions: assign({ broken: ({ event }) => event.error }) },
      },
    },
    waiting: {
      invoke: {
        src: 'wait',
        input: ({ context }) => ({
          milliseconds: context.problem ? waitAfter(context.failures, context.problem) : 0,
        }),
        onDone: 'sending',
      },
      on: { send: 'sending' },
    },
  },
  on: { rest: { target: '.idle', actions: assign({ failures: 0, problem: null }) } },
});
