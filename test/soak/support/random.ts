/** Chance that can be repeated: the same seed takes the same choices. */
export interface Random {
  /** A whole number from 0 up to, and without, the limit. */
  below(limit: number): number;
  pick<Value>(values: readonly Value[]): Value;
}

/** `SEED=…` takes another; `npm run soak` takes a fresh one. */
export const SEED = Number(process.env.SEED ?? 20_261_130);

/** @param salt tells scenarios of one seed apart */
export function randomOf(salt: string): Random {
  let state = [...salt].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), SEED);
  // Mulberry32: small, and good enough for moments and choices.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick(values) {
      if (values.length === 0) throw new Error('There is nothing to pick from');
      return values[below(values.length)] as (typeof values)[number];
    },
  };
}
