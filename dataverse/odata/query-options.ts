import { badRequest, notSupported } from '../refusal';
import { type Collection, collectionNamed, type Navigation, type Property, type Table } from '../tables';
import { bindFilter, type Predicate } from './filter';
import { type Aliases, parseFilter } from './filter-syntax';
import type { RowAccess } from './row-access';
import { propertyNamed, unknownProperty } from './values';

export interface Order {
  property: Property;
  descending: boolean;
}

/** A navigation property to show with each row. */
export type Expansion =
  | {
      kind: 'one';
      name: string;
      navigations: readonly Navigation[];
      options: ReadonlyMap<string, string>;
      aliases: Aliases;
    }
  | {
      kind: 'many';
      name: string;
      collection: Collection;
      table: Table;
      query: Query;
      options: ReadonlyMap<string, string>;
    };

/** What a request asks of the rows of a table, every name known. */
export interface Query {
  /** Null for every column. */
  select: readonly Property[] | null;
  filter: Predicate | null;
  orderBy: readonly Order[];
  top: number | null;
  count: boolean;
  expand: readonly Expansion[];
  skipToken: string | null;
}

/** The query options that are heeded, beside parameter aliases. */
export const QUERY_OPTIONS = ['$select', '$filter', '$orderby', '$top', '$count', '$expand', '$skiptoken'];
/** Those of them that stand inside of `$expand`. */
export const EXPAND_OPTIONS = ['$select', '$filter', '$orderby', '$top', '$expand'];

/** Dataverse allows few joins in one request, and so does a stack. */
export const MAX_EXPAND_DEPTH = 8;

/** Splits at a separator outside of quotes, parentheses and brackets. */
export function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "'") quoted = !quoted;
    if (quoted) continue;
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (character === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

export function wholeNumber(text: string, option: string): number {
  if (!/^\d{1,9}$/.test(text)) throw badRequest(`Invalid value '${text}' for query option ${option}.`);
  return Number(text);
}

function parseSelect(text: string, table: Table, access: RowAccess): Property[] {
  return text.split(',').map((name) => propertyNamed(name.trim(), table, access));
}

function parseOrderBy(text: string, table: Table, access: RowAccess): Order[] {
  return text.split(',').map((term) => {
    const [name = '', direction = 'asc', ...rest] = term.trim().split(/\s+/);
    if (rest.length > 0 || !['asc', 'desc'].includes(direction)) {
      throw badRequest(`Syntax error in query option $orderby: '${term.trim()}'.`);
    }
    if (name.includes('/')) throw notSupported('ordering by columns of related rows');
    return { property: propertyNamed(name, table, access), descending: direction === 'desc' };
  });
}

function nestedOptions(text: string): Map<string, string> {
  const options = new Map<string, string>();
  for (const part of splitOutside(text, ';')) {
    const at = part.indexOf('=');
    const name = part.slice(0, at).trim();
    if (at === -1 || options.has(name)) throw badRequest(`Syntax error in query option $expand: '${part}'.`);
    if (!EXPAND_OPTIONS.includes(name)) throw notSupported(`the option ${name} inside $expand`);
    options.set(name, part.slice(at + 1).trim());
  }
  return options;
}

interface Reading {
  access: RowAccess;
  aliases: Aliases;
  depth: number;
}

function parseExpand(text: string, table: Table, reading: Reading): Expansion[] {
  if (reading.depth >= MAX_EXPAND_DEPTH) throw badRequest('$expand is nested too deep.');
  return splitOutside(text, ',').map((term) => {
    const [, name = '', inner] = /^\s*(\w+)\s*(?:\((.*)\))?\s*$/s.exec(term) ?? [];
    if (!name) throw badRequest(`Syntax error in query option $expand: '${term}'.`);
    const options = inner === undefined ? new Map<string, string>() : nestedOptions(inner);
    const navigations = reading.access.navigations(table, name);
    if (navigations.length > 0) {
      const served = navigations.filter(({ target }) => reading.access.table(target));
      if (served.length === 0) throw notSupported(`$expand=${name}: its table is not served`);
      for (const option of options.keys()) {
        if (option !== '$select' && option !== '$expand') {
          throw badRequest(`The option ${option} cannot be used with the single-valued '${name}'.`);
        }
      }
      const { aliases } = reading;
      const expansion = { kind: 'one' as const, name, navigations: served, options, aliases };
      // Checked here, although the columns belong to whichever table each row leads to.
      if (!served.some((navigation) => isReadable(navigation, options, reading))) {
        const [first] = served;
        if (first) readExpanded(first, options, reading);
      }
      return expansion;
    }
    const collection = collectionNamed(table, name);
    const target = collection && reading.access.table(collection.to);
    if (!collection || !target) throw unknownProperty(name, table);
    const query = readOptions(options, target, { ...reading, depth: reading.depth + 1 });
    return { kind: 'many', name, collection, table: target, query, options };
  });
}

function isReadable(navigation: Navigation, options: ReadonlyMap<string, string>, reading: Reading): boolean {
  try {
    readExpanded(navigation, options, reading);
    return true;
  } catch {
    return false;
  }
}

/** The query of an expanded single-valued navigation, for one of the tables that it may lead to. */
export function readExpanded(
  navigation: Navigation,
  options: ReadonlyMap<string, string>,
  reading: Pick<Reading, 'access'> & Partial<Reading>,
): Query {
  const table = reading.access.table(navigation.target);
  if (!table) throw notSupported(`$expand=${navigation.name}: its table is not served`);
  const { access, aliases = new Map(), depth = 0 } = reading;
  return readOptions(options, table, { access, aliases, depth: depth + 1 });
}

function readOptions(options: ReadonlyMap<string, string>, table: Table, reading: Reading): Query {
  const { access, aliases } = reading;
  const option = (name: string) => options.get(name) || undefined;
  const [select, filter, orderBy, top, count, expand] = [
    '$select',
    '$filter',
    '$orderby',
    '$top',
    '$count',
    '$expand',
  ].map(option);
  if (count !== undefined && count !== 'true' && count !== 'false') {
    throw badRequest(`Invalid value '${count}' for query option $count.`);
  }
  return {
    select: select === undefined ? null : parseSelect(select, table, access),
    filter: filter === undefined ? null : bindFilter(parseFilter(filter, aliases), table, access),
    orderBy: orderBy === undefined ? [] : parseOrderBy(orderBy, table, access),
    top: top === undefined ? null : wholeNumber(top, '$top'),
    count: count === 'true',
    expand: expand === undefined ? [] : parseExpand(expand, table, reading),
    skipToken: option('$skiptoken') ?? null,
  };
}

/**
 * Reads the query options of a request.
 * @throws Refusal for an option that this service does not know: it never answers approximately
 */
export function readQuery(parameters: URLSearchParams, table: Table, access: RowAccess): Query {
  const options = new Map<string, string>();
  const aliases = new Map<string, string>();
  for (const [name, value] of parameters) {
    if (options.has(name) || aliases.has(name)) {
      throw badRequest(`Query option '${name}' was specified more than once.`);
    }
    if (name.startsWith('@')) aliases.set(name, value);
    else if (!QUERY_OPTIONS.includes(name)) throw notSupported(`the query option ${name}`);
    else options.set(name, value);
  }
  return readOptions(options, table, { access, aliases, depth: 0 });
}
