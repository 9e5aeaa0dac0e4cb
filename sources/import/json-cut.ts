/** The rows of a JSON text that ends too early or goes wrong somewhere. */

const [QUOTE, BACKSLASH, OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [
  0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d,
];

/** Where a row of a list ends, and what would have to be closed after it. */
interface RowEnd {
  start: number;
  end: number;
  closers: string;
}

/**
 * The value of a text that is no JSON as a whole, up to the last whole row: a row is an object in the outermost
 * list around it. Undefined where not even one row is whole.
 */
export function parseUpToTheCut(text: string): unknown {
  let last: RowEnd | undefined;
  for (const row of rowEnds(text)) {
    if (!isJson(text.slice(row.start, row.end))) break;
    last = row;
  }
  if (!last) return undefined;
  try {
    return JSON.parse(text.slice(0, last.end) + last.closers);
  } catch {
    // Something between the rows is wrong; where, nobody can tell.
    return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function* rowEnds(text: string): Generator<RowEnd> {
  /** Closing brackets of what is open. */
  const open: string[] = [];
  /** How much is open within the outermost list; 0 outside of any. */
  let listDepth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        break;
      case OPEN_OBJECT:
        if (listDepth === open.length && listDepth > 0) start = at;
        open.push('}');
        break;
      case OPEN_ARRAY:
        open.push(']');
        if (listDepth === 0) listDepth = open.length;
        break;
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        if (open.pop() !== text[at]) return;
        // What follows the end of the whole value does not belong to it.
        if (open.length === 0) return;
        if (listDepth > open.length) listDepth = 0;
        else if (listDepth === open.length && listDepth > 0) {
          yield { start, end: at + 1, closers: open.toReversed().join('') };
        }
    }
  }
}

/** The closing quotation mark; the end of the text where there is none. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}
