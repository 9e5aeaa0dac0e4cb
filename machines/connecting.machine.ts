/** Connecting an organization: the browser is asked for its address, then the organization who answers there. */
import { assign, fromPromise, setup } from 'xstate';

export type ConnectingStage = 'idle' | 'asking' | 'refused' | 'checking' | 'answered' | 'failed';

interface ConnectingContext {
  /** What answered. */
  answer: unknown;
  /** Why nobody did. */
  problem: unknown;
}

const givenInstead = () => {
  throw new Error('Whoever connects provides this.');
};

export const connectingMachine = setup({
  types: {
    context: {} as ConnectingContext,
    /** `asked`: a click had the browser ask the person; only the click itself may. */
    events: {} as { type: 'connect'; asked: Promise<boolean> } | { type: 'check' },
  },
  actors: {
    'person says': fromPromise<boolean, { asked: Promise<boolean> }>(({ input }) => input.asked),
    'organization answers': fromPromise<unknown>(givenInstead),
  },
}).createMachine({
  id: 'connecting',
  context: { answer: null, problem: null },
  initial: 'idle',
  on: { connect: '.asking', check: '.checking' },
  states: {
    idle: {},
    asking: {
      invoke: {
        src: 'person says',
        input: ({ event }) => ({
          asked: event.type === 'connect' ? event.asked : Promise.resolve(false),
        }),
        onDone: [{ guard: ({ event }) => event.output, target: 'checking' }, { target: 'refused' }],
        onError: { target: 'failed', actions: assign({ problem: ({ event }) => event.error }) },
      },
    },
    /** Nothing was read; it can be connected again at any time. */
    refused: {},
    checking: {
      entry: assign({ answer: null, problem: null }),
      invoke: {
        src: 'organization answers',
        onDone: { target: 'answered', actions: assign({ answer: ({ event }) => event.output }) },
        onError: { target: 'failed', actions: assign({ problem: ({ event }) => event.error }) },
      },
    },
    answered: {},
    failed: {},
  },
});
