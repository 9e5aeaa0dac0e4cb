/** Texts that hold several values of JSON: rows line by line, parts of a batch, the recording of a browser. */
import { isObject, own } from './json-facts';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * JSON lines: each line is a value. Undefined where the first one is none, or the only one.
 * @returns lines that are no JSON by their numbers from 1
 */
export function jsonLines(text: string): { values: unknown[]; damaged: number[] } | undefined {
  const end = text.indexOf('\n');
  if (end < 0 || !isObject(parsed(text.slice(0, end)))) return undefined;
  const values: unknown[] = [];
  const damaged: number[] = [];
  let number = 0;
  for (let at = 0; at < text.length; number += 1) {
    const next = text.indexOf('\n', at);
    const line = text.slice(at, next < 0 ? text.length : next).trim();
    at = next < 0 ? text.length : next + 1;
    if (line === '') continue;
    const value = parsed(line);
    if (value === undefined) damaged.push(number + 1);
    else values.push(value);
  }
  // Rows, each on its line, are one list; answers, each on its line, are several.
  return { values, damaged };
}

/** The beginning of an answer to a `$batch`: a line that every part begins with. */
const BATCH = /^--(batchresponse_[\w-]+|[\w'()+,./:=?-]{8,70})\r?\n(?:[\w-]+:[^\r\n]*\r?\n)+/i;

/** Bodies of the parts of a batch that are JSON; undefined where the text is no answer to one. */
export function batchBodies(text: string): unknown[] | undefined {
  if (!BATCH.test(text.slice(0, 4000).trimStart())) return undefined;
  const bodies: unknown[] = [];
  for (const part of text.split(/^--[^\r\n]*\r?$/m)) {
    const start = /(?:\r?\n){2}\s*(?=[[{])/.exec(part);
    if (!start) continue;
    const value = parsed(part.slice(start.index).trim());
    if (value !== undefined) bodies.push(value);
  }
  return bodies;
}

/** Bodies of the answers in a recording (HAR) that are JSON; undefined where it is none. */
export function recordedBodies(value: unknown): { bodies: unknown[]; at: string | undefined } | undefined {
  const entries = own(own(value, 'log'), 'entries');
  if (!Array.isArray(entries)) return undefined;
  const bodies = entries.flatMap((entry: unknown) => {
    const content = own(own(entry, 'response'), 'content');
    const text = own(content, 'text');
    if (typeof text !== 'string') return [];
    const body = own(content, 'encoding') === 'base64' ? decoded(text) : text;
    const answer = body && /^\s*[[{]/.test(body) ? parsed(body) : undefined;
    if (answer !== undefined) return [answer];
    // Clients of the product ask in batches.
    return body ? (batchBodies(body) ?? []) : [];
  });
  const last: unknown = own(entries.at(-1), 'startedDateTime');
  return { bodies, at: typeof last === 'string' ? last : undefined };
}

function decoded(base64: string): string | undefined {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
