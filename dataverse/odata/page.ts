import { badRequest } from '../refusal';
import type { Table } from '../tables';
import { FirstOf } from './first-of';
import type { Order, Query } from './query-options';
import type { Row, RowAccess, Value } from './row-access';
import { comparable, kindOf } from './values';

/** Dataverse's largest page, and the most that a count tells. */
export const MAX_PAGE = 5000;

/** Rows in a lasting order: each with the place from which a later page may go on. */
export interface PlacedRows {
  from(place: number): Iterable<readonly [place: number, row: Row]>;
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

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: false });

/** Nulls come first, text without regard to case. */
export function compareValues(left: Value, right: Value): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  if (typeof left === 'string' && typeof right === 'string') return collator.compare(left, right);
  return Number(left) - Number(right);
}

/** A row with the values that it is sorted by. */
interface Keyed {
  row: Row;
  keys: readonly Value[];
  place: number;
}

export interface PageRequest {
  table: Table;
  query: Query;
  pageSize: number;
  access: RowAccess;
  /** Lookups are sorted by the name of the row that they lead to. */
  nameOf(row: Row, order: Order): string | null;
}

function keyReaders({ table, query, access, nameOf }: PageRequest): ((row: Row) => Value)[] {
  return query.orderBy.map((order) => {
    const kind = kindOf(order.property);
    if (order.property.column.type === 'Lookup' || order.property.column.type === 'Owner') {
      return (row: Row) => nameOf(row, order);
    }
    const read = access.getter(table, order.property);
    return (row: Row) => comparable(kind, read(row));
  });
}

function sortedPage(rows: PlacedRows, request: PageRequest, cookie: Cookie | null): Page {
  const { query, table } = request;
  const readers = keyReaders(request);
  const idOf = (row: Row) => String(row[table.idColumn]);
  const compareKeys = (one: readonly Value[], other: readonly Value[]) => {
    for (let index = 0; index < readers.length; index++) {
      const order = compareValues(one[index] ?? null, other[index] ?? null);
      if (order !== 0) return query.orderBy[index]?.descending ? -order : order;
    }
    return 0;
  };
  // Equal rows go by their ids, so that a page knows where the one before it ended.
  const compareIds = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  const compare = (one: Keyed, other: Keyed) =>
    compareKeys(one.keys, other.keys) || compareIds(idOf(one.row), idOf(other.row));
  const limit = limitOf(request);
  // One more than the page holds tells whether another follows.
  const first = new FirstOf(limit + 1, compare);
  let matching = 0;
  const keys: Value[] = [];
  for (const [place, row] of rows.from(0)) {
    if (query.filter && !query.filter(row)) continue;
    matching += 1;
    for (let index = 0; index < readers.length; index++) keys[index] = readers[index]?.(row) ?? null;
    // Nearly every row of a large table ends here.
    if (first.last && compareKeys(keys, first.last.keys) > 0) continue;
    if (cookie && (compareKeys(keys, cookie.keys) || compareIds(idOf(row), cookie.last)) <= 0) continue;
    first.offer({ row, keys: [...keys], place });
  }
  const found = first.inOrder();
  const taken = found.slice(0, limit);
  const last = taken.at(-1);
  const more = query.top === null && found.length > taken.length && last;
  return {
    rows: taken.map(({ row }) => row),
    count: query.count ? Math.min(matching, MAX_PAGE) : null,
    skipToken: more
      ? formatCookie({ page: (cookie?.page ?? 0) + 1, place: 0, last: idOf(last.row), keys: last.keys })
      : null,
  };
}

const limitOf = ({ query, pageSize }: PageRequest) =>
  query.top === null ? pageSize : Math.min(query.top, MAX_PAGE);

function unsortedPage(rows: PlacedRows, request: PageRequest, cookie: Cookie | null): Page {
  const { query, table } = request;
  const limit = limitOf(request);
  const taken: Row[] = [];
  let lastPlace = 0;
  let more = false;
  for (const [place, row] of rows.from(cookie ? cookie.place + 1 : 0)) {
    if (query.filter && !query.filter(row)) continue;
    if (taken.length === limit) {
      more = true;
      break;
    }
    taken.push(row);
    lastPlace = place;
  }
  const last = taken.at(-1);
  return {
    rows: taken,
    count: query.count ? countUpTo(rows, query, MAX_PAGE) : null,
    skipToken:
      query.top === null && more && last
        ? formatCookie({
            page: (cookie?.page ?? 0) + 1,
            place: lastPlace,
            last: String(last[table.idColumn]),
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
