/** Actors are made here, and nowhere else. Read on demand: a page that runs none does without XState. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createActor, fromPromise, getNextSnapshot, type SnapshotFrom, waitFor } from 'xstate';
import { commandMachine, type PartOutcome } from '../machines/command.machine';
import { type ConnectingStage, connectingMachine } from '../machines/connecting.machine';
import { type MailboxEvent, mailboxMachine } from '../machines/mailbox.machine';
import type { Regions } from '../machines/mailbox.regions';
import { type MailboxSnapshot, snapshotOf } from '../machines/mailbox.snapshot';
import { type ReadingOutcome, readingMachineOf } from '../machines/reading.machine';
import { type SendingProblem, sendingMachine, waitAfter } from '../machines/sending.machine';

type Wait = (milliseconds: number) => Promise<void>;

const waiting = (wait: Wait) =>
  fromPromise<void, { milliseconds: number }>(({ input }) => wait(input.milliseconds));

/** The lifecycle of one mailbox, from where it stands. */
export function runMailbox(regions: Regions) {
  // The line through the regions settles at an event, be it one that means nothing.
  const settled = getNextSnapshot(mailboxMachine, snapshotOf(regions), { type: 'mailbox.approve' });
  const actor = createActor(mailboxMachine, { snapshot: settled as never }).start();
  const snapshot = signal(settled);
  actor.subscribe((next) => {
    snapshot.value = next as MailboxSnapshot;
  });
  return {
    snapshot: snapshot as ReadonlySignal<MailboxSnapshot>,
    send: (event: MailboxEvent) => actor.send(event),
    stop: () => void actor.stop(),
  };
}

/** A command over many records. `ended` tells how; an error of `sendPart` that it does not tell itself is thrown. */
export function runCommand(sendPart: () => Promise<PartOutcome>, wait: Wait) {
  const actor = createActor(
    commandMachine.provide({ actors: { 'send a part': fromPromise(sendPart), wait: waiting(wait) } }),
  );
  const ended = waitFor(actor, ({ status }) => status !== 'active').then(({ value, context }) => ({
    ended: value as 'finished' | 'cancelled' | 'stopped',
    problem: context.problem,
  }));
  actor.start();
  return { ended, cancel: () => actor.send({ type: 'cancel' }) };
}

export interface ReadingWork<Progress> {
  /** Aborted where the reading is given up or overtaken. */
  signal: AbortSignal;
  onProgress(progress: Progress): void;
  /** Waits before the service is asked again. */
  wait: Wait;
}

/** Readings of one thing, of which the latest counts. @param first what is told until the reading tells how far it is */
export function runReading<Progress>(
  first: Progress,
  read: (work: ReadingWork<Progress>) => Promise<ReadingOutcome>,
  wait: Wait,
) {
  const machine = readingMachineOf(first);
  const actor = createActor(
    machine.provide({
      actors: {
        read: fromPromise(({ signal: aborted }) => {
          // What an overtaken reading still tells is nobody's concern.
          const tell = (event: Parameters<typeof actor.send>[0]) => {
            if (!aborted.aborted) actor.send(event);
          };
          return read({
            signal: aborted,
            onProgress: (progress) => tell({ type: 'told', progress }),
            async wait(milliseconds) {
              tell({ type: 'waits' });
              await wait(milliseconds);
              tell({ type: 'asks' });
            },
          });
        }),
      },
    }),
  );
  const state = signal<SnapshotFrom<typeof machine>>(actor.getSnapshot());
  actor.subscribe((next) => {
    state.value = next;
  });
  actor.start();
  return {
    /** Null where none goes on. */
    progress: computed(() => state.value.context.progress),
    /** The service asked to be left alone for a while. */
    waits: computed(() => state.value.matches({ reading: 'waiting' })),
    /** Why the last one came to nothing. */
    problem: computed(() => state.value.context.problem),
    /** Reads, or reads anew. Resolves when none goes on any more. */
    async read(): Promise<void> {
      actor.send({ type: 'read' });
      await waitFor(actor, (now) => !now.matches('reading'));
    },
    /** Gives a reading up, and forgets why the last one came to nothing. */
    cancel: () => actor.send({ type: 'cancel' }),
  };
}

export type RunningReading<Progress> = ReturnType<typeof runReading<Progress>>;

interface SendingWork<Problem> {
  /** @returns why no more is taken now; null where everything was */
  sendAll(): Promise<Problem | null>;
  /** Calls back once after so many milliseconds, unless taken back. */
  later(callback: () => void, milliseconds: number): () => void;
}

/** Sends to a store whenever something is queued, and by itself while trouble may pass. */
export function runSending<Problem extends SendingProblem>({ sendAll, later }: SendingWork<Problem>) {
  const actor = createActor(
    sendingMachine.provide({
      actors: {
        'send all': fromPromise<SendingProblem | null>(sendAll),
        wait: fromPromise(
          ({ input, signal: aborted }) =>
            new Promise<void>((resolve) => {
              aborted.addEventListener('abort', later(resolve, input.milliseconds));
            }),
        ),
      },
    }),
  );
  const state = signal(actor.getSnapshot());
  actor.subscribe((next) => {
    state.value = next;
  });
  actor.start();
  return {
    sending: computed(() => state.value.matches('sending')),
    problem: computed(() => state.value.context.problem as Problem | null),
    /** Milliseconds until it is tried again by itself; null where a person has to do something first. */
    nextIn: computed(() => {
      const { problem, failures } = state.value.context;
      return state.value.matches('waiting') && problem ? waitAfter(failures, problem) : null;
    }),
    /** Sends what waits, until nothing does or nothing is taken. @throws what broke where nobody expected it */
    async send(): Promise<void> {
      actor.send({ type: 'send' });
      const { context } = await waitFor(actor, (now) => !now.matches('sending'));
      if (context.broken) throw context.broken;
    },
    rest: () => actor.send({ type: 'rest' }),
  };
}

/** The connection to one organization; `check` asks it who answers. */
export function runConnecting<Answer>(check: () => Promise<Answer>) {
  const actor = createActor(
    connectingMachine.provide({ actors: { 'organization answers': fromPromise<unknown>(check) } }),
  );
  const state = signal(actor.getSnapshot());
  actor.subscribe((next) => {
    state.value = next;
  });
  actor.start();
  return {
    at: computed(() => state.value.value as ConnectingStage),
    answer: computed(() => state.value.context.answer as Answer | null),
    problem: computed(() => state.value.context.problem),
    connect: (asked: Promise<boolean>) => actor.send({ type: 'connect', asked }),
    check: () => actor.send({ type: 'check' }),
  };
}

export type Connecting<Answer> = ReturnType<typeof runConnecting<Answer>>;
