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
  /** `other`: not a file of this kind. `value`: `message` is in the words of the check. */
  kind: 'syntax' | 'newer' | 'other' | 'tooLarge' | 'reservedKey' | 'value';
  message: string;
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

/** The node at a path, or the nearest one above it that there is: what is missing has no place. */
function nearest(root: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

export interface ReadJson {
  data: unknown;
  /** What is wrong at a path of the data. */
  problemAt(path: readonly (string | number)[], kind: FileProblem['kind'], message: string): FileProblem;
}

/** Reads JSON that somebody may have written by hand. */
export function readJson(text: string, mostCharacters: number): ReadJson | readonly FileProblem[] {
  const problem = (offset: number, kind: FileProblem['kind'], message: string, path = ''): FileProblem => {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return { line, column: offset - before.lastIndexOf('\n'), path, kind, message };
  };
  if (text.length > mostCharacters) return [problem(0, 'tooLarge', String(mostCharacters))];
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || !root) {
    const found = errors
      .slice(0, MOST_PROBLEMS)
      .map(({ error, offset }) =>
        problem(offset, 'syntax', printParseErrorCode(error), getLocation(text, offset).path.join('.')),
      );
    return found.length > 0 ? found : [problem(0, 'syntax', 'ValueExpected')];
  }
  const reserved = [...reservedKeys(root)].slice(0, MOST_PROBLEMS);
  if (reserved.length > 0) {
    return reserved.map((key) => problem(key.offset, 'reservedKey', String(key.value)));
  }
  return {
    data: JSON.parse(text) as unknown,
    problemAt: (path, kind, message) => problem(nearest(root, path).offset, kind, message, path.join('.')),
  };
}
