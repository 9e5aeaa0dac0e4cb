import { type ReadonlySignal, signal } from '@preact/signals';
import type { DataverseClient } from '../dataverse/client';
import { DataverseError } from '../dataverse/client';
import type { BatchWrite } from '../dataverse/client-batch';

/** A record that a command is meant for. */
export interface Target {
  id: string;
  name: string;
}

/** Why the service refused, with those whom it refused for that reason. */
export interface Refusal {
  /** Dataverse's error code such as `0x80040220`; empty where it gave none. */
  code: string;
  message: string;
  targets: readonly Target[];
}

/** A command under way, or what it came to. */
export interface CommandRun<Command extends string = string> {
  command: Command;
  state: 'running' | 'finished' | 'cancelled';
  total: number;
  done: number;
  refused: readonly Refusal[];
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

interface Surroundings {
  client: DataverseClient;
  /** Reads what the command changed. */
  refresh(): Promise<void>;
  newId(): string;
}

/** Refusals by their words, so that a thousand rows that fail alike have one reason. */
class Refusals<Row extends Target> {
  readonly #reasons = new Map<string, { code: string; message: string; targets: Row[] }>();

  add({ code, message }: Pick<Refusal, 'code' | 'message'>, ...rows: readonly Row[]): void {
    const key = `${code} ${message}`;
    const known = this.#reasons.get(key);
    if (known) known.targets.push(...rows);
    else this.#reasons.set(key, { code, message, targets: [...rows] });
  }

  get reasons(): readonly Refusal[] {
    return [...this.#reasons.values()];
  }

  get rows(): readonly Row[] {
    return [...this.#reasons.values()].flatMap(({ targets }) => targets);
  }
}

/** Runs commands one at a time, each of them one step for undo. */
export function createCommandRunner<Command extends string>({
  client,
  refresh,
  newId,
}: Surroundings): CommandRunner<Command> {
  const run = signal<CommandRun<Command> | null>(null);
  let cancelled = false;
  let again: (() => Promise<boolean>) | null = null;

  async function finish(latest: CommandRun<Command>): Promise<boolean> {
    // Where the tenant cannot be read now, the store that follows it says so.
    await refresh().catch(() => {});
    run.value = latest;
    return latest.state === 'finished' && latest.refused.length === 0;
  }

  async function onRows<Row extends Target>(
    command: Command,
    rows: readonly Row[],
    writeOf: (row: Row) => BatchWrite,
  ): Promise<boolean> {
    const acting = client.asAction(newId());
    cancelled = false;
    const refusals = new Refusals<Row>();
    let reached = 0;
    let done = 0;
    const standing = (state: CommandRun['state']): CommandRun<Command> => ({
      command,
      state,
      total: rows.length,
      done,
      refused: refusals.reasons,
      repeatable: state !== 'running' && done < rows.length,
    });
    again = () => onRows(command, [...refusals.rows, ...rows.slice(reached)], writeOf);
    run.value = standing('running');
    while (reached < rows.length && !cancelled) {
      const part = rows.slice(reached, reached + BATCH);
      try {
        const answers = await acting.batch(part.map(writeOf));
        part.forEach((row, index) => {
          const answer = answers[index] ?? { status: 0, code: '', message: '' };
          if (answer.status > 0 && answer.status < 400) done += 1;
          else refusals.add(answer, row);
        });
      } catch (error) {
        // Nobody answers: there is no use in asking for the rest, which can be tried again.
        if (!(error instanceof DataverseError)) throw error;
        refusals.add(error, ...part);
        cancelled = true;
      }
      reached += part.length;
      run.value = standing('running');
    }
    return finish(standing(reached < rows.length ? 'cancelled' : 'finished'));
  }

  return {
    run,
    onRows,
    async once(command, name, act) {
      again = null;
      const outcome = { command, total: 1, repeatable: false } as const;
      run.value = { ...outcome, state: 'running', done: 0, refused: [] };
      try {
        await act(client.asAction(newId()));
      } catch (error) {
        if (!(error instanceof DataverseError)) throw error;
        const refused = [{ code: error.code, message: error.message, targets: [{ id: name, name }] }];
        return finish({ ...outcome, state: 'finished', done: 0, refused });
      }
      return finish({ ...outcome, state: 'finished', done: 1, refused: [] });
    },
    note(more) {
      if (run.value) run.value = { ...run.value, ...more };
    },
    cancel() {
      cancelled = true;
    },
    async repeat() {
      await again?.();
    },
    dismiss() {
      if (run.value?.state !== 'running') run.value = null;
    },
  };
}
