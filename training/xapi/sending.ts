/** Takes statements from the outbox to a Learning Record Store: in batches, again until they were taken, never twice. */
import type { OutboxRepository, WaitingStatement } from '../../db/outbox';
import type { LrsClient, LrsProblem } from './lrs-client';
import { mayPass } from './lrs-client';
import { isSameStatement } from './same-statement';
import type { Statement } from './statement';

/** A batch stays far below what stores accept, and one that is refused is soon found in it. */
const BATCH = 25;

/** Milliseconds until the next try, by the number of tries that failed in a row. */
const BACK_OFF = [15_000, 60_000, 5 * 60_000, 15 * 60_000, 60 * 60_000] as const;
const LONGEST_WAIT = 60 * 60_000;

export interface SendingState {
  sending: boolean;
  /** Why the last try stopped; null where it did not. */
  problem: LrsProblem | null;
  /** Milliseconds until it is tried again by itself; null where a person has to do something first. */
  nextIn: number | null;
}

export interface Sender {
  /** Sends what waits. Asked again meanwhile, it gives the same promise: two at once would send twice. */
  send(): Promise<SendingState>;
  /** Takes back the try that was planned: there is no store any more. */
  rest(): void;
}

interface Surroundings {
  outbox: OutboxRepository;
  /** The store that is connected now, or why none can be asked. */
  client(): Promise<LrsClient | LrsProblem>;
  /** Calls back once after so many milliseconds, unless taken back. */
  later(callback: () => void, milliseconds: number): () => void;
  tell(state: SendingState): void;
  /** So many more were taken. */
  taken(count: number): Promise<void>;
}

const isProblem = (client: LrsClient | LrsProblem): client is LrsProblem => 'trouble' in client;

export function waitAfter(failures: number, problem: LrsProblem): number {
  const step = BACK_OFF[Math.min(failures, BACK_OFF.length) - 1] ?? BACK_OFF[0];
  return Math.min(Math.max(step, problem.waitFor ?? 0), LONGEST_WAIT);
}

export function createSender({ outbox, client, later, tell, taken }: Surroundings): Sender {
  let running: Promise<SendingState> | null = null;
  /** Something was queued while sending: it is looked for once more. */
  let again = false;
  let failures = 0;
  let cancel = () => {};

  async function take(entries: readonly WaitingStatement[]): Promise<void> {
    await outbox.remove(entries.map(({ id }) => id));
    await taken(entries.length);
  }

  /** What the store has under that id decides. @returns why it cannot be asked now */
  async function compare(lrs: LrsClient, entry: WaitingStatement, said: string): Promise<LrsProblem | null> {
    const found = await lrs.find(entry.id);
    // A key that may only write cannot tell whether it is the same one: somebody has to look.
    if (!found.ok && found.problem.trouble !== 'forbidden') return found.problem;
    // As it was put: the outbox keeps what it was given.
    if (found.ok && found.value && isSameStatement(found.value, entry.statement as Statement))
      await take([entry]);
    else await outbox.doubt(entry.id, { why: 'different', detail: said });
    return null;
  }

  async function sendOne(lrs: LrsClient, entry: WaitingStatement): Promise<LrsProblem | null> {
    const answer = await lrs.send([statementOf(entry)]);
    if (answer.ok) {
      await take([entry]);
      return null;
    }
    const { problem } = answer;
    if (problem.trouble === 'conflict') return compare(lrs, entry, problem.detail);
    if (problem.trouble !== 'refused' && problem.trouble !== 'tooLarge') return problem;
    await outbox.doubt(entry.id, { why: 'refused', detail: problem.detail });
    return null;
  }

  async function sendBatch(lrs: LrsClient, batch: readonly WaitingStatement[]): Promise<LrsProblem | null> {
    const answer = await lrs.send(batch.map(statementOf));
    if (answer.ok) {
      await take(batch);
      return null;
    }
    // One of them is in the way, and a store takes all or none: each is told by itself.
    if (!['conflict', 'refused', 'tooLarge'].includes(answer.problem.trouble)) return answer.problem;
    for (const entry of batch) {
      const problem = await sendOne(lrs, entry);
      if (problem) return problem;
    }
    return null;
  }

  async function sendAll(): Promise<LrsProblem | null> {
    const lrs = await client();
    for (;;) {
      const batch = (await outbox.waiting()).filter(({ doubt }) => !doubt).slice(0, BATCH);
      if (batch.length === 0) return null;
      if (isProblem(lrs)) return lrs;
      const problem = await sendBatch(lrs, batch);
      if (problem) return problem;
    }
  }

  async function run(): Promise<SendingState> {
    cancel();
    tell({ sending: true, problem: null, nextIn: null });
    let problem: LrsProblem | null;
    try {
      do {
        again = false;
        problem = await sendAll();
      } while (again && !problem);
    } catch (error) {
      tell({ sending: false, problem: null, nextIn: null });
      throw error;
    }
    failures = problem ? failures + 1 : 0;
    const nextIn = problem && mayPass(problem.trouble) ? waitAfter(failures, problem) : null;
    // Nobody waits for this try; where the browser's own storage fails, the next click says so.
    if (nextIn !== null) cancel = later(() => void sender.send().catch(() => {}), nextIn);
    const state = { sending: false, problem, nextIn };
    tell(state);
    return state;
  }

  const sender: Sender = {
    send() {
      again = true;
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
    rest() {
      cancel();
      failures = 0;
    },
  };
  return sender;
}

const statementOf = ({ statement }: WaitingStatement) => statement as Statement;
