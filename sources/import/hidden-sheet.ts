import type { Headings } from './headings';
import { matched, setFor } from './headings';
import { LabelLists } from './label-lists';

/**
 * The very hidden sheet of an export: its first cell names the columns in every language, `table:checksum:`
 * and pairs of logical name and heading; the rows below are the labels of the choice columns.
 */
export interface HiddenSheet {
  table: string;
  names: readonly { name: string; heading: string }[];
  lists: LabelLists;
}

export const HIDDEN_SHEET = 'hiddenSheet';

/** Undefined where the sheet does not hold what an export puts there. */
export function readHiddenSheet(rows: readonly (readonly unknown[])[]): HiddenSheet | undefined {
  const [[key] = [], ...below] = rows;
  const [, table, pairs] = /^(\w+):[^:]*:(.+)$/s.exec(typeof key === 'string' ? key : '') ?? [];
  if (table === undefined || pairs === undefined) return undefined;
  const names = pairs.split('&').flatMap((pair) => {
    const [name, heading] = pair.split('=').map(decoded);
    return name !== undefined && heading !== undefined ? { name, heading } : [];
  });
  const lists = below.map((row) =>
    row.filter((cell): cell is string => typeof cell === 'string' && cell !== ''),
  );
  return {
    table: table.toLowerCase(),
    names,
    lists: new LabelLists(lists.filter((list) => list.length > 0)),
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/** Headings may stand there more than once, so each takes the next of its names; spaces around them come and go. */
export function headingsBy({ table, names }: HiddenSheet, headings: readonly string[]): Headings {
  const set = setFor(table);
  const waiting = new Map<string, string[]>();
  for (const { name, heading } of names) {
    const key = heading.trim();
    waiting.set(key, [...(waiting.get(key) ?? []), name]);
  }
  // Columns of related rows are called `<id of the relationship>.<attribute>`, which names no column of the table.
  const found = headings.map((heading) => waiting.get(heading.trim())?.shift());
  return {
    set,
    flavour: 'sheet',
    ...matched(
      set,
      found.map((name) => name?.toLowerCase()),
    ),
    unknown: headings.filter((heading, at) => found[at] === undefined && heading.trim() !== ''),
  };
}
