import { describe, expect, it } from 'vitest';
import { inTurn } from '../../domain/in-turn';
import { latestWins } from '../../domain/latest-wins';
import { oneAtATime } from '../../domain/one-at-a-time';

/** Work that ends when the test says so. */
function held() {
  const ends: { done(): void; fail(why: Error): void }[] = [];
  return {
    ends,
    work: () => new Promise<void>((done, fail) => ends.push({ done, fail })),
  };
}

const soon = () => new Promise((done) => setTimeout(done));

describe('the latest wins', () => {
  it('and every earlier one knows that it does not', () => {
    const begin = latestWins();
    const first = begin();
    expect(first()).toBe(true);
    const second = begin();
    expect([first(), second()]).toEqual([false, true]);
  });
});

describe('one at a time', () => {
  it('never goes on twice, and once more for all who asked meanwhile', async () => {
    const { ends, work } = held();
    const run = oneAtATime(work);
    const first = run();
    const others = [run(), run()];
    expect(ends).toHaveLength(1);
    ends[0]?.done();
    await soon();
    expect(ends).toHaveLength(2);
    ends[1]?.done();
    await Promise.all([first, ...others]);
    void run();
    expect(ends).toHaveLength(3);
  });

  it('can be asked for again after it failed', async () => {
    const { ends, work } = held();
    const run = oneAtATime(work);
    const first = run();
    ends[0]?.fail(new Error('no'));
    await expect(first).rejects.toThrow('no');
    void run();
    expect(ends).toHaveLength(2);
  });
});

describe('in turn', () => {
  it('one begins when the one before has ended, well or not', async () => {
    const { ends, work } = held();
    const order = inTurn();
    const first = order(work);
    const second = order(work);
    await soon();
    expect(ends).toHaveLength(1);
    ends[0]?.fail(new Error('no'));
    await expect(first).rejects.toThrow('no');
    await soon();
    expect(ends).toHaveLength(2);
    ends[1]?.done();
    await second;
  });
});
