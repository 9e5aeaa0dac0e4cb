import { type BoundFetch, type BoundLink, bindFetch, type Joined } from '../fetchxml/bind';
import type { FetchQuery } from '../fetchxml/fetch';
import { readFetch } from '../fetchxml/fetch-syntax';
import { type FetchedPage, takeFetched } from '../fetchxml/page';
import { MAX_PAGE, type PlacedRows } from '../odata/page';
import type { Row, Value } from '../odata/row-access';
import { comparable, kindOf } from '../odata/values';
import { badRequest, doesNotExist, notSupported } from '../refusal';
import { type EntitySet, setOf, type Table, tables } from '../tables';
import { storeOf } from './access';
import { type Call, json, type Reply } from './call';
import { lookupName } from './formatted-values';
import { readableRows } from './reading';
import { annotate, etagOf } from './representation';

/** A bound of our own: a link by a column that many rows have alike joins each of them with each. */
const MOST_JOINED = 1_000_000;

const GUID = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i;

/** The query of a request: its own, or that of a view. */
function queryOf({ url, tenant }: Call, table: Table): string {
  const [[option, value] = ['', ''], other] = [...url.searchParams];
  if (other) throw notSupported(`the query option ${other[0]} beside ${option}`);
  if (option === 'fetchXml') return value;
  const [, written] = GUID.exec(value) ?? [];
  if (!written) throw badRequest(`'${value}' of ${option} is no id.`);
  const id = written.toLowerCase();
  // Nobody has views of their own in the simulated tenant.
  if (option === 'userQuery') throw doesNotExist('userquery', id);
  const view = tenant.tables.savedqueries.get(id);
  if (!view) throw doesNotExist('savedquery', id);
  if (view.returnedtypecode !== table.logicalName) {
    throw badRequest(`The view ${id} is of the table ${view.returnedtypecode}.`);
  }
  return view.fetchxml;
}

/** Rows of a linked table by the value that links them. */
function partnersOf(call: Call, { table, from, filter }: BoundLink): (key: Value) => readonly Row[] {
  const set = setOf(table.logicalName);
  if (!set) throw notSupported(`the table ${table.logicalName} in FetchXML`);
  const { rows, may } = readableRows(call, set);
  const isPartner = (row: Row) => may(row) && filter(row);
  if (from.property.name === table.idColumn) {
    const store = storeOf(call.tenant, set);
    return (key) => {
      const row = store.get(String(key));
      return row && isPartner(row) ? [row] : [];
    };
  }
  const byKey = new Map<Value, Row[]>();
  const kind = kindOf(from.property);
  for (const [, row] of rows.from(0)) {
    const key = comparable(kind, from.read(row));
    if (key === null || !isPartner(row)) continue;
    const known = byKey.get(key);
    if (known) known.push(row);
    else byKey.set(key, [row]);
  }
  return (key) => byKey.get(key) ?? [];
}

function* joinedRows(call: Call, rows: PlacedRows, bound: BoundFetch): Iterable<Joined> {
  const links = bound.links.map(({ to, outer, ...link }) => ({
    to,
    outer,
    kind: kindOf(to.property),
    partners: partnersOf(call, { to, outer, ...link }),
  }));
  let made = 0;
  function* joinedFrom(joined: Joined, next: number): Iterable<Joined> {
    made += 1;
    if (made > MOST_JOINED) throw badRequest(`The query joins more than ${MOST_JOINED} rows.`);
    const link = links[next];
    const [row] = joined;
    if (!link || !row) {
      if (!bound.joinedFilter || bound.joinedFilter(joined)) yield joined;
      return;
    }
    const key = comparable(link.kind, link.to.read(row));
    const partners = key === null ? [] : link.partners(key);
    for (const partner of partners) yield* joinedFrom([...joined, partner], next + 1);
    if (partners.length === 0 && link.outer) yield* joinedFrom([...joined, null], next + 1);
  }
  for (const [, row] of rows.from(0)) if (bound.rowFilter(row)) yield* joinedFrom([row], 0);
}

/** Unlike rows of `$select`, these leave out what has no value. */
function presenterOf(call: Call, { table, shown }: BoundFetch): (joined: Joined) => Row {
  const annotated = call.prefer.annotations !== null;
  return (joined) => {
    const [row] = joined;
    if (!row) throw new Error('A joined row without the row that it is of');
    const body: Record<string, unknown> = { '@odata.etag': etagOf(row) };
    for (const column of shown) {
      const source = joined[column.at];
      const value = source ? column.read(source) : null;
      if (!source || value === null) continue;
      body[column.key] = value;
      if (annotated) annotate(body, source, column, value, call);
    }
    body[table.idColumn] = row[table.idColumn];
    return body;
  };
}

/** The cookie of the next page, in XML within XML, encoded twice, as clients take it apart. */
function cookieOf(table: Table, rows: readonly Joined[], page: number): string {
  const idOf = (joined: Joined | undefined) => `{${String(joined?.[0]?.[table.idColumn]).toUpperCase()}}`;
  const inner = `<cookie page="${page}"><${table.idColumn} last="${idOf(rows.at(-1))}" first="${idOf(rows[0])}" /></cookie>`;
  const encoded = encodeURIComponent(encodeURIComponent(inner));
  return `<cookie pagenumber="${page + 1}" pagingcookie="${encoded}" istracking="False" />`;
}

function annotationsOf({ prefer }: Call, table: Table, { page }: FetchQuery, fetched: FetchedPage) {
  const { rows, more, total } = fetched;
  const told: Record<string, unknown> = {};
  const tell = (name: string, value: unknown) => {
    const annotation = `Microsoft.Dynamics.CRM.${name}`;
    if (prefer.annotates(annotation)) told[`@${annotation}`] = value;
  };
  tell('totalrecordcount', total === null ? -1 : Math.min(total, MAX_PAGE));
  tell('totalrecordcountlimitexceeded', total !== null && total > MAX_PAGE);
  if (more) tell('fetchxmlpagingcookie', cookieOf(table, rows, page));
  tell('morerecords', more);
  return told;
}

/** `GET sets?fetchXml=…`, and the same of a view: `?savedQuery=<id>`. */
export function readFetched(call: Call, set: EntitySet): Reply {
  const { access, prefer, root } = call;
  const table: Table = tables[set];
  const fetch = readFetch(queryOf(call, table));
  const bound = bindFetch(fetch, access);
  if (bound.table !== table) {
    throw badRequest(`The entity '${fetch.table}' of the FetchXML is not that of ${set}.`);
  }
  const joined = joinedRows(call, readableRows(call, set).rows, bound);
  const page = takeFetched(joined, bound, fetch, (row, { property }) => lookupName(row, property, access));
  const names = fetch.attributes ? bound.shown.filter(({ at }) => at === 0).map(({ key }) => key) : [];
  const applied: Record<string, string> = prefer.annotations
    ? { 'Preference-Applied': `odata.include-annotations="${prefer.annotations}"` }
    : {};
  const body = {
    '@odata.context': `${root}/$metadata#${set}${names.length > 0 ? `(${names.join(',')})` : ''}`,
    ...annotationsOf(call, table, fetch, page),
    value: page.rows.map(presenterOf(call, bound)),
  };
  return json(body, applied);
}
