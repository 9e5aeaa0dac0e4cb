/**
 * Text that is eight times as long takes about eight times as long, whatever it repeats. A reader that looks at each letter
 * again for each other one takes sixty-four times as long, and stalls a page or the server.
 */
import { describe, expect, it } from 'vitest';
import { ADDRESS_DOORS, apiDoors, COMMAND_DOORS, type Door, FILE_DOORS } from './doors';

const REPEATED = [
  'x',
  'x ',
  ' ',
  '\t',
  '\r\n',
  '[',
  '{"a":',
  '(',
  "'",
  '"',
  '\\',
  '/',
  '@',
  'a:.',
  ',',
  ';',
  '=',
  '-',
  '<a>',
  '<',
  '&',
  '&#x41;',
  '%20',
  '0',
  'not ',
  'x\r\n',
  '--b\r\n',
  'name eq 1 or ',
];

const LONG = 80_000;
const TIMES = 8;

/** Between eight and its square, so far from both that no busy machine takes the one for the other. */
const STALLS = 30;
/** Milliseconds; what is read quicker stalls nobody, and is too short to be compared. */
const FELT = 500;

async function timeOf(door: Door, text: string): Promise<number> {
  const began = performance.now();
  await door(text);
  return performance.now() - began;
}

/** Only what is slow is measured against a shorter text, and again, since others may have had the processor. */
async function stalls(door: Door, repeated: string): Promise<boolean> {
  const long = repeated.repeat(LONG / repeated.length);
  const short = repeated.repeat(LONG / TIMES / repeated.length);
  if ((await timeOf(door, long)) < FELT) return false;
  const quickest = Math.min(await timeOf(door, long), await timeOf(door, long));
  return quickest > STALLS * (await timeOf(door, short));
}

describe.each(Object.entries({ ...FILE_DOORS, ...apiDoors(), ...ADDRESS_DOORS, ...COMMAND_DOORS }))(
  '%s',
  (_name, door) => {
    it('is read in time that grows as the text does', { timeout: 120_000 }, async () => {
      for (const repeated of REPEATED) expect(await stalls(door, repeated), repeated).toBe(false);
    });
  },
);
