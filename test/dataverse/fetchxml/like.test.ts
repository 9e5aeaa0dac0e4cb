import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likePattern } from '../../../dataverse/fetchxml/like';

const MEANING: Readonly<Record<string, string>> = { '%': '.*', _: '.', '.': '\\.' };

describe('LIKE', () => {
  it.each([
    ['%', '', true],
    ['a%', 'abc', true],
    ['%c', 'abc', true],
    ['%b%', 'abc', true],
    ['_b_', 'abc', true],
    ['_', '', false],
    ['[a-c]%', 'beta', true],
    ['[^a-c]%', 'beta', false],
    ['100[%]', '100%', true],
    ['100[%]', '1000', false],
    ['[', '[', true],
    ['a[bc', 'a[bc', true],
  ])('%s on %j is %s', (pattern, text, expected) => {
    expect(likePattern(pattern)(text)).toBe(expected);
  });

  it('means what a regular expression of the same means', () => {
    const part = fc.constantFrom('a', 'b', '%', '_', '.');
    const text = fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), text, (parts, value) => {
        const source = parts.map((each) => MEANING[each] ?? each).join('');
        expect(likePattern(parts.join(''))(value)).toBe(new RegExp(`^${source}$`, 's').test(value));
      }),
    );
  });
});
