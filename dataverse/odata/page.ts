import { badRequest } from '../refusal';
import type { Table } from '../tables';
import { FirstOf } from './first-of';
import type { Order, Query } from './query-options';
import type { Row, RowAccess, Value } from './row-access';
import { type RowOrder, rowOrder, type SortKey } from './row-order';

/** Dataverse's largest page, and the most that a count tells. */
export const MAX_PAGE = 5000;

/** Rows in a lasting order: each with the place from which a later page may go on. */
export interface PlacedRows {
  from(place: number): Iterable<readonly [place: number, row: Row]>;
  /** The same in another order, from behind a row on; undefined where they are not kept in it. */
  sorted?(order: RowOrder, after: SortKey | null): Iterable<readonly [place: number, row: Row]> | undefined;
}

export interface Page {
  rows: readonly Row[];
  /** Rows that meet the filter, at most `MAX_PAGE`, where the query counts. */
  count: number | null;
  /** What the next page's request carries, or null at the end. */
  skipToken: string | null;
}

/** Where a page ended: the place of its last row, and that row's own key values where rows are sorted. */
interface Cookie {
  page: number;
  place: number;
  last: string;
  keys: readonly Value[];
}

/** As Dataverse writes it: a cookie within a cookie, in XML; what ours holds is our own. */
function formatCookie({ page, place, last, keys }: Cookie): string {
  const inner = `<cookie page="${page}" place="${place}" keys="${encodeURIComponent(JSON.stringify(keys))}"><id last="{${last.toUpperCase()}}" /></cookie>`;
  return `<cookie pagenumber="${page + 1}" pagingcookie="${encodeURIComponent(inner)}" istracking="False" />`;
}

function parseCookie(token: string): Cookie {
  const bad = () => badRequest('Malformed XML in the paging cookie of $skiptoken.');
  const [, outer = ''] =
    /^<cookie pagenumber="\d+" pagingcookie="([^"]*)" istracking="False" \/>$/.exec(token) ?? [];
  try {
    const [, page = '', place = '', keys = '', last = ''] =
      /^<cookie page="(\d+)" place="(\d+)" keys="([^"]*)"><id last="\{([^}]*)\}" \/><\/cookie>$/.exec(
        decodeURIComponent(outer),
      ) ?? [];
    if (!last) throw bad();
    const values: unknown = JSON.parse(decodeURIComponent(keys));
    const isValue = (value: unknown) =>
      value === null || ['string', 'number', 'boolean'].includes(typeof value);
    if (!Array.isArray(values) || !values.every(isValue)) throw bad();
    return { page: Number(page), place: Number(place), last: last.toLowerCase(), keys: values as Value[] };
  } catch {
    throw bad();
  }
}

export interface PageRequest {
  table: Table;
  query: Query;
  pageSize: number;
  access: RowAccess;
  /** Lookups are sorted by the name of the row that they lead to. */
  nameOf(row: Row, order: Order): string | null;
}

const limitOf = ({ query, pageSize }: PageRequest) =>
  query.top === null ? pageSize : Math.min(query.top, MAX_PAGE);

/** The first rows that meet the filter, one more than a page holds: that tells whether another follows. */
function firstMatching(
  rows: Iterable<readonly [place: number, row: Row]>,
  { filter }: Query,
  limit: number,
): (readonly [place: number, row: Row])[] {
  const found: (readonly [place: number, row: Row])[] = [];
  for (const placed of rows) {
    if (filter && !filter(placed[1])) continue;
    found.push(placed);
    if (found.length > limit) break;
  }
  return found;
}

/** The same of rows that are in another order than the wanted one. */
function firstSorted(
  rows: PlacedRows,
  { filter }: Query,
  order: RowOrder,
  after: SortKey | null,
  limit: number,
): Row[] {
  const first = new FirstOf<SortKey & { row: Row }>(limit + 1, order.compare);
  for (const [, row] of rows.from(0)) {
    if (filter && !filter(row)) continue;
    const key = order.keyOf(row);
    if (after && order.compare(key, after) <= 0) continue;
    first.offer({ ...key, row });
  }
  return first.inOrder().map(({ row }) => row);
}

function sortedPage(rows: PlacedRows, request: PageRequest, cookie: Cookie | null): Page {
  const { query } = request;
  const order = rowOrder({ ...request, by: query.orderBy });
  const after = cookie && { keys: cookie.keys, id: cookie.last };
  const limit = limitOf(request);
  const kept = rows.sorted?.(order, after);
  const found = kept
    ? firstMatching(kept, query, limit).map(([, row]) => row)
    : firstSorted(rows, query, order, after, limit);
  const taken = found.slice(0, limit);
  const last = taken.at(-1);
  const end = last && order.keyOf(last);
  return {
    rows: taken,
    count: query.count ? countUpTo(rows, query, MAX_PAGE) : null,
    skipToken:
      query.top === null && found.length > limit && end
        ? formatCookie({ page: (cookie?.page ?? 0) + 1, place: 0, last: end.id, keys: end.keys })
        : null,
  };
}

function unsortedPage(rows: PlacedRows, request: PageRequest, cookie: Cookie | null): Page {
  const { query, table } = request;
  const limit = limitOf(request);
  const found = firstMatching(rows.from(cookie ? cookie.place + 1 : 0), query, limit);
  const taken = found.slice(0, limit);
  const last = taken.at(-1);
  return {
    rows: taken.map(([, row]) => row),
    count: query.count ? countUpTo(rows, query, MAX_PAGE) : null,
    skipToken:
      query.top === null && found.length > limit && last
        ? formatCookie({
            page: (cookie?.page ?? 0) + 1,
            place: last[0],
            last: String(last[1][table.idColumn]),
            keys: [],
          })
        : null,
  };
}

/** How many rows meet the query's filter, counting no further than `most`. */
export function countUpTo(rows: PlacedRows, { filter }: Pick<Query, 'filter'>, most: number): number {
  let count = 0;
  for (const [, row] of rows.from(0)) {
    if (filter && !filter(row)) continue;
    count += 1;
    if (count === most) break;
  }
  return count;
}

/** One page of the rows that a query asks for. How deep it lies makes no difference to what it costs. */
export function takePage(rows: PlacedRows, request: PageRequest): Page {
  const { skipToken, orderBy } = request.query;
  const cookie = skipToken === null ? null : parseCookie(skipToken);
  if (cookie && cookie.keys.length !== orderBy.length) {
    throw badRequest('The paging cookie of $skiptoken belongs to another query.');
  }
  return orderBy.length > 0 ? sortedPage(rows, request, cookie) : unsortedPage(rows, request, cookie);
}
