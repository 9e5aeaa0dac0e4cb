/** A scenario pack from a file: refused with the line that is wrong. */
import {
  findNodeAtLocation,
  getLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import * as v from 'valibot';
import { PackData } from '../dataverse/simulated/exercise/pack-schema';
import { PACK_FORMAT, PACK_VERSION, type ScenarioPack } from '../domain/pack';

/** The most characters that a pack has. */
export const MOST_OF_A_PACK = 4_000_000;

/** More problems than these help nobody. */
const MOST_PROBLEMS = 20;

export interface FileProblem {
  /** From 1. */
  line: number;
  column: number;
  /** Where in the data, as `goals.0.mailboxes`; empty for the file as a whole. */
  path: string;
  /** `syntax`, `newer`, `notAPack`, `tooLarge`, `reservedKey`, or `value`, with `message` in the words of the check. */
  kind: 'syntax' | 'newer' | 'notAPack' | 'tooLarge' | 'reservedKey' | 'value';
  message: string;
}

export type ReadPack = { pack: ScenarioPack } | { problems: readonly FileProblem[] };

/** Keys that mean something to the language itself. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}

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

export function readPack(text: string): ReadPack {
  const problem = (offset: number, kind: FileProblem['kind'], message: string, path = ''): FileProblem => ({
    ...placeIn(text, offset),
    path,
    kind,
    message,
  });
  if (text.length > MOST_OF_A_PACK) return { problems: [problem(0, 'tooLarge', String(MOST_OF_A_PACK))] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || !root) {
    const found = errors.slice(0, MOST_PROBLEMS).map(({ error, offset }) => {
      const path = getLocation(text, offset).path.join('.');
      return problem(offset, 'syntax', printParseErrorCode(error), path);
    });
    return { problems: found.length > 0 ? found : [problem(0, 'syntax', 'ValueExpected')] };
  }
  const reserved = [...reservedKeys(root)].slice(0, MOST_PROBLEMS);
  if (reserved.length > 0) {
    return { problems: reserved.map((key) => problem(key.offset, 'reservedKey', String(key.value))) };
  }
  const data: unknown = JSON.parse(text);
  const head = v.safeParse(v.object({ format: v.literal(PACK_FORMAT), version: v.number() }), data);
  if (!head.success) return { problems: [problem(root.offset, 'notAPack', PACK_FORMAT)] };
  if (head.output.version > PACK_VERSION) {
    const node = nearest(root, ['version']);
    return { problems: [problem(node.offset, 'newer', String(head.output.version), 'version')] };
  }
  const result = v.safeParse(PackData, data);
  if (result.success) return { pack: result.output };
  const problems = result.issues.slice(0, MOST_PROBLEMS).map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return problem(nearest(root, path).offset, 'value', issue.message, path.join('.'));
  });
  return { problems };
}

/** A pack as its file. */
export const writePack = (pack: ScenarioPack): string => `${JSON.stringify(pack, null, 2)}\n`;
