import { describe, expect, it } from 'vitest';
import { createOutbox } from '../../db/outbox';
import { open, withFreshIndexedDB } from './fresh';

withFreshIndexedDB();

const statement = (id: string, more = 'first') => ({ id, more });
const clock =
  (...times: string[]) =>
  () =>
    new Date(times.shift() ?? '2026-03-02T09:00:00Z');

describe('the outbox', () => {
  it('gives statements back in the order in which they were queued', async () => {
    const database = await open();
    const outbox = createOutbox(database, clock('2026-03-02T08:00:00Z', '2026-03-02T08:01:00Z'));
    await outbox.queue('attempt-1', [statement('b'), statement('a')]);
    await outbox.queue('attempt-2', [statement('0')]);
    expect((await createOutbox(database).waiting()).map(({ id }) => id)).toEqual(['b', 'a', '0']);
  });

  it('keeps a statement as it was first made', async () => {
    const outbox = createOutbox(await open());
    await outbox.queue('attempt', [statement('a')]);
    await outbox.queue('attempt', [statement('a', 'second'), statement('b', 'second')]);
    expect((await outbox.waiting()).map((entry) => entry.statement)).toEqual([
      statement('a'),
      statement('b', 'second'),
    ]);
  });

  it('loses what was taken, and knows what is in doubt until it is sent once more', async () => {
    const outbox = createOutbox(await open());
    await outbox.queue('attempt', [statement('a'), statement('b')]);
    await outbox.remove(['a']);
    await outbox.doubt('b', { why: 'refused', detail: 'No.' });
    expect(await outbox.waiting()).toMatchObject([{ id: 'b', doubt: { why: 'refused', detail: 'No.' } }]);
    await outbox.clearDoubts();
    expect((await outbox.waiting()).map(({ doubt }) => doubt)).toEqual([undefined]);
  });
});
