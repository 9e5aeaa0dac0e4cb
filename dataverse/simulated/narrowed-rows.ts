/** Which rows a filter can be about at all, where a lookup in it tells: those few instead of a million. */
import type { Expression } from '../odata/expression';
import { parseFilter } from '../odata/filter-syntax';
import type { PlacedRows } from '../odata/page';
import type { ServedRows } from './derived-rows';

/** A lookup that every row of the answer has; null where the filter tells none. */
function lookupIn(expression: Expression): { column: string; id: string } | null {
  if (expression.kind === 'and') return lookupIn(expression.left) ?? lookupIn(expression.right);
  if (expression.kind !== 'compare' || expression.operator !== 'eq') return null;
  const { left, right } = expression;
  if (left.kind !== 'path' || right.kind !== 'literal' || right.type !== 'guid') return null;
  const [column = '', ...deeper] = left.segments;
  return deeper.length === 0 && /^_\w+_value$/.test(column)
    ? { column, id: right.value.toLowerCase() }
    : null;
}

/**
 * The rows that an index finds for the filter; undefined where none can. Only for answers that are sorted: their pages
 * begin anew from the first row, whatever the places are.
 * @param isKept whether rows hold the column themselves
 */
export function narrowedRows(
  rows: ServedRows,
  parameters: URLSearchParams,
  may: (row: ServedRows['rows'][number]) => boolean,
  isKept: (column: string) => boolean,
): PlacedRows | undefined {
  const filter = parameters.get('$filter');
  // A value that stands elsewhere in the request is not looked for.
  if (!filter || filter.includes('@') || !parameters.get('$orderby')) return undefined;
  const lookup = lookupIn(parseFilter(filter));
  if (!lookup || !isKept(lookup.column)) return undefined;
  const found = rows.by(lookup.column, lookup.id).filter(may);
  return { from: () => found.map((row, place) => [place, row] as const) };
}
