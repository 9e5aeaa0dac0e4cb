/** Places in the text of a JSON file, for saying which line is wrong. */
import {
  findNodeAtLocation,
  getLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';

/** More problems than these help nobody. */
export const MOST_PROBLEMS = 20;

export interface FileProblem {
  /** From 1. */
  line: number;
  column: number;
  /** Where in the data, as `goals.0.mailboxes`; empty for the file as a whole. */
  path: string;
  /** `other`: not a file of this kind. `notText`: no text at all; `tooDeep`: nested deeper than `message`; `message` is what it is, where that is known. `value`: `message` is in the words of the check. */
  kind: 'syntax' | 'notText' | 'newer' | 'other' | 'tooLarge' | 'tooDeep' | 'reservedKey' | 'value';
  message: string;
}

/** How files of other kinds begin once they were taken for text. */
const BINARY: readonly (readonly [RegExp, string])[] = [
  [/^\ufffdPNG/, 'PNG'],
  [/^GIF8/, 'GIF'],
  [/^\ufffd{2,4}.{0,16}(?:JFIF|Exif)/s, 'JPEG'],
  [/^%PDF-/, 'PDF'],
  [/^PK(?=[^ -~])/, 'ZIP'],
  [/^SQLite format 3/, 'SQLite'],
];
/** Characters that no text has, in what is looked at of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
const STRANGE = /[\u0000-\u0008\u000e-\u001f\ufffd]/g;
const SAMPLE = 4096;

/** What a file is that is no text; an empty word where that is not known, null where it is text. */
function binaryKind(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const known = BINARY.find(([pattern]) => pattern.test(sample));
  if (known) return known[1];
  const strange = sample.match(STRANGE)?.length ?? 0;
  return strange * 20 > sample.length ? '' : null;
}

/** Lists and objects within each other: several times as deep as any file of ours. */
const DEEPEST = 100;

/** Where a text is nested deeper than anything that is meant; null where it is not. Readers of JSON go down by calls. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
    if (depth > DEEPEST) return index;
  }
  return null;
}

/** Keys that mean something to the language itself. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function* reservedKeys(node: Node): Generator<Node> {
  if (node.type === 'property') {
    const [key] = node.children ?? [];
    if (key && RESERVED.has(String(key.value))) yield key;
  }
  for (const child of node.children ?? []) yield* reservedKeys(child);
}

function hasReservedKey(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.entries(data).some(([key, value]) => RESERVED.has(key) || hasReservedKey(value));
}

/** The data where nothing is wrong with the text; most files are good, and their lines need not be known. */
function parsed(text: string): { data: unknown } | null {
  try {
    const data: unknown = JSON.parse(text);
    return hasReservedKey(data) ? null : { data };
  } catch {
    return null;
  }
}

/** The node at a path, or the nearest one above it that there is: what is missing has no place. */
function nearest(root: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

export interface WrittenJson {
  data: unknown;
  /** What is wrong at a path of the data. */
  problemAt(path: readonly (string | number)[], kind: FileProblem['kind'], message: string): FileProblem;
}

/** Reads JSON that somebody may have written by hand. */
export function readWrittenJson(text: string, mostCharacters: number): WrittenJson | readonly FileProblem[] {
  const problem = (offset: number, kind: FileProblem['kind'], message: string, path = ''): FileProblem => {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return { line, column: offset - before.lastIndexOf('\n'), path, kind, message };
  };
  if (text.length > mostCharacters) return [problem(0, 'tooLarge', String(mostCharacters))];
  const errors: ParseError[] = [];
  const good = parsed(text);
  if (good) {
    return {
      data: good.data,
      problemAt(path, kind, message) {
        const root = parseTree(text);
        return problem(root ? nearest(root, path).offset : 0, kind, message, path.join('.'));
      },
    };
  }
  const binary = binaryKind(text);
  if (binary !== null) return [problem(0, 'notText', binary)];
  const deep = tooDeepAt(text);
  if (deep !== null) return [problem(deep, 'tooDeep', String(DEEPEST))];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const reserved = root ? [...reservedKeys(root)].slice(0, MOST_PROBLEMS) : [];
  if (reserved.length > 0) {
    return reserved.map((key) => problem(key.offset, 'reservedKey', String(key.value)));
  }
  const found = errors
    .slice(0, MOST_PROBLEMS)
    .map(({ error, offset }) =>
      problem(offset, 'syntax', printParseErrorCode(error), getLocation(text, offset).path.join('.')),
    );
  return found.length > 0 ? found : [problem(0, 'syntax', 'InvalidSymbol')];
}
