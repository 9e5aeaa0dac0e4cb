import type { ImportProblemCode } from '../../domain/imports';
import { type CodePage, codePageOf } from './code-pages';
import type { Problems } from './problems';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What is said of a code page: each damages letters of its own where it is the wrong one. */
const GUESSED: Readonly<Record<string, ImportProblemCode>> = {
  'windows-1250': 'encodingGuessed',
  'windows-1252': 'encodingGuessedWestern',
} satisfies Record<CodePage, ImportProblemCode>;

/** So much of a text without a mark tells whether it has two bytes a character. */
const SAMPLE = 512;

/** By the mark at the start, or by where zeros are: text of two bytes a character has one in most of them. */
function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 4;
  if (odd > most && even === 0) return 'utf-16le';
  if (even > most && odd === 0) return 'utf-16be';
  return undefined;
}

/** A text of a file, whatever encoding it was saved in. Without a mark it is UTF-8, or a code page of Windows. */
export function textOf(bytes: Uint8Array, problems: Problems): string {
  const marked = markedEncoding(bytes);
  try {
    return new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel saves CSV in the code page of Windows, which never begins with a mark.
    const encoding = marked ?? (isMostlyUtf8(bytes) ? 'utf-8' : codePageOf(bytes));
    problems.add(GUESSED[encoding] ?? 'badCharacters', { detail: encoding });
    return new TextDecoder(encoding).decode(bytes);
  }
}

/** JSON is UTF-8 by its definition; so is a text that has whole characters of it beside a damaged one. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const start = bytes.find((byte) => byte > 0x20);
  if (start === 0x7b || start === 0x5b) return true;
  let [whole, damaged] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const follow = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let found = 0;
    while (found < follow && ((bytes[at + found + 1] ?? 0) & 0xc0) === 0x80) found += 1;
    if (follow > 0 && found === follow) whole += 1;
    else damaged += 1;
    at += found;
  }
  return whole > damaged;
}
