import { countUpTo, MAX_PAGE, type PlacedRows, takePage } from '../odata/page';
import { type Order, type Query, readQuery } from '../odata/query-options';
import type { Row } from '../odata/row-access';
import { isByName } from '../odata/row-order';
import { badRequest, doesNotExist } from '../refusal';
import { type Collection, type EntitySet, type Property, setOf, type Table, tables } from '../tables';
import { mayRead, onlyOwn, readPrivilege, storeOf } from './access';
import { type Call, json, plainText, type Reply } from './call';
import { isOwnRow, ownerOf, privilegeRefusal, requirePrivilege } from './caller';
import { computedColumn } from './computed-columns';
import { lookupName } from './formatted-values';
import { narrowedRows } from './narrowed-rows';
import { etagOf, presenter } from './representation';
import { rowTexts } from './row-texts';
import type { SimulatedTenant } from './tenant';

/** All rows of an entity set; sorted by columns that rows hold themselves, they are kept so. */
function placedRows(tenant: SimulatedTenant, set: EntitySet): PlacedRows {
  const stored = storeOf(tenant, set);
  const isTold = (order: Order) =>
    !isByName(order) && computedColumn(tenant, tables[set], order.property.property) === undefined;
  return {
    from: (place) => stored.from(place),
    sorted: (order, after) => (order.by.every(isTold) ? stored.sorted?.(order, after) : undefined),
  };
}

/** The rows of an entity set that the caller may read, in their lasting order. @throws Refusal where none may be */
export function readableRows(
  { tenant, caller }: Call,
  set: EntitySet,
): { rows: PlacedRows; may(row: Row): boolean } {
  const table: Table = tables[set];
  const privilege = readPrivilege(table);
  const rows = placedRows(tenant, set);
  if (privilege !== null) requirePrivilege(caller, privilege);
  const all = privilege === null || caller.privileges.get(privilege) === 'Global';
  if (all && !onlyOwn(caller, table)) return { rows, may: () => true };
  const may = (row: Row) => mayRead(caller, table, row);
  function* readable(placed: ReturnType<PlacedRows['from']>): ReturnType<PlacedRows['from']> {
    for (const each of placed) if (may(each[1])) yield each;
  }
  return {
    may,
    rows: {
      from: (place) => readable(rows.from(place)),
      sorted(order, after) {
        const sorted = rows.sorted?.(order, after);
        return sorted && readable(sorted);
      },
    },
  };
}

/** The rows that one row's collection leads to. */
function collectedRows(call: Call, table: Table, row: Row, collection: Collection): PlacedRows {
  const rows = call.access.collect(table, row, collection);
  return {
    *from(place) {
      for (let at = place; at < rows.length; at++) {
        const each = rows[at];
        if (each) yield [at, each] as const;
      }
    },
  };
}

function shownOf(expansion: Query['expand'][number]): string {
  if (expansion.kind === 'one') return expansion.options.get('$select') ?? '';
  return expansion.query.select?.map(({ property }) => property).join(',') ?? '';
}

function contextOf({ root }: Call, path: string, { select, expand }: Query): string {
  const names = [
    ...(select ?? []).map(({ property }) => property),
    ...expand.map((expansion) => `${expansion.name}(${shownOf(expansion)})`),
  ];
  return `${root}/$metadata#${path}${names.length > 0 ? `(${names.join(',')})` : ''}`;
}

/** The same request with the next page's token, written as clients read it. */
function nextLink(url: URL, skipToken: string): string {
  const options = url.search
    .slice(1)
    .split('&')
    .filter((option) => option !== '' && !/^(?:\$|%24)skiptoken=/i.test(option));
  return `${url.origin}${url.pathname}?${[...options, `$skiptoken=${encodeURIComponent(skipToken)}`].join('&')}`;
}

