/**
 * What is stored and what the simulator answers, checked on the way in: every page does that before its first picture,
 * so these are few and small. Files from outside are checked by valibot, which also tells where a mistake is.
 */

/** Understands a value, and gives back no more of it than was checked; undefined where it makes no sense. */
export type Shape<Value> = (value: unknown) => Value | undefined;
export type ShapeValue<Known> = Known extends Shape<infer Value> ? Value : never;

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Members<Known extends Shapes> = { [Name in keyof Known]: ShapeValue<Known[Name]> };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Shape<string> = (value) => (typeof value === 'string' ? value : undefined);
export const truth: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
export const number: Shape<number> = (value) =>
  typeof value === 'number' && !Number.isNaN(value) ? value : undefined;

/** A text that says more. */
const textThat =
  (holds: (value: string) => boolean): Shape<string> =>
  (value) =>
    typeof value === 'string' && holds(value) ? value : undefined;

const MOMENT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[T ](?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)$/;
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

export const filledText = textThat((value) => value !== '');
export const moment = textThat((value) => MOMENT.test(value));
export const guid = textThat((value) => GUID.test(value));
export const address = textThat((value) => URL.canParse(value));
export const textUpTo = (most: number) => textThat((value) => value.length <= most);

export const oneOf =
  <const Word extends string | number>(words: readonly Word[]): Shape<Word> =>
  (value) =>
    words.find((word) => word === value);

export const orNull =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (value) =>
    value === null ? null : shape(value);

/** What makes no sense, or is absent, is as the other. */
export const otherwise =
  <Value>(shape: Shape<Value>, other: NoInfer<Value>): Shape<Value> =>
  (value) =>
    shape(value) ?? other;

export const either =
  <Known extends readonly Shape<unknown>[]>(...shapes: Known): Shape<ShapeValue<Known[number]>> =>
  (value) => {
    for (const shape of shapes) {
      const understood = shape(value);
      if (understood !== undefined) return understood as ShapeValue<Known[number]>;
    }
    return undefined;
  };

/** Those of the values that make sense. */
export const understood = <Value>(shape: Shape<Value>, values: readonly unknown[]): Value[] =>
  values.map(shape).filter((value) => value !== undefined);

export const list =
  <Value>(shape: Shape<Value>): Shape<Value[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    const members = understood(shape, value);
    return members.length === value.length ? members : undefined;
  };

/** Values of one shape by any name. */
export const byName =
  <Value>(shape: Shape<Value>): Shape<Record<string, Value>> =>
  (value) => {
    if (!isObject(value)) return undefined;
    const names = Object.keys(value);
    const members = list(shape)(names.map((name) => value[name]));
    return members && Object.fromEntries(members.map((member, place) => [names[place], member]));
  };

/** @param optional members that may be absent */
export const object =
  <Known extends Shapes, Optional extends Shapes = Record<never, never>>(
    known: Known,
    optional?: Optional,
  ): Shape<Members<Known> & Partial<Members<Optional>>> =>
  (value) => {
    if (!isObject(value)) return undefined;
    const members: Record<string, unknown> = {};
    for (const [name, shape] of Object.entries({ ...known, ...optional })) {
      if (optional?.[name] && !Object.hasOwn(value, name)) continue;
      members[name] = shape(value[name]);
      if (members[name] === undefined) return undefined;
    }
    return members as Members<Known> & Partial<Members<Optional>>;
  };

/** An object whose other members are kept as they are. */
export const atLeast =
  <Known extends Shapes>(known: Known): Shape<Members<Known> & Readonly<Record<string, unknown>>> =>
  (value) => {
    const members = object(known)(value);
    return members && isObject(value) ? { ...value, ...members } : undefined;
  };

/** @throws TypeError where the value makes no sense */
export function expected<Value>(shape: Shape<Value>, value: unknown): Value {
  const known = shape(value);
  if (known === undefined) throw new TypeError('The answer is of another shape than this version expects');
  return known;
}
