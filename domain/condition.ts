import type { Side, Sides } from './lifecycle';

/**
 * A condition over the sides of a mailbox, as data: `lineOf` reads it here, and the mailbox machine makes a guard of
 * it, so that both decide by the same words.
 */
export type Condition =
  | { side: Side; is: Sides[Side] }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

/** One side stands on one of these states. */
export function stands<S extends Side>(side: S, ...states: readonly Sides[S][]): Condition {
  return { any: states.map((is) => ({ side, is })) };
}

export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
export const not = (condition: Condition): Condition => ({ not: condition });

/** The condition as a function, made once since some are asked for every mailbox of a large tenant. */
export function holding(condition: Condition): (sides: Sides) => boolean {
  if ('side' in condition) {
    const { side, is } = condition;
    return (sides) => sides[side] === is;
  }
  if ('not' in condition) {
    const inner = holding(condition.not);
    return (sides) => !inner(sides);
  }
  if ('all' in condition) {
    const inner = condition.all.map(holding);
    return (sides) => inner.every((holds) => holds(sides));
  }
  const inner = condition.any.map(holding);
  return (sides) => inner.some((holds) => holds(sides));
}
