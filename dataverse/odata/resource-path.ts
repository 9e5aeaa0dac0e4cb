import { badRequest, segmentNotFound } from '../refusal';
import { TokenReader } from './lexer';

/** One step of a path: `mailboxes`, `mailboxes(<guid>)`, `WhoAmI()`, `$count`. */
export interface Segment {
  name: string;
  /** What stands in parentheses, by name; a bare value is under the empty name. Null without parentheses. */
  parameters: ReadonlyMap<string, string> | null;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function readValue(tokens: TokenReader): string {
  const token = tokens.next();
  if (['mark', 'end'].includes(token.kind)) tokens.fail('a value expected', token);
  // An enumeration's member is its type's name and a string: EndpointAccessType'Default'.
  if (token.kind === 'name' && tokens.peek().kind === 'string' && !tokens.peek().spaced) {
    return tokens.next().text;
  }
  return token.text;
}

function readParameters(text: string): Map<string, string> {
  const tokens = new TokenReader(text, 'path');
  const parameters = new Map<string, string>();
  while (tokens.peek().kind !== 'end') {
    if (parameters.size > 0) tokens.expect(',');
    if (tokens.is('=', 1)) {
      const name = tokens.name();
      tokens.expect('=');
      if (parameters.has(name)) tokens.fail(`the parameter ${name} once only expected`);
      parameters.set(name, readValue(tokens));
    } else {
      if (parameters.size > 0) tokens.fail('one value expected');
      parameters.set('', readValue(tokens));
    }
  }
  return parameters;
}

/** Where a segment ends: at a slash outside of parentheses and quotes. */
function endOfSegment(path: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < path.length; at++) {
    const character = path[at];
    if (character === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '/' && depth === 0) return at;
  }
  return path.length;
}

/** Splits a path into its segments; slashes in parentheses and quotes belong to a value. */
export function readPath(path: string): Segment[] {
  const segments: Segment[] = [];
  for (let from = 0; from < path.length; ) {
    const end = endOfSegment(path, from);
    const written = path.slice(from, end);
    const [, name = '', inner] = /^([\w.$]+)(?:\((.*)\))?$/s.exec(written) ?? [];
    if (!name) throw segmentNotFound(written);
    segments.push({ name, parameters: inner === undefined ? null : readParameters(inner) });
    from = end + 1;
  }
  return segments;
}

/** The key of a row in a segment, as `(<guid>)` or `(<idColumn>=<guid>)`; null where there is none. */
export function keyOf({ name, parameters }: Segment, idColumn: string): string | null {
  if (!parameters || parameters.size === 0) return null;
  const key = parameters.get('') ?? parameters.get(idColumn);
  if (parameters.size === 1 && key !== undefined && GUID.test(key)) return key.toLowerCase();
  throw badRequest(`'${name}' needs the id of a row in its parentheses.`);
}
