import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  address,
  atLeast,
  byName,
  either,
  expected,
  filledText,
  guid,
  list,
  moment,
  number,
  object,
  oneOf,
  orNull,
  otherwise,
  type Shape,
  text,
  textUpTo,
  truth,
  understood,
} from '../../domain/shapes';

const ID = '7b0b1b5c-0d5e-4f43-9f5e-0d2f4f2a9c11';

/** What each shape understands, and what it does not. */
const CASES: [name: string, shape: Shape<unknown>, sense: unknown[], nonsense: unknown[]][] = [
  ['text', text, ['', 'a'], [null, 1, true, [], {}]],
  ['truth', truth, [true, false], [null, 0, 'true', []]],
  ['number', number, [0, -1.5, Number.MAX_VALUE], [null, '1', Number.NaN, []]],
  ['filledText', filledText, ['a'], ['', null, 1]],
  ['textUpTo', textUpTo(2), ['', 'ab'], ['abc', null, 1]],
  [
    'moment',
    moment,
    ['2026-10-01T00:00:00Z', '2026-10-01T23:59:59.123Z', '2026-10-01T10:00:00+02:00'],
    ['', '2026-10-01', '2026-13-01T00:00:00Z', '2026-10-32T00:00:00Z', '2026-10-01T24:00:00Z', 1, null],
  ],
  ['guid', guid, [ID, ID.toUpperCase()], ['', ID.slice(1), `${ID}0`, `{${ID}}`, 1, null]],
  ['address', address, ['https://lrs.example/xapi/'], ['', 'lrs.example', '//lrs.example', 1, null]],
  ['oneOf', oneOf(['a', 'b']), ['a', 'b'], ['c', '', 'toString', null, 0]],
  ['orNull', orNull(text), [null, ''], [1, undefined]],
  ['either', either(text, number), ['a', 1], [true, null]],
  ['list', list(text), [[], ['a']], [['a', 1], [undefined], 'a', null, { length: 0 }]],
  ['byName', byName(number), [{}, { a: 1, b: 2 }], [{ a: 'a' }, [], [1], null, 'a']],
  ['object', object({ a: text }), [{ a: '' }], [{}, { a: 1 }, { a: undefined }, [], null, 'a']],
];

describe('a shape', () => {
  it.each(CASES)('understands what makes sense: %s', (_name, shape, sense) => {
    for (const value of sense) expect(shape(value)).toEqual(value);
  });

  it.each(CASES)('does not understand the rest: %s', (_name, shape, _sense, nonsense) => {
    for (const value of nonsense) expect(shape(value)).toBeUndefined();
  });

  it.each(CASES)('throws at nothing, and is sure of what it gave back: %s', (_name, shape) => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        const first = shape(value);
        expect(shape(first)).toEqual(first);
      }),
    );
  });
});

describe('an object', () => {
  const shape = object({ a: text }, { more: number });

  it('gives back only what was checked', () => {
    expect(shape({ a: '', other: 1 })).toEqual({ a: '' });
    expect(Object.keys(shape({ a: '' }) ?? {})).toEqual(['a']);
  });

  it('may lack an optional member, and has it of its shape where it is there', () => {
    expect(shape({ a: '', more: 1 })).toEqual({ a: '', more: 1 });
    expect(shape({ a: '', more: '1' })).toBeUndefined();
    expect(shape({ a: '', more: undefined })).toBeUndefined();
  });

  it('keeps the other members where it is asked to', () => {
    const whole = atLeast({ a: shape });
    expect(whole({ a: { a: '', other: 1 }, other: 2 })).toEqual({ a: { a: '' }, other: 2 });
    expect(whole({ other: 2 })).toBeUndefined();
    expect(whole([])).toBeUndefined();
  });

  it('takes names from outside as nothing but names', () => {
    const known = byName(number)(JSON.parse('{"__proto__": 1, "constructor": 2}'));
    expect(Object.entries(known ?? {})).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ]);
    expect(Object.getPrototypeOf(known)).toBe(Object.prototype);
  });
});

describe('what makes no sense', () => {
  it('is as the other, where there is one', () => {
    const shape = object({ names: otherwise(list(text), []) });
    expect(shape({ names: 1 })).toEqual({ names: [] });
    expect(shape({})).toEqual({ names: [] });
    expect(shape({ names: ['a'] })).toEqual({ names: ['a'] });
  });

  it('is left out', () => {
    expect(understood(orNull(text), ['a', 1, null, undefined])).toEqual(['a', null]);
  });

  it('is refused where it is expected', () => {
    expect(expected(orNull(text), null)).toBeNull();
    expect(() => expected(text, 1)).toThrow(TypeError);
  });
});
