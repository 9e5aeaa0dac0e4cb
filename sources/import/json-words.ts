/** Words of JSON that holds no rows to read and yet may name a cause: an error, or alerts without their ids. */
import { isObject, own } from './json-facts';

/** Deeper than any answer is, and than anybody reads. */
const DEEPEST = 32;

const ESCAPE = /\\(?:u([0-9a-f]{4})|(.))/gi;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** The text of JSON that was cut or is none, with what its marks stand for. */
const unescaped = (text: string): string =>
  text.replace(ESCAPE, (_, code: string | undefined, letter: string | undefined) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPED[letter ?? ''] ?? letter ?? ''),
  );

/** A number is a code where its name says so. */
function wordsOf(value: unknown, name: string, depth: number): string[] {
  const isCode = /code$/i.test(name) && !/status/i.test(name);
  if (typeof value === 'string') return [isCode ? `${name}: ${value}` : value];
  if (typeof value === 'number') return isCode ? [`${name}: ${value}`] : [];
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => wordsOf(each, name, depth + 1));
  return isObject(value) ? Object.entries(value).flatMap(([key, each]) => wordsOf(each, key, depth + 1)) : [];
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const rows: unknown = own(value, 'value');
  return Array.isArray(rows) ? rows : [value];
}

/** @returns one text for each row of a list, or one of all */
export function jsonWords(text: string): string[] {
  try {
    return listIn(JSON.parse(text)).map((row) => wordsOf(row, '', 0).join('\n'));
  } catch {
    return [unescaped(text)];
  }
}
