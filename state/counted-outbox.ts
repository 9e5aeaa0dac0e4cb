import { signal } from '@preact/signals';
import type { OutboxRepository } from '../db/outbox';
import type { LrsQueue } from './lrs-store';

/** What waits to be sent, as it was last counted. */
export function countedOutbox(outbox: OutboxRepository) {
  const waiting = signal<Pick<LrsQueue, 'waiting' | 'doubtful'>>({ waiting: 0, doubtful: [] });
  async function count(): Promise<void> {
    const all = await outbox.waiting();
    waiting.value = {
      waiting: all.filter(({ doubt }) => !doubt).length,
      doubtful: all.flatMap(({ id, doubt }) => (doubt ? [{ id, ...doubt }] : [])),
    };
  }
  return {
    waiting,
    count,
    async throwAway() {
      await outbox.remove((await outbox.waiting()).map(({ id }) => id));
      await count();
    },
  };
}
