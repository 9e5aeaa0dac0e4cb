import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorCodeTable } from '../../catalog/error-code-table';
import { codeAsDecimal, codeOfNumber, codesIn } from '../../domain/error-codes';

/** failures.md section 8. */
const TABLE: readonly (readonly [hex: string, decimal: number])[] = [
  ['8005e259', -2147098023],
  ['8005e272', -2147097998],
  ['8005e273', -2147097997],
  ['8005e274', -2147097996],
  ['8005e276', -2147097994],
  ['80048306', -2147187962],
  ['80040220', -2147220960],
  ['80040265', -2147220891],
  ['80040224', -2147220956],
  ['80040216', -2147220970],
  ['80040b05', -2147218683],
  ['80040b0b', -2147218677],
  ['80040520', -2147220192],
  ['8004d24b', -2147167669],
  ['80042f0a', -2147209462],
  ['80040256', -2147220906],
  ['80090904', -2146891516],
  ['80090905', -2146891515],
  ['80072321', -2147015903],
  ['80072322', -2147015902],
  ['80072326', -2147015898],
];

describe('error codes', () => {
  it.each(TABLE)('%s is %d in every way it is written', (hex, decimal) => {
    expect(codeAsDecimal(hex)).toBe(decimal);
    expect(codeOfNumber(decimal)).toBe(hex);
    const upper = hex.toUpperCase();
    for (const written of [hex, upper, `0x${hex}`, `Crm.${upper}.Text`, String(decimal), `(${decimal})`]) {
      expect(codesIn(`Napaka: ${written}, konec.`), written).toEqual([hex]);
    }
  });

  it('are in the table of the catalogue, each with what it stands for', () => {
    const table = errorCodeTable.map(({ code, decimal }) => [code, decimal]);
    expect(table).toEqual(TABLE.toSorted(([one], [other]) => one.localeCompare(other)));
    expect(errorCodeTable.every((row) => row.findings.length > 0)).toBe(true);
  });

  it('are not found in row ids, longer numbers or ordinary words', () => {
    expect(codesIn('80048306-1234-4321-abcd-0123456789ab and a-80048306')).toEqual([]);
    expect(codesIn('800483061, 0800483061, 2147187962, -21471879620, x80048306')).toEqual([]);
    expect(codeOfNumber(5)).toBeNull();
    expect(codeOfNumber(Number.NaN)).toBeNull();
    expect(codeOfNumber(-(2 ** 31) - 1)).toBeNull();
  });

  it('are each named once, in their order', () => {
    expect(codesIn('8005E276 then -2147097994 then 0x80040220')).toEqual(['8005e276', '80040220']);
  });

  it('never break on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const code of codesIn(text)) expect(code).toMatch(/^8[0-9a-f]{7}$/);
      }),
    );
  });
});
