/** Reading a tenant while it goes on: waiting where the service asks for that, retrying, cut short, given up. */
import { assign, fromPromise, setup } from 'xstate';

/** What came of a reading; `cutShort` where trouble that may pass kept a part of it away. */
export interface ReadingOutcome {
  cutShort: boolean;
}

type ReadingEvent<Progress> =
  | { type: 'read' | 'cancel' }
  | { type: 'told'; progress: Progress }
  /** The service is left alone for a while, and asked again after it. */
  | { type: 'waits' | 'asks' };

interface ReadingContext<Progress> {
  progress: Progress | null;
  /** Why the last reading came to nothing. */
  problem: unknown;
}

/** @param first what is told until the reading itself tells how far it is */
export function readingMachineOf<Progress>(first: Progress) {
  return setup({
    types: {
      context: {} as ReadingContext<Progress>,
      events: {} as ReadingEvent<Progress>,
    },
    actors: {
      read: fromPromise<ReadingOutcome>(() => {
        throw new Error('Whoever runs the reading provides this.');
      }),
    },
    actions: {
      'forget how far it was': assign({ progress: null }),
    },
  }).createMachine({
    id: 'reading',
    context: { progress: null, problem: null },
    initial: 'idle',
    // A later reading overtakes one that goes on, which is given up.
    on: { read: '.reading', cancel: '.idle' },
    states: {
      idle: { entry: assign({ problem: null }) },
      reading: {
        entry: assign({ progress: first, problem: null }),
        exit: 'forget how far it was',
        initial: 'asking',
        states: {
          asking: { on: { waits: 'waiting' } },
          waiting: { on: { asks: 'asking' } },
        },
        on: {
          read: { target: 'reading', reenter: true },
          told: { actions: assign({ progress: ({ event }) => event.progress }) },
        },
        invoke: {
          src: 'read',
          onDone: [{ guard: ({ event }) => event.output.cutShort, target: 'cutShort' }, { target: 'whole' }],
          onError: { target: 'failed', actions: assign({ problem: ({ event }) => event.error }) },
        },
      },
      whole: {},
      cutShort: {},
      failed: {},
    },
  });
}
