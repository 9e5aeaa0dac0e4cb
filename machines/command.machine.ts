/** A command over many records while it goes on: one part after the other, as long as the service lets it. */
import { assign, fromPromise, setup, stateIn } from 'xstate';

/** What became of a part. */
export type PartOutcome =
  | { is: 'sent'; all: boolean }
  /** The service asks for some time; milliseconds. */
  | { is: 'busy'; waitFor: number; why: string }
  | { is: 'unanswered'; why: string };

/** So often in a row a command waits for a service that asks it to. */
const TRIES = 5;

interface CommandContext {
  /** Parts in a row that the service did not take yet. */
  tries: number;
  waitFor: number;
  /** Why the service did not answer, where that ended the command. */
  problem: string | null;
}

const givenInstead = () => {
  throw new Error('Whoever runs the command provides this.');
};

export const commandMachine = setup({
  types: {
    context: {} as CommandContext,
    events: {} as { type: 'cancel' },
  },
  actors: {
    'send a part': fromPromise<PartOutcome>(givenInstead),
    wait: fromPromise<void, { milliseconds: number }>(givenInstead),
  },
  guards: { 'it is to end': stateIn({ sending: 'lastPart' }) },
}).createMachine({
  id: 'command',
  context: { tries: 0, waitFor: 0, problem: null },
  initial: 'sending',
  states: {
    sending: {
      initial: 'goingOn',
      states: {
        goingOn: { on: { cancel: 'lastPart' } },
        // What is on its way is waited for: its rows are told as done or refused.
        lastPart: {},
      },
      invoke: {
        src: 'send a part',
        onDone: [
          { guard: ({ event: { output } }) => output.is === 'sent' && output.all, target: 'finished' },
          { guard: 'it is to end', target: 'cancelled' },
          {
            guard: ({ event: { output } }) => output.is === 'sent',
            target: 'sending',
            reenter: true,
            actions: assign({ tries: 0 }),
          },
          {
            guard: ({ context, event: { output } }) => output.is === 'busy' && context.tries < TRIES - 1,
            target: 'waiting',
            actions: assign(({ context, event: { output } }) => ({
              tries: context.tries + 1,
              waitFor: output.is === 'busy' ? output.waitFor : 0,
            })),
          },
          // Nobody answers: there is no use in asking for the rest, which can be tried again.
          {
            target: 'stopped',
            actions: assign(({ event: { output } }) => ({
              problem: output.is === 'sent' ? null : output.why,
            })),
          },
        ],
      },
    },
    waiting: {
      invoke: {
        src: 'wait',
        input: ({ context }) => ({ milliseconds: context.waitFor }),
        onDone: 'sending',
      },
      on: { cancel: 'cancelled' },
    },
    finished: { type: 'final' },
    cancelled: { type: 'final' },
    stopped: { type: 'final' },
  },
});
