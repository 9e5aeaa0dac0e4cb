import { describe, expect, it } from 'vitest';
import { seenDirections, seenOf } from '../../domain/seen-directions';

const row = { mailboxid: 'x' };
const seen = (columns: object) => seenOf(seenDirections({ ...row, ...columns }));

describe('what is seen of a mailbox whose state cannot be told', () => {
  it.each([
    ['one direction failed', { incomingemailstatus: 1, actstatus: 2 }, 'failed'],
    ['what is shown passed', { incomingemailstatus: 1, outgoingemailstatus: 0 }, 'passed'],
    ['nothing was tried', { incomingemailstatus: 0, outgoingemailstatus: null }, 'notRun'],
    [
      'everything is switched off',
      { incomingemaildeliverymethod: 0, outgoingemaildeliverymethod: 0, actdeliverymethod: 2 },
      'notConfigured',
    ],
    [
      'a switched off direction failed once',
      { incomingemaildeliverymethod: 0, incomingemailstatus: 2 },
      undefined,
    ],
    ['nothing was read', {}, undefined],
  ])('%s', (_what, columns, expected) => {
    expect(seen(columns)).toBe(expected);
  });
});
