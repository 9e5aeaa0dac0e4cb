import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../../dataverse/odata/collation';
import { runs } from '../../support/scale';

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: false });

/** Characters that meet in names and addresses, and those that a comparison one by one may stumble over. */
const character = fc.oneof(
  fc.constantFrom(..."abcABC019 .-_@'"),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
  fc.constantFrom(
    'č',
    'š',
    'Ž',
    'đ',
    'ß',
    'æ',
    'ij',
    'ł',
    '·',
    '\u030c',
    '\u0301',
    '\u0338',
    '\u00ad',
    '\u200b',
    '\t',
    '\0',
  ),
);
const text = fc.array(character, { maxLength: 6 }).map((characters) => characters.join(''));

describe('text', () => {
  it('is compared as the collator does', () => {
    fc.assert(
      fc.property(text, text, text, (start, one, other) => {
        const [left, right] = [start + one, start + other];
        expect(Math.sign(compareText(left, right))).toBe(Math.sign(collator.compare(left, right)));
      }),
      { numRuns: runs(5000), seed: 7 },
    );
  });

  it('begins with space and punctuation, then has digits, then letters of any case', () => {
    expect(['b', 'A', '10', 'a.', 'B1', '_', 'č', 'a b', 'C'].sort(compareText)).toEqual([
      '_',
      '10',
      'A',
      'a b',
      'a.',
      'b',
      'B1',
      'č',
      'C',
    ]);
  });
});
