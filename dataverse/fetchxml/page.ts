import { FirstOf } from '../odata/first-of';
import { MAX_PAGE } from '../odata/page';
import type { Row, Value } from '../odata/row-access';
import { compareValues } from '../odata/row-order';
import { comparable, kindOf } from '../odata/values';
import type { BoundFetch, Joined, JoinedColumn } from './bind';
import type { FetchQuery } from './fetch';

export interface FetchedPage {
  rows: readonly Joined[];
  more: boolean;
  /** Rows in all, at most `MAX_PAGE`; null where nobody asked. */
  total: number | null;
}

interface Keyed {
  joined: Joined;
  keys: readonly Value[];
  id: string;
}

/** What a joined row is sorted by; lookups by the name of the row that they lead to. */
export type NameOf = (row: Row, column: JoinedColumn) => string | null;

function keyReader({ orders }: BoundFetch, nameOf: NameOf): (joined: Joined) => Value[] {
  const readers = orders.map((order) => {
    const { at, property, read } = order;
    const kind = kindOf(property);
    const value = 'targets' in property.column ? (row: Row) => nameOf(row, order) : read;
    return (joined: Joined) => {
      const row = joined[at];
      return row ? comparable(kind, value(row)) : null;
    };
  });
  return (joined) => readers.map((read) => read(joined));
}

/**
 * One page of the rows that a query asks for. A page is told by its number: rows that come or go in between move
 * the pages behind them (modelled; the platform's own cookie also says where the last page ended).
 */
export function takeFetched(
  joined: Iterable<Joined>,
  bound: BoundFetch,
  fetch: Pick<FetchQuery, 'top' | 'count' | 'page' | 'counts'>,
  nameOf: NameOf,
): FetchedPage {
  const size = Math.min(fetch.top ?? fetch.count ?? MAX_PAGE, MAX_PAGE);
  const skip = (fetch.page - 1) * size;
  const sorted = bound.orders.length > 0;
  const keysOf = keyReader(bound, nameOf);
  const idOf = ([row]: Joined) => String(row?.[bound.table.idColumn]);
  const first = new FirstOf<Keyed>(skip + size + 1, (one, other) => {
    for (const [index, { descending }] of bound.orders.entries()) {
      const order = compareValues(one.keys[index] ?? null, other.keys[index] ?? null);
      if (order !== 0) return descending ? -order : order;
    }
    return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
  });
  const page: Joined[] = [];
  let seen = 0;
  for (const each of joined) {
    seen += 1;
    if (sorted) first.offer({ joined: each, keys: keysOf(each), id: idOf(each) });
    else if (seen > skip && page.length <= size) page.push(each);
    // Nothing behind this one is asked for.
    if (!sorted && page.length > size && (!fetch.counts || seen > MAX_PAGE)) break;
  }
  const found = sorted
    ? first
        .inOrder()
        .slice(skip)
        .map((keyed) => keyed.joined)
    : page;
  return {
    rows: found.slice(0, size),
    more: fetch.top === null && found.length > size,
    total: fetch.counts ? seen : null,
  };
}
