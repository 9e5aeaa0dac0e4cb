/**
 * Error codes as alerts, articles and columns write them, brought to one form: eight hexadecimal digits in
 * lower case. `0x8004D24B`, `8004d24b`, `Crm.8004D24B.…` and `-2147167669` are the same code.
 */

/** A row id may begin with eight digits that look like a code; digits within one are none. */
const WRITTEN =
  /(?<![\w-])(?:0x|Crm\.)?(8[0-9a-f]{7})(?![\w-])|(?:(?<=error)|(?<![\w.-]))(-\s?2(?:\d{9}|(?:([.,' ])\d{3})(?:\3\d{3}){2}))(?!\w)/gi;

const LOWEST = -(2 ** 31);

/** The code of a signed number, such as a column of error codes holds; null where it is none. */
export function codeOfNumber(value: number): string | null {
  if (!Number.isInteger(value) || value < LOWEST || value >= 0) return null;
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** A code as the signed decimal that articles print beside it. */
export function codeAsDecimal(code: string): number {
  return Number.parseInt(code, 16) | 0;
}

/** Every code that a text holds, each once, in the order in which they come. */
export function codesIn(text: string): readonly string[] {
  const codes = new Set<string>();
  for (const [, hex, decimal] of text.matchAll(WRITTEN)) {
    const code = hex ? hex.toLowerCase() : codeOfNumber(Number(decimal?.replace(/[^\d-]/g, '')));
    if (code) codes.add(code);
  }
  return [...codes];
}
