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

/** Four hexadecimal digits of every number of sixteen bits: ids are made by the hundred thousand. */
const DIGITS = Array.from({ length: 65_536 }, (_, number) => number.toString(16).padStart(4, '0'));

/** A fresh row id from the tenant's own randomness. */
export function nextId(core: Pick<TenantCore, 'seed'>): Guid {
  const digits = () => DIGITS[Math.floor(nextRandom(core) * 65_536)];
  const [variant, version] = [0xa000 | (nextRandom(core) * 0x1000), 0x4000 | (nextRandom(core) * 0x1000)];
  return `${digits()}${digits()}-${digits()}-${DIGITS[version]}-${DIGITS[variant]}-${digits()}${digits()}${digits()}`;
}
