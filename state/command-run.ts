import { type ReadonlySignal, signal } from '@preact/signals';
import type { DataverseClient } from '../dataverse/client';
import { DataverseError } from '../dataverse/client';
import type { BatchWrite } from '../dataverse/client-batch';
import type { PartOutcome } from '../machines/command.machine';
import { Refusals, type RefusedTargets, type Target } from './refusals';

/** A command under way, or what it came to. */
export interface CommandRun<Command extends string = string> {
  command: Command;
  state: 'running' | 'finished' | 'cancelled';
  total: number;
  /** How many were accepted. */
  done: number;
  /** How many of those were so before. */
  already: number;
  refused: readonly RefusedTargets[];
  /** Why the service did not answer, where that ended the command. */
  problem: string | null;
  /** Whether those that were refused or not reached can be tried again. */
  repeatable: boolean;
  /** Some of the records that the command left out of itself, and how many there are in all. */
  skipped?: readonly { name: string; reason: string }[];
  skippedInAll?: number;
}

/** As many rows at a time as the product's own commands take (dataverse.md section 3). */
const BATCH = 200;

export interface CommandRunner<Command extends string> {
  run: ReadonlySignal<CommandRun<Command> | null>;
  /** The same write, worded for each row; refused rows do not stop the others. */
  onRows<Row extends Target>(
    command: Command,
    rows: readonly Row[],
    writeOf: (row: Row) => BatchWrite,
  ): Promise<boolean>;
  /** One request. Answers whether it was done. */
  once(command: Command, name: string, act: (client: DataverseClient) => Promise<unknown>): Promise<boolean>;
  /** Adds to the last report. */
  note(more: Pick<CommandRun, 'skipped' | 'skippedInAll'>): void;
  cancel(): void;
  repeat(): Promise<void>;
  dismiss(): void;
}

/** No longer at a time a command waits for a service that asks it to. */
const LONGEST_WAIT_S = 60;

interface Surroundings {
  client: DataverseClient;
  wait(milliseconds: number): Promise<void>;
  /** Reads what the command changed. */
  refresh(): Promise<void>;
  newId(): string;
}

/** The service says of a row in a batch that it was done; it says nothing where the batch broke off. */
const isAccepted = (status: number) => status > 0 && status < 400;

/** A command on the way through its rows: how far it is, and who was refused. */
class RowsUnderWay<Command extends string, Row extends Target> {
  readonly #refusals = new Refusals<Row>();
  #reached = 0;
  #done = 0;
  #already = 0;

  constructor(
    private readonly command: Command,
    private readonly rows: readonly Row[],
    private readonly writeOf: (row: Row) => BatchWrite,
  ) {}

  standing(state: CommandRun['state'], problem: string | null = null): CommandRun<Command> {
    return {
      command: this.command,
      state,
      total: this.rows.length,
      done: this.#done,
      already: this.#already,
      refused: this.#refusals.reasons,
      problem,
      repeatable: state !== 'running' && this.#done < this.rows.length,
    };
  }

  /** Those that were refused or not reached. */
  get undone(): readonly Row[] {
    return [...this.#refusals.rows, ...this.rows.slice(this.#reached)];
  }

  #accept({ isSo }: Row): void {
    if (isSo) this.#already += 1;
    this.#done += 1;
  }

  async sendPart(client: DataverseClient): Promise<PartOutcome> {
    const part = this.rows.slice(this.#reached, this.#reached + BATCH);
    try {
      const answers = part.length === 0 ? [] : await client.batch(part.map(this.writeOf));
      part.forEach((row, index) => {
        const answer = answers[index] ?? { status: 0, code: '', message: '' };
        if (isAccepted(answer.status)) this.#accept(row);
        else this.#refusals.add(answer, row);
      });
      this.#reached += part.length;
      return { is: 'sent', all: this.#reached >= this.rows.length };
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      const why = error.message;
      if (error.retryAfter === null) return { is: 'unanswered', why };
      return { is: 'busy', waitFor: Math.min(error.retryAfter, LONGEST_WAIT_S) * 1000, why };
    }
  }
}

/** @returns how one request was refused; null where it was done */
async function refusalOf(name: string, act: () => Promise<unknown>): Promise<RefusedTargets | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (!(error instanceof DataverseError)) throw error;
    return { code: error.code, message: error.message, targets: [{ id: name, name }] };
  }
}

