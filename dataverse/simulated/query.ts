import { badRequest, notSupported } from '../refusal';
import type { Table } from '../tables';
import type { Row } from './representation';

const OPTIONS = ['$select', '$orderby', '$top', '$count', '$skiptoken'];

/** Dataverse's largest page. */
const MAX_PAGE = 5000;

export interface Query {
  select: string[] | null;
  orderBy: { column: string; descending: boolean }[];
  top: number | null;
  count: boolean;
  skip: number;
  pageSize: number;
}

function wholeNumber(text: string, option: string): number {
  if (!/^\d+$/.test(text)) throw badRequest(`Invalid value '${text}' for query option ${option}.`);
  return Number(text);
}

function columnOf(name: string, columns: ReadonlySet<string>, table: Table): string {
  if (columns.has(name)) return name;
  throw badRequest(
    `Could not find a property named '${name}' on type 'Microsoft.Dynamics.CRM.${table.logicalName}'.`,
  );
}

/**
 * Reads the query options of a list or a row.
 * @throws Refusal for an option that this service does not know: it never answers approximately
 */
export function parseQuery(
  parameters: URLSearchParams,
  columns: ReadonlySet<string>,
  table: Table,
  maxPageSize: string | undefined,
): Query {
  for (const option of parameters.keys()) {
    if (!OPTIONS.includes(option)) throw notSupported(`the query option ${option}`);
  }
  const select = parameters.get('$select');
  const orderBy = parameters.get('$orderby');
  const top = parameters.get('$top');
  const count = parameters.get('$count');
  if (count !== null && count !== 'true' && count !== 'false') {
    throw badRequest(`Invalid value '${count}' for query option $count.`);
  }
  return {
    select: select ? select.split(',').map((name) => columnOf(name.trim(), columns, table)) : null,
    orderBy: (orderBy?.split(',') ?? []).map((term) => {
      const [name = '', direction = 'asc', ...rest] = term.trim().split(/\s+/);
      if (rest.length > 0 || !['asc', 'desc'].includes(direction)) {
        throw badRequest(`Syntax error in query option $orderby: '${term.trim()}'.`);
      }
      return { column: columnOf(name, columns, table), descending: direction === 'desc' };
    }),
    top: top === null ? null : wholeNumber(top, '$top'),
    count: count === 'true',
    skip: wholeNumber(parameters.get('$skiptoken') ?? '0', '$skiptoken'),
    pageSize: Math.min(MAX_PAGE, maxPageSize ? wholeNumber(maxPageSize, 'odata.maxpagesize') : MAX_PAGE),
  };
}

/** Nulls come first, text without regard to case, as Dataverse sorts. */
function compare(left: unknown, right: unknown): number {
  if (left === right) return 0;
  if (left === null || left === undefined) return -1;
  if (right === null || right === undefined) return 1;
  if (typeof left === 'string' && typeof right === 'string') {
    return left.localeCompare(right, 'en', { sensitivity: 'base' });
  }
  return Number(left) - Number(right);
}

export interface Page {
  rows: Row[];
  total: number;
  /** Where the next page begins, or null at the end. */
  next: number | null;
}

export function takePage(rows: readonly Row[], query: Query): Page {
  const sorted =
    query.orderBy.length === 0
      ? rows
      : rows.toSorted((left, right) => {
          for (const { column, descending } of query.orderBy) {
            const order = compare(left[column], right[column]);
            if (order !== 0) return descending ? -order : order;
          }
          return 0;
        });
  if (query.top !== null) return { rows: sorted.slice(0, query.top), total: rows.length, next: null };
  const end = query.skip + query.pageSize;
  return { rows: sorted.slice(query.skip, end), total: rows.length, next: end < rows.length ? end : null };
}
