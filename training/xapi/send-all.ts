/** Takes statements from the outbox to a Learning Record Store: in batches, all that can be taken, never twice. */
import type { OutboxRepository, WaitingStatement } from '../../db/outbox';
import type { LrsClient, LrsProblem } from './lrs-client';
import { isSameStatement } from './same-statement';
import type { Statement } from './statement';

/** A batch stays far below what stores accept, and one that is refused is soon found in it. */
const BATCH = 25;

interface Surroundings {
  outbox: OutboxRepository;
  /** The store that is connected now, or why none can be asked. */
  client(): Promise<LrsClient | LrsProblem>;
  /** So many more were taken. */
  taken(count: number): Promise<void>;
}

const isProblem = (client: LrsClient | LrsProblem): client is LrsProblem => 'trouble' in client;

const statementOf = ({ statement }: WaitingStatement) => statement as Statement;

/** Sends what waits. @returns why the store takes no more now; null where nothing waits any more */
export async function sendAll({ outbox, client, taken }: Surroundings): Promise<LrsProblem | null> {
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

  const lrs = await client();
  for (;;) {
    const batch = (await outbox.waiting()).filter(({ doubt }) => !doubt).slice(0, BATCH);
    if (batch.length === 0) return null;
    if (isProblem(lrs)) return lrs;
    const problem = await sendBatch(lrs, batch);
    if (problem) return problem;
  }
}