/** Begins before what runs it is read, so that it can be cancelled at once. */
function beginParts(sendPart: () => Promise<PartOutcome>, wait: Surroundings['wait']) {
  const giveUp = new AbortController();
  async function run() {
    const { runCommand } = await import('./actors');
    const running = runCommand(sendPart, wait);
    giveUp.signal.addEventListener('abort', running.cancel);
    if (giveUp.signal.aborted) running.cancel();
    return running.ended;
  }
  return { ended: run(), cancel: () => giveUp.abort() };
}

/** Runs commands one at a time, each of them one step for undo. */
export function createCommandRunner<Command extends string>({
  client,
  wait,
  refresh,
  newId,
}: Surroundings): CommandRunner<Command> {
  const run = signal<CommandRun<Command> | null>(null);
  /** What is under way can be cancelled; what was not reached or refused can be tried again. */
  let underWay: { cancel(): void } | null = null;
  let again: (() => Promise<boolean>) | null = null;

  async function finish(latest: CommandRun<Command>): Promise<boolean> {
    // Where the tenant cannot be read now, the store that follows it says so.
    await refresh().catch(() => {});
    run.value = latest;
    return latest.state === 'finished' && latest.refused.length === 0;
  }

  const isRunning = () => run.peek()?.state === 'running';

  /** A mistake of our own leaves no command that seems to run for ever. */
  async function guarded(act: () => Promise<boolean>): Promise<boolean> {
    // One at a time: whoever presses twice means it once.
    if (isRunning()) return false;
    try {
      return await act();
    } catch (error) {
      if (run.value) run.value = { ...run.value, state: 'cancelled', problem: String(error) };
      throw error;
    }
  }

  async function runRows<Row extends Target>(
    command: Command,
    rows: readonly Row[],
    writeOf: (row: Row) => BatchWrite,
    action: string,
  ): Promise<boolean> {
    const acting = client.asAction(action);
    const progress = new RowsUnderWay(command, rows, writeOf);
    const show = () => {
      run.value = progress.standing('running');
    };
    // The rest belongs to the same action: one undo takes back all of it.
    again = () => runRows(command, progress.undone, writeOf, action);
    show();
    const parts = beginParts(() => progress.sendPart(acting).finally(show), wait);
    underWay = parts;
    const { ended, problem } = await parts.ended;
    return finish(progress.standing(ended === 'finished' ? 'finished' : 'cancelled', problem));
  }

  async function runOnce(
    command: Command,
    name: string,
    act: (client: DataverseClient) => Promise<unknown>,
  ): Promise<boolean> {
    again = null;
    const one = { command, total: 1, already: 0, repeatable: false, problem: null } as const;
    run.value = { ...one, state: 'running', done: 0, refused: [] };
    const refused = await refusalOf(name, () => act(client.asAction(newId())));
    return finish({ ...one, state: 'finished', done: refused ? 0 : 1, refused: refused ? [refused] : [] });
  }

  return {
    run,
    onRows: (command, rows, writeOf) => guarded(() => runRows(command, rows, writeOf, newId())),
    once: (command, name, act) => guarded(() => runOnce(command, name, act)),
    note(more) {
      if (run.value) run.value = { ...run.value, ...more };
    },
    cancel: () => underWay?.cancel(),
    async repeat() {
      if (again) await guarded(again);
    },
    dismiss() {
      if (!isRunning()) run.value = null;
    },
  };
}
