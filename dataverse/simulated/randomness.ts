/** The tenant's own randomness: a seed makes the same tenant twice. */
import type { Guid } from '../../domain/rows';
import type { TenantCore } from './tenant';

/** A number from 0 up to 1, the next of the tenant's own (mulberry32). */
export function nextRandom(core: Pick<TenantCore, 'seed'>): number {
  core.seed = (core.seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(core.seed ^ (core.seed >>> 15), 1 | core.seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

const HEXADECIMAL = [...'0123456789abcdef'].map((digit) => digit.charCodeAt(0));

/** The characters of an id, written anew for each: ids are made by the hundred thousand, and pieces have to be joined. */
const characters = [...'00000000-0000-0000-0000-000000000000'].map((character) => character.charCodeAt(0));

function writeDigits(at: number, number: number): void {
  for (let digit = 0; digit < 4; digit += 1) {
    characters[at + digit] = HEXADECIMAL[(number >> (12 - 4 * digit)) & 15] as number;
  }
}

/** Where an id has digits that are all of chance, four at a time. */
const FREE_DIGITS = [0, 4, 9, 24, 28, 32];

/** A fresh row id from the tenant's own randomness. */
export function nextId(core: Pick<TenantCore, 'seed'>): Guid {
  writeDigits(19, 0xa000 | (nextRandom(core) * 0x1000));
  writeDigits(14, 0x4000 | (nextRandom(core) * 0x1000));
  for (const at of FREE_DIGITS) writeDigits(at, nextRandom(core) * 65_536);
  return String.fromCharCode(...characters);
}