function listReply(call: Call, path: string, table: Table, rows: PlacedRows): Reply {
  const { access, prefer, url } = call;
  const query = readQuery(url.searchParams, table, access);
  const page = takePage(rows, {
    table,
    query,
    pageSize: prefer.pageSize,
    access,
    nameOf: (row, { property }) => lookupName(row, property, access),
  });
  const body: Record<string, unknown> = { '@odata.context': contextOf(call, path, query) };
  if (page.count !== null) body['@odata.count'] = page.count;
  if (page.count !== null && prefer.annotates('Microsoft.Dynamics.CRM.totalrecordcount')) {
    body['@Microsoft.Dynamics.CRM.totalrecordcount'] = page.count;
    body['@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded'] = page.count === MAX_PAGE;
  }
  const showing = { ...call, ofSet: true };
  const textOf = rowTexts(call.tenant, table, query, showing, page.rows.length);
  body.value = textOf ? [] : page.rows.map(presenter(table, query, showing));
  if (page.skipToken !== null) {
    body['@odata.nextLink'] = nextLink(url, page.skipToken);
  }
  const applied = [
    ...(prefer.maxPageSize && query.top === null ? [`odata.maxpagesize=${prefer.maxPageSize}`] : []),
    ...(prefer.annotations ? [`odata.include-annotations="${prefer.annotations}"`] : []),
  ];
  return json(
    textOf ? withRows(body, page.rows.map(textOf)) : body,
    applied.length > 0 ? { 'Preference-Applied': applied.join(',') } : {},
  );
}

/** A body whose list is still empty, as the text with these rows in it. */
function withRows(body: object, rows: readonly string[]): string {
  const text = JSON.stringify(body);
  const at = text.indexOf('"value":[]') + '"value":['.length;
  return `${text.slice(0, at)}${rows.join()}${text.slice(at)}`;
}

export function readList(call: Call, set: EntitySet): Reply {
  const { rows, may } = readableRows(call, set);
  const narrowed = narrowedRows(
    storeOf(call.tenant, set),
    call.url.searchParams,
    may,
    (column) => computedColumn(call.tenant, tables[set], column) === undefined,
  );
  return listReply(call, set, tables[set], narrowed ?? rows);
}

export function readCollection(call: Call, set: EntitySet, id: string, collection: Collection): Reply {
  const row = rowOf(call, set, id);
  const target = setOf(collection.to);
  if (!target) throw badRequest(`The table ${collection.to} is not served.`);
  return listReply(call, target, tables[target], collectedRows(call, tables[set], row, collection));
}

/** `/$count`: a bare number, of at most 5,000. */
export function readCount(call: Call, set: EntitySet): Reply {
  const { access, url } = call;
  const query = readQuery(url.searchParams, tables[set], access);
  return plainText(String(countUpTo(readableRows(call, set).rows, query, MAX_PAGE)));
}

/** @throws Refusal where the row is not there, or not the caller's to read */
export function rowOf({ tenant, caller }: Call, set: EntitySet, id: string): Row {
  const table: Table = tables[set];
  const row = storeOf(tenant, set).get(id);
  const privilege = row && isOwnRow(caller, table, row) ? null : readPrivilege(table);
  if (privilege !== null) requirePrivilege(caller, privilege);
  if (!row) throw doesNotExist(table.logicalName, id);
  if (privilege !== null) requirePrivilege(caller, privilege, ownerOf(table, row));
  if (privilege !== null && !mayRead(caller, table, row)) throw privilegeRefusal(caller, privilege);
  return row;
}

/** A single row; 304 where the caller's copy is still good, which annotations and `$expand` never are. */
export function readRow(call: Call, set: EntitySet, id: string): Reply {
  return showRow(call, set, rowOf(call, set, id));
}

export function showRow(call: Call, set: EntitySet, row: Row, status = 200): Reply {
  const { access, headers, prefer, url } = call;
  const table = tables[set];
  const query = readQuery(url.searchParams, table, access);
  const known = headers.get('If-None-Match');
  const etag = etagOf(row);
  if (known === etag && query.expand.length === 0 && prefer.annotations === null && call.method === 'GET') {
    return { status: 304, headers: { ETag: etag, 'OData-Version': '4.0' }, body: null };
  }
  const body = {
    '@odata.context': `${contextOf(call, set, query)}/$entity`,
    ...presenter(table, query, call)(row),
  };
  const applied: Record<string, string> = prefer.annotations
    ? { 'Preference-Applied': `odata.include-annotations="${prefer.annotations}"` }
    : {};
  return json(body, { ETag: etag, ...applied }, status);
}

/** One property of a row: 204 where it has no value. */
export function readProperty(
  call: Call,
  set: EntitySet,
  id: string,
  property: Property,
  raw: boolean,
): Reply {
  const value = call.access.getter(tables[set], property)(rowOf(call, set, id));
  if (value === null) return { status: 204, headers: { 'OData-Version': '4.0' }, body: null };
  if (raw) return plainText(String(value));
  return json({ '@odata.context': `${call.root}/$metadata#${set}(${id})/${property.property}`, value });
}
