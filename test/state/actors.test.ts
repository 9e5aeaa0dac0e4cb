import { describe, expect, it } from 'vitest';
import type { ReadingOutcome } from '../../machines/reading.machine';
import { type ReadingWork, runReading } from '../../state/actors';

interface Told {
  rows: number;
}

/** Readings that end when the test says so. */
function open() {
  const readings: (ReadingWork<Told> & { end(outcome: ReadingOutcome): void; fail(why: unknown): void })[] =
    [];
  const waits: (() => void)[] = [];
  const reading = runReading<Told>(
    { rows: 0 },
    (work) =>
      new Promise((resolve, reject) => {
        readings.push({ ...work, end: resolve, fail: reject });
      }),
    () => new Promise((resolve) => waits.push(resolve)),
  );
  const at = (place: number) => {
    const found = readings[place];
    if (!found) throw new Error(`There was no reading ${place}`);
    return found;
  };
  return { reading, at, waits };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('a reading', () => {
  it('tells how far it is until it ends', async () => {
    const { reading, at } = open();
    expect(reading.progress.value).toBeNull();
    const ended = reading.read();
    expect(reading.progress.value).toEqual({ rows: 0 });
    at(0).onProgress({ rows: 500 });
    expect(reading.progress.value).toEqual({ rows: 500 });
    at(0).end({ cutShort: false });
    await ended;
    expect(reading.progress.value).toBeNull();
  });

  it('tells that it waits for a service that asked for it', async () => {
    const { reading, at, waits } = open();
    void reading.read();
    const waited = at(0).wait(5_000);
    expect(reading.waits.value).toBe(true);
    waits[0]?.();
    await waited;
    expect(reading.waits.value).toBe(false);
  });

  it('is overtaken by a later one: what it still tells is not heard', async () => {
    const { reading, at } = open();
    void reading.read();
    const ended = reading.read();
    expect(at(0).signal.aborted).toBe(true);
    at(0).onProgress({ rows: 900 });
    expect(reading.progress.value).toEqual({ rows: 0 });
    at(0).end({ cutShort: true });
    await soon();
    expect(reading.progress.value).not.toBeNull();
    at(1).end({ cutShort: false });
    await ended;
    expect(reading.progress.value).toBeNull();
  });

  it('keeps why it came to nothing until the next one', async () => {
    const { reading, at } = open();
    const ended = reading.read();
    const why = new Error('refused');
    at(0).fail(why);
    await ended;
    expect(reading.problem.value).toBe(why);
    void reading.read();
    expect(reading.problem.value).toBeNull();
  });

  it('that is given up leaves neither progress nor problem, and its end is not heard', async () => {
    const { reading, at } = open();
    const ended = reading.read();
    reading.cancel();
    await ended;
    expect(at(0).signal.aborted).toBe(true);
    at(0).fail(new Error('aborted'));
    await soon();
    expect([reading.progress.value, reading.problem.value]).toEqual([null, null]);
  });
});
